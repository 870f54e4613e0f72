"""Take back, and look back."""

from __future__ import annotations

from db.commands import undoing as commands
from db.commands.undoing import Undone
from db.engine import Book
from db.log import history as log_history
from db.log.history import FieldChange, HistoryRow

__all__ = ["FieldChange", "HistoryRow", "Undone", "history", "undo"]


def undo(book: Book, entry: str | None = None) -> Undone:
    """Take back the last act that still stands, or the one with that entry id."""
    return commands.undo(book, entry)


def history(book: Book, id_: str | None = None, limit: int = 200) -> tuple[HistoryRow, ...]:
    """The newest acts first; of one record with what was and what is."""
    return log_history.history_of(book, id_) if id_ else log_history.history(book, limit)
