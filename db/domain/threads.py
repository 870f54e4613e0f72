"""A thread that must never wait for a disk or for paper: the window's.

Whoever runs a window says so with ``keep_free``; from then on the engine and the papers assert that
they are not at work there. Where nobody says so (a verb, a test) every thread may do everything.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from functools import wraps
from typing import Any, TypeVar, cast

Work = TypeVar("Work", bound=Callable[..., Any])

_kept_free: set[int] = set()


def keep_free(thread: int | None = None) -> int:
    """From now on no database and no paper on this thread (the caller's where none is named);
    gives its number, for ``let_work``."""
    number = threading.get_ident() if thread is None else thread
    _kept_free.add(number)
    return number


def let_work(thread: int) -> None:
    """The thread may do everything again."""
    _kept_free.discard(thread)


def may_work() -> bool:
    """Whether database and paper may be worked on here."""
    return threading.get_ident() not in _kept_free


def aside(work: Work) -> Work:
    """A function that reads or writes a file, draws paper or looks at a picture: it asserts that
    it is not at work on the thread of the window."""

    @wraps(work)
    def guarded(*args: Any, **named: Any) -> Any:
        assert may_work(), f"{work.__module__}.{work.__name__} runs on the thread of the window"
        return work(*args, **named)

    return cast(Work, guarded)
