"""``meeting``."""

from __future__ import annotations

import pytest

from tests.desktop.cli.conftest import Solang

ADD = ("meeting", "add", "--group", "CLB Cồng chiêng", "--date")


def test_a_meeting_is_listed_with_what_is_marked(house: Solang, meeting: str) -> None:
    (row,) = house("meeting", "list").json
    keys = ("id", "group", "date", "time", "marked", "present")
    assert [row[key] for key in keys] == [
        *(meeting, "CLB Cồng chiêng", "2026-11-22", "19:00", 0, 0)
    ]


def test_the_same_group_day_and_time_twice_is_refused(house: Solang, meeting: str) -> None:
    assert house(*ADD, "2026-11-22", "--time", "19:00").refusal == "meeting_exists"
    assert house(*ADD, "2026-11-22", "--time", "08:00").code == 0


def test_two_meetings_without_a_time_on_one_day_are_refused(house: Solang, club: str) -> None:
    assert house(*ADD, "2026-11-23").code == 0
    assert house(*ADD, "2026-11-23").refusal == "meeting_exists"


def test_both_ends_of_a_range_belong_to_it(house: Solang, club: str) -> None:
    for day in ("2026-10-31", "2026-11-01", "2026-11-30", "2026-12-01"):
        house(*ADD, day)
    listed = house("meeting", "list", "--from", "2026-11-01", "--to", "2026-11-30").json
    assert [row["date"] for row in listed] == ["2026-11-01", "2026-11-30"]


def test_bad_days_and_times_are_refused(house: Solang, club: str) -> None:
    assert house(*ADD, "22/11/2026").refusal == "bad_day"
    assert house(*ADD, "2026-11-22", "--time", "25:00").refusal == "bad_time"


def test_a_meeting_may_be_of_two_groups(house: Solang, club: str) -> None:
    house("group", "add", "--name", "Lớp múa xoang", "--kind", "class")
    made = house(*ADD, "2026-11-22", "--group", "Lớp múa xoang").json
    assert made["groups"] == ["CLB Cồng chiêng", "Lớp múa xoang"]


def test_called_off_and_taken_up_again(house: Solang, meeting: str) -> None:
    off = house("meeting", "call-off", meeting, "--reason", "funeral").json
    assert off["state"] == "called_off"
    assert house("attendance", "set", meeting, "--all", "present").refusal == "meeting_called_off"
    assert house("meeting", "take-up", meeting).json["state"] == "planned"


def test_the_whole_village_rests(house: Solang, meeting: str) -> None:
    words = ("--from", "2026-11-20", "--to", "2026-11-25", "--reason", "storm")
    assert house("meeting", "rest", *words).json == {"changed": 1}


def test_a_postponed_meeting_is_planned_anew(house: Solang, meeting: str) -> None:
    made = house("meeting", "postpone", meeting, "--to", "2026-11-29", "--reason", "farming").json
    assert [row["state"] for row in made] == ["postponed", "planned"]


def test_heads_are_counted_without_names(house: Solang, meeting: str) -> None:
    assert house("meeting", "heads", meeting, "--people", "40", "--female", "25").code == 0
    too_many = house("meeting", "heads", meeting, "--people", "3", "--female", "5")
    assert too_many.refusal == "count_above_total"


def test_a_removed_meeting_is_gone(house: Solang, meeting: str) -> None:
    house("meeting", "remove", meeting)
    assert house("meeting", "list").json == []


@pytest.mark.parametrize(
    "words",
    [
        ("remove", "{}"),
        ("call-off", "{}", "--reason", "storm"),
        ("postpone", "{}", "--to", "2026-11-29", "--reason", "storm"),
    ],
)
def test_what_was_held_goes_only_where_it_is_said(
    house: Solang, meeting: str, members: list[str], words: tuple[str, ...]
) -> None:
    house("attendance", "set", meeting, "--all", "present")
    verb = ("meeting", *(word.format(meeting) for word in words))
    refused = house(*verb)
    assert refused.refusal == "meeting_held"
    assert refused.json["error"]["facts"]["present"] == len(members)
    assert "--held" in refused.err
    (row,) = house("meeting", "list").json
    assert (row["id"], row["present"]) == (meeting, len(members))
    assert house(*verb, "--held").code == 0
    house("undo")
    (row,) = house("meeting", "list").json
    assert (row["id"], row["state"], row["present"]) == (meeting, "held", len(members))
