"""``figures``."""

from __future__ import annotations

from tests.desktop.cli.conftest import Solang

NOVEMBER = ("figures", "--from", "2026-11-01", "--to", "2026-11-30")


def test_figures_are_codes_with_values_and_units(
    house: Solang, meeting: str, members: list[str], club: str
) -> None:
    house("attendance", "set", meeting, "--person", members[0], "--status", "late")
    house("attendance", "set", meeting, "--person", members[1], "--status", "absent")
    said = house(*NOVEMBER).json
    values = {one["code"]: (one["value"], one["unit"]) for one in said["figures"]}
    assert (said["from"], said["to"]) == ("2026-11-01", "2026-11-30")
    assert values["visits"] == (1, "visits")
    assert values["persons"] == (1, "persons")
    assert values["members"] == (3, "persons")
    assert values["groups.club"] == (1, "groups")
    assert values[f"meetings.group.{club}"] == (1, "meetings")


def test_nothing_recorded_is_zero(house: Solang) -> None:
    values = {one["code"]: one["value"] for one in house(*NOVEMBER).json["figures"]}
    assert (values["visits"], values["persons"], values["meetings"]) == (0, 0, 0)


def test_days_the_wrong_way_round_are_refused(house: Solang) -> None:
    assert house("figures", "--from", "2026-11-30", "--to", "2026-11-01").refusal == "bad_period"


def test_a_figure_opens_the_meetings_it_was_counted_from(
    house: Solang, meeting: str, members: list[str]
) -> None:
    house("attendance", "set", meeting, "--all", "present")
    said = house(*NOVEMBER, "--explain", "visits").json
    assert [(one["id"], one["value"]) for one in said["meetings"]] == [(meeting, 3)]
    said = house(*NOVEMBER, "--explain", "persons").json
    assert {one["id"] for one in said["persons"]} == set(members)
