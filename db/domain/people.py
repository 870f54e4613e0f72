"""Persons as the rooms pass them to each other."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import NewType

from db.domain.attendance import Status
from db.domain.births import Birth
from db.domain.bodies import Body, Category

PersonId = NewType("PersonId", str)


class Gender(StrEnum):
    """As it stands in papers."""

    FEMALE = "female"
    MALE = "male"
    OTHER = "other"


class Standing(StrEnum):
    """How a person belongs to the house; only ``MEMBER`` and ``VISITOR`` stand on new sheets.

    ``VISITOR`` lives in another village and takes part here; ``TEACHER`` comes from outside to
    teach and is never counted among participants; ``MOVED`` and ``DIED`` stay in past figures.
    """

    MEMBER = "member"
    VISITOR = "visitor"
    TEACHER = "teacher"
    MOVED = "moved"
    DIED = "died"


class Purpose(StrEnum):
    """What a person may agree to (Luật 91/2025/QH15, Điều 9: asked apart, never ticked before)."""

    RECORD = "record"
    COMMUNE = "commune"
    PHOTO = "photo"


class PeopleFilter(StrEnum):
    """Which people a list shows. ``NOT_ASKED``: no answer yet to “ghi tên” or “gửi tên lên xã”;
    photos are asked for when one is to be shown, so they do not count here. ``GONE``: who stands in
    no list any more, removed, moved away or died."""

    ALL = "all"
    CHILDREN = "children"
    NO_BIRTH = "no_birth"
    NOT_ASKED = "not_asked"
    GONE = "gone"


class PeopleSort(StrEnum):
    """In which order a list stands: given names in Vietnamese order, the eldest first (whose year
    is not known last), or who was written down last first."""

    NAME = "name"
    BIRTH = "birth"
    NEWEST = "newest"


@dataclass(frozen=True)
class PeopleCounts:
    """How many people each filter shows, in the order of ``PeopleFilter``."""

    all: int = 0
    children: int = 0
    no_birth: int = 0
    not_asked: int = 0
    gone: int = 0


class GivenBy(StrEnum):
    """Who said yes; a child's name goes to the commune only with the guardian's yes too."""

    SELF = "self"
    GUARDIAN = "guardian"
    BOTH = "both"


@dataclass(frozen=True)
class Consent:
    """One answer of one person: given or withdrawn, by whom, on which day (YYYY-MM-DD), how."""

    purpose: Purpose
    given: bool
    by: GivenBy = GivenBy.SELF
    day: str | None = None
    how: str | None = None


@dataclass(frozen=True)
class PersonDraft:
    """What a form, a command line or a roster row knows of a person. Text is made NFC at the door.

    Attributes:
        full_name: one free name, 1 to n words; never split or corrected.
        birth: partial birth date or age band, or None.
        ethnic_group: stable key of ``resources`` (e.g. ``ba-na``), or None where not stated.
        village: free text name of the home village, or None.
        distinction: the word after the name that tells homonyms apart ("con bà H'Lan").
        sort_name: text to sort by instead of ``full_name``, or None.
        bodies: đoàn thể the person belongs to. category: CB-CC-VC, or None where not said.
    """

    full_name: str
    gender: Gender | None = None
    birth: Birth | None = None
    ethnic_group: str | None = None
    village: str | None = None
    phone: str | None = None
    usual_name: str | None = None
    distinction: str | None = None
    sort_name: str | None = None
    address: str | None = None
    guardian: str | None = None
    guardian_phone: str | None = None
    notes: str | None = None
    standing: Standing = Standing.MEMBER
    bodies: tuple[Body, ...] = ()
    category: Category | None = None


@dataclass(frozen=True)
class PersonRow:
    """One line of a list of people. ``full_name`` is None where the name was not handed over."""

    id: PersonId
    full_name: str | None
    gender: Gender | None
    birth: Birth | None
    ethnic_group: str | None
    village: str | None
    phone: str | None
    distinction: str | None = None
    standing: Standing = Standing.MEMBER
    groups: tuple[str, ...] = ()


@dataclass(frozen=True)
class GroupOfPerson:
    """A group that a person belongs or belonged to."""

    group_id: str
    name: str
    role: str
    from_day: str
    to_day: str | None


@dataclass(frozen=True)
class PersonSession:
    """One meeting that a person was marked at.

    Attributes:
        day: YYYY-MM-DD. time: hour or part of the day (“sáng”), or None.
        status, reason: as in ``db.domain.attendance``.
    """

    meeting_id: str
    day: str
    time: str | None
    groups: str
    topic: str | None
    status: Status
    reason: str | None


@dataclass(frozen=True)
class MonthAttendance:
    """One month of a person's year: meetings held for the person, and those come to."""

    year: int
    month: int
    held: int
    present: int


@dataclass(frozen=True)
class LinkedRecord:
    """A record that is said to be a person too: the two ids of the link, and the record's facts."""

    one: str
    other: str
    row: PersonRow


@dataclass(frozen=True)
class PersonDetail:
    """Everything the person page shows. ``removed``: in no list until somebody is brought back.
    ``linked``: the other records that are said to be this person."""

    id: PersonId
    draft: PersonDraft
    consents: tuple[Consent, ...]
    groups: tuple[GroupOfPerson, ...]
    months: tuple[MonthAttendance, ...]
    name_known: bool = True
    removed: bool = False
    linked: tuple[LinkedRecord, ...] = ()

    @property
    def gone(self) -> bool:
        """Removed, moved away or died: stands in no list and on no new sheet."""
        return self.removed or self.draft.standing in (Standing.MOVED, Standing.DIED)
