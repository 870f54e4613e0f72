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

SHOW_MS = 300
"""Between two looks. What is done before the second is not worth a bar that comes and goes."""
TELL_S = 0.05


@dataclass(eq=False)
class Work:
    """One piece of long work. ``of`` is 0 while nobody knows how much it is; ``seen`` at one look,
    ``late``: at two, so that it is worth being shown; ``stopping``: somebody asked for its end;
    ``ends_with_window``: nobody waits for it when the window closes."""

    title: str
    watch: Watch = field(default_factory=Watch)
    done: int = 0
    of: int = 0
    seen: bool = False
    late: bool = False
    stopping: bool = False
    ends_with_window: bool = False


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
        self._timer = QTimer(self)
        self._timer.setInterval(SHOW_MS)
        self._timer.timeout.connect(self._look)

    @property
    def shown(self) -> Work | None:
        """The oldest of those that take long."""
        return next((work for work in self._works if work.late), None)

    def begin(self, title: str) -> Work:
        """From now on it goes on."""
        work = Work(title)
        work.watch.tell = self._telling(work)
        self._works.append(work)
        if not self._timer.isActive():
            self._timer.start()
        return work

    def end(self, work: Work) -> None:
        """It is done, refused, stopped, or not wanted any more."""
        if work in self._works:
            self._works.remove(work)
            if work.late:
                self.moved.emit()

    def forget(self) -> None:
        """The window closes: what goes on is finished or, where it only reads, stopped; it is shown
        no more."""
        for work in self._works:
            if work.ends_with_window:
                work.watch.stop()
        self._works.clear()
        self._timer.stop()

    def stop(self) -> None:
        """“Dừng lại”: the one that is shown ends at its next step."""
        work = self.shown
        if work is not None:
            work.stopping = True
            work.watch.stop()
            self.moved.emit()

    def _look(self) -> None:
        """Whatever goes on at two looks in a row takes long."""
        came_late = False
        for work in self._works:
            came_late = came_late or (work.seen and not work.late)
            work.late, work.seen = work.seen, True
        if all(work.late for work in self._works):
            self._timer.stop()
        if came_late:
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
