"""What the other side has declared it holds, and so what is still to be sent (sync.md 3.7).

An entry is declared only if it is an ancestor, within from..to, of a vector id that is held here.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

import cbor2
from sqlalchemy import Connection

from db.log.entry import Entry
from db.log.fold import ERASED
from db.log.vector import tips
from db.sync.manifest import VectorItem
from db.sync.rows import Row


@dataclass(frozen=True)
class Span:
    """Entries ``low`` .. ``high`` of one run that the other side has not declared."""

    run_no: int
    low: int
    high: int


def vector(connection: Connection, scopes: Iterable[bytes]) -> tuple[VectorItem, ...]:
    """Every tip held in these scopes."""
    return tuple(
        VectorItem(tip.origin, tip.scope, tip.from_seq, tip.to_seq, tip.id)
        for tip in tips(connection, scopes)
    )


def peer_vector(connection: Connection, sign: bytes) -> tuple[VectorItem, ...]:
    """The last vector of a device, by its signing key; empty where it never said anything."""
    row = connection.exec_driver_sql("SELECT vector FROM peer WHERE sign = ?", (sign,)).fetchone()
    return tuple(VectorItem(*item) for item in cbor2.loads(row[0])) if row else ()


def keep_peer(connection: Connection, sign: bytes, items: Sequence[VectorItem], day: str) -> None:
    """Replace a device's vector: it may go down."""
    body = cbor2.dumps([[i.origin, i.scope, i.from_seq, i.to_seq, i.id] for i in items])
    connection.exec_driver_sql(
        "INSERT INTO peer (sign, vector, day) VALUES (?,?,?) ON CONFLICT (sign) "
        "DO UPDATE SET vector = excluded.vector, day = excluded.day",
        (sign, body, day),
    )


def undeclared(
    connection: Connection, scopes: Sequence[bytes], declared: Iterable[VectorItem]
) -> list[Span]:
    """The spans of held entries of these scopes that the vector does not declare."""
    marks = ",".join("?" * len(scopes))
    runs = {
        row[0]: row
        for row in connection.exec_driver_sql(
            "SELECT r.run_no, r.from_seq, r.to_seq, r.parent_run, r.parent_seq FROM run r "
            "JOIN origin o USING (origin_no) JOIN scope s USING (scope_no) "
            f"WHERE s.id IN ({marks}) ORDER BY r.run_no",
            tuple(scopes),
        )
    }
    covered: dict[int, list[tuple[int, int]]] = {}
    for item in declared:
        row = connection.exec_driver_sql(
            "SELECT run_no, seq FROM entry WHERE entry_id = ?", (item.id,)
        ).fetchone()
        at: int | None = row[0] if row and row[1] == item.to_seq else None
        limit = item.to_seq
        while at is not None and at in runs and limit >= item.from_seq:
            _, from_seq, _, parent_run, parent_seq = runs[at]
            covered.setdefault(at, []).append((max(from_seq, item.from_seq), limit))
            at, limit = parent_run, parent_seq or 0
    spans: list[Span] = []
    for run_no, from_seq, to_seq, _, _ in runs.values():
        spans += _holes(run_no, from_seq, to_seq, covered.get(run_no, []))
    return spans


def _holes(run_no: int, low: int, high: int, covered: list[tuple[int, int]]) -> Iterator[Span]:
    for start, end in sorted(covered):
        if start > low:
            yield Span(run_no, low, start - 1)
        low = max(low, end + 1)
    if low <= high:
        yield Span(run_no, low, high)


def undeclared_by_any(
    connection: Connection, scopes: Sequence[bytes], vectors: Iterable[Iterable[VectorItem]]
) -> list[Span]:
    """What at least one of several devices has not declared, each entry once."""
    by_run: dict[int, list[tuple[int, int]]] = {}
    for declared in vectors:
        for span in undeclared(connection, scopes, declared):
            by_run.setdefault(span.run_no, []).append((span.low, span.high))
    merged: list[Span] = []
    for run_no, parts in sorted(by_run.items()):
        (low, high), *rest = sorted(parts)
        for start, end in rest:
            if start > high + 1:
                merged.append(Span(run_no, low, high))
                low, high = start, end
            high = max(high, end)
        merged.append(Span(run_no, low, high))
    return merged


def first_entry_no(connection: Connection, spans: Sequence[Span]) -> int | None:
    """The earliest of these entries in order of arrival here; None where there are none."""
    return min(
        (
            connection.exec_driver_sql(
                "SELECT min(entry_no) FROM entry WHERE run_no = ? AND seq BETWEEN ? AND ?",
                (span.run_no, span.low, span.high),
            ).scalar_one()
            for span in spans
        ),
        default=None,
    )


def rows_of(connection: Connection, spans: Sequence[Span]) -> Iterator[Row]:
    """The entries of the spans in order of arrival here, so that the fast path holds there."""
    connection.exec_driver_sql(
        "CREATE TEMP TABLE IF NOT EXISTS to_send (run_no INTEGER, low INTEGER, high INTEGER)"
    )
    connection.exec_driver_sql("DELETE FROM to_send")
    if spans:
        connection.exec_driver_sql(
            "INSERT INTO to_send VALUES (?,?,?)", [(s.run_no, s.low, s.high) for s in spans]
        )
    rows = connection.exec_driver_sql(
        "SELECT s.id, o.id, e.seq, coalesce(p.entry_id, r.root_prev), e.hlc, e.wall, e.actor, "
        "e.command, c.body, e.payload, e.entry_id, e.flags "
        "FROM to_send w JOIN entry e ON e.run_no = w.run_no AND e.seq BETWEEN w.low AND w.high "
        "JOIN run r ON r.run_no = e.run_no JOIN origin o USING (origin_no) "
        "JOIN scope s USING (scope_no) JOIN ctx c USING (ctx_no) "
        "LEFT JOIN entry p ON p.run_no = e.run_no AND p.seq = e.seq - 1 ORDER BY e.entry_no"
    )
    for row in rows:
        payload, entry_id, flags = row[9:12]
        if flags & ERASED:
            yield Row(Entry(*(*row[:9], b"")), entry_id, payload)
        else:
            yield Row(Entry(*(*row[:9], payload)), entry_id)
