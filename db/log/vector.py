"""What this book holds of each origin: the context of a new entry, and the vector of a file."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from db.log.entry import ContextItem

if TYPE_CHECKING:
    from sqlalchemy import Connection


@dataclass(frozen=True)
class Tip:
    """One branch end: an entry with no held successor. ``from_seq``: start of its held chain."""

    origin: bytes
    scope: bytes
    from_seq: int
    to_seq: int
    id: bytes


def tips(connection: Connection, scopes: Iterable[bytes]) -> list[Tip]:
    """All branch ends of the origins of these scopes."""
    wanted = list(scopes)
    marks = ",".join("?" * len(wanted))
    rows = connection.exec_driver_sql(
        "SELECT r.run_no, o.id, s.id, r.from_seq, r.to_seq, r.tip, r.parent_run, r.parent_seq "
        "FROM run r JOIN origin o USING (origin_no) JOIN scope s USING (scope_no) "
        f"WHERE s.id IN ({marks}) ORDER BY r.run_no",
        tuple(wanted),
    ).fetchall()
    by_no = {row[0]: row for row in rows}
    continued = {(row[6], row[7]) for row in rows if row[6] is not None}
    found = []
    for run_no, origin, scope, _, to_seq, tip, _, _ in rows:
        if (run_no, to_seq) in continued:
            continue
        root = by_no[run_no]
        while root[6] is not None:
            root = by_no[root[6]]
        found.append(Tip(origin, scope, root[3], to_seq, tip))
    return found


def context_of(held: Iterable[Tip], own: bytes) -> tuple[ContextItem, ...]:
    """The context of an entry of origin ``own``: every other origin's tips."""
    return tuple(
        ContextItem(tip.origin, tip.to_seq, tip.id[:8], tip.from_seq)
        for tip in held
        if tip.origin != own
    )
