"""``quick``."""

from __future__ import annotations

from tests.desktop.cli.conftest import Solang


def test_the_eight_numbers_are_those_of_figures(
    house: Solang, meeting: str, members: list[str]
) -> None:
    house("attendance", "set", meeting, "--all", "present")
    said = house("quick", "--period", "2026-11").json
    numbers = {one["name"]: one["value"] for one in said["numbers"]}
    counted = house("figures", "--from", said["from"], "--to", said["to"]).json["figures"]
    values = {one["code"]: one["value"] for one in counted}
    assert len(numbers) == 8
    groups = sum(values[f"groups.{kind}"] for kind in ("club", "class", "interest_group"))
    assert numbers.pop("groups") == groups == 1
    assert numbers == {name: values[name] for name in numbers}
    assert numbers["visits"] == len(members)
    lines = said["text"].split("\n")
    assert len(lines) == 5
    assert lines[0].endswith(", tháng 11/2026")
    assert f"{len(members)} lượt người" in lines[1]


def test_a_period_that_is_none_is_refused(house: Solang) -> None:
    assert house("quick", "--period", "tháng này").refusal == "bad_period"
