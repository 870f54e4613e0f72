"""Before a file comes in there is a copy that holds everything: the newest one, or a new one.

Where nothing was written since the newest copy (the day's, made at the start) and all its bytes are
as they were written, another one would be the same book once more: of a full book that cost nearly
all the time of taking in a small file.
"""

from __future__ import annotations

from pathlib import Path

from db import backup, restoring
from db.copies import copies
from db.domain.errors import AppError
from db.engine import Book


def protect(book: Book, reason: str) -> Path:
    """A verified copy among the book's own from which all of it can be had again.

    Raises:
        AppError: ``disk_full``, ``backup_failed`` …
    """
    found = copies(book.folder)
    if found and _holds_all(book, found[0].path):
        return found[0].path
    return backup.keep(book, reason)


def _holds_all(book: Book, copy: Path) -> bool:
    said = backup.state_in(copy)
    if said is None:
        return False
    with book.read() as connection:
        if said != backup.state_of(connection):
            return False
    try:
        restoring.check_bytes(copy, restoring.look(copy))
    except AppError:
        # It could not be opened again: as good as none.
        return False
    return True
