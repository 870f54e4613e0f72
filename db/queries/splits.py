"""The splits that stand, at the commune; and in a house's own book the newest that made it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from db.domain.ids import to_text
from db.domain.splits import SplitOff, SplitRow

if TYPE_CHECKING:
    from sqlalchemy import Connection

_PARTS = (
    "FROM split t JOIN unit f ON f.eid_no = t.from_unit_no JOIN unit n ON n.eid_no = t.new_unit_no "
)
_ROWS = (
    "SELECT e.uuid, t.day, t.former_name, f.name, coalesce(f.house_scope, fe.uuid), n.name, "
    f"ne.uuid, n.house_scope IS NOT NULL {_PARTS} JOIN entity e ON e.eid_no = t.eid_no "
    "JOIN entity fe ON fe.eid_no = f.eid_no JOIN entity ne ON ne.eid_no = n.eid_no "
    "WHERE t.alive = 1 ORDER BY t.day DESC, n.name, e.uuid"
)
_OF_HOUSE = (
    f"SELECT coalesce(t.former_name, f.name), f.name, n.name, t.day, n.house_scope = ?1 {_PARTS}"
    "WHERE t.alive = 1 AND (t.from_scope = ?1 OR n.house_scope = ?1) "
    "ORDER BY t.day DESC, t.eid_no DESC LIMIT 1"
)
_BEGINNINGS = "SELECT new_unit_no, max(day) FROM split WHERE alive = 1 GROUP BY new_unit_no"


def listing(connection: Connection) -> tuple[SplitRow, ...]:
    """The newest first."""
    return tuple(
        SplitRow(
            *(to_text(uuid), day or "", former or house or "", house or "", to_text(house_id)),
            *(new or "", to_text(new_id), bool(joined)),
        )
        for uuid, day, former, house, house_id, new, new_id, joined in (
            connection.exec_driver_sql(_ROWS)
        )
    )


def split_of(connection: Connection, scope: bytes) -> SplitOff | None:
    """The newest split by which a house became what it is, as far as its commune told."""
    row = connection.exec_driver_sql(_OF_HOUSE, (scope,)).fetchone()
    if row is None:
        return None
    before, house, new, day, began = row
    return SplitOff(before or "", house or "", new or "", day or "", bool(began))


def beginnings(connection: Connection) -> dict[int, str]:
    """Local number of a unit that began by a split -> since which day it has been."""
    return dict(connection.exec_driver_sql(_BEGINNINGS).fetchall())
