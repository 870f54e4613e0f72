"""How much memory the open window takes after every screen was visited: at most 150 MB.

``python -m tests.benchmarks.memory``: a process of its own opens the window, with its threads, on
a house's book of some hundred people and a season of meetings, shows every room there is, comes
home, and says its resident memory. The exit is 1 where it is more than the target.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from tests.benchmarks.report import Line, print_table

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

TARGET_MB = 150.0
WAIT_S = 60


@dataclass(frozen=True)
class Measured:
    """Resident megabytes at home, and after the visit of every room."""

    home: float
    visited: float


LINES: Sequence[Line[Measured]] = (
    Line("at the home page, MB", lambda m: m.home, "{:.1f}"),
    Line("after every screen, MB", lambda m: m.visited, "{:.1f}", most=TARGET_MB),
)


def resident_mb() -> float:
    """Resident memory of this process, from /proc (Linux)."""
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6


def fill(folder: Path) -> str:
    """A book of 300 people and 60 meetings; gives one meeting's id."""
    from desktop.actions import books
    from tests import builders

    book = builders.house(folder)
    group = builders.club(book)
    people = builders.crowd(book, 300, group)
    builders.season(book, [group], people, meetings_=60, marks_=1500)
    meeting = builders.meeting(book, group)
    books.close(book)
    return meeting


def visit(folder: Path, meeting: str) -> Measured:
    """Open the window, show every room, come home."""
    from PySide6.QtWidgets import QApplication

    from desktop.app import Desktop

    app = QApplication(sys.argv[:1])
    app.setStyle("Fusion")
    desktop = Desktop(app, folder)
    desktop.window.painted.connect(desktop.load)
    desktop.show()
    wait(lambda: desktop.window.here == "home")
    settle()
    at_home = resident_mb()
    facts: dict[str, dict[str, object]] = {
        "roll": {"meeting_id": meeting},
        "sheet": {"meeting_id": meeting},
    }
    for room in desktop.window.screens:
        desktop.window.go(room, **facts.get(room, {}))
        settle()
    desktop.window.go("home")
    settle()
    measured = Measured(at_home, resident_mb())
    desktop.window.close()
    return measured


def wait(ready: Callable[[], bool]) -> None:
    from PySide6.QtCore import QDeadlineTimer
    from PySide6.QtWidgets import QApplication

    deadline = QDeadlineTimer(WAIT_S * 1000)
    while not ready():
        QApplication.processEvents()
        if deadline.hasExpired():
            raise TimeoutError


def settle() -> None:
    """Let the room ask, be answered, and paint."""
    from PySide6.QtTest import QTest

    QTest.qWait(1500)


def main(argv: Sequence[str] | None = None) -> int:
    """Measure and print; 1 where the target is missed."""
    argparse.ArgumentParser(description=__doc__).parse_args(argv)
    with tempfile.TemporaryDirectory() as folder:
        data = Path(folder) / "so"
        child = os.fork()
        if child == 0:
            # A process of its own, so that filling the book is not measured.
            (Path(folder) / "meeting").write_text(fill(data), encoding="ascii")
            os._exit(0)
        os.waitpid(child, 0)
        meeting = (Path(folder) / "meeting").read_text(encoding="ascii")
        return print_table(("",), (visit(data, meeting),), LINES)


if __name__ == "__main__":
    sys.exit(main())
