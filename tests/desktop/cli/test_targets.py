"""``target``."""

from __future__ import annotations

from pathlib import Path

from desktop.cli import values
from tests.desktop.cli.conftest import Solang


def test_the_plan_is_taken_and_its_baseline_typed_in(commune: Solang) -> None:
    taken = commune("target", "plan").json
    assert [one["code"] for one in taken] == [f"T{number}" for number in range(1, 10)]
    after = commune("target", "baseline", "T4", "--year", "2023", "--value", "900").json
    assert [one["base_value"] for one in after if one["code"] == "T4"] == [900]
    later = commune("target", "list", "--year", "2030").json
    grown = next(one["growth"] for one in later if one["code"] == "T4")
    assert (grown["low_line"], grown["high_line"]) == (1754, 2191)


def test_a_house_is_answered_for_and_given_a_share(commune: Solang, tmp_path: Path) -> None:
    commune("target", "plan")
    commune("invite", "--house", "Làng Jro", "--out", tmp_path / "moi.solang")
    answered = commune("target", "answer", "T9", "--house", "lang jro", "--is", "yes").json
    assert [one["reached"] for one in answered if one["code"] == "T9"] == [1]
    words = ("--house", "Làng Jro", "--year", "2026", "--wanted", "240")
    given = commune("target", "give", "T4", *words).json
    (place,) = next(one["places"] for one in given if one["code"] == "T4")
    assert (place["name"], place["wanted"]) == ("Làng Jro", 240)
    assert (
        commune("target", "give", "T4", "--house", "Làng X", *words[2:]).refusal == "house_unknown"
    )
    assert commune("target", "remove", "T99").refusal == "not_found"


def test_a_house_sees_what_it_was_given(commune: Solang, house: Solang, tmp_path: Path) -> None:
    assert house("target", "given").json is None
    commune("target", "plan")
    words = ("--house", "Làng Jro", "--out")
    commune("invite", *words, tmp_path / "moi.solang")
    year = str(values.today().year)
    share = ("--house", "Làng Jro", "--year", year, "--wanted", "240")
    commune("target", "give", "T4", *share)
    commune("invite", *words, tmp_path / "moi2.solang")
    house("join", tmp_path / "moi2.solang", "--out", tmp_path / "tra-loi.solang")

    given = house("target", "given").json
    assert (given["wanted"], given["value"], given["figure"]) == (240, 0, "library.visits")


def test_targets_are_the_communes(house: Solang) -> None:
    assert house("target", "plan").refusal == "commune_only"


def test_a_target_is_added_and_removed(commune: Solang) -> None:
    words = ("--code", "A1", "--body", "Đội cồng chiêng", "--rule", "houses", "--year", "2027")
    assert len(commune("target", "add", *words).json) == 1
    assert commune("target", "remove", "A1").json == []
