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


COMPUTED = "digest"
"""A person's field that follows from the others: nobody chooses it, it goes with the choice."""

NOT_CHOSEN = ("device",)
"""Kinds of which the newest word holds: a laptop that was accepted twice."""


def conflicts_listing(book: Book) -> tuple[ConflictRow, ...]:
    """Values that two sides wrote at once, as far as a person can choose between them."""
    rows = [row for row in conflicts.listing(book) if row.kind not in NOT_CHOSEN]
    typed = {row.record for row in rows if row.field != COMPUTED}
    return tuple(row for row in rows if row.field != COMPUTED or row.record not in typed)


def choose(book: Book, choices: dict[str, str | None]) -> Changes:
    """Settle conflicts: id -> entry whose value shall hold, None for the one shown. What follows
    from a chosen value is settled in the same act, so that one undo takes both back."""
    rows = conflicts.listing(book)
    by_id = {row.id: row for row in rows}
    computed = {row.record: row for row in rows if row.field == COMPUTED}
    all_: dict[str, str | None] = dict(choices)
    for id_, entry in choices.items():
        follows = computed.get(by_id[id_].record) if id_ in by_id else None
        if follows is not None and follows.id not in choices:
            known = {version.entry for version in follows.versions}
            all_[follows.id] = entry if entry in known else None
    return conflicts.choose(book, all_)
