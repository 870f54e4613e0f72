"""Which long works are going on, for the one bar that shows them.

``operations`` begins and ends them; nothing shorter than a moment is ever shown.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from db.domain.long_work import Watch

SHOW_MS = 400
"""Work that takes less is not worth a bar that comes and goes."""
TELL_S = 0.05


@dataclass(eq=False)
class Work:
    """One piece of long work. ``of`` is 0 while nobody knows how much it is; ``late``: it is worth
    being shown; ``stopping``: somebody asked for its end."""

    title: str
    watch: Watch = field(default_factory=Watch)
    done: int = 0
    of: int = 0
    late: bool = False
    stopping: bool = False


class Works(QObject):
    """All that go on; used in the GUI thread, but for what a watch tells.

    Signals:
        moved(): another one is to be shown, or it came further.
    """

    moved = Signal()

    def __init__(self, in_gui: Callable[[Callable[[], None]], None]) -> None:
        super().__init__()
        self._in_gui = in_gui
        self._works: list[Work] = []

    @property
    def shown(self) -> Work | None:
        """The oldest of those that take long."""
        return next((work for work in self._works if work.late), None)

    def begin(self, title: str) -> Work:
        """From now on it goes on."""
        work = Work(title)
        work.watch.tell = self._telling(work)
        self._works.append(work)
        QTimer.singleShot(SHOW_MS, self, partial(self._show, work))
        return work

    def end(self, work: Work) -> None:
        """It is done, refused, stopped, or not wanted any more."""
        if work in self._works:
            self._works.remove(work)
            if work.late:
                self.moved.emit()

    def stop(self) -> None:
        """“Dừng lại”: the one that is shown ends at its next step."""
        work = self.shown
        if work is not None:
            work.stopping = True
            work.watch.stop()
            self.moved.emit()

    def _show(self, work: Work) -> None:
        if work in self._works:
            work.late = True
            self.moved.emit()

    def _telling(self, work: Work) -> Callable[[int, int], None]:
        """What the thread at work calls; it may do so a thousand times a second."""
        last = 0.0

        def tell(done: int, of: int) -> None:
            nonlocal last
            now = time.monotonic()
            if now - last >= TELL_S:
                last = now
                self._in_gui(partial(self._move, work, done, of))

        return tell

    def _move(self, work: Work, done: int, of: int) -> None:
        work.done, work.of = done, of
        if work.late:
            self.moved.emit()
