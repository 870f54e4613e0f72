"""Odd files of every kind: one signed page as other programs save it, hurt, foreign, two in one."""

from __future__ import annotations

import io
import random
from collections.abc import Callable, Sequence
from pathlib import Path

import cv2
import numpy as np
import pikepdf
import pytest
import segno
from PIL import Image

from db.domain.scans import ReadPage, Seen
from db.domain.sheet_places import corner_marks, qr_box
from db.domain.sheets import Box
from desktop.scanning.pictures import LEAST_LONG_SIDE, LEAST_SHORT_SIDE
from desktop.scanning.reading import read_file
from tests.helpers.sheet_ink import DOTS, Picture
from tests.helpers.sheet_photos import Flat, flat

SIGNED, ANOTHER = "odd-8", "odd-9"
"""First pages of A4, by chance of these names."""

SCALE = 0.75
"""Of the page as it is made: 190 dots an inch."""

Kept = Callable[[Image.Image], bytes]
TURNS = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_90,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_270,
}
"""How a picture is kept so that the orientation of this number sets it right."""


@pytest.fixture(scope="module")
def page() -> Flat:
    return flat(random.Random(SIGNED))


@pytest.fixture(scope="module")
def other() -> Flat:
    return flat(random.Random(ANOTHER))


def shown(page: Flat) -> Image.Image:
    return Image.fromarray(np.ascontiguousarray(small(page.picture)[..., ::-1]))


def small(picture: Picture) -> Picture:
    return cv2.resize(picture, None, fx=SCALE, fy=SCALE, interpolation=cv2.INTER_AREA)


def kept(picture: Image.Image, kind: str = "JPEG", **how: object) -> bytes:
    content = io.BytesIO()
    picture.save(content, kind, **how)
    return content.getvalue()


def png(picture: Picture) -> bytes:
    done, data = cv2.imencode(".png", picture, [cv2.IMWRITE_PNG_COMPRESSION, 1])
    assert done
    return data.tobytes()


def read(tmp_path: Path, content: bytes, name: str = "a.jpg") -> list[ReadPage]:
    (tmp_path / name).write_bytes(content)
    return read_file(str(tmp_path / name), pictures=False)


def problems(pages: Sequence[ReadPage]) -> list[str | None]:
    return [page.problem for page in pages]


def is_read(said: ReadPage, page: Flat) -> bool:
    """Whether it is this page, with every row as it is signed; one may be asked."""
    assert said.problem is None
    assert said.code is not None
    assert (said.code.print_id, said.code.page) == (page.print_id, page.page)
    marks = [(row.mark, true.present) for row, true in zip(said.rows, page.rows, strict=True)]
    asked = sum(mark is Seen.UNSURE for mark, _ in marks)
    right = sum((mark is Seen.PRESENT) is came for mark, came in marks if mark is not Seen.UNSURE)
    return asked <= 1 and right + asked == len(marks)


def grey_of_16_bits(picture: Image.Image, most: int) -> bytes:
    grey = np.asarray(picture.convert("L"), dtype=np.uint16)
    return png((grey.astype(np.float64) / 255 * most).astype(np.uint16))


def see_through(picture: Image.Image) -> bytes:
    """The paper clear, the ink in its colours."""
    clear = picture.convert("RGBA")
    clear.putalpha(picture.convert("L").point(lambda tone: 255 if tone < 215 else 0))
    return kept(clear, "PNG", compress_level=1)


def only_shade(picture: Image.Image) -> bytes:
    """All black; the ink is where it is not clear."""
    shade = picture.convert("L").point(lambda tone: 255 - tone)
    return kept(Image.merge("LA", (Image.new("L", picture.size, 0), shade)), "PNG")


