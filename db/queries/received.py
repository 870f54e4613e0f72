"""The files that came, and what became of each: the history of the commune's inbox."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from db.domain.handing import ReceivedRow, RefusedRow

if TYPE_CHECKING:
    from sqlalchemy import Connection

_FILES = (
    "SELECT f.file_id, f.name, f.number, f.day, f.written_day, f.report, "
    "(SELECT u.name FROM unit u WHERE u.house_scope = f.scope LIMIT 1), "
    "EXISTS (SELECT 1 FROM void v WHERE v.file = f.file_id AND v.active = 1) "
    "FROM file_seen f WHERE (?1 IS NULL OR f.scope = ?1) ORDER BY f.rowid DESC LIMIT ?2"
)
_REFUSED = (
    "SELECT r.name, r.number, r.day, r.reason, "
    "(SELECT u.name FROM unit u WHERE u.house_scope = r.scope LIMIT 1) "
    "FROM refused r WHERE (?1 IS NULL OR r.scope = ?1) ORDER BY r.day DESC, r.name"
)


def received(
    connection: Connection, scope: bytes | None = None, limit: int = 500
) -> tuple[ReceivedRow, ...]:
    """The files taken in, the newest first; of one house or of all."""
    found = []
    for file_id, name, number, day, written, report, house, back in connection.exec_driver_sql(
        _FILES, (scope, limit)
    ):
        added, meetings, marks, people = counts_of(report)
        found.append(
            ReceivedRow(
                *(file_id.hex(), name, number, day, written, house),
                *(added, meetings, marks, people, bool(back)),
            )
        )
    return tuple(found)


def refused(connection: Connection, scope: bytes | None = None) -> tuple[RefusedRow, ...]:
    """The last file of each laptop that could not be taken in, and has not come well since."""
    rows = connection.exec_driver_sql(_REFUSED, (scope,))
    return tuple(RefusedRow(*row) for row in rows)


def counts_of(report: bytes) -> tuple[int, int, int, int]:
    """Entries, meetings, marks and people that a file brought; the first books kept the first."""
    read = json.loads(report)
    if isinstance(read, int):
        return read, 0, 0, 0
    added, meetings, marks, people = read
    return added, meetings, marks, people
