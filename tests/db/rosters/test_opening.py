"""Files that are no lists are refused with a word for each reason."""

from __future__ import annotations

import io
import os
import random
import struct
import zipfile
from pathlib import Path

import pytest

from db.domain.errors import AppError
from db.rosters.opening import MAX_BYTES
from db.rosters.reading import read_roster
from tests.db.rosters.made_lists import make_list
from tests.db.rosters.sheets import Sheet, write_ods, write_xls, write_xlsx
from tests.db.rosters.villagers import villagers
from tests.helpers.broken_packages import broken


def refusal(path: Path, sheet: str | None = None) -> str:
    with pytest.raises(AppError) as refused:
        read_roster(path, sheet=sheet)
    return refused.value.code


def good_xlsx(folder: Path) -> Path:
    chance = random.Random(1)
    write_xlsx(folder / "good.xlsx", make_list(chance, villagers(chance, 5)).sheet)
    return folder / "good.xlsx"


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    assert refusal(tmp_path / "none.xlsx") == "file_missing"


def test_a_folder(tmp_path: Path) -> None:
    assert refusal(tmp_path) == "not_a_file"


@pytest.mark.skipif(os.name == "nt", reason="links need rights on Windows")
def test_a_link_is_not_followed(tmp_path: Path) -> None:
    (tmp_path / "link.xlsx").symlink_to(good_xlsx(tmp_path))
    assert refusal(tmp_path / "link.xlsx") == "not_a_file"


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such pipes")
def test_a_pipe_does_not_hang_the_program(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.csv")
    assert refusal(tmp_path / "pipe.csv") == "not_a_file"


@pytest.mark.parametrize("data", [b"", b"\r\n\r\n", b"\xef\xbb\xbf", b";;;\r\n;;;\r\n"])
def test_an_empty_file(tmp_path: Path, data: bytes) -> None:
    (tmp_path / "list.csv").write_bytes(data)
    assert refusal(tmp_path / "list.csv") == "roster_empty"


def test_an_empty_sheet(tmp_path: Path) -> None:
    write_xlsx(tmp_path / "list.xlsx", Sheet([]))
    assert refusal(tmp_path / "list.xlsx") == "roster_empty"


def test_a_heading_without_people(tmp_path: Path) -> None:
    write_xlsx(tmp_path / "list.xlsx", Sheet([["STT", "Họ và tên", "Năm sinh"], [1], [2]]))
    assert refusal(tmp_path / "list.xlsx") == "roster_empty"


@pytest.mark.parametrize(
    "heading",
    [
        ["STT", "Tên hàng", "Đơn vị", "Số lượng"],
        ["STT", "Tên", "Số lượng"],
        ["Tên sách", "Tác giả"],
    ],
)
def test_a_list_of_things(tmp_path: Path, heading: list[str]) -> None:
    write_xlsx(tmp_path / "list.xlsx", Sheet([[*heading], ["1", "Bàn nhựa", "cái", "20"]]))
    assert refusal(tmp_path / "list.xlsx") == "roster_not_a_list"


@pytest.mark.parametrize(
    "data",
    [b"%PDF-1.7\n...", b"\x89PNG\r\n\x1a\n....", bytes(range(256)) * 9, b"\0" * 900 + b"x", b"xin"],
)
def test_a_file_of_another_kind(tmp_path: Path, data: bytes) -> None:
    (tmp_path / "list.csv").write_bytes(data)
    assert refusal(tmp_path / "list.csv") == "roster_not_a_list"


def test_a_package_of_another_kind(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "letter.xlsx", "w") as package:
        package.writestr("word/document.xml", "<w:document/>")
    assert refusal(tmp_path / "letter.xlsx") == "roster_not_a_list"


def test_a_workbook_that_was_cut(tmp_path: Path) -> None:
    path = good_xlsx(tmp_path)
    path.write_bytes(path.read_bytes()[:-200])
    assert refusal(path) == "roster_damaged"


def test_a_workbook_whose_parts_are_not_what_they_say(tmp_path: Path) -> None:
    path = good_xlsx(tmp_path)
    for data in broken(path.read_bytes()):
        path.write_bytes(data)
        assert refusal(path) == "roster_damaged"


def test_an_open_document_whose_parts_are_not_what_they_say(tmp_path: Path) -> None:
    path = tmp_path / "list.ods"
    write_ods(path, Sheet([["Họ và tên"]]))
    for data in broken(path.read_bytes()):
        path.write_bytes(data)
        assert refusal(path) == "roster_damaged"


def test_an_old_workbook_that_was_cut(tmp_path: Path) -> None:
    chance = random.Random(1)
    path = tmp_path / "list.xls"
    write_xls(path, make_list(chance, villagers(chance, 50)).sheet)
    path.write_bytes(path.read_bytes()[:2048])
    assert refusal(path) in ("roster_damaged", "roster_not_a_list")


def test_a_workbook_with_a_password(tmp_path: Path) -> None:
    """Excel wraps an encrypted xlsx in an OLE file with this stream."""
    data = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600) + "EncryptedPackage".encode("utf-16-le")
    (tmp_path / "list.xlsx").write_bytes(data)
    assert refusal(tmp_path / "list.xlsx") == "roster_locked"


