"""Taking in attendance against what SQLite does with the same bare rows; files, books and memory.

``python -m tests.benchmarks.sync [--rows N …] [--runs N] [--villages N]``. Times are CPU seconds,
each the median of the runs, the ones compared taking turns, each import in a process of its own.
Targets are those of the design; the exit is 1 where one is missed. ``--villages 60`` takes in three
years of as many houses instead (some 1.5 million rows), once cancelled half-way.
"""

from __future__ import annotations

import argparse
import statistics
import sys
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.benchmarks.report import Line, print_table
from tests.benchmarks.sync_books import Made, made
from tests.benchmarks.sync_changeset import changeset_seconds, kept_file, kept_seconds
from tests.benchmarks.sync_plain import copy_seconds, numbered
from tests.benchmarks.sync_villages import child, villages

MB = 1e6
ROWS = (10_000, 50_000, 200_000)


@dataclass(frozen=True)
class Measured:
    """Medians for one number of rows: seconds, bytes a row, bytes of memory."""

    rows: int
    taken: float
    wall: float
    copy: float
    changeset: float
    changeset_local: float
    changeset_kept: float
    file: float
    book: float
    peak: float
    delta: float
    again: float
    same: float


LINES: Sequence[Line[Measured]] = (
    Line("taken in, CPU s", lambda m: m.taken, "{:.3f}"),
    Line("taken in, wall s", lambda m: m.wall, "{:.3f}"),
    Line("ATTACH; INSERT … SELECT, CPU s", lambda m: m.copy, "{:.3f}"),
    Line("changeset of bare rows, CPU s", lambda m: m.changeset, "{:.3f}"),
    Line("changeset that keeps as much, CPU s", lambda m: m.changeset_kept, "{:.3f}"),
    Line("taken in / copy", lambda m: m.taken / m.copy, "{:.2f}", most=4, at=200_000),
    Line(
        "changeset that keeps as much / taken in",
        lambda m: m.changeset_kept / m.taken,
        "{:.2f}",
        least=3,
        at=200_000,
    ),
    Line(
        "changeset of bare rows / taken in",
        lambda m: m.changeset / m.taken,
        "{:.2f}",
        least=3,
        at=200_000,
    ),
    Line("  of local numbers / taken in", lambda m: m.changeset_local / m.taken, "{:.2f}"),
    Line("file, bytes a row", lambda m: m.file, "{:.2f}", most=4),
    Line("book grows, bytes a row", lambda m: m.book, "{:.1f}", most=100),
    Line("peak memory over baseline, MB", lambda m: m.peak / MB, "{:.1f}", most=64),
    Line("1 % more, CPU s", lambda m: m.delta, "{:.3f}"),
    Line("  against all rows", lambda m: m.delta / m.taken, "{:.3f}"),
    Line("nothing new (all rows again), CPU s", lambda m: m.again, "{:.3f}"),
    Line("the same file again, CPU s", lambda m: m.same, "{:.3f}"),
)


def measured(rows: int, runs: int) -> Measured:
    """All measures for one number of rows."""
    with tempfile.TemporaryDirectory() as folder:
        of = made(Path(folder), rows)
        return _measured(of, rows, Path(folder), runs)


def _measured(of: Made, rows: int, folder: Path, runs: int) -> Measured:
    local, kept = numbered(of.cells, 1_000_000), kept_file(of.cells)
    tasks: dict[str, Callable[[], Any]] = {
        "first": lambda: child(of.before, of.first),
        "copy": lambda: copy_seconds(of.before, local, folder),
        "changeset": lambda: changeset_seconds(of.cells, "BLOB", folder),
        "local": lambda: changeset_seconds(local, "INTEGER", folder),
        "kept": lambda: kept_seconds(kept, folder),
        "delta": lambda: child(of.after, of.delta),
        "again": lambda: child(of.after, of.again),
        "same": lambda: child(of.after, of.first),
    }
    found: dict[str, list[Any]] = {name: [] for name in tasks}
    for _ in range(runs):
        for name, task in tasks.items():
            found[name].append(task())
    first = found["first"]
    assert all(one["marks"] == of.rows for one in first), first
    assert all(one["added"] == 0 for one in [*found["again"], *found["same"]])
    return Measured(
        rows,
        _median(first, "cpu"),
        _median(first, "wall"),
        statistics.median(found["copy"]),
        statistics.median(found["changeset"]),
        statistics.median(found["local"]),
        statistics.median(found["kept"]),
        of.first.stat().st_size / of.rows,
        _median(first, "grown") / of.rows,
        _median(first, "peak"),
        _median(found["delta"], "cpu"),
        _median(found["again"], "cpu"),
        _median(found["same"], "cpu"),
    )


def _median(found: Sequence[dict[str, Any]], name: str) -> float:
    return float(statistics.median(one[name] for one in found))


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the table; the exit is 1 where a target is missed."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.sync")
    parser.add_argument("--rows", type=int, nargs="+", default=ROWS)
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--villages", type=int, default=0)
    options = parser.parse_args(arguments)
    if options.villages:
        return villages(options.villages)
    found = [measured(rows, options.runs) for rows in options.rows]
    heads = [f"{one.rows:,} rows" for one in found]
    sys.stdout.write(f"{options.runs} alternating runs, medians\n")
    return print_table(heads, found, LINES)


if __name__ == "__main__":
    sys.exit(main())
