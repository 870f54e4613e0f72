"""``backup`` and ``restore``."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from desktop.cli import run
from tests.desktop.cli.conftest import Solang


def test_a_copy_is_opened_on_another_laptop_with_the_code(tmp_path: Path, solang: Solang) -> None:
    words = ("--name", "Nhà văn hóa", "--commune", "Núi Xanh", "--province", "Gia Lai")
    code = solang("start", "house", *words, "--data", tmp_path / "old").json["recovery_code"]
    solang("people", "add", "--name", "Đinh Hmrơ̆", "--data", tmp_path / "old")
    file = solang("backup", "--to", tmp_path, "--data", tmp_path / "old").json["path"]
    shutil.rmtree(tmp_path / "old")
    shutil.rmtree(tmp_path / "old.keys")
    solang("restore", file, "--code", code.lower(), "--data", tmp_path / "new")
    listed = solang("people", "list", "--data", tmp_path / "new").json
    assert [row["full_name"] for row in listed] == ["Đinh Hmrơ̆"]


def test_without_keys_and_code_it_is_refused_and_never_asks(
    house: Solang, solang: Solang, tmp_path: Path
) -> None:
    file = house("backup", "--to", tmp_path).json["path"]
    assert solang("restore", file, "--data", tmp_path / "new").refusal == "code_needed"
    said = solang("restore", file, "--data", tmp_path / "new", "--code", "AAAA")
    assert said.refusal == "bad_code"


def test_the_book_that_was_there_is_moved_aside(house: Solang, tmp_path: Path) -> None:
    file = house("backup", "--to", tmp_path).json["path"]
    house("people", "add", "--name", "Siu H'Bia")
    aside = house("restore", file).json["aside"]
    assert Path(aside).exists()
    assert house("people", "list").json == []


def test_what_is_no_copy_is_refused(house: Solang, tmp_path: Path) -> None:
    (tmp_path / "a.saoluu").write_bytes(b"PK\x03\x04 no")
    assert house("restore", tmp_path / "a.saoluu").refusal == "not_a_backup"


@pytest.mark.parametrize("line", [["backup", "--to", "/none/at/all"]])
def test_a_folder_that_is_not_there_is_refused(data: Path, house: Solang, line: list[str]) -> None:
    assert house(*line).refusal == "folder_missing"
    assert run(["people", "list", "--data", str(data)]) == 0


def test_copies_on_a_drive_are_found_with_their_day(
    house: Solang, solang: Solang, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    made = house("backup", "--to", stick).json["path"]
    (found,) = solang("copies", tmp_path / "stick").json
    assert (found["path"], found["kind"]) == (made, "house")
    assert solang("copies", stick / "none").json == []
