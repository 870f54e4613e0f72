"""Marks: who came."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from db.domain.meetings import MeetingRow


class Status(StrEnum):
    """The four marks; no mark is the absence of one, never a fifth value."""

    PRESENT = "present"
    LATE = "late"
    EXCUSED = "excused"
    ABSENT = "absent"

    @property
    def came(self) -> bool:
        """Late counts as present in every figure."""
        return self in (Status.PRESENT, Status.LATE)


@dataclass(frozen=True)
class Mark:
    """One mark to be set; ``status`` None takes the mark away."""

    person_id: str
    status: Status | None
    reason: str | None = None


@dataclass(frozen=True)
class RollRow:
    """One line of the roll, in Vietnamese order of the given name."""

    person_id: str
    full_name: str | None
    distinction: str | None
    birth: str | None
    village: str | None
    status: Status | None
    reason: str | None
    member: bool
    elsewhere: tuple[tuple[str | None, Status], ...] = ()
    """Marks in the other parts of that day, as time and mark."""


@dataclass(frozen=True)
class Unnamed:
    """Walk-ins counted without names, apart from head-counts: named later, never counted twice."""

    female: int = 0
    male: int = 0
    girls: int = 0
    boys: int = 0

    @property
    def total(self) -> int:
        return self.female + self.male + self.girls + self.boys


@dataclass(frozen=True)
class Roll:
    """A meeting with everybody expected or marked.

    Attributes:
        parts: all meetings of its groups on that day in their order (sáng, chiều), itself among
            them; empty where it is the only one. Each is a meeting (buổi) with marks of its own.
    """

    meeting: MeetingRow
    rows: tuple[RollRow, ...]
    unnamed: Unnamed
    parts: tuple[MeetingRow, ...] = ()
