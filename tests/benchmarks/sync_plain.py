"""What the import is compared with: the same rows copied by SQLite alone, and as a changeset.

Both carry the bare table: no history, no signatures, nothing that could settle two opinions. The
copy goes from an attached file into the commune's own book, numbers already local. A changeset
travels between books, so its keys are the ids of 16 bytes; with local numbers, which no second book
could read, it is measured too.
"""

from __future__ import annotations

import shutil
import sqlite3
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import apsw

from db.engine import BOOK_FILE, connect
from db.keys import Keys

_TABLE = (
    "CREATE TABLE attendance (meeting_no {key} NOT NULL, person_no {key} NOT NULL, "
    "status INTEGER, PRIMARY KEY (meeting_no, person_no)) WITHOUT ROWID"
)
_INDEX = "CREATE INDEX by_person ON attendance (person_no, meeting_no, status)"
_INSERT = "INSERT INTO attendance (meeting_no, person_no, status) VALUES (?, ?, ?)"
Cells = Sequence[tuple[Any, Any, int]]


def numbered(cells: Sequence[tuple[bytes, bytes, int]], first: int) -> Cells:
    """The rows with local numbers from ``first`` on, as a book would have given them."""
    numbers: dict[bytes, int] = {}
    for meeting, person, _ in cells:
        numbers.setdefault(person, first + len(numbers))
        numbers.setdefault(meeting, first + len(numbers))
    return [(numbers[meeting], numbers[person], status) for meeting, person, status in cells]


def copy_seconds(image: Path, cells: Cells, folder: Path) -> float:
    """CPU seconds of ``ATTACH; INSERT … SELECT`` into the book of ``image``, commit included."""
    source = folder / "rows.sqlite3"
    source.unlink(missing_ok=True)
    plain = sqlite3.connect(source)
    plain.execute(_TABLE.format(key="INTEGER"))
    plain.executemany(_INSERT, cells)
    plain.commit()
    plain.close()
    target = folder / BOOK_FILE
    shutil.copyfile(image / "data" / BOOK_FILE, target)
    keys = Keys.load(image / "keys")
    engine = connect(target, keys.fixed.book_key)
    keys.close()
    driver: Any = engine.driver()
    spent = _spent(lambda: _copy(driver, source))
    engine.dispose()
    target.unlink()
    return spent


def _copy(driver: Any, source: Path) -> None:
    driver.execute(f"ATTACH '{source}' AS came KEY ''")
    driver.execute("BEGIN IMMEDIATE")
    driver.execute(
        "INSERT INTO attendance (meeting_no, person_no, status) "
        "SELECT meeting_no, person_no, status FROM came.attendance"
    )
    driver.execute("COMMIT")


def changeset_seconds(cells: Cells, key: str, folder: Path) -> float:
    """CPU seconds of applying the rows as a changeset; ``key``: INTEGER or BLOB."""
    source = _table(":memory:", key)
    session = apsw.Session(source, "main")
    session.attach("attendance")
    with source:
        source.executemany(_INSERT, cells)
    changes = session.changeset()
    target = folder / "applied.sqlite3"
    target.unlink(missing_ok=True)
    applied = _table(str(target), key)
    spent = _spent(lambda: apsw.Changeset.apply(changes, applied))
    applied.close()
    target.unlink()
    return spent


def _table(name: str, key: str) -> apsw.Connection:
    connection = apsw.Connection(name)
    for pragma in ("journal_mode = wal", "synchronous = 2", "cache_size = -32000"):
        list(connection.execute(f"PRAGMA {pragma}"))
    connection.execute(_TABLE.format(key=key))
    connection.execute(_INDEX)
    return connection


def _spent(task: Callable[[], object]) -> float:
    before = time.process_time()
    task()
    return time.process_time() - before
