"""Take in what the other side sent, and answer it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from db.commands.people import today
from db.domain.handing import HandedIn, TakenIn
from db.domain.houses import HouseState
from db.engine import Book
from db.log.fingerprint import Fingerprint
from db.log.fingerprint import fingerprint as fingerprint_of
from db.queries import handing as questions
from db.queries.find import house_named
from db.sync import exporting, importing
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
    """A file for every house that has joined."""
    return tuple(reply(book, house.id, folder) for house in houses(book) if house.joined)


def houses(book: Book) -> tuple[HouseState, ...]:
    """The commune's houses and their newest files."""
    with book.read() as connection:
        return questions.houses(connection)


def fingerprint(book: Book, house: str | None = None) -> Fingerprint:
    """A digest of a house's entries and what they project to; equal on two equal books."""
    with book.read() as connection:
        scope = house_named(connection, house) if house else book.scope
        return fingerprint_of(connection, scope)
