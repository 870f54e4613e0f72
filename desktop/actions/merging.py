"""“Sáp nhập hai làng” at the commune: look first, merge, write the last and the next reply."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from db.commands.people import today
from db.domain.changes import Changes
from db.domain.handing import HandedIn
from db.domain.mergers import BeforeMerging, MergerRow
from db.engine import Book
from db.sync import merging as commands
from desktop.actions import receiving

__all__ = [
    "BeforeMerging",
    "MergerRow",
    "Replies",
    "before",
    "listing",
    "merge",
    "separate",
    "write_replies",
]


@dataclass(frozen=True)
class Replies:
    """The two files that a merger asks for: for the laptops that end, and for those that go on;
    None for a house without a laptop."""

    ended: HandedIn | None
    lasting: HandedIn | None


def before(book: Book, house: str) -> BeforeMerging:
    """What the commune holds of the house that is to end: to be said before anything is done."""
    return commands.before(book, house)


def merge(book: Book, house: str, into: str, day: str, name: str | None = None) -> Changes:
    """Let one house go on in another; ``created`` holds the merger's id."""
    return commands.merge(book, house, into, day, name)


def separate(book: Book, id_: str) -> Changes:
    """Take a merger back."""
    return commands.separate(book, id_)


def listing(book: Book) -> tuple[MergerRow, ...]:
    """The mergers that stand."""
    return commands.listing(book)


def write_replies(book: Book, id_: str, folder: Path) -> Replies:
    """Save what both houses' laptops are to open: nothing else tells them.

    Raises:
        AppError: ``not_found``; those of files.
    """
    ended = commands.last_reply(book, id_, folder, today())
    into = next(one.into_id for one in listing(book) if one.id == id_)
    goes_on = any(one.id == into and one.joined for one in receiving.houses(book))
    return Replies(ended, receiving.reply(book, into, folder) if goes_on else None)
