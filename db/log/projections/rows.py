"""Field writes of one kind -> the columns of its row: what every kind shares.

Values of a wrong type (a newer or a hostile writer) are shown as empty and stay in the log.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from db.keys import Keys
from db.log.kinds import Field, Kind, KindSpec, Seal, Type
from db.log.projections.counts import Counts
from db.log.projections.sheets import Sheets
from db.log.sealing import unseal
from db.log.sql import Sql

_MAX_TEXT = 20_000


@dataclass(slots=True)
class Target:
    """Where a block is projected to.

    Attributes:
        scope_no: the scope of the entities. eid_nos: local numbers, one for each key of the block.
        fresh: nothing was ever written to these entities before.
        locate: local number of another entity (kind, uuid) of the same scope, allotted if new.
        locate_all: of many of one kind at once. sheets: where marks go.
        counts: what is to be counted anew when they do.
    """

    sql: Sql
    keys: Keys
    scope_no: int
    eid_nos: Sequence[int]
    fresh: bool
    locate: Callable[[Kind, bytes], int]
    locate_all: Callable[[Kind, tuple[bytes, ...]], tuple[int, ...]]
    sheets: Sheets
    counts: Counts


def typed(field: Field, value: Any) -> Any:
    """The value if it is of the field's type, else None."""
    if value is None:
        return None
    match field.type:
        case Type.TEXT:
            fits = isinstance(value, str) and len(value) <= _MAX_TEXT
        case Type.NUMBER:
            fits = isinstance(value, int) and not isinstance(value, bool)
        case Type.YES_NO:
            fits = isinstance(value, bool)
        case _:
            fits = isinstance(value, bytes)
    return value if fits else None


def upsert(
    spec: KindSpec, columns: dict[int, list[Any]], keys: Sequence[bytes], at: Target
) -> None:
    """Write the known columns of the rows; others keep what they hold."""
    known = [spec.fields[number] for number in columns if number in spec.fields]
    shown = [_shown(field, columns, keys, at) for field in known]
    names = [field.column for field in known]
    marks = ", ".join("?" * (2 + len(names)))
    sets = ", ".join(f"{name} = excluded.{name}" for name in ["scope_no", *names])
    sql = (
        f"INSERT INTO {spec.table} ({', '.join(['eid_no', 'scope_no', *names])}) VALUES ({marks}) "
        f"ON CONFLICT (eid_no) DO UPDATE SET {sets}"
    )
    rows = [(eid, at.scope_no, *values) for eid, *values in zip(at.eid_nos, *shown, strict=True)]
    at.sql.later(spec.table, sql, rows)


def _shown(
    field: Field, columns: dict[int, list[Any]], keys: Sequence[bytes], at: Target
) -> list[Any]:
    values = columns[field.number]
    if field.seal is not Seal.NONE:
        return opened(field, values, keys, [b""] * len(keys), keys, at)
    if field.type is Type.REF:
        assert field.ref is not None
        return [
            at.locate(field.ref, value) if isinstance(value, bytes) and len(value) == 16 else None
            for value in values
        ]
    return [typed(field, value) for value in values]


def opened(
    field: Field,
    values: Sequence[Any],
    entities: Sequence[bytes],
    cells: Sequence[bytes],
    subjects: Sequence[bytes],
    at: Target,
) -> list[str | None]:
    """Keep the sealed bytes of each value and give the texts that our keys can read."""
    eids = at.eid_nos if len(at.eid_nos) == len(values) else [at.eid_nos[0]] * len(values)
    gone = [
        (eid, field.number, cell)
        for eid, cell, value in zip(eids, cells, values, strict=True)
        if not isinstance(value, bytes)
    ]
    kept = [
        (eid, field.number, cell, value)
        for eid, cell, value in zip(eids, cells, values, strict=True)
        if isinstance(value, bytes)
    ]
    if gone:
        at.sql.many("DELETE FROM sealed WHERE eid_no = ? AND field = ? AND cell = ?", gone)
    if kept:
        at.sql.later(
            "sealed",
            "INSERT INTO sealed (eid_no, field, cell, body) VALUES (?,?,?,?) "
            "ON CONFLICT DO UPDATE SET body = excluded.body",
            kept,
        )
    return [
        unsealed(at.keys, subject, value, entity, field, cell)
        for subject, value, entity, cell in zip(subjects, values, entities, cells, strict=True)
    ]


def unsealed(
    keys: Keys, subject: bytes, value: Any, entity: bytes, field: Field, cell: bytes
) -> str | None:
    """The text of one sealed value, None where our keys cannot or may not read it."""
    if not isinstance(value, bytes) or (field.at_home and keys.names_only):
        return None
    key = keys.subject(subject)
    return None if key is None else unseal(key, value, entity, field.number, cell)
