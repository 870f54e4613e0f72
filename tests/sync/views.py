"""What a book shows, in the terms of the oracle, and whether its rows are those of its log."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection

from db.engine import Book
from db.log.fingerprint import fingerprint
from db.log.graph import Graph
from db.log.kinds import Kind, Seal, Type
from db.log.project import Projector
from db.log.registry import SPECS
from tests.sync.oracle import View

_LOCAL = ("sealed", "search_word", "conflict", "marked_meeting", "meeting_count", "person_month")
TABLES = (*dict.fromkeys(spec.table for spec in SPECS.values()), *_LOCAL)


class _NotKept(Exception):
    """Leaves a transaction without writing."""


def shown(book: Book) -> View:
    """Every clear value that the tables show, with its conflict."""
    view: View = {}
    with book.read() as connection:
        for spec in SPECS.values():
            if spec.kind is Kind.ATTENDANCE:
                continue
            for field in spec.fields.values():
                if field.seal is Seal.NONE and field.type is not Type.REF:
                    rows = connection.exec_driver_sql(
                        f"SELECT e.uuid, t.{field.column} FROM {spec.table} t "
                        "JOIN entity e USING (eid_no)"
                    )
                    for uuid, value in rows:
                        if field.type is Type.YES_NO and value is not None:
                            value = bool(value)
                        view[int(spec.kind), uuid, field.number, b""] = (value, False)
        _add_marks(connection, view)
        _add_conflicts(connection, view)
    return view


def _add_marks(connection: Connection, view: View) -> None:
    rows = connection.exec_driver_sql(
        "SELECT m.uuid, p.uuid, a.status FROM attendance a "
        "JOIN entity m ON m.eid_no = a.meeting_no JOIN entity p ON p.eid_no = a.person_no"
    )
    for meeting, person, status in rows:
        view[int(Kind.ATTENDANCE), meeting, 1, person] = (status, False)


def _add_conflicts(connection: Connection, view: View) -> None:
    rows = connection.exec_driver_sql(
        "SELECT e.kind, coalesce(m.uuid, e.uuid), c.field, c.cell FROM conflict c "
        "JOIN entity e USING (eid_no) LEFT JOIN marked_meeting k USING (eid_no) "
        "LEFT JOIN entity m ON m.eid_no = k.meeting_no"
    )
    for place in rows:
        value, _ = view.get(tuple(place), (None, False))
        view[tuple(place)] = (value, True)


def differences(book: Book, wanted: View) -> list[str]:
    """Where the book does not show what it should; fields of sealed kinds are left out."""
    found = shown(book)
    return [
        f"{place}: {found.get(place)} instead of {value}"
        for place, value in wanted.items()
        if _is_clear(place) and found.get(place, (None, False)) != value
    ]


def _is_clear(place: tuple[int, bytes, int, bytes]) -> bool:
    spec = SPECS.get(place[0])
    field = spec.fields.get(place[2]) if spec else None
    return field is not None and field.seal is Seal.NONE and field.type is not Type.REF


def print_of(book: Book, scope: bytes | None = None) -> tuple[str, tuple[Any, ...]]:
    """The fingerprint of the house, and all conflicts in terms that travel."""
    with book.read() as connection:
        digest = fingerprint(connection, scope or book.scope).digest
        rows = connection.exec_driver_sql(
            "SELECT e.uuid, c.field, c.cell FROM conflict c JOIN entity e USING (eid_no)"
        )
        return digest, tuple(sorted(tuple(row) for row in rows))


def rows_not_of_the_log(book: Book) -> list[str]:
    """Tables whose rows are others when all is made anew from the entries; nothing is changed."""
    try:
        with book.write() as connection:
            before = {table: _rows(connection, table) for table in TABLES}
            projector = Projector(Graph(connection, book.rule), book.keys)
            eids = connection.exec_driver_sql("SELECT eid_no FROM entity ORDER BY eid_no DESC")
            for (eid_no,) in eids.fetchall():
                projector.rebuild(eid_no)
            projector.renew_counts()
            wrong = [table for table in TABLES if _rows(connection, table) != before[table]]
            raise _NotKept
    except _NotKept:
        return wrong


def _rows(connection: Connection, table: str) -> list[Any]:
    rows = connection.exec_driver_sql(f"SELECT * FROM {table}").fetchall()
    return sorted((tuple(row) for row in rows), key=repr)
