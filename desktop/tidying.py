"""When Python looks for rings of objects that nobody holds any more: not while somebody waits.

Such a look stops all threads of the program. By itself Python looks through everything whenever a
quarter more objects stand there than before, so a report over 100,000 people stopped the window
five times for 40 to 220 ms (``python -m tests.benchmarks.gaps``), and a start is slowed by some
thirty looks at modules that are just being loaded. So nothing is looked for until the first page
stands; what stands then stays and is never looked through again; from then on the young are looked
at as ever, though in larger lots, and everything only while nobody works.
"""

from __future__ import annotations

import gc
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

LOOK_MS = 5_000
"""How often it is asked whether everybody rests."""
LOTS = (5_000, 10, 400)
"""Objects made before the youngest are looked at; and so many such looks before the next older are.
With twenty million objects made and nobody ever resting everything is looked at all the same."""
MANY = 1_000
"""Young objects from which a look is worth its time."""


def wait() -> tuple[int, int, int]:
    """Look for nothing from now on, while the program starts; gives what to ``give_back``."""
    before = gc.get_threshold()
    gc.disable()
    return before


def give_back(before: tuple[int, int, int]) -> None:
    """As it was before the window: several windows may follow one another in one process."""
    gc.unfreeze()
    gc.set_threshold(*before)
    gc.enable()


class Tidying(QObject):
    """From the moment at which the first page stands.

    Args:
        resting: whether nothing is being asked of the book. parent: the window's own part.
    """

    def __init__(self, resting: Callable[[], bool], parent: QObject) -> None:
        super().__init__(parent)
        self._resting = resting
        gc.freeze()
        gc.set_threshold(*LOTS)
        gc.enable()
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> bool:
        """Everything young is looked through where nobody works; whether that was done."""
        made, looks, older = gc.get_count()
        if not self._resting() or (made < MANY and not looks and not older):
            return False
        gc.collect()
        return True