def test_an_ods_with_a_password(tmp_path: Path) -> None:
    path = tmp_path / "list.ods"
    write_ods(path, Sheet([["Họ và tên"]]))
    with zipfile.ZipFile(path, "a") as package:
        package.writestr("META-INF/manifest.xml", "<manifest:encryption-data/>")
    assert refusal(path) == "roster_locked"


def test_a_file_over_20_mb(tmp_path: Path) -> None:
    (tmp_path / "list.csv").write_bytes(b"x" * (MAX_BYTES + 1))
    assert refusal(tmp_path / "list.csv") == "roster_too_large"


def test_a_package_that_unpacks_to_a_flood_is_not_unpacked(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "list.xlsx", "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("xl/workbook.xml", b" " * 160_000_000)
    assert refusal(tmp_path / "list.xlsx") == "roster_too_large"


def test_a_package_that_lies_about_its_size_is_damaged(tmp_path: Path) -> None:
    data = bytearray(good_xlsx(tmp_path).read_bytes())
    place = data.rfind(b"PK\x01\x02", 0, data.find(b"xl/workbook.xml", data.find(b"PK\x01\x02")))
    struct.pack_into("<I", data, place + 24, 10)
    (tmp_path / "list.xlsx").write_bytes(data)
    assert refusal(tmp_path / "list.xlsx") == "roster_damaged"


@pytest.mark.parametrize("place", [(0, 250), (100_001, 1), (90_000, 190)])
def test_a_stray_cell_far_away_does_not_fill_the_memory(
    tmp_path: Path, place: tuple[int, int]
) -> None:
    import xlsxwriter

    book = xlsxwriter.Workbook(str(tmp_path / "list.xlsx"))
    page = book.add_worksheet()
    page.write(0, 0, "Họ và tên")
    page.write(*place, "x")
    book.close()
    assert refusal(tmp_path / "list.xlsx") == "roster_too_large"


def test_an_ods_that_repeats_a_cell_without_end(tmp_path: Path) -> None:
    path = tmp_path / "list.ods"
    write_ods(path, Sheet([["Họ và tên"], ["Đinh A"]]))
    content = (
        zipfile.ZipFile(path)
        .read("content.xml")
        .replace(
            b"<table:table-row><table:table-cell office",
            b'<table:table-row table:number-rows-repeated="900000"><table:table-cell office',
        )
    )
    with zipfile.ZipFile(path, "w") as package:
        package.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        package.writestr("content.xml", content)
    assert refusal(path) == "roster_too_large"


@pytest.mark.parametrize("part", ["xl/workbook.xml", "xl/styles.xml", "xl/_rels/workbook.xml.rels"])
def test_a_workbook_with_entities_is_refused(tmp_path: Path, part: str) -> None:
    path = good_xlsx(tmp_path)
    parts = {name: zipfile.ZipFile(path).read(name) for name in zipfile.ZipFile(path).namelist()}
    parts[part] = b'<!DOCTYPE x [<!ENTITY a "aaaa">]>' + parts[part]
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as package:
        for name, data in parts.items():
            package.writestr(name, data)
    path.write_bytes(buffer.getvalue())
    assert refusal(path) == "roster_damaged"


def test_a_sheet_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(AppError) as refused:
        read_roster(good_xlsx(tmp_path), sheet="Khác")
    assert refused.value.code == "roster_no_such_sheet"
    assert refused.value.facts["sheet"] == "Khác"
