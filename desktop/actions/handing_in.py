"""Hand in to the commune (“Gửi xã”)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from db.commands import nil as commands
from db.commands.people import today
from db.domain.changes import Changes
from db.domain.handing import CommuneLetter, HandedIn, HandInRow, Pending, SentState
from db.domain.houses import BookKind
from db.engine import Book
from db.log.registry import SCHEMA
from db.queries import handing as questions
from db.queries import letter as letters
from db.queries import missing
from db.sync import exporting, safety
from db.sync.exporting import Progress
from desktop.actions.books import about


def pending(book: Book) -> Pending:
    """What would go with the next file, and what would not."""
    with book.read() as connection:
        return questions.pending(connection, book.scope, today())


def hand_in(book: Book, folder: Path, progress: Progress | None = None) -> HandedIn:
    """Write the file into ``folder``, read it back and check it as the commune would.

    Raises:
        AppError: ``not_joined``; ``disk_full``, ``folder_read_only`` and the like.
    """
    return exporting.hand_in(book, folder, today(), progress)


def nil(book: Book, period: str) -> Changes:
    """“Không phát sinh”: nothing happened in this period, said on purpose."""
    return commands.report_nil(book, period)


def history(book: Book) -> tuple[HandInRow, ...]:
    """The files handed in, the newest first."""
    with book.read() as connection:
        return questions.history(connection)


def commune_letter(book: Book) -> CommuneLetter | None:
    """What the commune's last reply said of this house's files; None before the first."""
    with book.read() as connection:
        letter = letters.commune_letter(connection, SCHEMA)
        if letter is None:
            return None
        return replace(letter, closed=missing.beyond(connection, book.scope))


def states_of_days(book: Book, from_day: str, to_day: str) -> dict[str, SentState]:
    """Day -> whether all that was written of its meetings is at the commune, and copied there."""
    return safety.states_of_days(book, from_day, to_day)


def states_of_acts(book: Book, entries: Iterable[str]) -> dict[str, SentState]:
    """``HistoryRow.entry`` -> where this act is safe."""
    return safety.states_of_entries(book, entries)


def states_of_own(book: Book, entries: Iterable[str]) -> dict[str, SentState]:
    """``states_of_acts`` in a house that has a commune; nothing where there is no other side."""
    if book.kind is not BookKind.HOUSE or not about(book).joined:
        return {}
    return states_of_acts(book, entries)
