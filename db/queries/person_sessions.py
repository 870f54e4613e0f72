"""Every meeting that a person was marked at (AC 10)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from db.counting.held import STANDS
from db.domain.ids import to_text
from db.domain.people import PersonSession
from db.queries.attendance import NUMBERS
from db.queries.find import PERSON, find
from db.queries.meetings import TIME_ORDER

if TYPE_CHECKING:
    from sqlalchemy import Connection


def sessions(connection: Connection, person_id: str) -> tuple[PersonSession, ...]:
    """Every meeting that a person was marked at, under any of their records, the newest first."""
    found = find(connection, PERSON, person_id, alive=False)
    rows = connection.exec_driver_sql(
        "SELECT e.uuid, t.day, t.time, (SELECT group_concat(name, ', ') FROM (SELECT g.name "
        "FROM meeting_group j JOIN activity_group g ON g.eid_no = j.group_no "
        "WHERE j.meeting_no = t.eid_no AND j.active = 1 ORDER BY j.position)), t.topic, "
        "min(a.status), max(a.reason) FROM person q JOIN person p ON p.rep_no = q.rep_no "
        "JOIN attendance a ON a.person_no = p.eid_no "
        f"JOIN meeting t ON t.eid_no = a.meeting_no AND {STANDS} "
        "JOIN entity e ON e.eid_no = t.eid_no WHERE q.eid_no = ? GROUP BY t.eid_no "
        f"ORDER BY t.day, {TIME_ORDER}, e.uuid",
        (found.no,),
    ).fetchall()
    return tuple(
        PersonSession(
            to_text(row[0]), row[1] or "", row[2], row[3] or "", row[4], NUMBERS[row[5]], row[6]
        )
        for row in reversed(rows)
    )
