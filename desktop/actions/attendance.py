"""The roll and its marks."""

from __future__ import annotations

from collections.abc import Sequence

from db.commands import attendance as commands
from db.domain.attendance import Mark, Roll, Status
from db.domain.changes import Changes
from db.engine import Book
from db.queries import attendance as questions


def roll(book: Book, meeting_id: str) -> Roll:
    """Everybody expected or marked, in Vietnamese order."""
    with book.read() as connection:
        return questions.roll(connection, meeting_id)


def mark(book: Book, meeting_id: str, marks: Sequence[Mark]) -> Changes:
    """Set marks, all or none; a status of None takes a mark away."""
    return commands.mark(book, meeting_id, marks)


def mark_rest(book: Book, meeting_id: str, status: Status = Status.PRESENT) -> Changes:
    """“Tất cả có mặt”: only those without a mark are touched."""
    return commands.mark_rest(book, meeting_id, status)
