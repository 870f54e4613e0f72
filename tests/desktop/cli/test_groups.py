"""``group``."""

from __future__ import annotations

from tests.desktop.cli.conftest import Solang

TODAY_ON = ("--on", "2026-11-22")


def test_a_group_is_listed_with_its_members(house: Solang, members: list[str]) -> None:
    (row,) = house("group", "list", *TODAY_ON).json
    assert (row["name"], row["kind"], row["members"]) == ("CLB Cồng chiêng", "club", len(members))


def test_names_equal_without_marks_are_not_given_twice(house: Solang, club: str) -> None:
    said = house("group", "add", "--name", "clb cong chieng", "--kind", "class")
    assert said.refusal == "group_exists"


def test_a_name_is_found_without_case_and_marks_or_by_id(house: Solang, club: str) -> None:
    for name in ("CLB Cồng chiêng", "clb CONG chieng", club):
        assert house("group", "member", "list", name).json == []


def test_an_unknown_name_is_refused_with_the_candidates(house: Solang, club: str) -> None:
    said = house("group", "member", "list", "CLB Cờ")
    assert said.refusal == "group_unknown"
    assert [one["id"] for one in said.json["error"]["facts"]["candidates"]] == [club]
    assert "CLB Cồng chiêng" in said.err


def test_the_teacher_is_no_member(house: Solang, club: str) -> None:
    id_ = house("people", "add", "--name", "Đinh Thị Ngơ̆k").json["id"]
    words = ("CLB Cồng chiêng", id_, "--from", "2026-01-01", "--role", "teacher")
    assert house("group", "member", "add", *words).json["members"] == 0


def test_adding_a_member_again_changes_nothing(house: Solang, members: list[str]) -> None:
    words = ("CLB Cồng chiêng", *members, "--from", "2026-03-01")
    said = house("group", "member", "add", *words).json
    assert (said["changed"], said["unchanged"]) == (0, 3)


def test_who_is_no_member_cannot_leave(house: Solang, club: str) -> None:
    id_ = house("people", "add", "--name", "Siu H'Bia").json["id"]
    assert house("group", "member", "end", "CLB Cồng chiêng", id_).refusal == "not_a_member"


def test_a_group_is_renamed_and_removed(house: Solang, club: str) -> None:
    edited = house("group", "edit", club, "--name", "CLB Chiêng nữ").json
    assert (edited["id"], edited["name"], edited["kind"]) == (club, "CLB Chiêng nữ", "club")
    house("group", "remove", club)
    assert house("group", "list").json == []
