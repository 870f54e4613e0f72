"""Days as people type them; today is Sunday 22/11/2026, 14/10 of the moon."""

from __future__ import annotations

from datetime import date

import pytest

from db.domain.errors import AppError
from db.domain.typed_days import typed_day

TODAY = date(2026, 11, 22)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("2/3/2026", "2026-03-02"),
        ("2.3.26", "2026-03-02"),
        ("02-03-2026", "2026-03-02"),
        ("2 3 2026", "2026-03-02"),
        ("2026-03-02", "2026-03-02"),
        ("29/2/2028", "2028-02-29"),
        ("20/11", "2026-11-20"),
        ("2/3", "2027-03-02"),
        ("5/1", "2027-01-05"),
        ("1/9", "2026-09-01"),
        ("hôm nay", "2026-11-22"),
        ("hom nay", "2026-11-22"),
        ("Hôm qua", "2026-11-21"),
        ("hôm kia", "2026-11-20"),
        ("mai", "2026-11-23"),
        ("ngày mai", "2026-11-23"),
        ("thứ 5", "2026-11-19"),
        ("thứ năm", "2026-11-19"),
        ("t5", "2026-11-19"),
        ("thứ hai", "2026-11-23"),
        ("thứ tư", "2026-11-25"),
        ("chủ nhật", "2026-11-22"),
        ("cn", "2026-11-22"),
        ("thứ 5 tuần sau", "2026-11-26"),
        ("thứ 5 tuần trước", "2026-11-12"),
        ("chủ nhật tuần này", "2026-11-22"),
        ("15", "2026-11-15"),
        ("ngày 30", "2026-11-30"),
        ("ngày 1", "2026-12-01"),
        ("14/10 âm", "2026-11-22"),
        ("14/10 âm lịch", "2026-11-22"),
        ("rằm tháng 10", "2026-11-23"),
        ("rằm tháng Giêng", "2027-02-20"),
        ("mùng 1 tháng Giêng", "2027-02-06"),
        ("mồng 5 tháng chạp", "2027-01-12"),
    ],
)
def test_a_day_is_understood_as_it_is_said(typed: str, meant: str) -> None:
    assert typed_day(typed, TODAY).isoformat() == meant


def test_a_decomposed_text_is_the_same_text() -> None:
    assert typed_day("ho\u0302m qua", TODAY) == date(2026, 11, 21)


def test_of_two_days_as_close_the_one_that_is_over_is_meant() -> None:
    assert typed_day("thứ 2", date(2026, 11, 26)) == date(2026, 11, 23)


@pytest.mark.parametrize(
    "typed",
    ["", "abc", "31/2/2026", "30/2", "32", "0", "99/99", "thứ 9", "1/1/1850", "rằm tháng 13"],
)
def test_what_is_no_day_is_refused(typed: str) -> None:
    with pytest.raises(AppError) as refused:
        typed_day(typed, TODAY)
    assert refused.value.code == "bad_day"
