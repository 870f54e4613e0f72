"""Meetings with their groups, marks and head-counts."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from db.counting.held import COUNTED, STANDS
from db.domain.ids import to_bytes, to_text
from db.domain.meetings import HeadCount, Held, MeetingId, MeetingRow, MeetingState, Reason
from db.domain.text import fold
from db.queries import expected
from db.queries.find import GROUP, MEETING, find
from db.queries.wholes import WHOLE

if TYPE_CHECKING:
    from sqlalchemy import Connection

TIME_ORDER = (
    "t.time IS NULL, CASE replace(lower(t.time), 'buổi ', '') WHEN 'sáng' THEN '05' "
    "WHEN 'trưa' THEN '11' WHEN 'chiều' THEN '13' WHEN 'tối' THEN '18' ELSE t.time END"
)
"""Order of a day: hours and the words for parts of the day in one line, what has no time last."""

LOOKED_THROUGH = 3_000

_SELECT = (
    "SELECT t.eid_no, e.uuid, t.day, t.time, t.place, t.topic, w.full_name, t.state, t.reason, "
    "t.reason_text, t.moved_to, t.heads_people, t.heads_female, t.heads_children, "
    "t.heads_elderly, t.heads_households, coalesce(t.unnamed_female, 0) + "
    "coalesce(t.unnamed_male, 0) + coalesce(t.unnamed_girls, 0) + coalesce(t.unnamed_boys, 0), "
    "t.entered_on, h.name, "
    "(SELECT count(*) FROM attendance a WHERE a.meeting_no = t.eid_no), "
    "(SELECT count(*) FROM attendance a WHERE a.meeting_no = t.eid_no AND a.status IN (1, 2)), "
    "(SELECT uuid FROM entity WHERE eid_no = t.teacher_no AND w.alive = 1) "
    "FROM meeting t JOIN entity e ON e.eid_no = t.eid_no "
    "LEFT JOIN person w ON w.eid_no = t.teacher_no LEFT JOIN house h ON h.scope_no = t.scope_no"
)


def listing(
    connection: Connection,
    from_day: str | None = None,
    to_day: str | None = None,
    group_no: int | None = None,
    scope_no: int | None = None,
) -> tuple[MeetingRow, ...]:
    """Living meetings in order of day and time; both ends of the range belong to it."""
    where = "t.alive = 1"
    values: list[Any] = []
    for condition, value in (
        ("t.day >= ?", from_day),
        ("t.day <= ?", to_day),
        (f"t.scope_no IN {WHOLE}", scope_no),
        (
            "t.eid_no IN (SELECT meeting_no FROM meeting_group WHERE group_no = ? AND active = 1)",
            group_no,
        ),
    ):
        if value is not None:
            where += f" AND {condition}"
            values.append(value)
    rows = connection.exec_driver_sql(
        f"{_SELECT} WHERE {where} ORDER BY t.day, {TIME_ORDER}, e.uuid", tuple(values)
    ).fetchall()
    return tuple(_whole(connection, rows))


def with_topic(
    connection: Connection, words: Sequence[str], near: str, most: int
) -> tuple[MeetingRow, ...]:
    """Living meetings whose topic holds all these folded words, those nearest to a day first.

    Only the newest ``LOOKED_THROUGH`` topics are looked through: a keystroke waits for it.
    """
    rows = connection.exec_driver_sql(
        "SELECT eid_no, topic FROM meeting WHERE alive = 1 AND topic IS NOT NULL AND topic <> '' "
        "ORDER BY abs(julianday(day) - julianday(?)) LIMIT ?",
        (near, LOOKED_THROUGH),
    )
    found = []
    for number, topic in rows:
        folded = fold(topic)
        if all(word in folded for word in words):
            found.append(number)
            if len(found) == most:
                break
    made: list[MeetingRow] = []
    for number in found:
        row = connection.exec_driver_sql(f"{_SELECT} WHERE t.eid_no = ?", (number,)).one()
        made += _whole(connection, [row])
    return tuple(made)


def known(connection: Connection, ids: Sequence[str]) -> dict[str, MeetingRow]:
    """Those of these meetings that the book has and that were not removed, by their id."""
    found = {}
    for id_ in ids:
        row = connection.exec_driver_sql(
            f"{_SELECT} WHERE t.alive = 1 AND e.uuid = ?", (to_bytes(id_),)
        ).fetchone()
        if row is not None:
            (found[id_],) = _whole(connection, [row])
    return found


def detail(connection: Connection, meeting_id: str) -> MeetingRow:
    """One meeting.

    Raises:
        AppError: ``not_found``.
    """
    found = find(connection, MEETING, meeting_id)
    row = connection.exec_driver_sql(f"{_SELECT} WHERE t.eid_no = ?", (found.no,)).one()
    (made,) = _whole(connection, [row])
    return made


def held_of(connection: Connection, ids: Sequence[str]) -> Held:
    """What of these meetings stands in the figures, by the rule of the figures.

    Raises:
        AppError: ``not_found``.
    """
    found = []
    for id_ in dict.fromkeys(ids):
        row = connection.exec_driver_sql(
            "SELECT 1, (SELECT count(*) FROM attendance a WHERE a.meeting_no = t.eid_no), "
            "(SELECT count(*) FROM attendance a WHERE a.meeting_no = t.eid_no "
            "AND a.status IN (1, 2)), coalesce(t.heads_people, 0) + coalesce(t.unnamed_female, 0) "
            "+ coalesce(t.unnamed_male, 0) + coalesce(t.unnamed_girls, 0) "
            "+ coalesce(t.unnamed_boys, 0), coalesce(t.heads_households, 0) "
            f"FROM meeting t WHERE t.eid_no = ? AND {STANDS} AND {COUNTED}",
            (find(connection, MEETING, id_).no,),
        ).fetchone()
        if row is not None:
            found.append(row)
    return Held(*(sum(column) for column in zip(*found, strict=True)))


def parts_of_day(connection: Connection, meeting: MeetingRow) -> tuple[MeetingRow, ...]:
    """The meetings of its groups on its day that stand, in order; empty where there is no other."""
    found: dict[str, MeetingRow] = {}
    for group_id in meeting.group_ids:
        number = find(connection, GROUP, group_id, alive=False).no
        for row in listing(connection, meeting.day, meeting.day, number):
            if row.state in (MeetingState.PLANNED, MeetingState.HELD):
                found.setdefault(row.id, row)
    return tuple(found.values()) if len(found) > 1 and meeting.id in found else ()


def group_nos(connection: Connection, meeting_no: int) -> list[int]:
    """Local numbers of a meeting's groups, the first group first."""
    rows = connection.exec_driver_sql(
        "SELECT group_no FROM meeting_group WHERE meeting_no = ? AND active = 1 ORDER BY position",
        (meeting_no,),
    )
    return [row[0] for row in rows]


