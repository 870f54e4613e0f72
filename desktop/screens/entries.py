"""The rooms of a house's window and of a commune's. A room stands here when it works.

To add one: a function that imports and makes it, and a line in ``house`` or ``commune``.
"""

from __future__ import annotations

from db.domain.houses import BookKind
from desktop.screens.navigation import Entry


def entries(kind: BookKind) -> tuple[Entry, ...]:
    """The rooms of a book of that kind; the first is the one shown at start."""
    return house() if kind is BookKind.HOUSE else commune()


def house() -> tuple[Entry, ...]:
    return ()


def commune() -> tuple[Entry, ...]:
    return ()
