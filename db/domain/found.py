"""What a search over the whole book finds."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from db.domain.groups import GroupRow
from db.domain.meetings import MeetingRow
from db.domain.people import PersonRow


class FoundKind(StrEnum):
    PERSON = "person"
    GROUP = "group"
    MEETING = "meeting"


@dataclass(frozen=True)
class Found:
    """One record; just the one of the three that ``kind`` says is there."""

    kind: FoundKind
    person: PersonRow | None = None
    group: GroupRow | None = None
    meeting: MeetingRow | None = None
