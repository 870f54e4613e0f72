"""``undo`` and ``history``."""

from __future__ import annotations

from pathlib import Path

from tests.desktop.cli.conftest import Solang


def test_the_last_act_is_taken_back(house: Solang, club: str) -> None:
    said = house("undo").json
    assert (said["command"], said["what"]) == ("groups.add", "Lập nhóm")
    assert house("group", "list").json == []


def test_a_new_book_has_nothing_to_take_back(house: Solang) -> None:
    assert house("undo").refusal == "nothing_to_undo"


def test_history_tells_who_did_what_the_newest_first(house: Solang) -> None:
    id_ = house("people", "add", "--name", "Ksor Jun", "--as", "Lan").json["id"]
    house("people", "edit", id_, "--village", "Làng Jro", "--as", "Hùng")
    rows = house("history", id_).json
    assert [(row["who"], row["command"]) for row in rows] == [
        ("Hùng", "people.edit"),
        ("Lan", "people.add"),
    ]
    assert {"field": "village", "was": None, "is": "Làng Jro"} in rows[0]["changes"]


def test_who_writes_is_remembered(house: Solang) -> None:
    house("people", "add", "--name", "Ksor Jun", "--as", "Lan")
    house("people", "add", "--name", "Siu H'Bia")
    assert {row["who"] for row in house("history").json[:2]} == {"Lan"}


def test_asking_does_not_change_who_writes(house: Solang, data: Path) -> None:
    house("people", "add", "--name", "Ksor Jun", "--as", "Lan")
    house("people", "list", "--as", "Hùng")
    house("people", "add", "--name", "Siu H'Bia")
    assert house("history").json[0]["who"] == "Lan"
