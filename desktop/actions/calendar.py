"""What stands in the calendar of a range of days."""

from __future__ import annotations

from dataclasses import dataclass

from db.domain.hall import HallLending
from db.domain.meetings import MeetingRow
from db.domain.occasions import OccasionYear
from db.engine import Book
from db.queries import hall, meetings, occasions
from db.queries.find import GROUP, find


@dataclass(frozen=True)
class CalendarDays:
    """``occasions`` are those with a day in the range. One group's calendar holds its meetings."""

    meetings: tuple[MeetingRow, ...]
    lendings: tuple[HallLending, ...] = ()
    occasions: tuple[OccasionYear, ...] = ()


def days(book: Book, from_day: str, to_day: str, group_id: str | None = None) -> CalendarDays:
    """Meetings, lendings and occasions that touch the range; both ends belong to it."""
    with book.read() as connection:
        group_no = find(connection, GROUP, group_id).no if group_id else None
        met = meetings.listing(connection, from_day, to_day, group_no)
        if group_id is not None:
            return CalendarDays(met)
        years = range(int(from_day[:4]), int(to_day[:4]) + 1)
        found = [
            one
            for year in years
            for one in occasions.in_year(connection, year)
            if one.first is not None
            and one.last is not None
            and one.first.isoformat() <= to_day
            and one.last.isoformat() >= from_day
        ]
        return CalendarDays(met, hall.lendings(connection, from_day, to_day), tuple(found))
