"""The only way from a screen to the book: run an action on the database thread.

``operations.run(attendance.mark, meeting_id, marks, on_done=self.show)`` calls
``attendance.mark(book, meeting_id, marks)`` there and ``on_done(result)`` here. What the result
changed goes over the bus; a refusal (``AppError``) is worded by ``notify`` unless the screen takes
it itself; anything else is our own fault and goes to the fault report. So no screen builds a
thread or writes ``try``. An action that stands in ``desktop.long_works`` is shown in the window's
bar while it takes long, with a count, and can be stopped there.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from itertools import count
from typing import Any, TypeVar
from weakref import WeakKeyDictionary

from db.domain import long_work
from db.domain.changes import Changes
from db.domain.errors import AppError
from desktop import long_works
from desktop.changes_bus import ChangesBus
from desktop.tasks import Job, Lane, Outcome, Tasks
from desktop.working import Work, Works

Result = TypeVar("Result")


class Operations:
    """Runs actions. The book itself is touched on the database thread only.

    Args:
        tasks: where work runs. bus: who is told of changes.
        refuse: words an ``AppError`` for the user. fault: takes any other exception.
    """

    def __init__(
        self,
        tasks: Tasks,
        bus: ChangesBus,
        refuse: Callable[[AppError], None],
        fault: Callable[[Exception], None],
    ) -> None:
        self._tasks = tasks
        self._bus = bus
        self._refuse = refuse
        self._fault = fault
        self._book: Any = None
        self._closer: Callable[[Any], None] = lambda _: None
        self._newest: dict[str, int] = {}
        self._numbers = count()
        self._pending: set[int] = set()
        self._chain: set[int] | None = None
        self.works = Works(tasks.in_gui)
        self._before_close: WeakKeyDictionary[Any, Callable[[], None]] = WeakKeyDictionary()

    def open(
        self,
        opener: Callable[[], Any],
        closer: Callable[[Any], None],
        on_done: Callable[[], None],
        on_refused: Callable[[AppError], None] | None = None,
    ) -> None:
        """Open a book on the database thread and keep it for all further actions."""

        def work() -> None:
            self._book, self._closer = opener(), closer

        self._send(work, lambda _: on_done(), on_refused=on_refused)

    def run(
        self,
        action: Callable[..., Result],
        *args: Any,
        on_done: Callable[[Result], None] | None = None,
        on_refused: Callable[[AppError], None] | None = None,
        by: object | None = None,
        latest: str | None = None,
        shown_as: str | None = None,
        **named: Any,
    ) -> None:
        """Run ``action(book, *args, **named)`` on the database thread.

        Args:
            on_done: gets the result, in the GUI thread.
            on_refused: gets the refusal instead of ``notify``.
            by: who asks; it is not told of its own change again.
            latest: a word for questions of one kind, e.g. ``people.search``. A newer question makes
                an older one of the same word void, even where it was answered already.
            shown_as: what the bar for long work calls it, where ``long_works`` does not know it.
        """
        self._send(
            lambda: action(self._book, *args, **named),
            on_done,
            on_refused=on_refused,
            by=by,
            latest=latest,
            title=shown_as or long_works.title(action),
        )

    def free(
        self,
        action: Callable[..., Result],
        *args: Any,
        on_done: Callable[[Result], None] | None = None,
        on_refused: Callable[[AppError], None] | None = None,
        latest: str | None = None,
        shown_as: str | None = None,
        ends_with_window: bool = False,
        **named: Any,
    ) -> None:
        """Run ``action(*args, **named)``, which needs no book, in the pool: reading a roster,
        drawing paper.

        Args:
            ends_with_window: it is only read, so nobody waits for its end when the window closes.
        """
        self._send(
            lambda: action(*args, **named),
            on_done,
            on_refused=on_refused,
            latest=latest,
            lane=Lane.POOL,
            title=shown_as or long_works.title(action),
            ends_with_window=ends_with_window,
        )

    def during(self, act: Callable[[], object]) -> Callable[[], bool]:
        """Do something; gives whether what it asked for, and what was asked for with the answers,
        is still to be answered."""
        chain: set[int] = set()
        self._within(chain, act)
        return lambda: not chain.isdisjoint(self._pending)

    def _within(self, chain: set[int] | None, act: Callable[[], object]) -> None:
        before, self._chain = self._chain, chain
        try:
            act()
        finally:
            self._chain = before

    @property
    def idle(self) -> bool:
        """Whether nothing is still to be answered; what nobody wants any more does not count."""
        return not self._pending

    def progress(self, show: Callable[..., None]) -> Callable[..., None]:
        """A function to hand into an action as ``progress``: calls ``show`` in the GUI thread."""
        return lambda *facts: self._tasks.in_gui(partial(show, *facts))

    def before_close(self, owner: object, act: Callable[[], None]) -> None:
        """Call ``act`` before the book is closed, while ``owner`` lives: its last chance to run
        an action."""
        self._before_close[owner] = act

    def close(self) -> None:
        """Finish what was asked for, close the book, end the threads."""
        for act in list(self._before_close.values()):
            act()
        self._before_close.clear()
        self.works.forget()
        self._send(self._close_book, None)
        self._tasks.close()

    def _close_book(self) -> None:
        book, self._book = self._book, None
        if book is not None:
            self._closer(book)

    def _send(
        self,
        work: Callable[[], Any],
        on_done: Callable[[Any], None] | None,
        *,
        on_refused: Callable[[AppError], None] | None = None,
        by: object | None = None,
        latest: str | None = None,
        lane: Lane = Lane.BOOK,
        title: str | None = None,
        ends_with_window: bool = False,
    ) -> None:
        wanted = self._wanted(latest)
        shown = self.works.begin(title) if title else None
        if shown is not None:
            shown.ends_with_window = ends_with_window

        number, chain = next(self._numbers), self._chain
        if chain is not None:
            chain.add(number)

        def done(outcome: Outcome) -> None:
            self._pending.discard(number)
            if shown is not None:
                self.works.end(shown)
            if wanted():
                answer = partial(self._receive, outcome, on_done, on_refused, by)
                self._within(chain, answer)

        def still_wanted() -> bool:
            """Asked on the thread that would do it; what nobody wants is not waited for."""
            yes = wanted()
            if not yes:
                self._pending.discard(number)
                if shown is not None:
                    self._tasks.in_gui(partial(self.works.end, shown))
            return yes

        self._pending.add(number)
        watched = work if shown is None else partial(_watched, shown, work)
        self._tasks.run(Job(watched, done, still_wanted), lane)

    def _wanted(self, latest: str | None) -> Callable[[], bool]:
        if latest is None:
            return lambda: True
        number = self._newest.get(latest, 0) + 1
        self._newest[latest] = number
        return lambda: self._newest[latest] == number

    def _receive(
        self,
        outcome: Outcome,
        on_done: Callable[[Any], None] | None,
        on_refused: Callable[[AppError], None] | None,
        by: object | None,
    ) -> None:
        if isinstance(outcome.error, AppError):
            (on_refused or self._refuse)(outcome.error)
        elif outcome.error is not None:
            self._fault(outcome.error)
        else:
            if on_done is not None:
                on_done(outcome.value)
            changes = changes_of(outcome.value)
            if changes is not None:
                self._bus.tell(changes, by)


def _watched(shown: Work, work: Callable[[], Result]) -> Result:
    """On the thread that works. What was stopped before its turn came does not begin."""
    with long_work.watched(shown.watch):
        long_work.step(0, 0)
        return work()


def changes_of(result: Any) -> Changes | None:
    """The changes in a result: itself, or its ``changes``; None for an answer to a question."""
    if isinstance(result, Changes):
        return result
    changes = getattr(result, "changes", None)
    return changes if isinstance(changes, Changes) else None
