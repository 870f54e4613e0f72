"""Take back, and look back."""

from __future__ import annotations

from dataclasses import dataclass

from db.commands import records
from db.commands import undoing as commands
from db.commands.undoing import Undone
from db.domain.changes import Changes
from db.engine import Book
from db.log import history as log_history
from db.log import told
from db.log.history import FieldChange, HistoryRow
from db.log.naming import RecordName
from db.log.told import RecordChanges, Removed, ToldAct

_LATELY = 30


@dataclass(frozen=True)
class ToldUndone:
    """``act``: what was taken back, with what it was about."""

    changes: Changes
    act: ToldAct


__all__ = [
    "FieldChange",
    "HistoryRow",
    "RecordChanges",
    "RecordName",
    "Removed",
    "ToldAct",
    "ToldUndone",
    "Undone",
    "acts",
    "bring_back",
    "changes_in",
    "history",
    "removed",
    "undo",
    "undo_told",
]


def undo(book: Book, entry: str | None = None) -> Undone:
    """Take back the last act that still stands, or the one with that entry id."""
    return commands.undo(book, entry)


def undo_told(book: Book) -> ToldUndone:
    """Take back the last act, and say what it was about."""
    # Before: what was made and is taken back has no name any more afterwards.
    lately = {one.row.entry: one for one in told.acts(book, _LATELY)}
    done = undo(book)
    return ToldUndone(done.changes, lately.get(done.entry) or told.act(book, done.entry))


def history(book: Book, id_: str | None = None, limit: int = 200) -> tuple[HistoryRow, ...]:
    """The newest acts first; of one record with what was and what is."""
    return log_history.history_of(book, id_) if id_ else log_history.history(book, limit)


def acts(book: Book, limit: int = 200, before: str | None = None) -> tuple[ToldAct, ...]:
    """Every act with what it was about, the newest first; ``before``: older than that one."""
    return told.acts(book, limit, before)


def changes_in(book: Book, entry: str) -> tuple[RecordChanges, ...]:
    """What one act changed, record by record, from what to what."""
    return told.changes_in(book, entry)


def removed(book: Book) -> tuple[Removed, ...]:
    """Everything that was removed and can be brought back, the newest removal first."""
    return told.removed(book)


def bring_back(book: Book, kind: str, id_: str) -> Changes:
    """A removed record stands in its list again."""
    return records.bring_back(book, kind, id_)
