"""What SQLite says of the world (a full disk, a lock, a damaged file) as refusals with a code.

Our own faults (a wrong statement, a broken rule of a table) pass through: they are no refusals.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

from sqlcipher3 import dbapi2 as sqlcipher

from db.domain.errors import AppError

DAMAGED = "book_damaged"
DISK_ERROR = "disk_error"
_BY_PRIMARY = {
    sqlite3.SQLITE_BUSY: "book_busy",
    sqlite3.SQLITE_LOCKED: "book_busy",
    sqlite3.SQLITE_PROTOCOL: "book_busy",
    sqlite3.SQLITE_FULL: "disk_full",
    sqlite3.SQLITE_READONLY: "book_read_only",
    sqlite3.SQLITE_PERM: "book_read_only",
    sqlite3.SQLITE_CANTOPEN: "book_cannot_open",
    sqlite3.SQLITE_CORRUPT: DAMAGED,
    sqlite3.SQLITE_NOTADB: DAMAGED,
    sqlite3.SQLITE_FORMAT: DAMAGED,
    sqlite3.SQLITE_IOERR: DISK_ERROR,
    sqlite3.SQLITE_INTERRUPT: "stopped",
}


@contextmanager
def worded(damaged: str = DAMAGED) -> Iterator[None]:
    """Raise an ``AppError`` in the place of SQLite's own; ``damaged`` is the code for bad bytes."""
    try:
        yield
    except Exception as error:
        # SQLAlchemy wraps the driver's error and keeps it as ``orig``; it is not loaded only to
        # name its class.
        original = getattr(error, "orig", error)
        code = _code(original) if isinstance(original, sqlcipher.DatabaseError) else None
        if code is None:
            raise
        raise AppError(damaged if code == DAMAGED else code, detail=str(original)) from error


def _code(error: BaseException | None) -> str | None:
    number = getattr(error, "sqlite_errorcode", None)
    return None if number is None else _BY_PRIMARY.get(number & 0xFF)
