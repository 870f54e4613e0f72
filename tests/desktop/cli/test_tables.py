"""``--out`` of the verbs that list."""

from __future__ import annotations

import csv
from pathlib import Path

import openpyxl
import pytest

from tests.desktop.cli.conftest import Solang

CLUB = "CLB Cồng chiêng"
NOVEMBER = ("--from", "2026-11-01", "--to", "2026-11-30")


def read(file: Path) -> list[list[str]]:
    with file.open(encoding="utf-8-sig", newline="") as lines:
        return list(csv.reader(lines))


def test_people_come_out_without_private_facts_unless_asked(
    house: Solang, club: str, tmp_path: Path
) -> None:
    words = ("--birth", "1986-03-12", "--phone", "+84912345678", "--ethnic", "Ba Na")
    house("people", "add", "--name", "Đinh Bĕch", "--gender", "nu", "--group", CLUB, *words)
    said = house("people", "list", "--out", tmp_path / "a.csv").json
    assert said == {"file": str(tmp_path / "a.csv"), "rows": 1}
    assert read(tmp_path / "a.csv") == [
        ["Họ và tên", "Năm sinh", "Nam/Nữ", "Thôn/làng", "Sinh hoạt ở"],
        ["Đinh Bĕch", "1986", "Nữ", "", CLUB],
    ]
    house("people", "list", "--private", "--out", tmp_path / "b.csv")
    assert read(tmp_path / "b.csv")[1] == [
        *("Đinh Bĕch", "12/03/1986", "Nữ", "", CLUB, "Ba Na", "'+84912345678")
    ]


@pytest.mark.parametrize("ending", ["xlsx", "ods", "csv", "pdf"])
def test_every_list_comes_out_in_every_format(
    house: Solang, meeting: str, members: list[str], tmp_path: Path, ending: str
) -> None:
    house("attendance", "set", meeting, "--all", "present")
    lists: tuple[tuple[tuple[str, ...], int], ...] = (
        (("people", "list"), 3),
        (("group", "list"), 1),
        (("group", "member", "list", CLUB), 3),
        (("meeting", "list", *NOVEMBER), 1),
        (("attendance", "show", meeting), 3),
        (("attendance", "show", "--group", CLUB, *NOVEMBER), 3),
    )
    for number, (words, rows) in enumerate(lists):
        out = tmp_path / f"{number}.{ending}"
        said = house(*words, "--out", out)
        assert said.code == 0, said.err
        assert said.json["rows"] == rows
        assert out.stat().st_size > 100


def test_attendance_of_a_group_has_a_column_for_each_day(
    house: Solang, meeting: str, members: list[str], tmp_path: Path
) -> None:
    house("attendance", "set", meeting, "--person", members[0], "--status", "late")
    out = tmp_path / "grid.xlsx"
    house("attendance", "show", "--group", CLUB, *NOVEMBER, "--out", out)
    sheet = openpyxl.load_workbook(out).active
    assert sheet is not None
    rows = [[cell.value for cell in row] for row in sheet.iter_rows(min_row=6)]
    assert rows[0] == ["Họ và tên", "Năm sinh", "22/11", "Có mặt"]
    assert rows[1] == ["Đinh Bĕch", None, "M", 1]


def test_a_list_that_was_written_can_be_taken_in_again(
    house: Solang, members: list[str], tmp_path: Path
) -> None:
    house("people", "list", "--out", tmp_path / "a.xlsx")
    said = house("people", "import", tmp_path / "a.xlsx").json
    assert (said["rows"], said["added"], said["matched"]) == (3, 0, 3)


def test_another_ending_is_refused(house: Solang, tmp_path: Path) -> None:
    assert house("people", "list", "--out", tmp_path / "a.doc").refusal == "bad_table_format"
    missing = tmp_path / "none" / "a.csv"
    assert house("people", "list", "--out", missing).refusal == "folder_missing"


def test_a_roll_is_of_one_meeting_or_of_a_range(house: Solang, club: str, tmp_path: Path) -> None:
    assert house("attendance", "show").code == 2
    assert house("attendance", "show", "--group", CLUB, "--out", tmp_path / "a.csv").code == 2


def test_the_commune_lists_the_groups_of_nobody_yet(commune: Solang, tmp_path: Path) -> None:
    said = commune("group", "list", "--out", tmp_path / "a.pdf")
    assert said.json["rows"] == 0
