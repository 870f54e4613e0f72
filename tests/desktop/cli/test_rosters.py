"""``people import``."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.desktop.cli.conftest import Solang

ROSTERS = Path(__file__).parents[2] / "data" / "rosters"
FIELDS = ("full_name", "gender", "birth", "ethnic_group", "village", "phone")


@pytest.mark.parametrize(
    "name", ["lop-mua-xoang.xlsx", "clb-cong-chieng.xlsx", "nhom-doc-sach.csv"]
)
def test_a_roster_comes_in_as_expected(house: Solang, name: str) -> None:
    file = ROSTERS / name
    expected = json.loads(file.with_suffix(".expected.json").read_text(encoding="utf-8"))
    taken = house("people", "import", file).json
    listed = house("people", "list").json
    assert (taken["rows"], taken["added"], taken["problems"]) == (len(listed), len(listed), [])
    assert rows_of(listed) == rows_of(expected["people"])


def rows_of(people: list[dict[str, str | None]]) -> list[list[str]]:
    return sorted([str(one[field]) for field in FIELDS] for one in people)


def test_the_same_roster_again_adds_nobody(house: Solang) -> None:
    file = ROSTERS / "lop-mua-xoang.xlsx"
    first = house("people", "import", file).json
    again = house("people", "import", file).json
    assert (again["added"], again["matched"]) == (0, first["added"])


def test_trying_saves_nothing(house: Solang) -> None:
    said = house("people", "import", ROSTERS / "nhom-doc-sach.csv", "--dry-run").json
    assert said["added"] > 0
    assert house("people", "list").json == []


def test_who_comes_in_is_a_member_from_that_day(house: Solang, club: str) -> None:
    words = ("--group", "CLB Cồng chiêng", "--from", "2026-03-01")
    added = house("people", "import", ROSTERS / "nhom-doc-sach.csv", *words).json["added"]
    listing = ("people", "list", "--group", club, "--on")
    assert len(house(*listing, "2026-02-28").json) == 0
    assert len(house(*listing, "2026-03-01").json) == added


def test_one_undo_takes_the_whole_roster_back(house: Solang) -> None:
    house("people", "import", ROSTERS / "nhom-doc-sach.csv")
    house("undo")
    assert house("people", "list").json == []


def test_a_doubtful_cell_is_a_problem_in_words_and_no_refusal(
    house: Solang, tmp_path: Path
) -> None:
    file = tmp_path / "ds.csv"
    file.write_text("Họ và tên,Năm sinh\nĐinh Bĕch,1979\nĐinh Hrok,cũ lắm\n", encoding="utf-8")
    said = house("people", "import", file)
    assert said.code == 0
    (problem,) = said.json["problems"]
    assert (problem["row"], problem["column"]) == (3, "Năm sinh")
    assert "cũ lắm" in problem["message"]


def test_what_is_no_roster_is_refused(house: Solang, tmp_path: Path) -> None:
    file = tmp_path / "anh.xlsx"
    file.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(100))
    assert house("people", "import", file).refusal.startswith("roster_")
    assert house("people", "import", tmp_path / "none.csv").refusal == "file_missing"


def test_the_group_must_be_there(house: Solang) -> None:
    said = house("people", "import", ROSTERS / "nhom-doc-sach.csv", "--group", "CLB Cờ")
    assert said.refusal == "group_unknown"
    assert house("people", "list").json == []
