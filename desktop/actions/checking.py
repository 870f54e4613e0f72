"""Is the book whole (“Kiểm tra sổ”), and what two sides wrote at once."""

from __future__ import annotations

from db import checking
from db.commands import conflicts
from db.commands.people import today
from db.domain.changes import Changes
from db.domain.checks import Finding
from db.domain.conflicts import ConflictRow
from db.engine import Book
from db.sync import auditing, statements

__all__ = [
    "ConflictRow",
    "Finding",
    "check",
    "choose",
    "conflicts_listing",
    "signed",
    "signed_by",
    "today",
]


def check(book: Book, *, full: bool = False) -> tuple[Finding, ...]:
    """Findings; empty for a whole book."""
    found = checking.check(book, full=full)
    if any(one.code == "check_storage" for one in found):
        return found
    return (*found, *auditing.check_files(book, full=full))


def signed(book: Book, text: str) -> str:
    """A text that says by its last line which laptop wrote it, to be sent to the commune."""
    return statements.signed_text(book, text)


def signed_by(book: Book, text: str) -> str | None:
    """At the commune: the house whose laptop signed this text as it stands; None: nobody did."""
    return statements.house_of(book, text)


def conflicts_listing(book: Book) -> tuple[ConflictRow, ...]:
    """Values that two sides wrote at once."""
    return conflicts.listing(book)


def choose(book: Book, choices: dict[str, str | None]) -> Changes:
    """Settle conflicts: id -> entry whose value shall hold, None for the one shown."""
    return conflicts.choose(book, choices)
