"""The calendar as a file for phones: read back by the library, without a name of a person."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from icalendar import Calendar, Component

from db.domain.calendar_days import CalendarDays
from db.domain.hall import HallDraft, HallPurpose
from db.domain.meetings import Reason
from db.engine import Book
from desktop.actions import calendar, hall, meetings, occasions
from desktop.documents.calendar_file import draw
from tests import builders

MADE = datetime(2026, 11, 22, 1, 42, tzinfo=UTC)
HERITAGE = "ngay-di-san-van-hoa-viet-nam"


@pytest.fixture
def events(book: Book) -> dict[str, Component]:
    """By what they are called."""
    group = builders.club(book)
    teacher = builders.person(book, "Nghệ nhân Đinh Plưn")
    meetings.add(book, [group], "2026-11-23", "19:00", "Nhà rông", "Ôn bài; gõ nhịp, múa", teacher)
    meetings.add(book, [builders.club(book, "Nhóm đọc sách")], "2026-11-24", "tối")
    off = meetings.add(book, [builders.club(book, "CLB Thơ")], "2026-11-25").created[0]
    meetings.call_off(book, [off], Reason.FUNERAL)
    days = ("2026-11-28", "2026-11-29")
    hall.lend(book, HallDraft(HallPurpose.WEDDING, *days, what="con bà H’Lan", borrower="Nay H’Lĕ"))
    occasions.set_days(book, HERITAGE, 2026, "2026-11-23", "2026-11-24")
    found = calendar.days(book, "2026-11-23", "2026-11-30")
    body = draw("Nhà văn hóa làng Jro", found, MADE)
    for name in ("Đinh Plưn", "H’Lĕ", "H’Lan"):
        assert name.encode() not in body
    read = Calendar.from_ical(body)
    assert read["x-wr-calname"] == "Nhà văn hóa làng Jro"
    return {str(event["summary"]): event for event in read.walk("VEVENT")}


def test_an_hour_is_the_same_moment_everywhere(events: dict[str, Component]) -> None:
    event = events["CLB Cồng chiêng"]
    assert event.decoded("dtstart") == datetime(2026, 11, 23, 12, tzinfo=UTC)
    assert event.decoded("dtend") == datetime(2026, 11, 23, 14, tzinfo=UTC)
    assert (event["location"], event["description"]) == ("Nhà rông", "Ôn bài; gõ nhịp, múa")


def test_a_word_for_an_hour_is_a_whole_day_that_says_so(events: dict[str, Component]) -> None:
    event = events["Nhóm đọc sách (tối)"]
    assert event.decoded("dtstart") == date(2026, 11, 24)
    assert event.decoded("dtend") == date(2026, 11, 25)


def test_what_was_called_off_is_cancelled(events: dict[str, Component]) -> None:
    assert events["CLB Thơ"]["status"] == "CANCELLED"
    assert events["CLB Cồng chiêng"]["status"] == "CONFIRMED"


def test_lendings_and_occasions_stand_on_all_their_days(events: dict[str, Component]) -> None:
    lent = events["Nhà văn hóa cho mượn"]
    assert (lent.decoded("dtstart"), lent.decoded("dtend")) == (
        date(2026, 11, 28),
        date(2026, 11, 30),
    )
    heritage = events["Ngày Di sản văn hóa Việt Nam"]
    assert heritage.decoded("dtend") == date(2026, 11, 25)
    assert heritage["transp"] == "TRANSPARENT"


def test_the_same_days_bear_the_same_ids_in_the_next_file(book: Book) -> None:
    builders.meeting(book, builders.club(book), day="2026-11-23")
    found = calendar.days(book, "2026-11-01", "2026-11-30")

    def ids(name: str) -> set[str]:
        read = Calendar.from_ical(draw(name, found, MADE))
        return {str(event["uid"]) for event in read.walk("VEVENT")}

    assert ids("A") == ids("B")
    assert len(ids("A")) == 1 + len(found.occasions)
    assert ids("A") != set()
    assert draw("A", CalendarDays(()), MADE).count(b"BEGIN:VEVENT") == 0
