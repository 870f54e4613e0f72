"""What else is at that place, or where else that leader is, at that time."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from db.counting.held import STANDS
from db.domain.clashes import Clash, ClashKind, same_place, times_meet
from db.domain.hall import HallDraft, HallLending
from db.domain.ids import to_bytes
from db.domain.meetings import MeetingRow
from db.queries import meetings
from db.queries.hall import lendings

if TYPE_CHECKING:
    from sqlalchemy import Connection

_TEACHERS = (
    "SELECT p.rep_no, p.full_name FROM person p JOIN entity e ON e.eid_no = p.eid_no "
    "WHERE e.uuid = ? AND p.alive = 1"
)
_LEADERS = (
    "SELECT p.rep_no, p.full_name FROM membership m JOIN person p ON p.eid_no = m.person_no "
    "AND p.alive = 1 JOIN entity g ON g.eid_no = m.group_no WHERE g.uuid = ? AND g.kind = 3 "
    "AND m.active = 1 AND m.role IN ('leader', 'teacher') AND m.from_day <= ? "
    "AND (m.to_day IS NULL OR m.to_day >= ?)"
)
_TEACHER_OF = (
    "SELECT p.rep_no, p.full_name FROM meeting t JOIN entity e ON e.eid_no = t.eid_no "
    f"JOIN person p ON p.eid_no = t.teacher_no AND p.alive = 1 WHERE e.uuid = ? AND {STANDS}"
)


@dataclass(frozen=True)
class Planned:
    """A meeting that is to be saved. ``own_id``: it is in the book already."""

    group_ids: tuple[str, ...]
    days: tuple[str, ...]
    time: str | None
    place: str | None
    teacher_id: str | None = None
    own_id: str | None = None


def of_meeting(connection: Connection, planned: Planned) -> tuple[Clash, ...]:
    """What a meeting clashes with, day by day: places first, then leaders."""
    found: list[Clash] = []
    for day in planned.days:
        found += _meeting_on(connection, planned, day)
    return tuple(found)


def _meeting_on(connection: Connection, planned: Planned, day: str) -> Iterator[Clash]:
    for lending in lendings(connection, day, day):
        if _lent_meets(lending.draft, planned.time, planned.place):
            yield _lent(lending, day)
    others = [
        row for row in _standing(connection, day, planned.own_id)
        if times_meet(row.time, planned.time)
    ]  # fmt: skip
    for row in others:
        if same_place(row.place, planned.place):
            yield _met(row, ClashKind.PLACE)
    if not others:
        return
    own = _leaders(connection, planned.group_ids, day)
    if planned.teacher_id:
        own |= _people(connection, _TEACHERS, (to_bytes(planned.teacher_id),))
    for row in others:
        there = _leaders(connection, row.group_ids, day)
        there |= _people(connection, _TEACHER_OF, (to_bytes(row.id),))
        for rep in sorted(own.keys() & there.keys()):
            if set(row.group_ids) != set(planned.group_ids):
                yield _met(row, ClashKind.LEADER, own[rep])


def of_lending(
    connection: Connection, draft: HallDraft, own_id: str | None = None
) -> tuple[Clash, ...]:
    """What a lending of the hall clashes with: other lendings, then meetings."""
    found = [
        _lent(other, max(other.draft.first_day, draft.first_day))
        for other in lendings(connection, draft.first_day, draft.last_day)
        if other.id != own_id and _both_lent(draft, other.draft)
    ]
    for row in meetings.listing(connection, draft.first_day, draft.last_day):
        if _stands(row) and _lent_meets(draft, row.time, row.place):
            found.append(_met(row, ClashKind.PLACE))
    return tuple(found)


def _lent_meets(draft: HallDraft, time: str | None, place: str | None) -> bool:
    """A hall lent whole, or the same room; lent all day, or at that time."""
    where = draft.place is None or same_place(draft.place, place)
    return where and (draft.time is None or times_meet(draft.time, time))


def _both_lent(one: HallDraft, other: HallDraft) -> bool:
    where = one.place is None or other.place is None or same_place(one.place, other.place)
    all_day = one.time is None or other.time is None
    return where and (all_day or times_meet(one.time, other.time))


def _standing(connection: Connection, day: str, own_id: str | None) -> list[MeetingRow]:
    return [
        row for row in meetings.listing(connection, day, day) if row.id != own_id and _stands(row)
    ]


def _stands(row: MeetingRow) -> bool:
    return row.state.value in ("planned", "held")


def _leaders(connection: Connection, group_ids: Sequence[str], day: str) -> dict[int, str]:
    found: dict[int, str] = {}
    for id_ in group_ids:
        found |= _people(connection, _LEADERS, (to_bytes(id_), day, day))
    return found


def _people(connection: Connection, sql: str, values: tuple[object, ...]) -> dict[int, str]:
    return {rep: name or "" for rep, name in connection.exec_driver_sql(sql, values)}


def _lent(lending: HallLending, day: str) -> Clash:
    draft = lending.draft
    return Clash(ClashKind.PLACE, day, draft.time, draft.what or "", draft.purpose, draft.place)


def _met(row: MeetingRow, kind: ClashKind, person: str | None = None) -> Clash:
    return Clash(kind, row.day, row.time, ", ".join(row.group_names), None, row.place, person)
