"""Which records are said to be one person (“Là một người”), link by link."""

from __future__ import annotations

from typing import TYPE_CHECKING

from db.domain.ids import to_bytes, to_text
from db.domain.people import LinkedRecord
from db.queries.people import COLUMNS, person_row

if TYPE_CHECKING:
    from sqlalchemy import Connection

_LINKS = (
    "SELECT a.uuid, b.uuid, CASE WHEN l.b_no IN (?1, q.rep_no) THEN l.a_no ELSE l.b_no END "
    "FROM alias_edge l JOIN person q ON q.eid_no = l.a_no "
    "JOIN entity a ON a.eid_no = l.a_no JOIN entity b ON b.eid_no = l.b_no WHERE l.active = 1 "
    "AND (?1 IS NULL OR q.rep_no = (SELECT rep_no FROM person WHERE eid_no = ?1)) "
    "ORDER BY a.uuid, b.uuid"
)
_RECORD = f"SELECT {COLUMNS} FROM person p JOIN entity e ON e.eid_no = p.eid_no WHERE p.eid_no = ?"
_ACTIVE = (
    "SELECT 1 FROM alias_edge l JOIN entity a ON a.eid_no = l.a_no JOIN entity b "
    "ON b.eid_no = l.b_no WHERE l.active = 1 AND a.uuid IN (?1, ?2) AND b.uuid IN (?1, ?2) LIMIT 1"
)


def links(connection: Connection, person_no: int | None = None) -> tuple[LinkedRecord, ...]:
    """The links of one person, each with the record at its other end; of everybody where none is
    named, each with the record that is in no list."""
    return tuple(
        LinkedRecord(
            to_text(one),
            to_text(other),
            person_row(connection.exec_driver_sql(_RECORD, (record,)).one()),
        )
        for one, other, record in connection.exec_driver_sql(_LINKS, (person_no,)).fetchall()
    )


def are_linked(connection: Connection, one: str, other: str) -> bool:
    """Whether a link that stands says that these two records are one person."""
    ids = (to_bytes(one), to_bytes(other))
    return connection.exec_driver_sql(_ACTIVE, ids).fetchone() is not None
