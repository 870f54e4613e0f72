"""Programmes and movements that a meeting serves."""

from __future__ import annotations

from collections.abc import Collection

from db.commands import programmes as commands
from db.domain.changes import Changes
from db.domain.programmes import Programme
from db.engine import Book
from db.queries import programmes as questions


def of_meeting(book: Book, meeting: str) -> tuple[Programme, ...]:
    """The programmes of one meeting."""
    with book.read() as connection:
        return questions.of_meeting(connection, meeting)


def set_programmes(book: Book, meeting: str, wanted: Collection[Programme]) -> Changes:
    """These programmes and no others."""
    return commands.set_programmes(book, meeting, wanted)
