"""One search over the whole book: groups with their meetings near today, people, books, equipment,
occasions, lendings of the hall."""

from __future__ import annotations

from datetime import date, timedelta

from db.domain.found import Found, FoundKind
from db.domain.text import fold
from db.engine import Book
from desktop.actions import equipment, groups, hall, library, meetings, occasions, people, recent

MOST_PEOPLE, MOST_GROUPS, MOST_MEETINGS = 6, 3, 3
MOST_THINGS = 3
NEAR_DAYS = 14


def search(book: Book, typed: str, today: date) -> tuple[Found, ...]:
    """A few of each kind, groups and their meetings first; what was opened lately for nothing
    typed."""
    wanted = fold(typed)
    if not wanted:
        return recent.listing(book, today)
    rows = [row for row in groups.listing(book) if wanted in fold(row.name)][:MOST_GROUPS]
    found = [Found(FoundKind.GROUP, group=row) for row in rows]
    first, last = today - timedelta(days=NEAR_DAYS), today + timedelta(days=NEAR_DAYS)
    near = [
        meeting
        for row in rows
        for meeting in meetings.listing(book, first.isoformat(), last.isoformat(), row.id)
    ]
    near.sort(key=lambda meeting: abs((date.fromisoformat(meeting.day) - today).days))
    found += [Found(FoundKind.MEETING, meeting=meeting) for meeting in near[:MOST_MEETINGS]]
    who = people.listing(book, typed, limit=MOST_PEOPLE)
    found += [Found(FoundKind.PERSON, person=row) for row in who]
    return (*found, *_things(book, typed, wanted), *_days(book, wanted, today))


def _things(book: Book, typed: str, wanted: str) -> list[Found]:
    """Titles of the book corner, and equipment."""
    titles = library.books(book, typed, limit=MOST_THINGS)
    items = [row for row in equipment.store(book).items if wanted in fold(row.name)]
    return [
        *(Found(FoundKind.BOOK, book=row) for row in titles),
        *(Found(FoundKind.EQUIPMENT, item=row) for row in items[:MOST_THINGS]),
    ]


def _days(book: Book, wanted: str, today: date) -> list[Found]:
    """Occasions of this year, and lendings of the hall from last year to next."""
    rows = [row for row in occasions.in_year(book, today.year) if wanted in fold(row.occasion.name)]
    first, last = date(today.year - 1, 1, 1), date(today.year + 1, 12, 31)
    lent = [
        row
        for row in hall.lendings(book, first.isoformat(), last.isoformat())
        if wanted in fold(f"{row.draft.what or ''} {row.draft.borrower or ''}")
    ]
    return [
        *(Found(FoundKind.OCCASION, occasion=row) for row in rows[:MOST_THINGS]),
        *(Found(FoundKind.LENDING, lending=row) for row in lent[-MOST_THINGS:]),
    ]
