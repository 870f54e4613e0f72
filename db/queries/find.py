"""From ids and names to local numbers, with a refusal that names the candidates."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from db.domain.errors import AppError
from db.domain.ids import to_bytes, to_text
from db.domain.text import clean, fold

if TYPE_CHECKING:
    from sqlalchemy import Connection

PERSON, GROUP, MEETING, UNIT = 2, 3, 4, 21
BOOK, LOAN, READER_VISIT, TARGET = 50, 51, 52, 53
EQUIPMENT, EQUIPMENT_LOAN = 56, 57
TASK, INSPECTION, FINDING = 58, 59, 60
OCCASION, HALL_LENDING = 70, 73
LIBRARY_POINT, DIGITAL_RESOURCE, BOOK_BOX, BOX_STAY, BOOK_COPY = 80, 83, 84, 85, 86
DONATION = 95
"""Kind numbers of ``db.log.registry`` that a user can name; the tables hold them as numbers."""

_WHAT = {
    PERSON: "person",
    GROUP: "group",
    MEETING: "meeting",
    UNIT: "house",
    BOOK: "book",
    LOAN: "loan",
    READER_VISIT: "reader_visit",
    TARGET: "target",
    TASK: "task",
    INSPECTION: "inspection",
    FINDING: "finding",
    EQUIPMENT: "equipment",
    EQUIPMENT_LOAN: "equipment_loan",
    OCCASION: "occasion",
    HALL_LENDING: "hall_lending",
    LIBRARY_POINT: "library_point",
    DIGITAL_RESOURCE: "digital_resource",
    BOOK_BOX: "book_box",
    BOX_STAY: "box_stay",
    BOOK_COPY: "book_copy",
    DONATION: "donation",
}
_TABLE = _WHAT | {GROUP: "activity_group", UNIT: "unit"}


@dataclass(frozen=True)
class Found:
    """One entity: local number, its 16 bytes, and the scope it belongs to."""

    no: int
    uuid: bytes
    scope: bytes
    scope_no: int


def find(connection: Connection, kind: int, id_: str, *, alive: bool = True) -> Found:
    """The entity with that id.

    Raises:
        AppError: ``not_found`` with ``what`` and ``id``.
    """
    condition = "AND t.alive = 1" if alive else ""
    row = connection.exec_driver_sql(
        "SELECT e.eid_no, e.uuid, s.id, e.scope_no FROM entity e JOIN scope s USING (scope_no) "
        f"JOIN {_TABLE[kind]} t ON t.eid_no = e.eid_no {condition} "
        "WHERE e.uuid = ? AND e.kind = ? ORDER BY e.eid_no",
        (to_bytes(id_), kind),
    ).fetchone()
    if row is None:
        raise AppError("not_found", what=_WHAT[kind], id=id_)
    return Found(row[0], row[1], row[2], row[3])


_SAME = (
    "SELECT e.eid_no, e.uuid, s.id, e.scope_no, p.alive FROM person q "
    "JOIN person p ON p.rep_no = q.rep_no JOIN entity e ON e.eid_no = p.eid_no "
    "JOIN scope s ON s.scope_no = e.scope_no WHERE q.eid_no = ? ORDER BY e.uuid"
)


def records_of(connection: Connection, person: Found, *, alive: bool = True) -> list[Found]:
    """All records that are said to be this person (“Là một người”), this one among them; without
    ``alive`` those that were removed too."""
    rows = connection.exec_driver_sql(_SAME, (person.no,))
    return [Found(*row) for *row, lives in rows if lives or not alive]


def group_named(connection: Connection, name: str, scope_no: int | None = None) -> str:
    """The id of the living group with that name (or id).

    Exact after cleaning; else unique without case and marks; else an id (cli.md, Names).

    Raises:
        AppError: ``group_unknown`` or ``group_ambiguous``, candidates in the facts.
    """
    rows = connection.exec_driver_sql(
        "SELECT e.uuid, g.name, coalesce(h.name, u.name) FROM activity_group g "
        "JOIN entity e ON e.eid_no = g.eid_no JOIN scope s ON s.scope_no = g.scope_no "
        "LEFT JOIN house h ON h.scope_no = g.scope_no LEFT JOIN unit u ON u.house_scope = s.id "
        "WHERE g.alive = 1 AND (? IS NULL OR g.scope_no = ?)",
        (scope_no, scope_no),
    ).fetchall()
    named = [(to_text(row[0]), row[1] or "", row[2]) for row in rows]
    return _choose(name, named, "group")


def house_named(connection: Connection, name: str) -> bytes:
    """The scope of the house with that name or id, at the commune or in the house's own book.

    Raises:
        AppError: ``house_unknown``, ``house_ambiguous``, ``house_not_joined``.
    """
    rows = connection.exec_driver_sql(
        "SELECT coalesce(u.house_scope, e.uuid), u.name, NULL, u.house_scope FROM unit u "
        "JOIN entity e ON e.eid_no = u.eid_no WHERE u.alive = 1 "
        "UNION SELECT s.id, h.name, NULL, s.id FROM house h JOIN scope s USING (scope_no) "
        "WHERE s.id NOT IN (SELECT house_scope FROM unit WHERE house_scope IS NOT NULL)"
    ).fetchall()
    named = [(to_text(row[0]), row[1] or "", None) for row in rows]
    chosen = _choose(name, named, "house")
    if not any(row[3] is not None and to_text(row[0]) == chosen for row in rows):
        raise AppError("house_not_joined", name=name)
    return to_bytes(chosen)


def unit_named(connection: Connection, name: str) -> bytes:
    """The id, in the commune's register, of the house with that name or id; joined or not.

    Raises:
        AppError: ``house_unknown``, ``house_ambiguous``.
    """
    rows = connection.exec_driver_sql(
        "SELECT e.uuid, u.name, u.house_scope FROM unit u JOIN entity e USING (eid_no) "
        "WHERE u.alive = 1"
    ).fetchall()
    for uuid, _, scope in rows:
        if scope is not None and to_text(scope) == name.strip().lower():
            return bytes(uuid)
    return to_bytes(_choose(name, [(to_text(row[0]), row[1] or "", None) for row in rows], "house"))


def _choose(name: str, named: Sequence[tuple[str, str, str | None]], what: str) -> str:
    wanted = clean(name)
    exact = [id_ for id_, known, _ in named if clean(known) == wanted]
    loose = [id_ for id_, known, _ in named if fold(known) == fold(wanted)]
    by_id = [id_ for id_, *_ in named if id_ == wanted.lower()]
    for found in (exact, loose, by_id):
        if len(found) == 1:
            return found[0]
        if len(found) > 1:
            candidates = [
                {"id": id_, "name": known, "house": house}
                for id_, known, house in named
                if id_ in found
            ]
            raise AppError(f"{what}_ambiguous", name=name, candidates=candidates)
    candidates = [{"id": id_, "name": known, "house": house} for id_, known, house in named]
    raise AppError(f"{what}_unknown", name=name, candidates=candidates[:20])
