"""Notes what somebody stays with for some seconds, and not what the arrows only pass by."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from db.domain.found import FoundKind
from desktop.actions import recent
from desktop.screens.desk import Desk

STAY_MS = 2_500


class Dwelling(QObject):
    """One for each place that shows one record at a time."""

    def __init__(self, parent: QObject, desk: Desk, kind: FoundKind) -> None:
        super().__init__(parent)
        self._desk, self._kind = desk, kind
        self._key = ""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(STAY_MS)
        self._timer.timeout.connect(self.note)

    def on(self, key: str | None) -> None:
        """This one is shown now; None: none."""
        if key != self._key:
            self._key = key or ""
            self._timer.stop()
            if key:
                self._timer.start()

    def note(self) -> None:
        """It was stayed with."""
        if self._key:
            self._desk.operations.run(recent.note, self._kind, self._key)
