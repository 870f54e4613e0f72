"""What a search over the whole book finds."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from db.domain.equipment import ItemRow
from db.domain.groups import GroupRow
from db.domain.hall import HallLending
from db.domain.library import BookRow
from db.domain.meetings import MeetingRow
from db.domain.occasions import OccasionYear
from db.domain.people import PersonRow


class FoundKind(StrEnum):
    """What the one search over the whole book can find."""

    PERSON = "person"
    GROUP = "group"
    MEETING = "meeting"
    BOOK = "book"
    EQUIPMENT = "equipment"
    OCCASION = "occasion"
    LENDING = "lending"
    FILE = "file"
    BOX = "box"
    RESOURCE = "resource"
    HOUSE = "house"
    TARGET = "target"
    TASK = "task"
    POINT = "point"
    INSPECTION = "inspection"
    DONATION = "donation"


@dataclass(frozen=True)
class Named:
    """A record of which the search needs no more than its name. ``beside`` tells it from others
    of that name, as it stands in the book."""

    id: str
    name: str
    beside: str = ""


@dataclass(frozen=True)
class Found:
    """One record; just the one that ``kind`` says is there."""

    kind: FoundKind
    person: PersonRow | None = None
    group: GroupRow | None = None
    meeting: MeetingRow | None = None
    book: BookRow | None = None
    item: ItemRow | None = None
    occasion: OccasionYear | None = None
    lending: HallLending | None = None
    file: Path | None = None
    named: Named | None = None
