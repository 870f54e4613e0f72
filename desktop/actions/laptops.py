"""The laptops of the houses, at the commune; and how a house stands with its commune."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from db.commands.people import today
from db.domain.changes import Changes
from db.domain.handing import HandedIn
from db.domain.laptops import Laptop, Standing
from db.engine import Book
from db.sync import exporting, safety
from db.sync import laptops as commands

__all__ = [
    "Laptop",
    "Standing",
    "compare",
    "last_reply",
    "let_write",
    "listing",
    "retire",
    "standing",
]


def listing(book: Book) -> tuple[Laptop, ...]:
    """All laptops, those that were retired too."""
    return commands.listing(book)


def compare(book: Book, id_: str, digits: str | None = None) -> Changes:
    """“Đọc số cho nhau nghe” was done; with digits refused where they differ."""
    return commands.mark_compared(book, id_, digits)


def retire(book: Book, id_: str) -> Changes:
    """A laptop writes no more for its house; what it handed in stays."""
    return commands.retire(book, id_)


def let_write(book: Book, id_: str) -> Changes:
    """A laptop that was retired by mistake writes again."""
    return commands.let_write(book, id_)


def last_reply(book: Book, id_: str, folder: Path) -> HandedIn:
    """The commune's file for one laptop alone, e.g. for one that was retired: how else would it
    know, and whether it may be wiped."""
    scope, sign = commands.key_of(book, id_)
    return exporting.reply(book, scope, folder, today(), to={sign})


def standing(book: Book) -> Standing:
    """How this laptop stands with the commune."""
    with book.read() as connection:
        found = commands.standing(book, connection)
    ended = found.retired or found.merged is not None
    return replace(found, may_be_wiped=ended and safety.is_all_copied(book))
