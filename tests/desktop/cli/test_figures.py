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


def test_figures_of_the_book_corner_open_their_visits_and_loans(
    house: Solang, members: list[str]
) -> None:
    house("library", "visit", "add", "--date", "2026-11-03", "--people", "12", "--purpose", "study")
    house("library", "visit", "add", "--date", "2026-11-04", "--people", "5")
    house("library", "loan", "add", members[0], "Dế mèn phiêu lưu ký", "--date", "2026-11-05")
    said = house(*NOVEMBER, "--explain", "library.visits").json
    assert said["value"] == 17
    assert [(one["date"], one["value"]) for one in said["records"]] == [
        ("2026-11-03", 12),
        ("2026-11-04", 5),
    ]
    said = house(*NOVEMBER, "--explain", "library.visits.purpose.study").json
    assert [one["value"] for one in said["records"]] == [12] and said["value"] == 12
    (loan,) = house(*NOVEMBER, "--explain", "library.loans").json["records"]
    assert (loan["date"], loan["value"]) == ("2026-11-05", 1)
    assert loan["what"].startswith("Dế mèn phiêu lưu ký · ")


def test_a_figure_no_records_stand_behind_is_refused(house: Solang) -> None:
    said = house(*NOVEMBER, "--explain", "guests")
    assert said.refusal in ("figure_not_opened", "figure_unknown")
