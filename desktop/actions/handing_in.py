"""Hand in to the commune (“Gửi xã”)."""

from __future__ import annotations

from pathlib import Path

from db.commands import nil as commands
from db.commands.people import today
from db.domain.changes import Changes
from db.domain.handing import HandedIn, HandInRow, Pending
from db.engine import Book
from db.queries import handing as questions
from db.sync import exporting
from db.sync.exporting import Progress


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
