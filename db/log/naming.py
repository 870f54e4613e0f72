"""What a record is called, whatever its kind: its own name, or those of what it joins.

Works from the registry alone, so a kind that is added is named too: the first of ``_NAMING`` that
it has, its day, and the names of the records it refers to.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from db.log.kinds import Kind, KindSpec, Type
from db.log.registry import SPECS

if TYPE_CHECKING:
    from sqlalchemy import Connection

_NAMING = ("full_name", "name", "title", "topic", "body", "code", "what", "text", "donor", "goods")
_DAYS = ("day", "since", "from_day", "period", "year", "month")
_DEEPEST = 2


@dataclass(frozen=True)
class RecordName:
    """``kind`` as in the log, by its lower-case name; ``names`` of it and of what it joins; ``day``
    or period where it has one, as stored."""

    id: str
    kind: str
    names: tuple[str, ...]
    day: str | None = None


def kind_name(kind: int) -> str:
    """“person”, “equipment_loan”; “” for a kind of a newer program."""
    return Kind(kind).name.lower() if kind in SPECS else ""


def name_of(connection: Connection, eid_no: int) -> RecordName:
    """What the record behind a local number is called; without names where they are not known."""
    kind, uuid = connection.exec_driver_sql(
        "SELECT kind, uuid FROM entity WHERE eid_no = ?", (eid_no,)
    ).one()
    spec = SPECS.get(kind)
    if spec is None:
        return RecordName(uuid.hex(), "", ())
    names, day = _told(connection, spec, eid_no, 0)
    return RecordName(_as_text(uuid), kind_name(kind), tuple(dict.fromkeys(names)), day)


def _told(
    connection: Connection, spec: KindSpec, eid_no: int, depth: int
) -> tuple[list[str], str | None]:
    row = _row(connection, spec, eid_no)
    own = next((str(row[column]) for column in _NAMING if row.get(column)), "")
    day = next((str(row[column]) for column in _DAYS if row.get(column)), None)
    names = [own] if own else []
    if spec.kind is Kind.MEETING:
        names = _groups_of(connection, eid_no) or names
    elif not own and depth < _DEEPEST:
        for field in spec.fields.values():
            number = row.get(field.column)
            if field.type is Type.REF and field.ref is not None and isinstance(number, int):
                joined, other = _told(connection, SPECS[field.ref], number, depth + 1)
                names += joined
                day = day or other
    return names, day


def _row(connection: Connection, spec: KindSpec, eid_no: int) -> dict[str, object]:
    known = {row[1] for row in connection.exec_driver_sql(f"PRAGMA table_info({spec.table})")}
    if "eid_no" not in known:
        return {}
    columns = [f.column for f in spec.fields.values() if f.column in known]
    row = connection.exec_driver_sql(
        f"SELECT {', '.join(columns)} FROM {spec.table} WHERE eid_no = ?", (eid_no,)
    ).fetchone()
    return {} if row is None else dict(zip(columns, row, strict=True))


def _groups_of(connection: Connection, meeting_no: int) -> list[str]:
    rows = connection.exec_driver_sql(
        "SELECT g.name FROM meeting_group j JOIN activity_group g ON g.eid_no = j.group_no "
        "WHERE j.meeting_no = ? AND j.active = 1 AND g.name IS NOT NULL ORDER BY j.position",
        (meeting_no,),
    )
    return [name for (name,) in rows]


def _as_text(uuid: bytes) -> str:
    from db.domain.ids import to_text

    return to_text(uuid) if len(uuid) == 16 else uuid.hex()
