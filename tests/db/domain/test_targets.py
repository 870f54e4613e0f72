"""Growth against a baseline, as the plan words it; what is still needed."""

from __future__ import annotations

import pytest

from db.domain.targets import HouseTarget, TargetDraft, TargetRow, TargetRule, growth, line
from desktop.target_words import house_line, rate

T4 = TargetDraft("T4", "tăng 10% - 15%", TargetRule.GROWTH, 2030, "library.visits", 100, 150, 2025)


def test_the_band_of_2030_from_a_baseline_of_2023_is_the_plans() -> None:
    """plan-and-users 0.2: between 1.21 × 1.1⁵ = 1.949 and 1.21 × 1.15⁵ = 2.434 times."""
    assert line(10_000, 2023, 2025, 100, 150, 2025) == (12_100, 12_100)
    assert line(10_000, 2023, 2030, 100, 150, 2025) == (19_488, 24_338)


def test_amounts_of_visits_are_whole_and_rounded_up() -> None:
    assert line(7, 2025, 2026, 100, 150, 2025) == (8, 9)


@pytest.mark.parametrize(("base", "base_year"), [(None, 2023), (0, 2023), (100, None), (100, 2027)])
def test_without_a_baseline_nothing_is_said(base: int | None, base_year: int | None) -> None:
    assert growth(TargetRow("t", T4, base_year, base), 2026, 500, 400) is None


def test_average_growth_and_growth_on_the_year_are_two_numbers() -> None:
    grown = growth(TargetRow("t", T4, 2024, 1000), 2026, 1210, 1000)
    assert grown is not None
    assert (grown.average, grown.on_year) == (100, 210)
    assert (grown.low_line, grown.high_line, grown.needed) == (1210, 1265, 0)
    assert (rate(grown.average), rate(125), rate(-5), rate(None)) == (
        "+10%",
        "+12,5%",
        "-0,5%",
        "–",
    )


def test_a_house_hears_what_is_needed_and_how_much_a_week() -> None:
    given = HouseTarget("", "library.visits", 2026, 1000, 756, 890, 39)
    assert (given.needed, given.per_week) == (244, 44)
    assert house_line(given) == "Còn cần 244 lượt, khoảng 44 lượt một tuần đến 31/12."


@pytest.mark.parametrize(("left", "week"), [(1, 244), (7, 244), (8, 214), (365, 5)])
def test_the_last_days_count_as_one_week(left: int, week: int) -> None:
    assert HouseTarget("", "library.visits", 2026, 1000, 756, 0, left).per_week == week
