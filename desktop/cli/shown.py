"""People, groups and meetings as a document, and as one line each for reading.

Keys are those of cli.md; they are never renamed.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from db.domain import ethnic_groups
from db.domain.groups import GroupRow
from db.domain.meetings import MeetingRow
from db.domain.people import PersonDraft, PersonRow
from desktop import phrases
from desktop.wording import tr


def person(id_: str, known: PersonRow | PersonDraft) -> dict[str, Any]:
    """One person; the birth as stored, the ethnic group by its official name."""
    return {
        "id": id_,
        "full_name": known.full_name,
        "gender": known.gender,
        "birth": None if known.birth is None else str(known.birth),
        "ethnic_group": known.ethnic_group and ethnic_groups.display(known.ethnic_group),
        "village": known.village,
        "phone": known.phone,
        "distinction": known.distinction,
        "standing": known.standing,
    }


def person_line(id_: str, known: PersonRow | PersonDraft) -> str:
    """“Đinh Thị Bĕch con bà H'Lan · Nữ · 1955 · Làng Suối Trong · <id>”."""
    name = " ".join(part for part in (known.full_name, known.distinction) if part)
    born = phrases.birth(None if known.birth is None else str(known.birth))
    parts = (
        name or tr("(không có tên)"),
        phrases.gender(known.gender),
        born,
        known.village,
        id_,
    )
    return joined(parts)


def group(row: GroupRow) -> dict[str, Any]:
    return {
        "id": row.id,
        "name": row.name,
        "kind": row.kind,
        "members": row.members,
        "house": row.house,
    }


def group_line(row: GroupRow) -> str:
    counted = phrases.members(row.kind, row.members)
    return joined((row.name, phrases.group_kind(row.kind), counted, row.house, row.id))


def meeting(row: MeetingRow) -> dict[str, Any]:
    """``group`` is the first group, ``groups`` all of them."""
    return {
        "id": row.id,
        "group": row.group_names[0] if row.group_names else None,
        "groups": row.group_names,
        "date": row.day,
        "time": row.time,
        "place": row.place,
        "topic": row.topic,
        "state": row.state,
        "expected": row.expected,
        "marked": row.marked,
        "present": row.present,
        "house": row.house,
    }


def meeting_line(row: MeetingRow) -> str:
    came = tr("có mặt {present}/{expected}", present=row.present, expected=row.expected)
    when = joined((phrases.day(row.day), row.time), " ")
    return joined((when, phrases.meeting_name(row), row.place, came, row.id))


def joined(parts: Iterable[str | None], between: str = " · ") -> str:
    """The parts that are there."""
    return between.join(part for part in parts if part)
