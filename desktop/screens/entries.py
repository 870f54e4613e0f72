"""The rooms of a house's window and of a commune's. A room stands here when it works.

To add one: a function that imports and makes it, and a line in ``house`` or ``commune``.
"""

from __future__ import annotations

from db.domain.houses import BookKind
from desktop.screens.desk import Desk
from desktop.screens.navigation import Entry
from desktop.screens.screen import Screen
from desktop.wording import tr


def entries(kind: BookKind) -> tuple[Entry, ...]:
    """The rooms of a book of that kind; the first is the one shown at start."""
    return house() if kind is BookKind.HOUSE else commune()


def house() -> tuple[Entry, ...]:
    return (
        Entry("home", "sun", tr("Hôm nay"), tr("Hôm nay"), _home),
        Entry("roll", "check-check", tr("Điểm danh"), tr("Điểm danh"), _roll, under="home"),
    )


def commune() -> tuple[Entry, ...]:
    return ()


def _home(desk: Desk) -> Screen:
    from desktop.screens.home import HomeScreen

    return HomeScreen(desk)


def _roll(desk: Desk) -> Screen:
    from desktop.screens.roll import RollScreen

    return RollScreen(desk)
