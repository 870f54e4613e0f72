"""“Hoàn tác lần nhận này”: a file that was taken in by mistake counts no more, or counts again.

Only the commune does it, in what it shares with all its houses: so the reply carries it, both
sides show the same book, and no house can do it to another. What the house wrote stays in the log.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from db.domain.changes import Changes
from db.domain.errors import AppError
from db.domain.houses import BookKind
from db.engine import Book
from db.log.act import act
from db.log.kinds import Kind
from db.log.payload import derived_id
from db.log.voids import joined

if TYPE_CHECKING:
    from sqlalchemy import Connection


def take_back(book: Book, file_id: bytes) -> Changes:
    """Pass over everything that this file was the first to bring.

    Raises:
        AppError: ``not_a_commune``, ``not_found``; ``nothing_to_take_back`` where it brought
            nothing new, or is taken back already.
    """
    with act(book, "imports.take_back") as doing:
        manifest_no, scope = _file(book, doing.connection, file_id)
        entries = _brought(doing.connection, manifest_no, scope)
        if not entries or _is_taken_back(doing.connection, file_id):
            raise AppError("nothing_to_take_back")
        doing.put(
            Kind.VOID,
            derived_id(Kind.VOID, file_id),
            active=True,
            file=file_id,
            house_scope=scope,
            entries=joined(entries),
        )
        doing.changed = len(entries)
    return doing.result


def count_again(book: Book, file_id: bytes) -> Changes:
    """Let a file that was taken back count again.

    Raises:
        AppError: ``not_a_commune``, ``not_found``, ``nothing_to_take_back``.
    """
    with act(book, "imports.count_again") as doing:
        manifest_no, scope = _file(book, doing.connection, file_id)
        if not _is_taken_back(doing.connection, file_id):
            raise AppError("nothing_to_take_back")
        entries = _brought(doing.connection, manifest_no, scope)
        # The ids once more: whoever learns of this first must know whose rows to make anew.
        doing.put(Kind.VOID, derived_id(Kind.VOID, file_id), active=False, entries=joined(entries))
        doing.changed = len(entries)
    return doing.result


def _file(book: Book, connection: Connection, file_id: bytes) -> tuple[int, bytes]:
    if book.kind is not BookKind.COMMUNE:
        raise AppError("not_a_commune")
    row = connection.exec_driver_sql(
        "SELECT m.manifest_no, f.scope FROM file_seen f JOIN manifest m USING (file_id) "
        "WHERE f.file_id = ?",
        (file_id,),
    ).fetchone()
    if row is None:
        raise AppError("not_found", what="file", id=file_id.hex())
    return row[0], row[1]


def _brought(connection: Connection, manifest_no: int, scope: bytes) -> list[bytes]:
    """Entries of the house that came with the file first; the commune's own, echoed, stay."""
    rows = connection.exec_driver_sql(
        "SELECT e.entry_id FROM entry e JOIN run USING (run_no) JOIN origin o USING (origin_no) "
        "JOIN scope s USING (scope_no) WHERE e.manifest_no = ? AND s.id = ?",
        (manifest_no, scope),
    )
    return [row[0] for row in rows]


def _is_taken_back(connection: Connection, file_id: bytes) -> bool:
    row = connection.exec_driver_sql(
        "SELECT 1 FROM void WHERE file = ? AND active = 1", (file_id,)
    ).fetchone()
    return row is not None
