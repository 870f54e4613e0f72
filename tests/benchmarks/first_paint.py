"""How long until the main window is painted, against a QMainWindow that imports only QtWidgets.

``python -m tests.benchmarks.first_paint [--runs N]``. Each start is a process of its own, the two
taking turns; measured is the wall clock from starting the process until its first paint, and the
CPU time it took. The exit is 1 where the ratio of medians is above the target.
"""

from __future__ import annotations

import argparse
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

from tests.benchmarks.report import BesideBare, beside_bare, print_table

TARGET = 1.5
LINES = beside_bare("main window painted", "bare window painted", TARGET)


def start(kind: str, folder: Path) -> tuple[float, float]:
    """Wall clock and CPU from the start of the process until its first paint."""
    began = time.time_ns()
    done = subprocess.run(
        [sys.executable, "-m", "tests.benchmarks.first_paint_child", kind, str(folder)],
        stdout=subprocess.PIPE,
        check=True,
        text=True,
    )
    moment, cpu = done.stdout.split()
    return (int(moment) - began) / 1e9, int(cpu) / 1e9


def measure(runs: int) -> BesideBare:
    """Medians of ``runs`` starts of each kind in turn; the first of each only warms the disk."""
    found: dict[str, list[tuple[float, float]]] = {"ours": [], "bare": []}
    with tempfile.TemporaryDirectory() as folder:
        # A window that was opened before knows whether its book is a house's.
        (Path(folder) / "window.txt").write_text("book_kind=house\n", encoding="utf-8")
        for turn in range(runs + 1):
            for kind, times in found.items():
                taken = start(kind, Path(folder))
                if turn:
                    times.append(taken)
    ours, bare = found["ours"], found["bare"]
    return BesideBare(
        statistics.median(wall for wall, _ in ours),
        statistics.median(wall for wall, _ in bare),
        statistics.median(cpu for _, cpu in ours),
        statistics.median(cpu for _, cpu in bare),
    )


def main(argv: Sequence[str] | None = None) -> int:
    """Measure and print; 1 where the target is missed."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--runs", type=int, default=20)
    return print_table(("",), (measure(options.parse_args(argv).runs),), LINES)


if __name__ == "__main__":
    sys.exit(main())