WHOLE: dict[str, Kept] = {
    "grey of 16 bits": lambda one: grey_of_16_bits(one, 65535),
    "16 bits of which 12 are used": lambda one: grey_of_16_bits(one, 4095),
    "colours of 16 bits": lambda one: png(np.asarray(one)[..., ::-1].astype(np.uint16) * 257),
    "palette": lambda one: kept(one.quantize(32), "PNG"),
    "paper see-through": see_through,
    "ink as see-through": only_shade,
    "colours of print": lambda one: kept(one.convert("CMYK"), quality=85),
    "progressive": lambda one: kept(one, quality=80, progressive=True),
    "grey": lambda one: kept(one.convert("L"), quality=85),
    "packed hard": lambda one: kept(one, quality=15),
    "WebP": lambda one: kept(one, "WEBP", quality=80, method=0),
    "PDF with colours of print": lambda one: kept(one.convert("CMYK"), "PDF", resolution=190),
    "PDF that says 72 dots": lambda one: kept(one.convert("L"), "PDF", resolution=72),
}


@pytest.mark.parametrize("kind", WHOLE)
def test_a_page_is_read_however_it_is_kept(kind: str, page: Flat, tmp_path: Path) -> None:
    (said,) = read(tmp_path, WHOLE[kind](shown(page)))
    assert is_read(said, page)


@pytest.mark.parametrize("orientation", [1, *TURNS, 99])
def test_the_camera_may_say_any_orientation(orientation: int, page: Flat, tmp_path: Path) -> None:
    exif, picture = Image.Exif(), shown(page)
    exif[0x0112] = orientation
    if orientation in TURNS:
        picture = picture.transpose(TURNS[orientation])
    (said,) = read(tmp_path, kept(picture, exif=exif, quality=85), "Ảnh điểm danh (Đak Pơ) 1.JPG")
    assert is_read(said, page)


def test_a_pdf_may_turn_its_pages_hold_others_and_forbid_changes(
    page: Flat, tmp_path: Path
) -> None:
    sheet = shown(page)
    blank = Image.new("RGB", sheet.size, "white")
    scan = kept(sheet, "PDF", save_all=True, append_images=[blank], resolution=190)
    with pikepdf.open(io.BytesIO(scan)) as document:
        document.pages[0].Rotate = 90
        turned = io.BytesIO()
        document.save(turned, encryption=pikepdf.Encryption(owner="x", user=""))
    first, second = read(tmp_path, turned.getvalue(), "a.pdf")
    assert is_read(first, page)
    assert second.problem == "scan_no_sheet"


def test_a_pdf_without_pages_has_its_own_reason_even_after_a_locked_one(tmp_path: Path) -> None:
    locked, empty = io.BytesIO(), io.BytesIO()
    with pikepdf.new() as document:
        document.save(empty)
        document.add_blank_page()
        document.save(locked, encryption=pikepdf.Encryption(owner="x", user="y"))
    named = {"scan_no_pages": empty, "scan_locked": locked}
    for expected in ("scan_no_pages", "scan_locked", "scan_no_pages"):
        content = named[expected].getvalue()
        assert problems(read(tmp_path, content, "Tờ ký.pdf")) == [expected]


