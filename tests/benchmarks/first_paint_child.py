"""One start up to the first paint, in a process of its own: our main window, or a bare one.

``python -m tests.benchmarks.first_paint_child ours|bare DIR`` writes the moment (nanoseconds since
1970) of the first paint and the CPU time used up to then.
"""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


def ours(folder: Path) -> None:
    """The program as ``desktop.app.run`` starts it; it is ended with its first paint."""
    from desktop.screens import main_window

    painted = main_window.MainWindow.paintEvent

    def paint_and_tell(window: main_window.MainWindow, event: object) -> None:
        painted(window, event)  # type: ignore[arg-type] # a QPaintEvent, not imported for this
        tell()

    main_window.MainWindow.paintEvent = paint_and_tell  # type: ignore[method-assign, assignment]
    from desktop.app import run

    run(folder)


def bare(folder: Path) -> None:
    """A QMainWindow that imports nothing but QtWidgets."""
    from PySide6.QtWidgets import QApplication, QMainWindow

    class Window(QMainWindow):
        def paintEvent(self, event: object) -> None:
            tell()

    app = QApplication(sys.argv[:1])
    window = Window()
    window.resize(1366, 670)
    window.show()
    app.exec()


def tell() -> None:
    sys.stdout.write(f"{time.time_ns()} {time.process_time_ns()}\n")
    sys.stdout.flush()
    # Closing down in order is no part of what is measured.
    os._exit(0)


if __name__ == "__main__":
    {"ours": ours, "bare": bare}[sys.argv[1]](Path(sys.argv[2]))
