"""One search over the whole book: people, groups, and the meetings of these groups near today."""

from __future__ import annotations

from datetime import date, timedelta

from db.domain.found import Found, FoundKind
from db.domain.text import fold
from db.engine import Book
from desktop.actions import groups, meetings, people

MOST_PEOPLE, MOST_GROUPS, MOST_MEETINGS = 6, 3, 3
NEAR_DAYS = 14


def search(book: Book, typed: str, today: date) -> tuple[Found, ...]:
    """A few of each kind, groups and their meetings first; nothing for nothing typed."""
    wanted = fold(typed)
    if not wanted:
        return ()
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
    return tuple(found)
