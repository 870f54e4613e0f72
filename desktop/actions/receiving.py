"""Take in what the other side sent, and answer it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from db.commands import contacts
from db.commands.people import today
from db.domain import long_work
from db.domain.changes import Changes
from db.domain.errors import AppError
from db.domain.handing import (
    Contact,
    HandedIn,
    InboxTodo,
    ReceivedRow,
    RefusedRow,
    TakenIn,
)
from db.domain.houses import HouseState
from db.engine import Book
from db.log.fingerprint import Fingerprint
from db.log.fingerprint import fingerprint as fingerprint_of
from db.queries import handing as questions
from db.queries import letter as letters
from db.queries import received as inbox
from db.queries.find import house_named
from db.sync import exporting, importing, safety, taking_back
from db.sync.exporting import Progress


def take_in(
    book: Book, files: Sequence[Path], progress: Progress | None = None
) -> tuple[TakenIn, ...]:
    """A verdict for each file; any order, twice without harm, one bad file stops no other."""
    return importing.take_in(book, files, today(), progress=progress)


def preview(book: Book, files: Sequence[Path]) -> tuple[TakenIn, ...]:
    """The same answer as ``take_in``; nothing is written."""
    return importing.take_in(book, files, today(), preview=True)


def reply(book: Book, house: str, folder: Path, progress: Progress | None = None) -> HandedIn:
    """The commune's file for one house: what it holds, and what it corrected."""
    with book.read() as connection:
        scope = house_named(connection, house)
    return exporting.reply(book, scope, folder, today(), progress)


def reply_all(book: Book, folder: Path) -> tuple[HandedIn, ...]:
    """A file for every house that has joined; one that was saved stands for itself."""
    joined = [house.id for house in houses(book) if house.joined]
    return tuple(reply(book, house, folder) for house in long_work.counted(joined))


def contact(book: Book) -> Contact | None:
    """Who receives files at this commune."""
    with book.read() as connection:
        return letters.contact(connection)


def set_contact(book: Book, name: str, phone: str = "") -> Contact | None:
    """Name who receives files; every reply tells it to its house."""
    return contacts.set_contact(book, name, phone)


def houses(book: Book) -> tuple[HouseState, ...]:
    """The commune's houses and their newest files."""
    with book.read() as connection:
        return questions.houses(connection)


def fingerprint(book: Book, house: str | None = None) -> Fingerprint:
    """A digest of a house's entries and what they project to; equal on two equal books."""
    with book.read() as connection:
        scope = house_named(connection, house) if house else book.scope
        return fingerprint_of(connection, scope)


def received(book: Book, house: str | None = None) -> tuple[ReceivedRow, ...]:
    """The files taken in, the newest first; of one house or of all."""
    safe = safety.of_received(book)
    with book.read() as connection:
        rows = inbox.received(connection, house_named(connection, house) if house else None)
    return tuple(replace(row, backed_up=safe.get(row.id, False)) for row in rows)


def todo(book: Book) -> tuple[InboxTodo, ...]:
    """What waits at the commune with each house that has a book."""
    return safety.todo(book)


def refused(book: Book) -> tuple[RefusedRow, ...]:
    """The last file of each laptop that could not be taken in, and has not come well since."""
    with book.read() as connection:
        return inbox.refused(connection)


def take_back(book: Book, file: str) -> Changes:
    """“Hoàn tác lần nhận này”: a file (``ReceivedRow.id``) counts no more.

    Raises:
        AppError: ``not_a_commune``, ``not_found``, ``nothing_to_take_back``.
    """
    return taking_back.take_back(book, _file_id(file))


def count_again(book: Book, file: str) -> Changes:
    """Let a file that was taken back count again; raises as ``take_back``."""
    return taking_back.count_again(book, _file_id(file))


def _file_id(file: str) -> bytes:
    try:
        return bytes.fromhex(file)
    except ValueError:
        raise AppError("not_found", what="file", id=file) from None
