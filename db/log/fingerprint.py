"""A digest of one scope: its entries, and what they project to (cli.md, fingerprint).

Sealed fields enter by their sealed bytes, so the digest is equal with and without the persons'
keys; local numbers, verdicts, peers and settings do not enter at all.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import blake2b
from typing import TYPE_CHECKING, Any

import cbor2

from db.log.kinds import Field, Kind, KindSpec, Seal, Type
from db.log.registry import SPECS

if TYPE_CHECKING:
    from sqlalchemy import Connection


@dataclass(frozen=True)
class Fingerprint:
    """How many entries a scope has, and the digest over all that is shown of it."""

    entries: int
    digest: str


def fingerprint(connection: Connection, scope: bytes) -> Fingerprint:
    """The fingerprint of a scope; of an unknown one that of an empty book."""
    state = blake2b(digest_size=32, person=b"solang-print-v1")
    rows = connection.exec_driver_sql(
        "SELECT e.entry_id FROM entry e JOIN run USING (run_no) JOIN origin o USING (origin_no) "
        "JOIN scope s USING (scope_no) WHERE s.id = ? ORDER BY e.entry_id",
        (scope,),
    )
    count = 0
    for (entry_id,) in rows:
        state.update(entry_id)
        count += 1
    for line in dump(connection, scope):
        state.update(cbor2.dumps(line))
    return Fingerprint(count, state.hexdigest())


def dump(connection: Connection, scope: bytes) -> Iterator[list[Any]]:
    """The canonical dump of what a scope's entries project to: one list for each row."""
    for spec in SPECS.values():
        if spec.kind is Kind.ATTENDANCE:
            yield from _attendance(connection, scope)
        else:
            yield from _rows(connection, spec, scope)
    yield from _sealed(connection, scope)


def _rows(connection: Connection, spec: KindSpec, scope: bytes) -> Iterator[list[Any]]:
    clear = [field for field in spec.fields.values() if field.seal is Seal.NONE]
    columns = "".join(f", {_column(field)}" for field in clear)
    rows = connection.exec_driver_sql(
        f"SELECT e.uuid{columns} FROM {spec.table} t JOIN entity e ON e.eid_no = t.eid_no "
        "JOIN scope s ON s.scope_no = e.scope_no WHERE s.id = ? ORDER BY e.uuid",
        (scope,),
    )
    for row in rows:
        yield [int(spec.kind), *row]


def _column(field: Field) -> str:
    if field.type is Type.REF:
        return f"(SELECT r.uuid FROM entity r WHERE r.eid_no = t.{field.column})"
    return f"t.{field.column}"


def _attendance(connection: Connection, scope: bytes) -> Iterator[list[Any]]:
    rows = connection.exec_driver_sql(
        "SELECT m.uuid, p.uuid, a.status FROM attendance a "
        "JOIN entity m ON m.eid_no = a.meeting_no JOIN entity p ON p.eid_no = a.person_no "
        "JOIN scope s ON s.scope_no = m.scope_no WHERE s.id = ? ORDER BY m.uuid, p.uuid",
        (scope,),
    )
    for row in rows:
        yield [int(Kind.ATTENDANCE), *row]


def _sealed(connection: Connection, scope: bytes) -> Iterator[list[Any]]:
    rows = connection.exec_driver_sql(
        "SELECT e.uuid, x.field, x.cell, x.body FROM sealed x JOIN entity e USING (eid_no) "
        "JOIN scope s ON s.scope_no = e.scope_no WHERE s.id = ? ORDER BY e.uuid, x.field, x.cell",
        (scope,),
    )
    for row in rows:
        yield [0, *row]
