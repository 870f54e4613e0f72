"""Which records are said to be one person (“Là một người”), link by link."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from db.domain.ids import to_bytes, to_text
from db.domain.people import LinkedRecord
from db.queries.people import COLUMNS, person_row

if TYPE_CHECKING:
    from sqlalchemy import Connection

_LINKS = (
    "SELECT l.a_no, l.b_no, q.rep_no, a.uuid, b.uuid FROM alias_edge l "
    "JOIN person q ON q.eid_no = l.a_no JOIN entity a ON a.eid_no = l.a_no "
    "JOIN entity b ON b.eid_no = l.b_no JOIN person z ON z.eid_no = l.b_no WHERE l.active = 1 "
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
    rows = connection.exec_driver_sql(_LINKS, (person_no,)).fetchall()
    ends = [(one, other) for one, other, *_ in rows]
    roots = {person_no} if person_no is not None else {row[2] for row in rows}
    return tuple(
        LinkedRecord(
            to_text(row[3]),
            to_text(row[4]),
            person_row(connection.exec_driver_sql(_RECORD, (far,)).one()),
        )
        for row, far in zip(rows, _far_ends(ends, roots), strict=True)
    )


def _far_ends(ends: Sequence[tuple[int, int]], roots: Iterable[int]) -> list[int]:
    """Of each link the end that is farther from the record which the page, or the list, is of: so
    each of the others is named, in whatever order laptops linked them."""
    reached = set(roots)
    far: dict[int, int] = {}
    more = True
    while more:
        more = False
        for place, (one, other) in enumerate(ends):
            if place not in far and not reached.isdisjoint((one, other)):
                far[place] = one if other in reached else other
                reached |= {one, other}
                more = True
    return [far.get(place, other) for place, (_, other) in enumerate(ends)]


def are_linked(connection: Connection, one: str, other: str) -> bool:
    """Whether a link that stands says that these two records are one person."""
    ids = (to_bytes(one), to_bytes(other))
    return connection.exec_driver_sql(_ACTIVE, ids).fetchone() is not None
