"""The home page: what is on today, what is to do, the numbers to read out."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from db.domain.figures import Figures
from db.domain.handing import Pending
from db.domain.meetings import MeetingRow
from db.domain.targets import HouseTarget


class TodoKind(StrEnum):
    """What the first page may remind of."""

    UNMARKED = "unmarked"
    HAND_IN = "hand_in"
    NO_BACKUP = "no_backup"
    CLOCK = "clock"
    BOOKS_OVERDUE = "books_overdue"
    EQUIPMENT_DUE = "equipment_due"
    OCCASION = "occasion"


@dataclass(frozen=True)
class Todo:
    """One thing to do; ``meeting_ids`` for unmarked meetings of past days, the oldest first.

    An occasion that comes while nothing is planned for it has its ``key`` and ``name``.
    """

    kind: TodoKind
    count: int = 0
    meeting_ids: tuple[str, ...] = ()
    day: str | None = None
    key: str | None = None
    name: str | None = None


@dataclass(frozen=True)
class Home:
    """``quick`` are the figures of the day's month; ``target``: what the commune gave the house."""

    day: str
    meetings: tuple[MeetingRow, ...]
    todo: tuple[Todo, ...]
    quick: Figures
    pending: Pending
    people: int
    groups: int
    target: HouseTarget | None = None
