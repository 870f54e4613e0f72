"""Clubs, classes and interest groups."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import NewType

GroupId = NewType("GroupId", str)


class GroupKind(StrEnum):
    """The three kinds the plan names: câu lạc bộ, lớp năng khiếu, nhóm sở thích."""

    CLUB = "club"
    CLASS = "class"
    INTEREST_GROUP = "interest_group"


class Role(StrEnum):
    """What a person is in a group. ``TEACHER`` takes no part in the figures of participants."""

    MEMBER = "member"
    LEADER = "leader"
    TEACHER = "teacher"


@dataclass(frozen=True)
class GroupRow:
    """One group of a list; ``members`` are those of today without teachers from outside."""

    id: GroupId
    name: str
    kind: GroupKind
    members: int
    leader: str | None = None
    place: str | None = None
    house: str | None = None
    next_meeting: str | None = None
    ended_on: str | None = None


@dataclass(frozen=True)
class MemberRow:
    """One membership; days are YYYY-MM-DD, ``to_day`` is the last day that belongs to it."""

    person_id: str
    full_name: str | None
    distinction: str | None
    role: Role
    from_day: str
    to_day: str | None
