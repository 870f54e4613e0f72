"""The mergers that stand, at the commune; and in its own book the one that ended a house."""

from __future__ import annotations

from typing import TYPE_CHECKING

from db.domain.ids import to_text
from db.domain.mergers import BeforeMerging, MergedInto, MergerRow
from db.queries.handing import gaps

if TYPE_CHECKING:
    from sqlalchemy import Connection

_KEY_BYTES = 32
_LAST = "SELECT max(written_day) FROM file_seen WHERE scope = ?"
_ROWS = (
    "SELECT e.uuid, m.day, f.name, i.name, coalesce(i.house_scope, n.uuid), m.former_name, "
    "m.laptops, (SELECT max(s.written_day) FROM file_seen s WHERE s.scope = m.from_scope) "
    "FROM merger m JOIN entity e ON e.eid_no = m.eid_no "
    "JOIN unit f ON f.eid_no = m.from_unit_no JOIN unit i ON i.eid_no = m.into_unit_no "
    "JOIN entity n ON n.eid_no = i.eid_no WHERE m.alive = 1 ORDER BY m.day DESC, f.name, e.uuid"
)
_CONFLICTS = (
    "SELECT count(*) FROM conflict c JOIN entity e USING (eid_no) JOIN scope s USING (scope_no) "
    "WHERE s.id = ?"
)


def listing(connection: Connection) -> tuple[MergerRow, ...]:
    """The newest first."""
    return tuple(
        MergerRow(
            *(to_text(uuid), day or "", house or "", into or "", to_text(into_id), former),
            *(len(laptops or b"") // _KEY_BYTES, last_day),
        )
        for uuid, day, house, into, into_id, former, laptops, last_day in (
            connection.exec_driver_sql(_ROWS)
        )
    )


def before(connection: Connection, unit: bytes) -> BeforeMerging:
    """What is held of a house of the register, by its unit's id."""
    name, scope = connection.exec_driver_sql(
        "SELECT u.name, u.house_scope FROM unit u JOIN entity e USING (eid_no) WHERE e.uuid = ?",
        (unit,),
    ).one()
    if scope is None:
        return BeforeMerging(name or "", 0, None)
    laptops = connection.exec_driver_sql(
        "SELECT count(*) FROM device WHERE house_scope = ? AND revoked IS NOT 1", (scope,)
    ).scalar_one()
    last_day = connection.exec_driver_sql(_LAST, (scope,)).scalar_one()
    differing = connection.exec_driver_sql(_CONFLICTS, (scope,)).scalar_one()
    return BeforeMerging(name or "", laptops, last_day, gaps(connection, scope), differing)


def merged_into(connection: Connection, scope: bytes) -> MergedInto | None:
    """Into which house this one merged, as far as its commune told; None: it goes on."""
    row = connection.exec_driver_sql(
        "SELECT u.name, m.day FROM merger m JOIN unit u ON u.eid_no = m.into_unit_no "
        "WHERE m.from_scope = ? AND m.alive = 1 ORDER BY m.day DESC LIMIT 1",
        (scope,),
    ).fetchone()
    return None if row is None else MergedInto(row[0] or "", row[1] or "")
