"""“Lấy lại”: whatever was removed stands in its list again, with all that belonged to it."""

from __future__ import annotations

from db.domain.changes import Changes
from db.domain.errors import AppError
from db.domain.ids import to_bytes
from db.engine import Book
from db.log.act import act
from db.log.kinds import Kind
from db.log.registry import SPECS


def bring_back(book: Book, kind: str, id_: str) -> Changes:
    """Bring a removed record back.

    Args:
        kind: as ``db.log.naming`` tells it, e.g. ``equipment_loan``.

    Raises:
        AppError: ``not_found`` where there is no such record that was removed.
    """
    known = next((one for one in Kind if one.name.lower() == kind), None)
    spec = SPECS.get(known) if known is not None else None
    if spec is None or known is None or 0 not in spec.fields:
        raise AppError("not_found", what=kind, id=id_)
    with book.read() as connection:
        row = connection.exec_driver_sql(
            f"SELECT e.uuid, s.id FROM {spec.table} t JOIN entity e ON e.eid_no = t.eid_no "
            "JOIN scope s ON s.scope_no = e.scope_no "
            "WHERE e.uuid = ? AND e.kind = ? AND t.alive = 0",
            (to_bytes(id_), int(known)),
        ).fetchone()
    if row is None:
        raise AppError("not_found", what=kind, id=id_)
    uuid, scope = row
    with act(book, "records.bring_back", scope) as doing:
        doing.put(known, uuid, alive=True)
        doing.changed = 1
    return doing.result
