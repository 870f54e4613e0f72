"""What equipment there is, and what of it is out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from db.domain.equipment import Condition, ItemLoan, ItemRow, Store
from db.domain.ids import to_text
from db.domain.names import body_key

if TYPE_CHECKING:
    from sqlalchemy import Connection

_OUT = (
    "SELECT total(l.pieces) FROM equipment_loan l "
    "WHERE l.alive = 1 AND l.returned IS NULL AND l.item_no = "
)
_ITEMS = (
    f"SELECT e.uuid, q.name, q.pieces, ({_OUT} q.eid_no), q.condition, q.checked_on "
    "FROM equipment q JOIN entity e ON e.eid_no = q.eid_no WHERE q.alive = 1 "
    "ORDER BY q.name, e.uuid"
)
_LOANS = (
    "SELECT e.uuid, i.uuid, q.name, p.full_name, l.pieces, l.day, l.due, l.returned "
    "FROM equipment_loan l JOIN entity e ON e.eid_no = l.eid_no "
    "JOIN entity i ON i.eid_no = l.item_no LEFT JOIN equipment q ON q.eid_no = l.item_no "
    "LEFT JOIN person p ON p.eid_no = l.person_no WHERE l.alive = 1 "
    "AND (?1 = 0 OR l.returned IS NULL) "
    "ORDER BY l.returned IS NOT NULL, l.due, e.uuid"
)


def store(connection: Connection) -> Store:
    """What the house has, and what of it is out."""
    rows = connection.exec_driver_sql(_ITEMS)
    items = tuple(
        ItemRow(
            to_text(uuid),
            name or "",
            pieces or 0,
            int(out),
            Condition(condition) if condition in set(Condition) else None,
            checked,
        )
        for uuid, name, pieces, out, condition, checked in rows
    )
    items = tuple(sorted(items, key=lambda item: (body_key(item.name), item.id)))
    return Store(items, loans(connection, only_out=True))


def loans(connection: Connection, *, only_out: bool = False) -> tuple[ItemLoan, ...]:
    """Those still out first, the longest due on top."""
    rows = connection.exec_driver_sql(_LOANS, (int(only_out),))
    return tuple(
        ItemLoan(
            to_text(uuid), to_text(item), name or "", who or "", pieces or 0, day or "",
            due or day or "", returned,
        )
        for uuid, item, name, who, pieces, day, due, returned in rows
    )  # fmt: skip


def pieces_of(connection: Connection, item_no: int) -> int:
    """How many pieces there are of an item."""
    row = connection.exec_driver_sql("SELECT pieces FROM equipment WHERE eid_no = ?", (item_no,))
    return int(row.scalar_one() or 0)


def pieces_out(connection: Connection, item_no: int) -> int:
    """How many pieces of an item are lent now."""
    return int(connection.exec_driver_sql(f"{_OUT} ?", (item_no,)).scalar_one())
