"""The lunar calendar against dates that are known (tests/data/tet_dates.txt, 2024 to 2035)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path

import pytest

from db.domain.lunar import LunarDay, lunar_day

KNOWN = Path(__file__).parents[2] / "data" / "tet_dates.txt"
FEASTS = ((1, 1), None, (10, 3), (15, 1), (15, 8), (15, 7), (5, 5))
"""(day, month) of the columns; the second column is China's Tết, which is not ours."""


def known_days() -> Iterator[tuple[date, LunarDay]]:
    for line in KNOWN.read_text(encoding="utf-8").splitlines()[1:]:
        year, *days = [word for word in line.split() if word != "DIFF"]
        for feast, text in zip(FEASTS, days, strict=True):
            if feast is not None:
                day = datetime.strptime(text, "%d/%m/%Y").date()  # noqa: DTZ007 - a day only
                yield day, LunarDay(*feast, int(year))


@pytest.mark.parametrize(("day", "lunar"), list(known_days()))
def test_feasts_fall_on_their_lunar_day(day: date, lunar: LunarDay) -> None:
    assert lunar_day(day) == lunar


def test_tet_of_2030_is_a_day_earlier_than_in_china() -> None:
    assert lunar_day(date(2030, 2, 2)) == LunarDay(1, 1, 2030)


def test_a_leap_month_is_marked() -> None:
    assert lunar_day(date(2023, 3, 22)) == LunarDay(1, 2, 2023, leap=True)


def test_every_day_follows_the_day_before() -> None:
    before = lunar_day(date(2024, 1, 1))
    for ordinal in range(date(2024, 1, 2).toordinal(), date(2035, 1, 1).toordinal()):
        day = lunar_day(date.fromordinal(ordinal))
        assert day.day in (before.day + 1, 1), date.fromordinal(ordinal)
        assert day.day <= 30
        before = day
