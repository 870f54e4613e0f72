"""Rosters: read a file, see what would happen, take it in."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from db.commands import rosters as commands
from db.domain.rosters import RosterField, RosterReading, RosterTaken
from db.engine import Book
from desktop.actions.people import group_id_of


def read(
    path: Path, fields: Mapping[int, RosterField] | None = None, sheet: str | None = None
) -> RosterReading:
    """What was understood of a file; ``fields`` corrects columns by index. Nothing is saved.

    Raises:
        AppError: ``roster_…`` where it is no roster.
    """
    from db.rosters.reading import read_roster

    return read_roster(path, fields, sheet)


def preview(
    book: Book, reading: RosterReading, group: str | None = None, from_day: str | None = None
) -> RosterTaken:
    """The same counts as taking it in; nothing is written."""
    group_id = group_id_of(book, group) if group else None
    return commands.take_in(book, reading, group_id, from_day, dry_run=True)


def take_in(
    book: Book, reading: RosterReading, group: str | None = None, from_day: str | None = None
) -> RosterTaken:
    """One act, one undo."""
    group_id = group_id_of(book, group) if group else None
    return commands.take_in(book, reading, group_id, from_day)
