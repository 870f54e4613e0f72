"""A year of book corners asked of the counts and of the rows; what keeping the counts costs."""

from __future__ import annotations

import random
import shutil
import statistics
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

from db.domain.library import Channel, Choice, Purpose, Reader
from db.engine import Book
from db.queries.figures_of_library import library_figures
from db.sync import exporting
from desktop.actions import books, library, receiving
from tests import builders
from tests.benchmarks.figures_year import HOUSES, PEOPLE, YEAR
from tests.helpers.commune import Commune

_VISITS = (
    "SELECT total(people), total(people * (reader IN ('woman', 'girl'))), "
    "total(people * (reader IN ('girl', 'boy'))), "
    + ", ".join(f"total(people * (purpose = '{one}'))" for one in Purpose)
    + ", "
    + ", ".join(f"total(people * (channel = '{one}'))" for one in Channel)
    + " FROM reader_visit WHERE alive = 1 AND day BETWEEN ? AND ?"
)
_LOANS = (
    "SELECT count(*), total(renewals), count(DISTINCT person_no), total(returned BETWEEN ? AND ?), "
    "total(due < ? AND (returned IS NULL OR returned > ?)) FROM loan WHERE alive = 1 "
    "AND day BETWEEN ? AND ?"
)


@dataclass(frozen=True)
class Corner:
    """``counts``, ``marks``: CPU seconds of the year from counts and from rows; ``kept``, ``bare``:
    of taking in ``taken`` acts of a house with and without counting."""

    rows: int
    counts: float
    marks: float
    taken: int
    kept: float
    bare: float


def asked_corner(rows: int, acts: int, runs: int) -> Corner:
    """Fill a book with so many rows (a fifth of them loans), ask it both ways, see that both say
    the same; then take a house's file in, with and without the counts."""
    with tempfile.TemporaryDirectory() as folder:
        book = builders.commune(Path(folder) / "commune")
        builders.crowd(book, PEOPLE, seed=7)
        _fill(book, rows)
        counts, marks = _both_ways(book)
        books.close(book)
        kept, bare = _imports(Path(folder) / "files", acts, runs)
    return Corner(rows, counts, marks, acts, kept, bare)


def _both_ways(book: Book) -> tuple[float, float]:
    first, last = YEAR
    with book.read() as connection:
        spent = time.process_time()
        found = {one.code: one.value for one in library_figures(connection, *YEAR, None)}
        counts = time.process_time() - spent
        spent = time.process_time()
        visits = connection.exec_driver_sql(_VISITS, YEAR).one()[0]
        lent, renewed, borrowers, returned, overdue = connection.exec_driver_sql(
            _LOANS, (first, last, last, last, first, last)
        ).one()
        marks = time.process_time() - spent
    assert found["library.visits"] == visits
    assert found["library.loans"] == lent and found["library.loans.renewed"] == renewed
    assert found["library.loans.returned"] == returned
    assert found["library.loans.overdue"] == overdue
    # Digests aside, every borrower is one person.
    assert 0 < found["library.borrowers"] <= borrowers
    return counts, marks


def _fill(book: Book, rows: int) -> None:
    chance = random.Random(rows)
    with book.write() as connection:
        driver = connection.connection.driver_connection
        assert driver is not None
        people = [row[0] for row in connection.exec_driver_sql("SELECT eid_no FROM person")]
        for number in range(HOUSES):
            connection.exec_driver_sql(
                "INSERT INTO scope (id) VALUES (?)", (b"house%011d" % number,)
            )
        scopes = [row[0] for row in connection.exec_driver_sql("SELECT scope_no FROM scope")]
        driver.executemany(
            "INSERT INTO reader_visit (eid_no, scope_no, alive, day, people, reader, purpose, "
            "channel) VALUES (?,?,1,?,?,?,?,?)",
            (
                (1_000_000 + number, scopes[-1 - number % HOUSES], _day(chance), *_reader(chance))
                for number in range(rows - rows // 5)
            ),
        )
        driver.executemany(
            "INSERT INTO loan (eid_no, scope_no, alive, person_no, day, due, returned, renewals) "
            "VALUES (?,?,1,?,?,?,?,?)",
            (_loan(90_000_000 + number, scopes, people, chance) for number in range(rows // 5)),
        )


def _day(chance: random.Random) -> str:
    return f"2026-{chance.randint(1, 12):02d}-{chance.randint(1, 28):02d}"


def _reader(chance: random.Random) -> tuple[object, ...]:
    return (
        chance.choice((1, 1, 12)),
        chance.choice(tuple(Reader)).value,
        chance.choice(tuple(Purpose)).value,
        chance.choice(tuple(Channel)).value,
    )


def _loan(
    no: int, scopes: list[int], people: list[int], chance: random.Random
) -> tuple[object, ...]:
    month, day = chance.randint(1, 11), chance.randint(1, 28)
    lent, due = f"2026-{month:02d}-{day:02d}", f"2026-{month + 1:02d}-{day:02d}"
    back = due if chance.random() < 0.8 else None
    return no, scopes[-1 - no % HOUSES], chance.choice(people), lent, due, back, no % 2


def _imports(folder: Path, acts: int, runs: int) -> tuple[float, float]:
    """CPU seconds of one import of so many acts: with the counts, and with their triggers gone."""
    folder.mkdir()
    commune, chance = Commune(folder), random.Random(5)
    village = commune.village("Làng Jro")
    person = builders.person(village)
    for _ in range(acts):
        if chance.random() < 0.2:
            library.lend(village, person, ["Tấm Cám"], _day(chance))
        else:
            choice = Choice(chance.choice(tuple(Purpose)), chance.choice(tuple(Channel)))
            library.count_readers(village, chance.choice(tuple(Reader)), 1, _day(chance), choice)
    sent = exporting.hand_in(village, commune.stick, "2026-12-28")
    assert sent.path is not None
    books.close(commune.book)
    spent: dict[bool, list[float]] = {True: [], False: []}
    for run in range(runs):
        for counted in (True, False):
            root = folder / f"{run}-{counted}"
            for name in ("commune", "commune.keys"):
                shutil.copytree(folder / name, root / name)
            spent[counted].append(_taken(root / "commune", Path(sent.path), counted=counted))
    return statistics.median(spent[True]), statistics.median(spent[False])


def _taken(folder: Path, file: Path, *, counted: bool) -> float:
    book = books.open_book(folder, None)
    if not counted:
        with book.write() as connection:
            named = "SELECT name FROM sqlite_master WHERE type = 'trigger' AND name LIKE 'count_%'"
            for (name,) in connection.exec_driver_sql(named).fetchall():
                connection.exec_driver_sql(f"DROP TRIGGER {name}")
    started = time.process_time()
    (taken,) = receiving.take_in(book, [file])
    spent = time.process_time() - started
    assert taken.verdict == "accepted"
    books.close(book)
    return spent
