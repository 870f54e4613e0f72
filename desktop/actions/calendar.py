"""What stands in the calendar of a range of days."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from db.domain.calendar_days import CalendarDays
from db.domain.errors import AppError
from db.engine import Book
from db.queries import hall, meetings, occasions
from db.queries.find import GROUP, find
from desktop import apart
from desktop.actions import drawing, saving
from desktop.actions.books import about


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


ENDING = ".ics"


def name_of(book: Book) -> str:
    """What the calendar is called where it is opened."""
    return about(book).name


def check_place(path: Path) -> None:
    """Let a place through where a calendar can be saved.

    Raises:
        AppError: ``bad_calendar_name``; as ``saving.check_place``.
    """
    if path.suffix.lower() != ENDING:
        raise AppError("bad_calendar_name", path=str(path))
    saving.check_place(path)


def save(name: str, found: CalendarDays, path: Path) -> Path:
    """Write these days as a file that phones open; names of people are left out.

    Raises:
        AppError: ``bad_calendar_name``; as ``saving.save``.
    """
    check_place(path)
    made = datetime.now().astimezone()
    return saving.save(path, apart.run(drawing.draw_calendar, name, found, made))
