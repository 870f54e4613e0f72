"""Entries known to exist and not held here, and where the laptops that were retired end.

A laptop is retired “not after seq n”: what was known of its origins then is kept with it, and what
lies beyond is nobody's to bring (sync.md 3.10). So it is not missing either.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlalchemy import Connection

_ORIGIN_BYTES = 16
_ROW = _ORIGIN_BYTES + 8
_CLOSED = "SELECT not_after FROM device WHERE revoked = 1 AND not_after IS NOT NULL"


def written_as(ends: Iterable[tuple[bytes, int]]) -> bytes:
    """The (origin, last seq) of one laptop as one value of its record."""
    return b"".join(origin + seq.to_bytes(8, "big") for origin, seq in sorted(ends))


def closed(connection: Connection) -> dict[bytes, int]:
    """The last seq that counts, of each origin of a retired laptop."""
    found: dict[bytes, int] = {}
    for (value,) in connection.exec_driver_sql(_CLOSED).fetchall():
        if len(value) % _ROW:
            continue
        for at in range(0, len(value), _ROW):
            origin = value[at : at + _ORIGIN_BYTES]
            seq = int.from_bytes(value[at + _ORIGIN_BYTES : at + _ROW], "big")
            found[origin] = min(seq, found.get(origin, seq))
    return found


def is_beyond(ends: Mapping[bytes, int], origin: bytes, seq: int) -> bool:
    """Whether an entry lies beyond the end of a retired laptop."""
    return origin in ends and seq > ends[origin]


def known_missing(
    connection: Connection, scope: bytes, most: int = 20_000
) -> list[tuple[bytes, int]]:
    """(origin, seq) of what is named and not held, of a house or of nobody known yet."""
    ends = closed(connection)
    rows = connection.exec_driver_sql(
        "SELECT o.id, d.seq FROM dangling d JOIN origin o USING (origin_no) "
        "LEFT JOIN scope s ON s.scope_no = o.scope_no WHERE s.id = ? OR s.id IS NULL "
        "ORDER BY o.id, d.seq LIMIT ?",
        (scope, most),
    ).fetchall()
    return [(origin, seq) for origin, seq in rows if not is_beyond(ends, origin, seq)]


def beyond(connection: Connection, scope: bytes) -> int:
    """How many entries of a house are held here that its commune does not take: those that a
    retired laptop wrote after it was retired."""
    return sum(
        int(
            connection.exec_driver_sql(
                "SELECT count(*) FROM entry e JOIN run r USING (run_no) "
                "JOIN origin o USING (origin_no) JOIN scope s USING (scope_no) "
                "WHERE o.id = ? AND s.id = ? AND e.seq > ?",
                (origin, scope, seq),
            ).scalar_one()
        )
        for origin, seq in closed(connection).items()
    )
