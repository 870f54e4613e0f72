"""Values that two sides wrote at once: list them side by side, and choose one.

A choice is an entry that has seen all the values, so it supersedes them everywhere.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from db.domain.changes import Changes
from db.domain.conflicts import ConflictRow, Version
from db.domain.errors import AppError
from db.domain.ids import to_text
from db.domain.times import local_moment
from db.engine import Book
from db.log.act import act
from db.log.fold import Folder
from db.log.graph import Graph
from db.log.kinds import Kind, Rule, Seal
from db.log.merge import FieldWrite, winner
from db.log.projections.rows import unsealed
from db.log.registry import SPECS
from db.log.voids import CHOICE

if TYPE_CHECKING:
    from sqlalchemy import Connection

_ROWS = (
    "SELECT c.eid_no, c.field, c.cell, e.kind, e.uuid, s.id, m.uuid FROM conflict c "
    "JOIN entity e ON e.eid_no = c.eid_no JOIN scope s USING (scope_no) "
    "LEFT JOIN marked_meeting l ON l.eid_no = c.eid_no "
    "LEFT JOIN entity m ON m.eid_no = l.meeting_no ORDER BY s.id, e.uuid, c.field, c.cell"
)


def listing(book: Book) -> tuple[ConflictRow, ...]:
    """Everything that waits for a choice, as far as this program can show it: the rest waits on for
    a newer one."""
    with book.read() as connection:
        folder = Folder(Graph(connection, book.rule))
        rows = connection.exec_driver_sql(_ROWS).fetchall()
        return tuple(_row(book, connection, folder, row) for row in rows if _is_known(row))


def choose(book: Book, choices: dict[str, str | None]) -> Changes:
    """Settle conflicts: id -> the entry whose value shall hold, None for the one shown.

    Raises:
        AppError: ``conflict_unknown``.
    """
    with book.read() as connection:
        known = {_id(row): row for row in connection.exec_driver_sql(_ROWS).fetchall()}
    for id_ in choices:
        if id_ not in known:
            raise AppError("conflict_unknown", id=id_)
    scopes = {known[id_][5] for id_ in choices}
    if len(scopes) != 1:
        raise AppError("other_house" if scopes else "conflict_unknown", id="")
    with act(book, CHOICE, scopes.pop()) as doing:
        folder = Folder(Graph(doing.connection, book.rule))
        for id_, entry in choices.items():
            eid_no, field, cell, kind, uuid, _, owner = known[id_]
            chosen = _chosen(folder, eid_no, kind, field, cell, entry)
            doing.put_back(kind, b"" if owner else uuid, field, chosen.value, owner or b"", cell)
            doing.changed += 1
    return doing.result


def _chosen(
    folder: Folder, eid_no: int, kind: int, field: int, cell: bytes, entry: str | None
) -> FieldWrite:
    found = folder.fold(eid_no).heads[(field, cell)]
    if entry is None:
        return winner(found, _rule(kind, field))
    for head in found:
        if head.by.entry_id.hex() == entry:
            return head
    raise AppError("conflict_unknown", id=entry)


def _rule(kind: int, field: int) -> Rule:
    spec = SPECS.get(kind)
    return spec.fields[field].rule if spec and field in spec.fields else Rule.LATEST


def _is_known(row: Any) -> bool:
    _, field, _, kind, *_ = row
    return kind in SPECS and field in SPECS[kind].fields


def _id(row: Any) -> str:
    _, field, cell, _, uuid, _, owner = row
    parts = [to_text(owner or uuid), str(field)]
    return ":".join([*parts, to_text(cell)] if cell else parts)


def _row(book: Book, connection: Connection, folder: Folder, row: Any) -> ConflictRow:
    eid_no, field, cell, kind, uuid, _, owner = row
    found = folder.fold(eid_no).heads[(field, cell)]
    spec = SPECS.get(kind)
    column = spec.fields[field].column if spec and field in spec.fields else str(field)
    versions = tuple(
        Version(
            head.by.entry_id.hex(),
            _readable(book, kind, uuid, field, cell, head.value),
            *_by(connection, head.by.entry_id),
        )
        for head in found
    )
    return ConflictRow(
        _id(row),
        "mark" if kind == Kind.ATTENDANCE else Kind(kind).name.lower(),
        to_text(owner or uuid),
        _label(connection, cell or uuid),
        column,
        versions,
        winner(found, _rule(kind, field)).by.entry_id.hex(),
    )


def _label(connection: Connection, uuid: bytes) -> str | None:
    value = connection.exec_driver_sql(
        "SELECT coalesce(p.full_name, g.name, t.day) FROM entity e "
        "LEFT JOIN person p USING (eid_no) LEFT JOIN activity_group g USING (eid_no) "
        "LEFT JOIN meeting t USING (eid_no) WHERE e.uuid = ? LIMIT 1",
        (uuid,),
    ).scalar()
    return None if value is None else str(value)


def _by(connection: Connection, entry_id: bytes) -> tuple[str | None, str]:
    name, wall = connection.exec_driver_sql(
        "SELECT (SELECT r.name FROM recorder r JOIN entity n USING (eid_no) "
        "WHERE n.uuid = e.actor LIMIT 1), e.wall FROM entry e WHERE e.entry_id = ?",
        (entry_id,),
    ).one()
    moment = local_moment(wall)
    return name, moment.isoformat(sep=" ", timespec="seconds")[:19]


def _readable(book: Book, kind: int, uuid: bytes, field: int, cell: bytes, value: Any) -> Any:
    spec = SPECS.get(kind)
    if not isinstance(value, bytes):
        return value
    if spec is None or field not in spec.fields or spec.fields[field].seal is Seal.NONE:
        return value.hex()
    return unsealed(book.keys, cell or uuid, value, uuid, spec.fields[field], cell)
