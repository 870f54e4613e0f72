"""A bell that should ring every 10 ms in the window's thread, and what kept it when it rang late.

A machine that others use as well lets every program wait now and then. So each ring says besides
the time by which it was late: how long the window's own thread was at work (CPU), and how long our
threads stood ready to run and were given no processor (``/proc/…/schedstat``, Linux; elsewhere that
is 0 and all lateness counts as our own).
"""

from __future__ import annotations

import faulthandler
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TextIO

from PySide6.QtCore import QTimer

RING_MS = 10
STACK_AFTER_S = 0.07
"""A ring as late as this has the steps of all threads written down, where that was asked for."""


@dataclass(frozen=True)
class Ring:
    """One ring; all in ms.

    Attributes:
        late: after the moment at which it should have rung. busy: CPU of the window's thread.
        starved: our threads were ready and had no processor, because the machine was at other work.
    """

    late: float
    busy: float
    starved: float

    @property
    def own(self) -> float:
        """The lateness that is ours: without what the machine took for others, but never less
        than what the window's thread itself was at work beyond the ring's own time."""
        return max(self.late - self.starved, min(self.late, self.busy - RING_MS))


@contextmanager
def ringing(tell: Callable[[Ring], None], stacks: TextIO | None = None) -> Iterator[None]:
    """Ring while the block runs, in the event loop of the calling thread.

    Args:
        tell: gets every ring.
        stacks: an open file; gets the Python steps of all threads of every long gap.
    """
    own = threading.get_native_id()
    last = time.perf_counter(), time.thread_time(), *_starved(own)

    def ring() -> None:
        nonlocal last
        now = time.perf_counter(), time.thread_time(), *_starved(own)
        late, busy, mine, others = ((b - a) * 1000 for a, b in zip(last, now, strict=True))
        late -= RING_MS
        # Whoever holds the interpreter and has no processor keeps the window waiting as well.
        held = min(max(0.0, others), max(0.0, late - mine - busy))
        tell(Ring(late, busy, mine + held))
        last = now
        if stacks is not None:
            faulthandler.dump_traceback_later(STACK_AFTER_S, repeat=True, file=stacks)

    timer = QTimer()
    timer.setInterval(RING_MS)
    timer.timeout.connect(ring)
    timer.start()
    try:
        yield
    finally:
        timer.stop()
        faulthandler.cancel_dump_traceback_later()


def _starved(own: int) -> tuple[float, float]:
    """Seconds since their start that the thread ``own``, and all others of this process together,
    were ready and stood in the queue of the processors."""
    mine = others = 0.0
    tasks = Path("/proc/self/task")
    if not tasks.is_dir():
        return mine, others
    for thread in tasks.iterdir():
        try:
            waited = (
                int((tasks / thread / "schedstat").read_text(encoding="ascii").split()[1]) / 1e9
            )
        except (FileNotFoundError, ProcessLookupError):
            continue  # It ended while we were looking.
        if int(thread.name) == own:
            mine = waited
        else:
            others += waited
    return mine, others
