"""Meetings: what was planned, held, postponed or called off."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import NewType

MeetingId = NewType("MeetingId", str)


class MeetingState(StrEnum):
    """``PLANNED`` and ``HELD`` are one state on screen: held once it has a mark or a head-count."""

    PLANNED = "planned"
    HELD = "held"
    POSTPONED = "postponed"
    CALLED_OFF = "called_off"


class Reason(StrEnum):
    """Why a meeting was called off or postponed (plan-and-users 7.1)."""

    FUNERAL = "funeral"
    STORM = "storm"
    FARMING = "farming"
    TEACHER_BUSY = "teacher_busy"
    NO_POWER = "no_power"
    OTHER = "other"


@dataclass(frozen=True)
class HeadCount:
    """Numbers without names. ``people`` is the total; the others are parts of it; households apart.

    ``None`` means not counted, which is not zero.
    """

    people: int | None = None
    female: int | None = None
    children: int | None = None
    elderly: int | None = None
    households: int | None = None


@dataclass(frozen=True)
class Held:
    """What of some meetings is counted now, and would no longer be if they were put off or removed.

    Attributes:
        meetings: how many of them took place. marked: names with a status, present: of these
            present or late. unnamed: people of head-counts and walk-ins without a name.
    """

    meetings: int = 0
    marked: int = 0
    present: int = 0
    unnamed: int = 0
    households: int = 0


@dataclass(frozen=True)
class MeetingRow:
    """One meeting of a list.

    Attributes:
        day: YYYY-MM-DD. time: "HH:MM", a word such as "tối", or None.
        groups: ids and names of its groups, the first is the one it was made for.
        expected: members on that day (all its groups, each person once, no teachers).
        marked: persons with a status. present: present + late.
        unnamed: walk-ins counted without a name. head_count: numbers only.
        entered_late: written down on a later day than it took place ("ghi bù").
    """

    id: MeetingId
    group_ids: tuple[str, ...]
    group_names: tuple[str, ...]
    group_kind: str
    day: str
    time: str | None
    place: str | None
    topic: str | None
    teacher: str | None
    state: MeetingState
    reason: Reason | None
    reason_text: str | None
    moved_to: str | None
    expected: int
    marked: int
    present: int
    unnamed: int = 0
    head_count: HeadCount = HeadCount()
    entered_late: bool = False
    house: str | None = None
    teacher_id: str | None = None
