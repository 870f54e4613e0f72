"""Lendings of the hall in a range of days."""

from __future__ import annotations

from typing import TYPE_CHECKING

from db.domain.hall import HallDraft, HallLending, HallPurpose
from db.domain.ids import to_text

if TYPE_CHECKING:
    from sqlalchemy import Connection

_LENDINGS = (
    "SELECT e.uuid, l.purpose, l.first_day, l.last_day, l.time, l.place, l.what, l.borrower "
    "FROM hall_lending l JOIN entity e ON e.eid_no = l.eid_no WHERE l.alive = 1 "
    "AND l.first_day <= ?2 AND coalesce(l.last_day, l.first_day) >= ?1 "
    "ORDER BY l.first_day, l.time, e.uuid"
)


def lendings(connection: Connection, from_day: str, to_day: str) -> tuple[HallLending, ...]:
    """Those that touch the range, in order of their first day."""
    rows = connection.exec_driver_sql(_LENDINGS, (from_day, to_day))
    return tuple(
        HallLending(
            to_text(uuid),
            HallDraft(
                HallPurpose(purpose) if purpose in set(HallPurpose) else HallPurpose.OTHER,
                first,
                last or first,
                *rest,
            ),
        )
        for uuid, purpose, first, last, *rest in rows
    )
