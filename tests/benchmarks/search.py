"""What a keystroke in the search of people costs, against the bare SELECT of the same page.

``python -m tests.benchmarks.search [--people N] [--runs N]``. Names are typed letter by letter,
with and without marks. The bare SELECT finds the same people by the same index in the same order,
LIMIT 50, on the same connection; ours ranks exact marks first, adds the groups of each person and
gives finished rows. Both take turns; times are wall clock, medians over the runs of one keystroke.
"""

from __future__ import annotations

import argparse
import statistics
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from db.domain.search_words import asked_words
from db.engine import Book
from db.queries.people import LISTED
from desktop.actions import books, people
from tests.benchmarks import big_books
from tests.benchmarks.report import Line, print_table

TARGET = 3.0
PAGE = 50
TYPED = ("nguyen thi", "Đinh Bĕch", "hmrơ̆", "lan", "rơ châm č", "quynh anh", "kpa y-b")

_ONE = "SELECT person_no FROM search_word WHERE word >= ? AND word < ?"
_BARE = (
    "SELECT e.uuid, p.full_name, p.gender, p.birth_year, p.birth_month, p.birth_day, "
    "p.birth_about, p.band, p.ethnic_group, p.village, p.phone, p.distinction, p.standing "
    f"FROM person p JOIN entity e ON e.eid_no = p.eid_no WHERE {LISTED} "
    "{found} ORDER BY +p.sort_key, p.birth_year, p.birth_month, p.birth_day, e.uuid "
    f"LIMIT {PAGE}"
)


@dataclass(frozen=True)
class Measured:
    """Medians over the keystrokes, in milliseconds, and the ratio of each keystroke."""

    ours: float
    bare: float
    ratio: float
    worst: float


LINES: Sequence[Line[Measured]] = (
    Line("a keystroke, ms", lambda m: m.ours, "{:.1f}"),
    Line("bare SELECT … LIMIT 50, ms", lambda m: m.bare, "{:.1f}"),
    Line("ratio, median of keystrokes", lambda m: m.ratio, "{:.2f}", most=TARGET),
    Line("ratio, worst keystroke", lambda m: m.worst, "{:.2f}", most=TARGET),
)


def bare(book: Book, typed: str) -> int:
    ranges = [word.found for word in asked_words(typed)]
    sql = _BARE.format(found="".join(f"AND p.eid_no IN ({_ONE}) " for _ in ranges))
    values = tuple(end for range_ in ranges for end in (range_.low, range_.high))
    with book.read() as connection:
        return len(connection.exec_driver_sql(sql, values).fetchall())


def ours(book: Book, typed: str) -> int:
    return len(people.listing(book, typed, limit=PAGE))


def measured(book: Book, runs: int) -> Measured:
    keystrokes = [name[:length] for name in TYPED for length in range(1, len(name) + 1)]
    times: list[tuple[float, float]] = []
    for typed in dict.fromkeys(text.strip() for text in keystrokes):
        assert ours(book, typed) == bare(book, typed), typed
        pairs = [(_ms(ours, book, typed), _ms(bare, book, typed)) for _ in range(runs)]
        times.append((_median(pairs, 0), _median(pairs, 1)))
    ratios = [mine / other for mine, other in times]
    return Measured(_median(times, 0), _median(times, 1), statistics.median(ratios), max(ratios))


def _ms(task: Callable[[Book, str], int], book: Book, typed: str) -> float:
    began = time.perf_counter()
    task(book, typed)
    return (time.perf_counter() - began) * 1e3


def _median(pairs: Sequence[tuple[float, float]], at: int) -> float:
    return statistics.median(pair[at] for pair in pairs)


def main() -> int:
    words = argparse.ArgumentParser(description=__doc__)
    words.add_argument("--people", type=int, default=100_000)
    words.add_argument("--runs", type=int, default=20)
    asked = words.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        book = books.open_book(big_books.people(Path(folder), asked.people), None)
        found = measured(book, asked.runs)
        books.close(book)
    return print_table([f"{asked.people:,} people"], [found], LINES)


if __name__ == "__main__":
    raise SystemExit(main())
