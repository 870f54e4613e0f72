"""One start of a window, in a process of its own: ours up to the filled home page, or a bare one.

``python -m tests.benchmarks.home_child ours|bare DIR`` writes the moment (nanoseconds since 1970)
at which the numbers of the book were painted, and the CPU time used up to then.
"""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

SIZE = (1366, 670)


def ours(data: Path) -> None:
    """The program as it starts, up to the home page with the book's numbers painted."""
    from desktop.app import Desktop, run

    shown = Desktop.show

    def show(self: Desktop) -> None:
        shown(self)
        _watch(self.window)

    Desktop.show = show  # type: ignore[method-assign] # only to know when there is a window
    run(data)


def _watch(window: Any) -> None:
    """Look every two milliseconds whether the numbers are there; then paint, tell and close."""
    from PySide6.QtCore import QTimer

    timer = QTimer(window)
    pages: list[Any] = []

    def look() -> None:
        # Nothing of the program is imported for looking: that would be part of what is measured.
        page = getattr(sys.modules.get("desktop.screens.home"), "HomeScreen", None)
        if page is not None and not pages:
            pages.extend(window.findChildren(page))
        if pages and pages[0].quick._figures is not None:  # noqa: SLF001 - it has no signal
            timer.stop()
            window.repaint()
            tell()
            window.close()

    timer.timeout.connect(look)
    timer.start(2)


def bare(data: Path) -> None:
    """A main window that imports SQLAlchemy and counts the same book's people and marks."""
    import json

    from PySide6.QtWidgets import QApplication, QLabel, QMainWindow
    from sqlalchemy import create_engine
    from sqlcipher3 import dbapi2

    app = QApplication(sys.argv[:1])
    window = QMainWindow()
    label = QLabel()
    window.setCentralWidget(label)
    window.resize(*SIZE)
    window.show()
    secrets = json.loads((data.parent / f"{data.name}.keys" / "keys.json").read_text())

    def connect() -> dbapi2.Connection:
        connection = dbapi2.connect(str(data / "book.sqlite3"), check_same_thread=False)
        connection.execute(f"PRAGMA key = \"x'{secrets['book_key']}'\"")
        return connection

    engine = create_engine("sqlite://", module=dbapi2, creator=connect)
    with engine.connect() as connection:
        counts = [
            connection.exec_driver_sql(f"SELECT count(*) FROM {table}").scalar_one()
            for table in ("person", "attendance")
        ]
    label.setText(" ".join(map(str, counts)))
    window.repaint()
    tell()
    window.close()
    app.processEvents()


def tell() -> None:
    sys.stdout.write(f"{time.time_ns()} {time.process_time_ns()}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    {"ours": ours, "bare": bare}[sys.argv[1]](Path(sys.argv[2]))
