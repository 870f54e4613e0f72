"""Gongs, loudspeaker, chairs: what the house has, what is lent, and in what condition it is."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Condition(StrEnum):
    """As seen at the yearly walk-through."""

    GOOD = "good"
    WORN = "worn"
    BROKEN = "broken"


@dataclass(frozen=True)
class ItemRow:
    """``pieces``: how many there are; ``out``: lent now. ``checked_on`` None: never looked at."""

    id: str
    name: str
    pieces: int
    out: int
    condition: Condition | None
    checked_on: str | None

    def due_for_check(self, year: int) -> bool:
        """Not looked at in this year yet."""
        return self.checked_on is None or self.checked_on < f"{year}-01-01"


@dataclass(frozen=True)
class ItemLoan:
    """``returned`` None: still out. ``borrower`` is empty where the name may not be read here."""

    id: str
    item_id: str
    name: str
    borrower: str
    pieces: int
    day: str
    due: str
    returned: str | None

    def overdue(self, on: str) -> bool:
        return self.returned is None and self.due < on


@dataclass(frozen=True)
class Store:
    """All there is, and what is out, the longest due first."""

    items: tuple[ItemRow, ...]
    out: tuple[ItemLoan, ...]
