"""A year of occasions in a real book: own ones, days set by hand, last year's once more."""

from __future__ import annotations

from datetime import date

import pytest

from db.domain.errors import AppError
from db.domain.meetings import Reason
from db.domain.occasions import OccasionDraft, OccasionYear, Reckoning
from db.engine import Book
from desktop.actions import checking, groups, meetings, occasions, undoing
from tests import builders

HERITAGE = "ngay-di-san-van-hoa-viet-nam"
RICE = OccasionDraft("Lễ mừng lúa mới làng Jro", Reckoning.OPEN, 11)


def one(book: Book, key: str, year: int = 2026) -> OccasionYear:
    return next(row for row in occasions.in_year(book, year) if row.occasion.key == key)


def plan(book: Book, key: str, day: str, group: str, **facts: str) -> str:
    year = int(day[:4])
    return meetings.add_several(book, [group], [day], **facts, occasion=(key, year)).created[0]


def test_a_year_is_in_order_and_those_without_a_day_stand_last(book: Book) -> None:
    rows = occasions.in_year(book, 2026)
    days = [row.first for row in rows if row.first]
    assert days == sorted(days)
    assert [row.first for row in rows[len(days) :]] == [None] * 3


def test_an_occasion_of_the_village_gets_its_day_when_the_elders_have_set_it(book: Book) -> None:
    key = occasions.add(book, RICE).created[0]
    assert one(book, key).first is None
    occasions.set_days(book, key, 2026, "2026-11-28", "2026-11-29")
    row = one(book, key)
    assert (row.first, row.last, row.moved) == (date(2026, 11, 28), date(2026, 11, 29), True)
    assert one(book, key, 2027).first is None
    occasions.set_days(book, key, 2026, None)
    assert one(book, key).first is None


def test_a_week_that_a_province_moves_is_moved_for_that_year_only(book: Book) -> None:
    week = "tuan-le-huong-ung-hoc-tap-suot-doi"
    occasions.set_days(book, week, 2026, "2026-10-06", "2026-10-12")
    assert one(book, week).first == date(2026, 10, 6)
    assert one(book, week, 2027).first == date(2027, 10, 1)
    with pytest.raises(AppError, match="occasion_year"):
        occasions.set_days(book, week, 2026, "2027-10-06")


def test_what_stands_for_an_occasion_is_its_activity(book: Book) -> None:
    group = builders.club(book)
    assert one(book, HERITAGE).idle
    meeting = plan(book, HERITAGE, "2026-11-23", group)
    assert [held.id for held in one(book, HERITAGE).meetings] == [meeting]
    meetings.call_off(book, [meeting], Reason.STORM)
    assert one(book, HERITAGE).idle
    meetings.take_up(book, [meeting])
    meetings.remove(book, [meeting])
    assert one(book, HERITAGE).idle


def test_last_years_are_planned_once_more_in_one_act(book: Book) -> None:
    gongs, dance = builders.club(book), builders.club(book, "Nhóm múa xoang")
    teacher = builders.person(book, "Nghệ nhân Đinh Plưn")
    plan(book, HERITAGE, "2025-11-22", gongs, time="tối", place="Nhà rông", teacher_id=teacher)
    tet = plan(book, "tet-nguyen-dan", "2025-01-30", dance, topic="Múa mừng xuân")
    key = occasions.add(book, RICE).created[0]
    occasions.set_days(book, key, 2025, "2025-11-15")
    plan(book, key, "2025-11-15", gongs)

    made = occasions.copy_last_year(book, 2026)
    # The new rice of 2026 has no day yet.
    assert (len(made.created), made.unchanged) == (2, 1)
    (heritage,) = one(book, HERITAGE).meetings
    assert heritage.day == "2026-11-22"
    copied = {row.day: row for row in meetings.listing(book, "2026-01-01", "2026-12-31")}
    again = copied["2026-11-22"]
    assert (again.time, again.place, again.teacher) == ("tối", "Nhà rông", "Nghệ nhân Đinh Plưn")
    # 30 January 2025 was the second day of Tết; so is 18 February 2026.
    assert copied["2026-02-18"].topic == "Múa mừng xuân"

    assert occasions.copy_last_year(book, 2026).created == ()
    undoing.undo(book)
    assert one(book, HERITAGE).idle
    assert tet in {row.id for row in meetings.listing(book, "2025-01-01", "2025-12-31")}


def test_a_group_that_ended_is_not_planned_again(book: Book) -> None:
    group = builders.club(book)
    plan(book, HERITAGE, "2025-11-23", group)
    groups.end(book, group, "2026-03-01")
    made = occasions.copy_last_year(book, 2026, [HERITAGE])
    assert (made.created, made.unchanged) == ((), 1)


def test_only_own_ones_are_changed_or_removed(book: Book) -> None:
    key = occasions.add(book, RICE).created[0]
    occasions.edit(book, key, OccasionDraft("Mừng lúa mới", Reckoning.LUNAR, 10, 15))
    assert one(book, key).first == date(2026, 11, 23)
    occasions.remove(book, key)
    assert key not in {row.occasion.key for row in occasions.in_year(book, 2026)}
    undoing.undo(book)
    assert one(book, key).occasion.name == "Mừng lúa mới"
    with pytest.raises(AppError, match="not_found"):
        occasions.remove(book, HERITAGE)
    with pytest.raises(AppError, match="not_found"):
        occasions.edit(book, HERITAGE, RICE)


def test_what_is_watched_is_the_houses_choice(book: Book) -> None:
    occasions.watch(book, HERITAGE, False)
    occasions.watch(book, "tet-trung-thu", True)
    assert not one(book, HERITAGE).occasion.watched
    assert one(book, "tet-trung-thu").occasion.watched


@pytest.mark.parametrize(
    ("draft", "code"),
    [
        (OccasionDraft(" ", Reckoning.OPEN), "name_missing"),
        (OccasionDraft("Lễ", Reckoning.SOLAR, 2, 30), "occasion_day"),
        (OccasionDraft("Lễ", Reckoning.SOLAR), "occasion_day"),
        (OccasionDraft("Lễ", Reckoning.LUNAR, 1, 31), "occasion_day"),
        (OccasionDraft("Lễ", Reckoning.SOLAR, 2, 3, 13, 1), "occasion_day"),
        (OccasionDraft("Lễ" * 200, Reckoning.OPEN), "name_too_long"),
    ],
)
def test_a_day_that_no_calendar_has_is_refused(book: Book, draft: OccasionDraft, code: str) -> None:
    with pytest.raises(AppError, match=code):
        occasions.add(book, draft)


def test_the_whole_book_stays_sound(book: Book) -> None:
    key = occasions.add(book, RICE).created[0]
    occasions.set_days(book, key, 2026, "2026-11-28")
    plan(book, key, "2026-11-28", builders.club(book))
    assert checking.check(book, full=True) == ()
