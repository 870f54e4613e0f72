"""Files that come from phones and scanners, whole and broken."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from PIL import Image

from db.domain.errors import AppError
from desktop.documents.sign_in_sheet import draw
from desktop.scanning import pictures
from desktop.scanning.pictures import open_pictures
from desktop.scanning.reading import read_file
from tests.desktop.documents.made import sheet
from tests.helpers.sheet_photos import TESTS_FROM, Spoil, photo


def code_of(file: Path, content: bytes) -> str:
    file.write_bytes(content)
    with pytest.raises(AppError) as refused:
        list(open_pictures(str(file)))
    return refused.value.code


def test_a_scanned_pdf_gives_every_page(tmp_path: Path) -> None:
    drawn = draw(sheet(40))
    (tmp_path / "scan.pdf").write_bytes(drawn.pdf)
    pages = read_file(str(tmp_path / "scan.pdf"))
    assert [page.code.page for page in pages if page.code] == [1, 2, 3]
    assert {row.mark.value for page in pages for row in page.rows} == {"absent"}
    assert sum(len(page.rows) for page in pages) == len(drawn.layout.rows)


def test_what_the_camera_turned_is_read_all_the_same(tmp_path: Path) -> None:
    made = photo(TESTS_FROM, Spoil.EASY)
    shown = Image.open(io.BytesIO(made.jpeg))
    turned = shown.transpose(Image.Transpose.ROTATE_90)
    exif = Image.Exif()
    exif[0x0112] = 6
    turned.save(tmp_path / "a.jpg", exif=exif, quality=90)
    (page,) = read_file(str(tmp_path / "a.jpg"))
    assert page.problem is None
    assert page.code is not None
    assert page.code.print_id == made.print_id


def test_a_cut_picture_and_no_picture_have_their_reasons(tmp_path: Path) -> None:
    whole = photo(TESTS_FROM, Spoil.SCAN).jpeg
    assert code_of(tmp_path / "cut.jpg", whole[: len(whole) // 2]) == "scan_broken"
    assert code_of(tmp_path / "a.heic", b"no picture at all") == "scan_no_picture"
    assert code_of(tmp_path / "a.pdf", b"%PDF-1.7 nothing") == "scan_broken"


def test_a_picture_of_too_many_pixels_is_never_unpacked(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pictures, "MOST_PIXELS", 1000)
    content = io.BytesIO()
    Image.new("L", (40, 40)).save(content, "PNG")
    assert code_of(tmp_path / "large.png", content.getvalue()) == "scan_too_large"


def test_a_small_picture_is_sent_back_with_its_size(tmp_path: Path) -> None:
    Image.new("L", (1200, 900), 200).save(tmp_path / "small.jpg")
    (page,) = read_file(str(tmp_path / "small.jpg"))
    assert page.problem == "scan_too_small"
    assert page.facts["pixels"] == 1200
