"""Another program wrote in the book while the window stood open: then every page asks again."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from desktop.operations import Operations
from desktop.screens.main_window import MainWindow

EVERY_MS = 3_000


class Outside(QObject):
    """Looks at the book's version now and then; a verb on the command line may write beside us."""

    def __init__(self, operations: Operations, window: MainWindow) -> None:
        super().__init__(window)
        self._operations, self._window = operations, window
        self._version: int | None = None

    def watch(self) -> None:
        """Look every few seconds from here on."""
        timer = QTimer(self)
        timer.setInterval(EVERY_MS)
        timer.timeout.connect(self.look)
        timer.start()

    def look(self) -> None:
        """Ask whether another program wrote in the book since the last look."""
        from desktop.actions import watching

        self._operations.run(watching.data_version, on_done=self._compare, latest="outside")

    def _compare(self, version: int) -> None:
        if self._version not in (None, version):
            self._window.refresh_all()
        self._version = version
