"""A book writes as one incarnation in each scope, and takes a new one at any sign of another self.

Signs: its own origin is forked; an entry, a context or a file's vector names it above its own last
seq, or with an id that this book does not hold (sync.md 3.3 "Forks", 3.8).
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlalchemy import Connection


NamedTip = tuple[bytes, int, bytes]
"""(origin, seq, entry id) as another book's vector says."""


def leave_shared_origins(connection: Connection, named: Iterable[NamedTip]) -> list[bytes]:
    """Drop own origins that another self has used; the next act takes a fresh one.

    Returns:
        the origins that were left.
    """
    own = {
        bytes(value): name
        for name, value in connection.exec_driver_sql(
            "SELECT name, value FROM setting WHERE name LIKE 'origin/%'"
        )
    }
    left = {origin for origin in own if _used_elsewhere(connection, origin)}
    left |= {
        origin for origin, seq, id_ in named if origin in own and not _holds(connection, seq, id_)
    }
    for origin in left:
        connection.exec_driver_sql("DELETE FROM setting WHERE name = ?", (own[origin],))
    return sorted(left)


def _used_elsewhere(connection: Connection, origin: bytes) -> bool:
    row = connection.exec_driver_sql(
        "SELECT o.forked OR o.top > coalesce(max(r.to_seq), 0) OR count(r.run_no) > 1 "
        "FROM origin o LEFT JOIN run r USING (origin_no) WHERE o.id = ? GROUP BY o.origin_no",
        (origin,),
    ).fetchone()
    return bool(row and row[0])


def _holds(connection: Connection, seq: int, id_: bytes) -> bool:
    row = connection.exec_driver_sql(
        "SELECT 1 FROM entry WHERE entry_id = ? AND seq = ?", (id_, seq)
    ).fetchone()
    return row is not None
