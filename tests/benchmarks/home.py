"""How long until the home page shows a large book, against a bare window that counts the same book.

``python -m tests.benchmarks.home [--runs N] [--people N] [--marks N]``. The bare window imports
PySide6.QtWidgets and SQLAlchemy, opens the same encrypted book and counts people and marks. Each
start is a process of its own, the two taking turns; measured is the wall clock from starting the
process until the numbers are painted, and the CPU time it took, of all threads. The exit is 1 where
the ratio of medians is above the target.
"""

from __future__ import annotations

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time
from datetime import date
from pathlib import Path

from db.commands.people import today as laptop_day
from tests.benchmarks import big_books
from tests.benchmarks.report import BesideBare, beside_bare, print_table

TARGET = 1.5
LINES = beside_bare("home page filled", "bare window that counts", TARGET)


def _compiled(folder: Path) -> dict[str, str]:
    """Modules compiled once, as on a laptop where the program is installed."""
    kept = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
    return {**kept, "PYTHONPYCACHEPREFIX": str(folder / "compiled")}


def start(kind: str, data: Path) -> tuple[float, float]:
    """Wall clock and CPU from the start of the process until its numbers are painted."""
    began = time.time_ns()
    done = subprocess.run(
        [sys.executable, "-m", "tests.benchmarks.home_child", kind, str(data)],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        check=True,
        text=True,
        env=_compiled(data.parent),
    )
    moment, cpu = done.stdout.split()
    return (int(moment) - began) / 1e9, int(cpu) / 1e9


def measured(data: Path, runs: int) -> BesideBare:
    kinds = ("ours", "bare")
    found: dict[str, list[tuple[float, float]]] = {kind: [] for kind in kinds}
    for run in range(runs + 1):
        for kind in kinds:
            times = start(kind, data)
            if run:
                found[kind].append(times)
    medians = [
        statistics.median(times[at] for times in found[kind]) for at in (0, 1) for kind in kinds
    ]
    return BesideBare(*medians)


def main() -> int:
    words = argparse.ArgumentParser(description=__doc__)
    words.add_argument("--runs", type=int, default=20)
    words.add_argument("--people", type=int, default=5_000)
    words.add_argument("--marks", type=int, default=60_000)
    asked = words.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        today = date.fromisoformat(laptop_day())
        data = big_books.house(Path(folder), asked.people, asked.marks, today)
        head = f"{asked.people:,} people, {asked.marks:,} marks"
        return print_table([head], [measured(data, asked.runs)], LINES)


if __name__ == "__main__":
    raise SystemExit(main())
