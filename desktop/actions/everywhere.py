"""One search over the whole book, of everything that has a name.

In a house: groups with their meetings near today, meetings by what they are about, people, books,
boxes, digital resources, equipment, gifts, occasions, lendings of the hall. At the commune: its
villages, library points, targets, tasks and inspections; the people of the villages are not its to
look up.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta

from db.domain.found import Found, FoundKind, Named
from db.domain.houses import BookKind
from db.domain.text import fold
from db.engine import Book
from desktop import gift_words
from desktop.actions import (
    catalogue,
    donations,
    equipment,
    groups,
    hall,
    library,
    library_points,
    meetings,
    occasions,
    people,
    plan_tasks,
    recent,
    targets,
)

MOST_PEOPLE, MOST_GROUPS, MOST_MEETINGS = 6, 3, 3
MOST_THINGS = 3
NEAR_DAYS = 14

Line = tuple[str, str, str | None]
"""Id, name, and what stands beside it."""


def search(book: Book, typed: str, today: date) -> tuple[Found, ...]:
    """A few of each kind, groups and their meetings first; what was opened lately for nothing
    typed."""
    wanted = fold(typed)
    if not wanted:
        return recent.listing(book, today)
    if book.kind is BookKind.COMMUNE:
        return tuple(of_commune(book, wanted))
    rows = [row for row in groups.listing(book) if wanted in fold(row.name)][:MOST_GROUPS]
    found = [Found(FoundKind.GROUP, group=row) for row in rows]
    first, last = today - timedelta(days=NEAR_DAYS), today + timedelta(days=NEAR_DAYS)
    near = [
        meeting
        for row in rows
        for meeting in meetings.listing(book, first.isoformat(), last.isoformat(), row.id)
    ]
    near.sort(key=lambda meeting: abs((date.fromisoformat(meeting.day) - today).days))
    near = near[:MOST_MEETINGS]
    known = {meeting.id for meeting in near}
    told = meetings.with_topic(book, typed, today.isoformat(), MOST_MEETINGS)
    near += [meeting for meeting in told if meeting.id not in known]
    found += [Found(FoundKind.MEETING, meeting=meeting) for meeting in near]
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
        *_named(
            FoundKind.BOX,
            wanted,
            ((one.id, one.draft.name, one.draft.contents) for one in catalogue.boxes(book)),
        ),
        *_named(
            FoundKind.RESOURCE,
            wanted,
            ((one.id, one.title, one.address) for one in catalogue.resources(book)),
        ),
        *_gifts(book, typed),
    ]


def _gifts(book: Book, typed: str) -> list[Found]:
    """By giver, goods, purpose or receipt number; amounts are nobody's to read here."""
    return [
        Found(
            FoundKind.DONATION,
            named=Named(
                row.id,
                f"{gift_words.giver(row)}, {gift_words.short(row.draft)}",
                row.number,
            ),
        )
        for row in donations.listing(book, typed)[:MOST_THINGS]
    ]


def of_commune(book: Book, wanted: str) -> list[Found]:
    """What the commune's book names, found by name, code, place or body."""
    kinds: tuple[tuple[FoundKind, Iterable[Line]], ...] = (
        (FoundKind.HOUSE, ((id_, name, None) for id_, name in plan_tasks.units(book))),
        (
            FoundKind.POINT,
            ((one.id, one.name, one.draft.address) for one in library_points.listing(book)),
        ),
        (
            FoundKind.TARGET,
            (
                (one.id, f"{one.draft.code}  {one.draft.body}", None)
                for one in targets.listing(book)
            ),
        ),
        (
            FoundKind.TASK,
            (
                (one.id, f"{one.draft.code}  {one.draft.body}", one.draft.owner)
                for one in plan_tasks.tasks(book)
            ),
        ),
        (
            FoundKind.INSPECTION,
            ((one.id, one.house, one.day) for one in plan_tasks.inspections(book)),
        ),
    )
    return [found for kind, lines in kinds for found in _named(kind, wanted, lines)]


def _named(kind: FoundKind, wanted: str, lines: Iterable[Line]) -> list[Found]:
    """A few lines whose name, or what stands beside it, holds every word."""
    words = wanted.split()
    found = [
        Found(kind, named=Named(id_, name, beside or ""))
        for id_, name, beside in lines
        if all(word in fold(f"{name} {beside or ''}") for word in words)
    ]
    return found[:MOST_THINGS]


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
