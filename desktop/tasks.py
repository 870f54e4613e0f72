"""Where work runs: one thread for everything that touches the book, a pool for drawing.

One database thread makes locks needless in the rest of the program (anki's ``taskman``). Work is a
plain function; its result comes back into the GUI thread by a signal that was connected there.
``InlineTasks`` does the same at once, for tests.
"""

from __future__ import annotations

import queue
import sys
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from typing import Any, Protocol

from PySide6.QtCore import QObject, QRunnable, Qt, QThread, QThreadPool, Signal, Slot

from db.domain.threads import keep_free, let_work

CLOSING_WAIT_MS = 30_000
TURN_S = 0.0005
"""Seconds after which a thread that counts in Python lets the window's thread have its turn.

Python's own 5 ms is for each turn, and one answer shown takes many of them: Qt gives the
turn back with every call of its own. Beside a long question of the database that made gaps of 100
to 180 ms out of 40 ms of work (``python -m tests.benchmarks.gaps``).
"""


class Lane(Enum):
    """``BOOK``: in order, one after the other. ``POOL``: anywhere, knows nothing of the book."""

    BOOK = "book"
    POOL = "pool"


@dataclass(frozen=True)
class Outcome:
    """What became of a piece of work: its value, or the exception that ended it."""

    value: Any = None
    error: Exception | None = None


@dataclass(frozen=True)
class Job:
    """A piece of work; ``wanted`` is asked just before it runs, a job nobody wants is dropped."""

    work: Callable[[], Any]
    done: Callable[[Outcome], None]
    wanted: Callable[[], bool] = lambda: True


class Tasks(Protocol):
    """What ``operations`` needs of us."""

    def run(self, job: Job, lane: Lane = Lane.BOOK) -> None:
        """Run it; ``job.done`` is called in the GUI thread."""

    def in_gui(self, act: Callable[[], None]) -> None:
        """From any thread: do this in the GUI thread."""

    def close(self) -> None:
        """Finish what was asked for, then end; nothing more is delivered."""


def perform(job: Job) -> Outcome:
    """Do the work here and now; every exception becomes its outcome."""
    try:
        return Outcome(job.work())
    except Exception as error:  # raised again in the thread of who asked
        return Outcome(error=error)


class InlineTasks:
    """Runs everything at once in the calling thread."""

    def __init__(self) -> None:
        self.closed = False

    def run(self, job: Job, lane: Lane = Lane.BOOK) -> None:
        if not self.closed and job.wanted():
            job.done(perform(job))

    def in_gui(self, act: Callable[[], None]) -> None:
        act()

    def close(self) -> None:
        self.closed = True


class WorkerTasks(QObject):
    """The real thing.

    Signals:
        _finished(object, object): job and outcome, sent from a worker, received in the GUI thread.
        _asked(object): a function for the GUI thread.
    """

    _finished = Signal(object, object)
    _asked = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        queued = Qt.ConnectionType.QueuedConnection
        self._finished.connect(self._deliver, queued)
        self._asked.connect(self._do, queued)
        self._closed = False
        self._book = _BookThread(self._finished.emit)
        self._pool = QThreadPool()
        self._gui = keep_free()
        self._turn_before = sys.getswitchinterval()
        sys.setswitchinterval(TURN_S)
        self._book.start()

    def run(self, job: Job, lane: Lane = Lane.BOOK) -> None:
        if self._closed:
            return
        if lane is Lane.BOOK:
            self._book.jobs.put(job)
        else:
            self._pool.start(_Drawing(job, self._finished.emit))

    def in_gui(self, act: Callable[[], None]) -> None:
        self._asked.emit(act)

    def close(self) -> None:
        self._closed = True
        self._book.jobs.put(None)
        self._book.wait(CLOSING_WAIT_MS)
        self._pool.waitForDone(CLOSING_WAIT_MS)
        sys.setswitchinterval(self._turn_before)
        let_work(self._gui)

    @Slot(object, object)
    def _deliver(self, job: Job, outcome: Outcome) -> None:
        if not self._closed:
            job.done(outcome)

    @Slot(object)
    def _do(self, act: Callable[[], None]) -> None:
        if not self._closed:
            act()


class _BookThread(QThread):
    """Takes jobs one by one; None ends it after all that was asked before."""

    def __init__(self, finished: Callable[[Job, Outcome], None]) -> None:
        super().__init__()
        self.jobs: queue.SimpleQueue[Job | None] = queue.SimpleQueue()
        self._tell = finished

    def run(self) -> None:
        while (job := self.jobs.get()) is not None:
            if job.wanted():
                self._tell(job, perform(job))


class _Drawing(QRunnable):
    def __init__(self, job: Job, finished: Callable[[Job, Outcome], None]) -> None:
        super().__init__()
        self._job = job
        self._tell = finished

    def run(self) -> None:
        if self._job.wanted():
            self._tell(self._job, perform(self._job))
