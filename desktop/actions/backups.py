"""Copies of the book: make one, open one again, say when the last was made, find old ones."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from db import backup as copies
from db import copies as listed
from db import forgetting, old_copies, restoring, second_copies
from db.commands.people import today
from db.copies import BackupState
from db.domain import long_work
from db.domain.errors import AppError
from db.engine import Book
from db.log import settings
from db.old_copies import FoundCopy
from db.restoring import CopyFacts, Restored
from db.sync import letters
from desktop import paths

__all__ = [
    "BackupState",
    "CopyFacts",
    "FoundCopy",
    "Restored",
    "backup",
    "choose_second_folder",
    "daily",
    "look",
    "look_around",
    "restore",
    "state",
]


def backup(book: Book, folder: Path) -> Path:
    """One verified copy in ``folder``; gives the file. What it holds counts as copied safely.

    Raises:
        AppError: ``practice_book``: a copy of made data may be taken for a real one later.
    """
    if book.practice:
        raise AppError("practice_book")
    with book.read() as connection:
        held = letters.note_durable(connection)
    path = copies.backup(book, folder)
    with long_work.finishing(), book.write() as connection:
        settings.put(connection, letters.DURABLE, held)
    return path


def daily(book: Book) -> Path | None:
    """The day's copy, if there is something new since the last; old copies forget the erased."""
    if book.practice:
        return None
    made = copies.daily(book)
    forgetting.forget(book, today())
    second_copies.carry(book)
    return made


def choose_second_folder(book: Book, folder: Path | None) -> Path | None:
    """Put copies there too, the newest at once; gives its file."""
    if book.practice:
        raise AppError("practice_book")
    second_copies.choose(book, folder)
    if folder is None:
        return None
    copies.daily(book)
    return second_copies.carry(book)


def state(book: Book) -> BackupState:
    """When the book was last copied, and where to."""
    return listed.state(book.folder)


def look(file: Path) -> CopyFacts:
    """What a copy says of itself, without any key."""
    return restoring.look(file)


def look_around(places: Sequence[Path]) -> tuple[FoundCopy, ...]:
    """The newest whole copy of each book that lies below these folders, without any key."""
    return old_copies.look_around(places)


def restore(file: Path, data: Path, keys: Path | None, code: str | None = None) -> Restored:
    """Put the book of a copy into ``data``; the present one is moved aside.

    Raises:
        AppError: ``code_needed`` where its keys are not there and no code was given.
    """
    facts = restoring.look(file)
    # The restored book's: in the default folder each book has its keys under its own id.
    folder = paths.keys_for(data, keys, facts.book_id)
    return restoring.restore(file, data, folder, code)
