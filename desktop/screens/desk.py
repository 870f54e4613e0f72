"""What a screen has in reach: the book's name, the way to act on it, the way to speak, the way on.

Handed to every screen by the window, so that no screen looks for globals or knows the window.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Protocol

from db.domain.books import BookInfo
from desktop.notify import Notify
from desktop.operations import Operations
from desktop.settings import Settings


class Go(Protocol):
    """Show a screen by its id, with the facts it wants: ``go("roll", meeting_id=…)``."""

    def __call__(self, screen: str, **facts: object) -> None: ...


@dataclass(frozen=True)
class Desk:
    """Attributes:
    book: whose book this is. operations: the only way to it. notify: the only way to speak.
    go: show another screen. undo: take back the last act. settings: what this machine keeps.
    now: the clock, so that tests stand on a day of their own. find: search the whole book.
    """

    book: BookInfo
    operations: Operations
    notify: Notify
    go: Go
    undo: Callable[[], None]
    settings: Settings
    now: Callable[[], datetime]
    find: Callable[[], None] = lambda: None

    def today(self) -> date:
        return self.now().date()
