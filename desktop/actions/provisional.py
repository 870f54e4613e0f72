"""Provisional figures at the commune (“Số báo nhanh”)."""

from __future__ import annotations

from db.commands import provisional as commands
from db.commands.people import today as laptop_day
from db.domain.changes import Changes
from db.domain.provisional import Counts, ProvisionalDraft, ProvisionalRow, Source
from db.engine import Book
from db.queries import provisional as questions

__all__ = ["Counts", "ProvisionalDraft", "ProvisionalRow", "Source", "add", "listing", "remove"]


def add(book: Book, house: str, draft: ProvisionalDraft, *, new_house: bool = False) -> Changes:
    """Write what was told; the same house, days and subject again replace it."""
    return commands.add(book, house, draft, new_house=new_house)


def remove(book: Book, id_: str) -> Changes:
    """Take one away, e.g. when the house's own file has been compared."""
    return commands.remove(book, id_)


def listing(book: Book, today: str | None = None) -> tuple[ProvisionalRow, ...]:
    """All of them beside what the houses handed in."""
    with book.read() as connection:
        return questions.listing(connection, today or laptop_day())
