"""The year's figures from counts kept in step against those from the marks; what keeping costs.

``python -m tests.benchmarks.figures [--rows N …] [--import-rows N] [--corner-rows N]
[--corner-acts N] [--runs N]``. The book of a
commune of eight houses and 5,000 people is given one year of so many marks (10 million), counted by
the code that counts an import. Then the year is asked of the counts and, by the rules of a visit
alone, of the marks: both must say the same. Imports are those of ``benchmarks.sync``, with and
without the counts (triggers dropped), taking turns, each in a process of its own; CPU seconds,
medians. The exit is 1 where a target is missed.
"""

from __future__ import annotations

import argparse
import json
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from tests.benchmarks.figures_corner import Corner, asked_corner
from tests.benchmarks.figures_year import Asked, asked_year
from tests.benchmarks.report import Line, print_table
from tests.benchmarks.sync_books import Made, made

ROWS = (1_000_000, 10_000_000)
IMPORT_ROWS = 200_000
CORNER_ROWS = 1_000_000
CORNER_ACTS = 4_000
MB = 1e6


@dataclass(frozen=True)
class Kept:
    """An import with and without the counts: CPU seconds, bytes of memory, bytes of the book."""

    rows: int
    kept: float
    bare: float
    peak: float
    bare_peak: float
    grown: float
    bare_grown: float


YEAR: Sequence[Line[Asked]] = (
    Line("year from the counts, CPU s", lambda m: m.counts, "{:.3f}"),
    Line("year from the marks, CPU s", lambda m: m.marks, "{:.3f}"),
    Line("marks / counts", lambda m: m.marks / m.counts, "{:.1f}", least=15, at=ROWS[-1]),
    Line("memory of asking, MB", lambda m: m.peak / MB, "{:.1f}", most=16),
    Line("counting while rows come, memory, MB", lambda m: m.counting_peak / MB, "{:.1f}", most=64),
    Line("bytes of the counts for one mark", lambda m: m.bytes_a_row, "{:.2f}"),
)
IMPORT: Sequence[Line[Kept]] = (
    Line("taken in without counts, CPU s", lambda m: m.bare, "{:.3f}"),
    Line("taken in with counts, CPU s", lambda m: m.kept, "{:.3f}"),
    Line("what keeping them costs", lambda m: m.kept / m.bare - 1, "{:.1%}", most=0.2),
    Line("peak memory without, MB", lambda m: m.bare_peak / MB, "{:.1f}"),
    Line("peak memory with, MB", lambda m: m.peak / MB, "{:.1f}", most=64),
    Line("more bytes of the book a row", lambda m: (m.grown - m.bare_grown) / m.rows, "{:.2f}"),
)
CORNER: Sequence[Line[Corner]] = (
    Line("book corners: year from the counts, CPU s", lambda m: m.counts, "{:.3f}"),
    Line("year from the rows, CPU s", lambda m: m.marks, "{:.3f}"),
    Line("rows / counts", lambda m: m.marks / m.counts, "{:.1f}", least=3),
    Line("taking in acts of the corner with counts, CPU s", lambda m: m.kept, "{:.3f}"),
    Line("without counts, CPU s", lambda m: m.bare, "{:.3f}"),
    Line("what keeping them costs", lambda m: m.kept / m.bare - 1, "{:.1%}", most=0.2),
)


def imported(rows: int, runs: int) -> Kept:
    """The import of the sync benchmark, with and without counts."""
    with tempfile.TemporaryDirectory() as folder:
        of = made(Path(folder), rows)
        found: dict[bool, list[dict[str, float]]] = {True: [], False: []}
        for _ in range(runs):
            for with_counts in (True, False):
                found[with_counts].append(_child(of, with_counts))
    return Kept(
        rows,
        *(_median(found[kept], "cpu") for kept in (True, False)),
        *(_median(found[kept], "peak") for kept in (True, False)),
        *(_median(found[kept], "grown") for kept in (True, False)),
    )


def _child(of: Made, with_counts: bool) -> dict[str, float]:
    module = "tests.benchmarks.sync_child" if with_counts else "tests.benchmarks.figures_bare_child"
    done = subprocess.run(
        [sys.executable, "-m", module, str(of.before), str(of.first)],
        check=True,
        capture_output=True,
        text=True,
    )
    facts: dict[str, float] = json.loads(done.stdout)
    assert facts["marks"] == of.rows
    return facts


def _median(found: Sequence[dict[str, float]], name: str) -> float:
    return statistics.median(one[name] for one in found)


def main(arguments: Sequence[str] | None = None) -> int:
    """Print both tables; the exit is 1 where a target is missed."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.figures")
    parser.add_argument("--rows", type=int, nargs="+", default=ROWS)
    parser.add_argument("--import-rows", type=int, default=IMPORT_ROWS)
    parser.add_argument("--corner-rows", type=int, default=CORNER_ROWS)
    parser.add_argument("--corner-acts", type=int, default=CORNER_ACTS)
    parser.add_argument("--runs", type=int, default=5)
    options = parser.parse_args(arguments)
    years = [asked_year(rows) for rows in options.rows]
    missed = print_table([f"{one.rows:,} marks" for one in years], years, YEAR)
    sys.stdout.write(f"\n{options.runs} alternating runs, medians\n")
    kept = imported(options.import_rows, options.runs)
    missed |= print_table([f"{kept.rows:,} rows"], [kept], IMPORT)
    corner = asked_corner(options.corner_rows, options.corner_acts, options.runs)
    named = f"{corner.rows:,} rows, {corner.taken:,} acts"
    return missed | print_table([named], [corner], CORNER)


if __name__ == "__main__":
    sys.exit(main())
