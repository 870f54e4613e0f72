"""What SQLite says of the world (a full disk, a lock, a damaged file) as refusals with a code.

Our own faults (a wrong statement, a broken rule of a table) pass through: they are no refusals.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlcipher3 import dbapi2 as sqlcipher

from db import files
from db.domain.errors import AppError

DAMAGED = "book_damaged"
DISK_ERROR = "disk_error"
DISK_FULL = "book_disk_full"
_LEAST_FREE = 128 * 1024
"""Bytes that the book's side files (-shm, -wal) need to be opened; with fewer SQLite speaks of an
error of the drive, not of a full one."""
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
def worded(damaged: str = DAMAGED, folder: Path | None = None) -> Iterator[None]:
    """Raise an ``AppError`` in the place of SQLite's own.

    Args:
        damaged: the code for bad bytes. folder: where the file lies, to tell a full drive from a
            broken one.
    """
    try:
        yield
    except Exception as error:
        # SQLAlchemy wraps the driver's error and keeps it as ``orig``; it is not loaded only to
        # name its class.
        original = getattr(error, "orig", error)
        code = _code(original) if isinstance(original, sqlcipher.DatabaseError) else None
        if code is None:
            raise
        if code == DISK_ERROR and folder is not None and _is_full(folder):
            code = DISK_FULL
        raise AppError(damaged if code == DAMAGED else code, detail=str(original)) from error


def _is_full(folder: Path) -> bool:
    try:
        free = files.free_bytes(folder)
    except AppError:
        # A drive that does not even say so is not full but gone.
        return False
    return free is not None and free < _LEAST_FREE


def _code(error: BaseException | None) -> str | None:
    number = getattr(error, "sqlite_errorcode", None)
    return None if number is None else _BY_PRIMARY.get(number & 0xFF)
