"""Long work: how far it has come, told from deep inside, and the places where it may be stopped.

Whoever waits for long work runs it inside ``watched``; what it calls says ``step`` now and then,
or goes through ``counted``, without being handed anything. Where nobody watches, this costs nothing
and stops nothing. Work is stopped by ``AppError("stopped")``, raised inside it like any refusal: a
transaction is rolled back, a file that is being written never gets its name. ``finishing`` marks
what belongs together and must not be cut in two.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field
from threading import Event
from typing import TypeVar

from db.domain.errors import AppError

Thing = TypeVar("Thing")
STOPPED = "stopped"


def _silent(done: int, of: int) -> None:
    """Nobody wants to know."""


@dataclass
class Watch:
    """One piece of long work, as seen by who waits for it.

    Attributes:
        tell: gets (done, of) on the thread that works; ``of`` is 0 where nobody knows it yet.
        asked: set, from any thread, by who wants it stopped.
        closed: how many ``finishing`` stand open: meanwhile nothing is stopped.
        at_stop: called, on the thread that stops, for what waits in another process.
    """

    tell: Callable[[int, int], None] = _silent
    asked: Event = field(default_factory=Event)
    closed: int = 0
    at_stop: Callable[[], None] | None = None

    @property
    def stopping(self) -> bool:
        """Whether it is to end here and now."""
        return self.asked.is_set() and not self.closed

    def look(self) -> None:
        """Go on, or end here.

        Raises:
            AppError: ``stopped``.
        """
        if self.stopping:
            raise AppError(STOPPED)

    def stop(self) -> None:
        """Ask it to end; it does at its next step."""
        self.asked.set()
        act = self.at_stop
        if act is not None:
            act()


_watch: ContextVar[Watch | None] = ContextVar("_watch", default=None)


@contextmanager
def watched(watch: Watch) -> Iterator[None]:
    """What runs inside, on this thread, tells ``watch`` how far it is, and can be stopped."""
    before = _watch.set(watch)
    try:
        yield
    finally:
        _watch.reset(before)


def current() -> Watch | None:
    """The watch over what runs here; None where nobody waits for it."""
    return _watch.get()


def step(done: int, of: int) -> None:
    """So much of so much is done.

    Raises:
        AppError: ``stopped``.
    """
    watch = _watch.get()
    if watch is not None:
        watch.look()
        watch.tell(done, of)


def counted(things: Sequence[Thing]) -> Iterator[Thing]:
    """One after the other, each a step.

    Raises:
        AppError: ``stopped``.
    """
    for done, thing in enumerate(things):
        step(done, len(things))
        yield thing
    step(len(things), len(things))


@contextmanager
def finishing() -> Iterator[None]:
    """All of what is inside happens, whatever is asked meanwhile."""
    watch = _watch.get()
    if watch is None:
        yield
        return
    watch.closed += 1
    try:
        yield
    finally:
        watch.closed -= 1
