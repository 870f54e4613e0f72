"""Encodings and separators of text files."""

from __future__ import annotations

from pathlib import Path

import pytest

from db.rosters.reading import read_roster
from db.rosters.text_files import decode
from tests.db.rosters.lists import births, names

LIST = "STT;Họ và tên;Năm sinh\r\n1;Đinh Thị Hường;1957\r\n2;Nguyễn Văn Sơn;1960\r\n"


def read_text(folder: Path, data: bytes) -> list[str]:
    (folder / "list.csv").write_bytes(data)
    return names(read_roster(folder / "list.csv"))


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1258-bytes"]
)
def test_an_encoding_is_recognised(tmp_path: Path, encoding: str) -> None:
    is_page = encoding == "cp1258-bytes"
    text = "Họ tên\nĐinh Hà\n" if is_page else LIST
    data = b"Ho\xf2 t\xean;NS\n\xd0inh V\xe3n Ha\xd2i;1957\n" if is_page else text.encode(encoding)
    assert read_text(tmp_path, data)[0] == ("Đinh Văn Hải" if is_page else "Đinh Thị Hường")


@pytest.mark.parametrize("separator", [";", ",", "\t", "|"])
def test_a_separator_is_recognised(tmp_path: Path, separator: str) -> None:
    data = LIST.replace(";", separator).encode()
    assert read_text(tmp_path, data) == ["Đinh Thị Hường", "Nguyễn Văn Sơn"]


@pytest.mark.parametrize("ending", ["\n", "\r\n", "\r"])
def test_lines_may_end_in_any_way(tmp_path: Path, ending: str) -> None:
    assert len(read_text(tmp_path, LIST.replace("\r\n", ending).encode())) == 2


def test_excels_own_line_of_the_separator_is_no_row(tmp_path: Path) -> None:
    data = b"sep=|\r\n" + LIST.replace(";", "|").encode()
    (tmp_path / "list.csv").write_bytes(data)
    assert [person.row for person in read_roster(tmp_path / "list.csv").people] == [2, 3]


def test_commas_inside_cells_are_no_separators(tmp_path: Path) -> None:
    text = "Họ và tên;Nơi ở\nĐinh A;Làng Yun, xã Đak Pơ\nĐinh B;Làng Yun, xã Đak Pơ\n"
    (tmp_path / "list.csv").write_text(text, encoding="utf-8")
    people = read_roster(tmp_path / "list.csv").people
    assert {person.draft.village for person in people} == {"Làng Yun, xã Đak Pơ"}


def test_a_heading_with_commas_may_stand_in_quotes(tmp_path: Path) -> None:
    text = 'STT,Họ và tên,"Ngày, tháng,\nnăm sinh"\n1,Đinh A,12/3/1957\n'
    (tmp_path / "list.csv").write_text(text, encoding="utf-8")
    assert births(read_roster(tmp_path / "list.csv")) == ["1957-03-12"]


def test_a_lone_quote_does_not_swallow_the_rest(tmp_path: Path) -> None:
    rows = "".join(f'{n};Đinh A;19{n};"\n' for n in range(10, 30))
    assert len(read_text(tmp_path, f"STT;Họ và tên;Năm sinh;Làng\n{rows}".encode())) == 20


def test_western_text_stays_western() -> None:
    assert decode("Name;Ville\nHélène;Besançon\n".encode("cp1252")).text.startswith("Name;Ville\nH")


def test_windows_1258_is_composed() -> None:
    reading = decode(b"H\xf4\xcc \xd0\xfd\xecc \xddng;N\xfd\xde")
    assert (reading.text, reading.encoding) == ("Hồ Đức Ưng;Nữ", "windows-1258")
