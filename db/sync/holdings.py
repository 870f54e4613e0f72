"""What the other side has declared it holds, and so what is still to be sent (sync.md 3.7).

An entry is declared only if it is an ancestor, within from..to, of a vector id that is held here.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import cbor2

from db.log.entry import Entry
from db.log.fold import ERASED
from db.log.rules import Rule, as_designed
from db.log.vector import tips
from db.sync.manifest import VectorItem
from db.sync.rows import Row

if TYPE_CHECKING:
    from sqlalchemy import Connection


@dataclass(frozen=True)
class Span:
    """Entries ``low`` .. ``high`` of one run that the other side has not declared."""

    run_no: int
    low: int
    high: int


@dataclass(frozen=True)
class Branch:
    """A run as a vector is compared with it; its parent is where it leaves another run."""

    run_no: int
    origin: bytes
    from_seq: int
    to_seq: int
    parent_run: int | None
    parent_seq: int | None


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


def replaced(before: Sequence[VectorItem], told: Sequence[VectorItem]) -> Sequence[VectorItem]:
    """What counts as held by a device after its newest word: that word alone; it may go down."""
    return told


def keep_peer(connection: Connection, sign: bytes, items: Sequence[VectorItem], day: str) -> None:
    """Keep a device's vector."""
    body = cbor2.dumps([[i.origin, i.scope, i.from_seq, i.to_seq, i.id] for i in items])
    connection.exec_driver_sql(
        "INSERT INTO peer (sign, vector, day) VALUES (?,?,?) ON CONFLICT (sign) "
        "DO UPDATE SET vector = excluded.vector, day = excluded.day",
        (sign, body, day),
    )


def undeclared(
    connection: Connection,
    scopes: Sequence[bytes],
    declared: Iterable[VectorItem],
    rule: Rule = as_designed,
) -> list[Span]:
    """The spans of held entries of these scopes that the vector does not declare."""
    marks = ",".join("?" * len(scopes))
    rows = connection.exec_driver_sql(
        "SELECT r.run_no, o.id, r.from_seq, r.to_seq, r.parent_run, r.parent_seq FROM run r "
        "JOIN origin o USING (origin_no) JOIN scope s USING (scope_no) "
        f"WHERE s.id IN ({marks}) ORDER BY r.run_no",
        tuple(scopes),
    )
    runs = {row[0]: Branch(*row) for row in rows}
    items = list(declared)
    held_at: dict[bytes, tuple[int, int]] = {}
    for item in items:
        row = connection.exec_driver_sql(
            "SELECT run_no, seq FROM entry WHERE entry_id = ?", (item.id,)
        ).fetchone()
        if row is not None:
            held_at[item.id] = (row[0], row[1])
    parts = rule(declared_parts)(runs, items, held_at)
    spans: list[Span] = []
    for run in runs.values():
        spans += _holes(run.run_no, run.from_seq, run.to_seq, parts.get(run.run_no, []))
    return spans


def declared_parts(
    runs: Mapping[int, Branch],
    items: Iterable[VectorItem],
    held_at: Mapping[bytes, tuple[int, int]],
) -> dict[int, list[tuple[int, int]]]:
    """The parts (from, to) of each run that are ancestors of an id that is held here.

    Args:
        held_at: (run, seq) of those ids that are held. An id that is not held declares nothing.
    """
    parts: dict[int, list[tuple[int, int]]] = {}
    for item in items:
        run_no, seq = held_at.get(item.id, (None, 0))
        at, limit = (run_no, seq) if seq == item.to_seq else (None, 0)
        while at is not None and at in runs and limit >= item.from_seq:
            run = runs[at]
            parts.setdefault(at, []).append((max(run.from_seq, item.from_seq), limit))
            at, limit = run.parent_run, run.parent_seq or 0
    return parts


def _holes(run_no: int, low: int, high: int, covered: list[tuple[int, int]]) -> Iterator[Span]:
    for start, end in sorted(covered):
        if start > low:
            yield Span(run_no, low, start - 1)
        low = max(low, end + 1)
    if low <= high:
        yield Span(run_no, low, high)


def undeclared_by_any(
    connection: Connection,
    scopes: Sequence[bytes],
    vectors: Iterable[Iterable[VectorItem]],
    rule: Rule = as_designed,
) -> list[Span]:
    """What at least one of several devices has not declared, each entry once."""
    by_run: dict[int, list[tuple[int, int]]] = {}
    for declared in vectors:
        for span in undeclared(connection, scopes, declared, rule):
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
    """The earliest of these entries in order of arrival here; None where there are none.

    A run only grows at its end, so the first of a span is the one that came first.
    """
    _put_down(connection, spans)
    first: int | None = connection.exec_driver_sql(
        "SELECT min(e.entry_no) FROM to_send w "
        "JOIN entry e ON e.run_no = w.run_no AND e.seq = w.low"
    ).scalar_one()
    return first


def _put_down(connection: Connection, spans: Sequence[Span]) -> None:
    """Lay the spans where one question can ask for all of them."""
    connection.exec_driver_sql(
        "CREATE TEMP TABLE IF NOT EXISTS to_send (run_no INTEGER, low INTEGER, high INTEGER)"
    )
    connection.exec_driver_sql("DELETE FROM to_send")
    if spans:
        connection.exec_driver_sql(
            "INSERT INTO to_send VALUES (?,?,?)", [(s.run_no, s.low, s.high) for s in spans]
        )


def rows_of(connection: Connection, spans: Sequence[Span]) -> Iterator[Row]:
    """The entries of the spans in order of arrival here, so that the fast path holds there."""
    _put_down(connection, spans)
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
