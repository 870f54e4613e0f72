"""What the import is compared with: the same bare rows copied by SQLite alone.

They go from an attached file into the commune's own book, numbers already local: no history, no
signatures, nothing that could settle two opinions.
"""

from __future__ import annotations

import shutil
import sqlite3
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from db.engine import BOOK_FILE, connect
from db.keys import Keys

_TABLE = (
    "CREATE TABLE attendance (meeting_no {key} NOT NULL, person_no {key} NOT NULL, "
    "status INTEGER, PRIMARY KEY (meeting_no, person_no)) WITHOUT ROWID"
)
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


def _spent(task: Callable[[], object]) -> float:
    before = time.process_time()
    task()
    return time.process_time() - before