def _whole(connection: Connection, rows: Sequence[Sequence[Any]]) -> list[MeetingRow]:
    """Rows of ``_SELECT`` with their groups and with how many are expected."""
    groups = _groups(connection, [row[0] for row in rows])
    expecting = expected.numbers(connection, {row[0]: row[2] for row in rows})
    return [_row(row, groups.get(row[0], []), expecting[row[0]]) for row in rows]


def _groups(connection: Connection, meeting_nos: Sequence[int]) -> dict[int, list[Any]]:
    found: dict[int, list[Any]] = {}
    for start in range(0, len(meeting_nos), 500):
        part = meeting_nos[start : start + 500]
        rows = connection.exec_driver_sql(
            "SELECT j.meeting_no, e.uuid, g.name, g.kind FROM meeting_group j "
            "JOIN activity_group g ON g.eid_no = j.group_no JOIN entity e ON e.eid_no = g.eid_no "
            f"WHERE j.meeting_no IN ({','.join('?' * len(part))}) AND j.active = 1 "
            "ORDER BY j.position, e.uuid",
            tuple(part),
        )
        for meeting_no, uuid, name, kind in rows:
            found.setdefault(meeting_no, []).append((to_text(uuid), name or "", kind))
    return found


def _row(row: Sequence[Any], groups: Sequence[Any], expecting: int) -> MeetingRow:
    heads = HeadCount(*row[11:16])
    counted = row[19] > 0 or row[16] > 0 or heads.people is not None or heads.households is not None
    return MeetingRow(
        MeetingId(to_text(row[1])),
        tuple(group[0] for group in groups),
        tuple(group[1] for group in groups),
        groups[0][2] if groups else "club",
        row[2] or "",
        row[3],
        row[4],
        row[5],
        row[6],
        _state(row[7], counted),
        Reason(row[8]) if row[8] in set(Reason) else None,
        row[9],
        row[10],
        expecting,
        row[19],
        row[20],
        row[16],
        heads,
        bool(row[17] and row[2] and row[17] > row[2]),
        row[18],
        to_text(row[21]) if row[21] else None,
    )


def _state(state: str | None, counted: bool) -> MeetingState:
    if state in (MeetingState.POSTPONED, MeetingState.CALLED_OFF):
        return MeetingState(state)
    return MeetingState.HELD if counted else MeetingState.PLANNED
