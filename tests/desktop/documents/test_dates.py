"""Days and periods on paper."""

from __future__ import annotations

from datetime import date

import pytest

from db.domain.periods import parse_period
from desktop.documents.dates import clock, long_day, period_words, short_day


@pytest.mark.parametrize(
    ("day", "words"),
    [
        ("2020-01-05", "ngày 05 tháng 01 năm 2020"),
        ("2019-06-29", "ngày 29 tháng 6 năm 2019"),
        ("2026-04-03", "ngày 03 tháng 4 năm 2026"),
        ("2026-02-10", "ngày 10 tháng 02 năm 2026"),
        ("2026-11-12", "ngày 12 tháng 11 năm 2026"),
    ],
)
def test_days_below_ten_and_months_one_and_two_get_a_nought(day: str, words: str) -> None:
    assert long_day(date.fromisoformat(day)) == words


def test_short_days_follow_the_same_rule() -> None:
    assert short_day(date(2026, 4, 3)) == "03/4/2026"
    assert short_day(date(2024, 1, 23)) == "23/01/2024"


@pytest.mark.parametrize(
    ("period", "words"),
    [
        ("2026", "năm 2026"),
        ("2026-H1", "6 tháng đầu năm 2026"),
        ("2026-H2", "6 tháng cuối năm 2026"),
        ("2026-Q4", "quý IV năm 2026"),
        ("2026-02", "tháng 02 năm 2026"),
        ("2026-11", "tháng 11 năm 2026"),
        ("2026-07-01..2026-07-20", "từ ngày 01/7/2026 đến ngày 20/7/2026"),
    ],
)
def test_periods_are_named_as_in_reports(period: str, words: str) -> None:
    assert period_words(parse_period(period)) == words


def test_a_time_of_day_is_spoken_and_a_word_stays() -> None:
    assert clock("19:00") == "19 giờ 00"
    assert clock("tối") == "tối"
