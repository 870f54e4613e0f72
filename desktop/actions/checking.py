"""Is the book whole (“Kiểm tra sổ”), and what two sides wrote at once."""

from __future__ import annotations

from db import checking
from db.checking import Finding
from db.commands import conflicts
from db.domain.changes import Changes
from db.domain.conflicts import ConflictRow
from db.engine import Book

__all__ = ["ConflictRow", "Finding", "check", "choose", "conflicts_listing"]


def check(book: Book, *, full: bool = False) -> tuple[Finding, ...]:
    """Findings; empty for a whole book."""
    return checking.check(book, full=full)


def conflicts_listing(book: Book) -> tuple[ConflictRow, ...]:
    """Values that two sides wrote at once."""
    return conflicts.listing(book)


def choose(book: Book, choices: dict[str, str | None]) -> Changes:
    """Settle conflicts: id -> entry whose value shall hold, None for the one shown."""
    return conflicts.choose(book, choices)
