"""``attendance`` and its table of marks."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.desktop.cli.conftest import Said, Solang


def shown(house: Solang, meeting: str) -> dict[str, str | None]:
    """Status by person."""
    rows = house("attendance", "show", meeting).json
    return {row["person"]: row["status"] for row in rows}


@pytest.fixture
def table(tmp_path: Path, house: Solang, meeting: str) -> Solang:
    """Take in a table of marks with this text."""

    def take(text: str, encoding: str = "utf-8") -> Said:
        file = tmp_path / "marks.csv"
        file.write_bytes(text.encode(encoding))
        return house("attendance", "set", meeting, "--from", file)

    return take


def test_all_marks_only_those_without_a_mark(
    house: Solang, meeting: str, members: list[str]
) -> None:
    house("attendance", "set", meeting, "--person", members[0], "--status", "excused")
    said = house("attendance", "set", meeting, "--all", "present").json
    assert said == {"changed": 2, "unchanged": 1}
    marks = ("excused", "present", "present")
    assert shown(house, meeting) == dict(zip(members, marks, strict=True))


def test_late_counts_as_present(house: Solang, meeting: str) -> None:
    house("attendance", "set", meeting, "--all", "late")
    (row,) = house("meeting", "list").json
    assert (row["marked"], row["present"]) == (3, 3)


def test_an_empty_status_takes_a_mark_away(house: Solang, meeting: str, members: list[str]) -> None:
    house("attendance", "set", meeting, "--all", "present")
    house("attendance", "set", meeting, "--person", members[1], "--status", "")
    assert shown(house, meeting)[members[1]] is None


def test_the_roll_is_in_vietnamese_order(house: Solang, meeting: str) -> None:
    rows = house("attendance", "show", meeting).json
    assert [row["full_name"] for row in rows] == ["Đinh Bĕch", "Siu H'Bia", "Nguyễn Thị Lan"]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig"])
@pytest.mark.parametrize("heading", ["", "person,status,reason\n", "\nPerson,Status\r\n"])
def test_a_table_replaces_marks(
    house: Solang,
    meeting: str,
    members: list[str],
    table: Solang,
    encoding: str,
    heading: str,
) -> None:
    house("attendance", "set", meeting, "--all", "present")
    text = f"{heading}{members[0]},absent\n{members[1]},,\n{members[2]},excused,đi rẫy\n"
    assert table(text, encoding).json == {"changed": 3, "unchanged": 0}
    assert list(shown(house, meeting).values()) == ["absent", None, "excused"]


def test_a_table_of_excel_with_semicolons_is_read(table: Solang, members: list[str]) -> None:
    assert table(f"person;status\r\n{members[0]};late\r\n").json["changed"] == 1


def test_who_is_no_member_comes_as_a_walk_in(house: Solang, meeting: str, table: Solang) -> None:
    guest = house("people", "add", "--name", "Đinh Byơ̆").json["id"]
    assert table(f"{guest},present\n").json["changed"] == 1
    rows = house("attendance", "show", meeting).json
    assert [row["member"] for row in rows if row["person"] == guest] == [False]


NOBODY = "00000000-0000-7000-8000-000000000000"


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("person,status\n{0},present\n\n{nobody},late\n", [(4, "person_unknown")]),
        ("{0},present\n{1},asleep\n{2},late\n", [(2, "bad_status")]),
        ("{0},present\n{1},late\n{0},absent\n", [(3, "person_twice")]),
        ("{nobody},late\n{0},asleep\n", [(1, "person_unknown"), (2, "bad_status")]),
        ("{0}\n{1},late,a,b\n", [(1, "bad_line"), (2, "bad_line")]),
        ('{0},excused,"a\nb"\n{1},asleep\n', [(3, "bad_status")]),
        ('{0},excused,"a\n', [(1, "bad_line")]),
        ("nobody,present\n", [(1, "person_unknown")]),
    ],
)
def test_wrong_lines_are_named_and_nothing_is_saved(
    house: Solang,
    meeting: str,
    members: list[str],
    table: Solang,
    text: str,
    wrong: list[tuple[int, str]],
) -> None:
    said = table(text.format(*members, nobody=NOBODY))
    assert said.refusal == "bad_marks_file"
    lines = said.json["error"]["facts"]["lines"]
    assert [(one["line"], one["code"]) for one in lines] == wrong
    assert str(wrong[0][0]) in said.err
    assert set(shown(house, meeting).values()) == {None}


def test_a_table_in_another_encoding_is_refused(table: Solang) -> None:
    assert table("người,có mặt\n", "utf-16").refusal == "not_utf8"


def test_a_table_that_is_not_there_is_refused(house: Solang, meeting: str, tmp_path: Path) -> None:
    said = house("attendance", "set", meeting, "--from", tmp_path / "none.csv")
    assert said.refusal == "file_missing"


def test_an_unknown_meeting_is_refused(house: Solang) -> None:
    assert house("attendance", "show", NOBODY).refusal == "not_found"
