"""Who wrote what and when, read back from the entries ("Ai đã sửa, sửa gì")."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from db.domain.errors import AppError
from db.domain.ids import to_bytes
from db.domain.times import local_moment
from db.engine import Book
from db.log.fold import Folder
from db.log.graph import Graph
from db.log.kinds import Field, KindSpec, Seal, Type
from db.log.merge import FieldWrite
from db.log.naming import name_of
from db.log.projections.rows import unsealed
from db.log.registry import SPECS
from db.log.voids import CHOICE

if TYPE_CHECKING:
    from sqlalchemy import Connection


@dataclass(frozen=True)
class FieldChange:
    """One field: its column name, what was, what is (None: nothing, or not to be read here).

    ``of``: whose mark it is, by name, where one record holds those of many.
    """

    field: str
    before: Any
    after: Any
    of: str | None = None


@dataclass(frozen=True)
class HistoryRow:
    """One act. ``when`` is local time as the laptop's clock said, to the second.

    ``undone``: taken back since. ``own``: written on this laptop, so it may be taken back here.
    """

    entry: str
    when: str
    who: str | None
    command: str
    undone: bool
    own: bool
    changes: tuple[FieldChange, ...] = ()


_ROWS = (
    "SELECT e.entry_id, e.wall, (SELECT r.name FROM recorder r JOIN entity n ON n.eid_no = r.eid_no"
    " WHERE n.uuid = e.actor AND n.scope_no = o.scope_no LIMIT 1), e.command, "
    "EXISTS (SELECT 1 FROM undone u WHERE u.entry_id = e.entry_id) OR "
    "EXISTS (SELECT 1 FROM void v WHERE v.active = 1 AND instr(v.entries, e.entry_id)) OR "
    f"(e.command = '{CHOICE}' AND EXISTS (SELECT 1 FROM choice_back b WHERE b.active = 1 "
    "AND b.entry = e.entry_id AND b.scope_no = o.scope_no)), "
    "o.id IN (SELECT value FROM setting WHERE name LIKE 'origin/%'), e.hlc, e.entry_no "
    "FROM entry e JOIN run USING (run_no) JOIN origin o USING (origin_no)"
)
_PAYLOADS = _ROWS.replace(" FROM entry e JOIN run", ", e.payload, e.flags FROM entry e JOIN run")


def history(book: Book, limit: int = 200) -> tuple[HistoryRow, ...]:
    """The newest acts of the book first."""
    with book.read() as connection:
        rows = connection.exec_driver_sql(
            f"{_ROWS} ORDER BY e.entry_no DESC LIMIT ?", (limit,)
        ).fetchall()
    return tuple(_row(row) for row in rows)


def history_of(book: Book, id_: str) -> tuple[HistoryRow, ...]:
    """All acts that wrote to one record, the newest first, with what was and what is.

    Raises:
        AppError: ``not_found``.
    """
    with book.read() as connection:
        entities = connection.exec_driver_sql(
            "SELECT eid_no, kind, uuid FROM entity WHERE uuid = ?", (to_bytes(id_),)
        ).fetchall()
        if not entities:
            raise AppError("not_found", what="record", id=id_)
        rows: dict[bytes, list[FieldChange]] = {}
        for eid_no, kind, uuid in entities:
            for entry_id, change in changes_of(book, connection, eid_no, kind, uuid):
                rows.setdefault(entry_id, []).append(change)
        heads = {
            entry_id: connection.exec_driver_sql(f"{_ROWS} WHERE e.entry_id = ?", (entry_id,)).one()
            for entry_id in rows
        }
    # By the clock that counts on, not by the laptop's: two acts of one second keep their order.
    newest_first = sorted(rows, key=lambda entry_id: tuple(heads[entry_id][6:]), reverse=True)
    return tuple(_row(heads[entry_id], tuple(rows[entry_id])) for entry_id in newest_first)


def rows_of(
    connection: Connection, limit: int, before: str | None
) -> list[tuple[HistoryRow, bytes, bool]]:
    """The newest acts with their payloads, and whether these were erased."""
    found = connection.exec_driver_sql(
        f"{_PAYLOADS} WHERE ? IS NULL OR e.entry_no < "
        "(SELECT entry_no FROM entry WHERE entry_id = ?) ORDER BY e.entry_no DESC LIMIT ?",
        (before, bytes.fromhex(before) if before else None, limit),
    ).fetchall()
    return [(_row(row), row[8], bool(row[9] & 1)) for row in found]


def heads_of(connection: Connection, entry_id: bytes) -> tuple[HistoryRow, tuple[int, int]]:
    """One act, and its place among all by the clock that counts on."""
    row = connection.exec_driver_sql(f"{_ROWS} WHERE e.entry_id = ?", (entry_id,)).one()
    return _row(row), (row[6], row[7])


def changes_of(
    book: Book, connection: Connection, eid_no: int, kind: int, uuid: bytes
) -> Iterator[tuple[bytes, FieldChange]]:
    """(entry id, change) of every act that wrote to a record."""
    spec = SPECS.get(kind)
    if spec is None:
        return
    fold = Folder(Graph(connection, book.rule)).fold(eid_no, voided_too=True)
    for (number, cell), writes in fold.writes.items():
        if number not in spec.fields:
            continue
        before: Any = None
        for write in sorted(writes, key=lambda one: (one.by.hlc, one.by.entry_id)):
            after = _readable(book, spec, uuid, number, cell, write)
            if spec.fields[number].type is Type.REF and isinstance(write.value, bytes):
                after = _named(connection, spec.fields[number], write.value)
            if after != before:
                of = _person_named(connection, cell) if cell else None
                change = FieldChange(spec.fields[number].column, before, after, of)
                yield write.by.entry_id, change
            before = after


def _person_named(connection: Connection, uuid: bytes) -> str:
    row = connection.exec_driver_sql(
        "SELECT p.full_name FROM person p JOIN entity e ON e.eid_no = p.eid_no WHERE e.uuid = ?",
        (uuid,),
    ).fetchone()
    return "" if row is None else str(row[0] or "")


def _named(connection: Connection, field: Field, uuid: bytes) -> str:
    """The name of the record a field refers to."""
    row = connection.exec_driver_sql(
        "SELECT eid_no FROM entity WHERE uuid = ? AND kind = ? LIMIT 1", (uuid, int(field.ref or 0))
    ).fetchone()
    return "" if row is None else " · ".join(name_of(connection, row[0]).names)


def _readable(
    book: Book, spec: KindSpec, uuid: bytes, number: int, cell: bytes, write: FieldWrite
) -> Any:
    value = write.value
    if not isinstance(value, bytes):
        return value
    if spec.fields[number].seal is Seal.NONE:
        return value.hex()
    return unsealed(book.keys, cell or uuid, value, uuid, spec.fields[number], cell)


def _row(row: Any, changes: tuple[FieldChange, ...] = ()) -> HistoryRow:
    moment = local_moment(row[1])
    when = moment.isoformat(sep=" ", timespec="seconds")[:19]
    return HistoryRow(row[0].hex(), when, row[2], row[3], bool(row[4]), bool(row[5]), changes)
