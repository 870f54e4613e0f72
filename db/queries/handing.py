"""What is still to be handed in, and what was; who has handed in at the commune."""

from __future__ import annotations

import json
from datetime import date
from typing import TYPE_CHECKING

from db.domain.handing import HandInRow, Pending, SentState
from db.domain.houses import HouseState
from db.domain.ids import to_text
from db.domain.people import PeopleFilter
from db.queries.letter import commune_letter
from db.queries.missing import known_missing
from db.queries.people_filters import condition

if TYPE_CHECKING:
    from sqlalchemy import Connection

_HERE = "+e.manifest_no IS NULL"
"""Written in this book: what a file brought, the commune has. The plus keeps SQLite to the entries
since the last file, where there are few."""
_OWN = (
    "FROM entry e JOIN run r USING (run_no) JOIN origin o USING (origin_no) "
    f"JOIN scope s USING (scope_no) WHERE s.id = ? AND e.entry_no > ? AND {_HERE}"
)

_TOUCHED = (
    "SELECT t.eid_no FROM entry e JOIN touch t ON t.run_no = e.run_no AND t.seq = e.seq "
    f"WHERE e.entry_no > ? AND {_HERE}"
)
_MARKED = (
    f"a.meeting_no IN (SELECT l.meeting_no FROM marked_meeting l WHERE l.eid_no IN ({_TOUCHED}))"
)


def pending(connection: Connection, scope: bytes, today: str) -> Pending:
    """What was written since the last file, counted as the house speaks."""
    upto, last_day = connection.exec_driver_sql(
        "SELECT coalesce(max(upto_entry_no), 0), max(day) FROM file_sent"
    ).one()
    received = connection.exec_driver_sql(
        "SELECT max(day) FROM file_sent WHERE received = 1"
    ).scalar()
    entries = connection.exec_driver_sql(f"SELECT count(*) {_OWN}", (scope, upto)).scalar_one()
    meetings, marks = connection.exec_driver_sql(
        f"SELECT count(DISTINCT a.meeting_no), count(*) FROM attendance a WHERE {_MARKED}",
        (upto,),
    ).one()
    people = connection.exec_driver_sql(
        f"SELECT count(*) FROM person p WHERE p.alive = 1 AND p.eid_no IN ({_TOUCHED})", (upto,)
    ).scalar_one()
    hidden = without_name(connection, today)
    return Pending(meetings, marks, people, hidden, entries, last_day, received)


def without_name(connection: Connection, today: str) -> int:
    """People whose name stays in this house: no yes, or a child without the guardian's; each once
    whatever records she has, and a no under any of them holds."""
    child = condition(PeopleFilter.CHILDREN, date.fromisoformat(today))
    said = (
        "SELECT 1 FROM person r CROSS JOIN consent c ON c.person_no = r.eid_no "
        "AND c.purpose = 'commune' WHERE r.rep_no = p.rep_no"
    )
    return int(
        connection.exec_driver_sql(
            "SELECT count(*) FROM person p WHERE p.alive = 1 AND p.eid_no = p.rep_no "
            f"AND (EXISTS ({said} AND c.given = 0) OR NOT EXISTS ({said} AND c.given = 1 "
            f"AND (coalesce(c.given_by, '') IN ('guardian', 'both') OR NOT coalesce({child}, 0))))"
        ).scalar_one()
    )


def history(connection: Connection) -> tuple[HandInRow, ...]:
    """The files written for the commune, the newest first."""
    rows = connection.exec_driver_sql(
        "SELECT day, name, report, received, backed_up FROM file_sent ORDER BY number DESC"
    )
    letter = commune_letter(connection)
    refused = {one.file: one.reason for one in letter.refused} if letter else {}
    found = []
    for day, name, report, received, backed_up in rows:
        meetings, people, marks, nil = json.loads(report)
        state = SentState.RECEIVED if received else SentState.HERE
        state = SentState.BACKED_UP if backed_up else state
        why = refused.get(name) if state is SentState.HERE else None
        found.append(HandInRow(day, name, meetings, people, marks, bool(nil), state, why))
    return tuple(found)


def houses(connection: Connection) -> tuple[HouseState, ...]:
    """The commune's houses by name, with the newest file of each."""
    rows = connection.exec_driver_sql(
        "SELECT e.uuid, u.name, u.house_scope FROM unit u JOIN entity e USING (eid_no) "
        "WHERE u.alive = 1 ORDER BY u.name"
    ).fetchall()
    return tuple(_house(connection, *row) for row in rows)


def _house(connection: Connection, unit: bytes, name: str, scope: bytes | None) -> HouseState:
    if scope is None:
        return HouseState(to_text(unit), name or "", None, None, 0)
    newest = connection.exec_driver_sql(
        "SELECT name, written_day FROM file_seen WHERE scope = ? ORDER BY number DESC LIMIT 1",
        (scope,),
    ).fetchone()
    count = connection.exec_driver_sql(
        "SELECT count(*) FROM file_seen WHERE scope = ?", (scope,)
    ).scalar_one()
    nil = connection.exec_driver_sql(
        "SELECT n.period FROM nil_report n JOIN scope s USING (scope_no) "
        "WHERE s.id = ? AND n.active = 1 ORDER BY n.period",
        (scope,),
    ).fetchall()
    return HouseState(
        to_text(scope),
        name or "",
        newest[0] if newest else None,
        newest[1] if newest else None,
        count,
        gaps(connection, scope),
        tuple(row[0] for row in nil),
        True,
    )


def gaps(connection: Connection, scope: bytes) -> tuple[str, ...]:
    """Numbers of files never seen, where entries of the house are known to be missing."""
    if not known_missing(connection, scope):
        return ()
    seen = {
        row[0]
        for row in connection.exec_driver_sql(
            "SELECT number FROM file_seen WHERE scope = ?", (scope,)
        )
    }
    return tuple(str(n) for n in range(1, max(seen, default=0)) if n not in seen)
