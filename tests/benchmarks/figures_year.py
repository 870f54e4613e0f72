"""A year of many marks in one book, asked of the counts and of the marks."""

from __future__ import annotations

import random
import re
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from db.counting.held import (
    CAME,
    COLUMNS,
    FACTS,
    IN_SCOPE,
    KNOWN,
    TAUGHT,
    TO_COUNT,
    attended,
    held,
)
from db.engine import Book
from db.log.projections.counts import Counts
from db.log.sql import Sql
from db.queries.figures import figures
from desktop.actions import books
from tests import builders

YEAR = ("2026-01-01", "2026-12-31")
HOUSES = 8
PEOPLE = 5_000
SHEET = 30
_PART = 5_000
_HELD = held(f"{IN_SCOPE} AND t.day BETWEEN ?1 AND ?2")
_FROM_MARKS = (
    f"WITH {_HELD}, {TAUGHT}, {attended()}, {CAME}, {FACTS}, {KNOWN} "
    f"SELECT count(*), {', '.join(f'total({one})' for one in COLUMNS)}, "
    f"(SELECT count(*) FROM came) FROM ({TO_COUNT})"
)
"""The whole year by the rules of a visit, from the marks themselves, in one statement."""


@dataclass(frozen=True)
class Asked:
    """``counts``, ``marks``: CPU seconds of the year's figures; ``peak``, ``counting_peak``: bytes
    over what the program held before."""

    rows: int
    counts: float
    marks: float
    peak: float
    counting_peak: float
    bytes_a_row: float


def asked_year(rows: int) -> Asked:
    """Make the year, ask it both ways, and see that both say the same."""
    with tempfile.TemporaryDirectory() as folder:
        book = builders.commune(Path(folder) / "commune")
        builders.crowd(book, PEOPLE, seed=7)
        counting = _fill(book, rows)
        before = _reset()
        spent = time.process_time()
        with book.read() as connection:
            found = figures(connection, *YEAR, None, None)
        spent = time.process_time() - spent
        peak = _memory("VmHWM") - before
        of_marks = time.process_time()
        with book.read() as connection:
            held, visits, *parts, persons = connection.exec_driver_sql(
                _FROM_MARKS, (*YEAR, None)
            ).one()
        of_marks = time.process_time() - of_marks
        said = (found.value("meetings"), found.value("visits"), found.value("visits.female"))
        assert said == (held, visits, parts[0])
        # Digests aside, everybody who came is one person.
        assert 0 < found.value("persons") <= persons <= PEOPLE
        size = _size_of_counts(book)
        books.close(book)
    return Asked(rows, spent, of_marks, peak, counting, size / rows)


def _fill(book: Book, rows: int) -> float:
    """Meetings and marks as the projection writes and counts them; gives the peak of memory."""
    with book.read() as connection:
        people = [row[0] for row in connection.exec_driver_sql("SELECT eid_no FROM person")]
    driver: Any = book.engine.driver()
    driver.execute("PRAGMA synchronous = 0")
    with book.write() as connection:
        for number in range(HOUSES):
            connection.exec_driver_sql(
                "INSERT INTO scope (id) VALUES (?)", (b"house%011d" % number,)
            )
        scopes = [row[0] for row in connection.exec_driver_sql("SELECT scope_no FROM scope")]
    before = _reset()
    chance = random.Random(rows)
    for part in _parts(rows // SHEET):
        with book.write() as connection:
            _hold(Sql(connection), part, people, scopes[-HOUSES:], chance)
    return _memory("VmHWM") - before


def _parts(meetings: int) -> Iterator[range]:
    for start in range(0, meetings, _PART):
        yield range(start, min(meetings, start + _PART))


def _hold(
    sql: Sql, part: range, people: list[int], scopes: list[int], chance: random.Random
) -> None:
    counts = Counts(sql)
    rolls = [tuple(people[at : at + SHEET]) for at in range(0, len(people) - SHEET, SHEET)]
    held, marked = [], []
    for number in part:
        meeting = 1_000_000 + number
        day = f"2026-{number % 12 + 1:02d}-{number % 28 + 1:02d}"
        held.append((meeting, scopes[number % HOUSES], day))
        roll = rolls[(number // HOUSES * HOUSES + number % HOUSES) % len(rolls)]
        statuses = bytes(chance.choices((1, 2, 3, 4), (80, 5, 10, 5), k=SHEET))
        marked += [(meeting, *one) for one in zip(roll, statuses, strict=True)]
        counts.fresh(meeting, roll, statuses)
    sql.many("INSERT INTO meeting (eid_no, scope_no, alive, day) VALUES (?,?,1,?)", held)
    sql.many("INSERT INTO attendance (meeting_no, person_no, status) VALUES (?,?,?)", marked)
    counts.renew()


def _size_of_counts(book: Book) -> float:
    with book.read() as connection:
        row = connection.exec_driver_sql(
            "SELECT (SELECT count(*) FROM meeting_count) * 50 + "
            "(SELECT count(*) FROM person_month) * 16"
        ).one()
    return float(row[0])


def _reset() -> int:
    Path("/proc/self/clear_refs").write_text("5")
    return _memory("VmRSS")


def _memory(name: str) -> int:
    """In bytes."""
    found = re.search(rf"^{name}:\s+(\d+) kB", Path("/proc/self/status").read_text(), re.MULTILINE)
    assert found is not None
    return int(found[1]) * 1024
