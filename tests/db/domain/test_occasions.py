"""Days of occasions: by the sun, by the Vietnamese moon, weeks, and those without a day."""

from __future__ import annotations

import csv
from datetime import date

import pytest

from db.domain.occasions import Occasion, OccasionDraft, Reckoning, days_in, shipped


def known(key: str) -> Occasion:
    return next(one for one in shipped() if one.key == key)


def first(key: str, year: int) -> date | None:
    days = days_in(known(key).draft, year)
    return days[0] if days else None


def test_the_shipped_list_is_the_one_of_the_domain_with_a_source_for_each() -> None:
    assert len(shipped()) == 37
    assert len({one.key for one in shipped()}) == 37
    import resources

    with resources.path("data/calendar.csv").open(encoding="utf-8") as file:
        assert all(row["source"].strip() for row in csv.DictReader(file))


def test_days_of_the_moon_are_those_of_the_vietnamese_calendar() -> None:
    # 2030: the Chinese calendar has 3 February; Giỗ Tổ as domain.md names it.
    assert first("tet-nguyen-dan", 2030) == date(2030, 2, 2)
    assert first("tet-nguyen-dan", 2026) == date(2026, 2, 17)
    assert first("gio-to-hung-vuong", 2026) == date(2026, 4, 26)
    assert first("gio-to-hung-vuong", 2027) == date(2027, 4, 16)


def test_a_week_has_both_ends() -> None:
    week = days_in(known("tuan-le-huong-ung-hoc-tap-suot-doi").draft, 2026)
    assert week == (date(2026, 10, 1), date(2026, 10, 7))


@pytest.mark.parametrize("year", range(2024, 2032))
def test_every_year_has_every_day_but_those_the_village_sets(year: int) -> None:
    without = {one.key for one in shipped() if days_in(one.draft, year) is None}
    assert without == {"le-mung-lua-moi", "le-cung-ben-nuoc", "le-bo-ma-po-thi"}


def test_the_thirtieth_of_a_short_month_is_its_last_day() -> None:
    draft = OccasionDraft("Giỗ làng", Reckoning.LUNAR, 12, 30)
    # The twelfth month of the year of the Snake has 29 days: 16 February 2026 is its last.
    assert days_in(draft, 2026) == (date(2026, 2, 16), date(2026, 2, 16))


def test_a_week_over_new_year_ends_in_the_year_after() -> None:
    draft = OccasionDraft("Tuần cuối năm", Reckoning.SOLAR, 12, 28, 1, 3)
    assert days_in(draft, 2026) == (date(2026, 12, 28), date(2027, 1, 3))


def test_what_has_no_sure_source_says_so() -> None:
    assert known("ngay-giai-phong-tinh-gia-lai").doubtful
    assert not known("ngay-di-san-van-hoa-viet-nam").doubtful
    assert known("ngay-di-san-van-hoa-viet-nam").watched
    assert not known("ngay-thay-thuoc-viet-nam").watched