HURT: dict[str, Kept] = {
    "cut early": lambda one: kept(one)[:9000],
    "cut near the end": lambda one: kept(one)[: len(kept(one)) * 98 // 100],
    "progressive, cut": lambda one: kept(one, progressive=True)[: len(kept(one)) // 2],
    "PNG, cut": lambda one: kept(one, "PNG")[:200_000],
    "PNG with a wrong byte": lambda one: wrong_byte(kept(one, "PNG")),
    "a head and noise": lambda one: kept(one)[:700] + random.Random(1).randbytes(20_000),
    "PDF, cut": lambda one: kept(one, "PDF")[:90_000],
}


def wrong_byte(content: bytes) -> bytes:
    half = len(content) // 2
    return content[:half] + bytes([content[half] ^ 0xFF]) + content[half + 1 :]


@pytest.mark.parametrize("kind", HURT)
def test_what_is_hurt_is_said_to_be_broken(kind: str, page: Flat, tmp_path: Path) -> None:
    assert problems(read(tmp_path, HURT[kind](shown(page)))) == ["scan_broken"]


@pytest.mark.parametrize("kind", ["TIFF", "BMP", "GIF", "JPEG2000"])
def test_other_kinds_of_picture_are_refused_by_what_is_in_them(kind: str, tmp_path: Path) -> None:
    plain = Image.new("L", (1900, 1400), 200)
    assert problems(read(tmp_path, kept(plain, kind))) == ["scan_no_picture"]


@pytest.mark.parametrize("content", [b"", "Danh sách".encode(), b"PK\3\4" + bytes(4000)])
def test_what_is_no_picture_is_said_so(content: bytes, tmp_path: Path) -> None:
    assert problems(read(tmp_path, content)) == ["scan_no_picture"]


@pytest.mark.parametrize(
    ("size", "side", "least"),
    [
        ((1, 1), 1, LEAST_LONG_SIDE),
        ((4000, 1), 1, LEAST_SHORT_SIDE),
        ((1, 4000), 1, LEAST_SHORT_SIDE),
        ((30_000, 200), 200, LEAST_SHORT_SIDE),
    ],
)
def test_a_picture_that_is_too_narrow_is_too_small(
    size: tuple[int, int], side: int, least: int, tmp_path: Path
) -> None:
    (said,) = read(tmp_path, kept(Image.new("RGB", size, "white"), "PNG"))
    assert said.problem == "scan_too_small"
    assert (said.facts["pixels"], said.facts["least"]) == (side, least)


def wiped(picture: Picture, *boxes: Box) -> Picture:
    done = picture.copy()
    for box in boxes:
        ends = ((box.y - 0.5, box.y + box.h + 0.5), (box.x - 0.5, box.x + box.w + 0.5))
        (top, bottom), (left, right) = ((round(a * DOTS), round(b * DOTS)) for a, b in ends)
        done[top:bottom, left:right] = 240
    return done


def test_a_sheet_without_its_code_or_marks_and_a_foreign_code_are_refused(
    page: Flat, tmp_path: Path
) -> None:
    marks, code = corner_marks(page.paper), qr_box(page.paper)
    foreign = wiped(page.picture, code)
    made = io.BytesIO()
    segno.make("https://zalo.me/12345").save(made, kind="png", scale=8)
    drawn = np.asarray(Image.open(made).convert("RGB").resize((round(code.w * DOTS),) * 2))
    top, left = round(code.y * DOTS), round(code.x * DOTS)
    foreign[top : top + drawn.shape[0], left : left + drawn.shape[1]] = drawn
    for picture, problem in (
        (wiped(page.picture, code), "scan_no_code"),
        (foreign, "scan_no_code"),
        (wiped(page.picture, *marks), "scan_corners"),
    ):
        assert problems(read(tmp_path, png(small(picture)))) == [problem]
    (said,) = read(tmp_path, png(small(wiped(page.picture, marks[0]))))
    assert is_read(said, page)


def laid(table: Picture, page: Flat, at: tuple[float, float], turn: float) -> None:
    """On the table, its top left ``at`` pixels from the table's, turned by degrees."""
    picture = small(page.picture)
    high, wide = picture.shape[:2]
    where = cv2.getRotationMatrix2D((wide / 2, high / 2), turn, 1)
    where[:, 2] = where[:, 2] + at
    size = table.shape[1::-1]
    cv2.warpAffine(picture, where, size, table, borderMode=cv2.BORDER_TRANSPARENT)


def test_two_sheets_side_by_side_are_both_read(page: Flat, other: Flat, tmp_path: Path) -> None:
    table = np.full((2500, 3500, 3), (70, 95, 120), np.uint8)
    laid(table, page, (60, 110), 1)
    laid(table, other, (1800, 120), -2)
    found = {said.code.print_id: said for said in read(tmp_path, png(table)) if said.code}
    assert set(found) == {page.print_id, other.print_id}
    assert is_read(found[page.print_id], page)
    assert is_read(found[other.print_id], other)


@pytest.mark.parametrize(("at", "turn"), [((250, 340), 3), ((140, 230), 1), ((400, 460), 90)])
def test_of_a_sheet_that_lies_on_another_no_row_is_taken_for_the_others(
    page: Flat, other: Flat, at: tuple[int, int], turn: float, tmp_path: Path
) -> None:
    table = np.full((3500, 2800, 3), (70, 95, 120), np.uint8)
    laid(table, page, (160, 220), 1)
    laid(table, other, at, turn)
    pages = read(tmp_path, png(table))
    (upper,) = [said for said in pages if said.code and said.code.print_id == other.print_id]
    assert is_read(upper, other)
    assert all(said.problem for said in pages if said is not upper)
