"""What the catalogue shows: titles with copies, boxes with their ways, digital resources."""

from __future__ import annotations

from typing import TYPE_CHECKING

from db.counting.scopes import of_house
from db.domain.catalogue import (
    BoxDraft,
    BoxRow,
    CopyRow,
    CopyState,
    ResourceRow,
    Stay,
    TitleDraft,
    TitleRow,
)
from db.domain.figure_codes import figure
from db.domain.figures import Figure
from db.domain.ids import to_text
from db.domain.names import body_key
from db.domain.text import fold

if TYPE_CHECKING:
    from sqlalchemy import Connection

_TITLES = (
    "SELECT b.eid_no, e.uuid, b.title, b.code, b.author, b.publisher, b.published, b.subject, "
    "b.shelf, b.copies FROM book b JOIN entity e ON e.eid_no = b.eid_no WHERE b.alive = 1"
)
_COPIES = (
    "SELECT c.book_no, e.uuid, c.code, c.state, EXISTS (SELECT 1 FROM loan l WHERE l.copy_no = "
    "c.eid_no AND l.alive = 1 AND l.returned IS NULL) FROM book_copy c "
    "JOIN entity e ON e.eid_no = c.eid_no WHERE c.alive = 1 ORDER BY c.code, e.uuid"
)
_BOXES = (
    "SELECT b.eid_no, e.uuid, b.name, b.titles, b.copies, b.contents FROM book_box b "
    "JOIN entity e ON e.eid_no = b.eid_no WHERE b.alive = 1"
)
_STAYS = (
    "SELECT s.box_no, e.uuid, s.place, s.since, s.until, s.copies, s.loans FROM box_stay s "
    "JOIN entity e ON e.eid_no = s.eid_no WHERE s.alive = 1 ORDER BY s.since DESC, e.uuid"
)
_RESOURCES = (
    "SELECT e.uuid, r.title, r.address, r.opened, (SELECT total(v.people) FROM reader_visit v "
    "WHERE v.resource_no = r.eid_no AND v.alive = 1) FROM digital_resource r "
    "JOIN entity e ON e.eid_no = r.eid_no WHERE r.alive = 1"
)
_IN_SCOPE = f"scope_no IN {of_house(1)}"
_STOCK = (
    "SELECT count(*), total(max(coalesce(b.copies, n.labelled IS NULL), coalesce(n.there, 0))) "
    "FROM book b LEFT JOIN (SELECT book_no, count(*) AS labelled, total(state = 'there') AS there "
    "FROM book_copy WHERE alive = 1 GROUP BY book_no) n ON n.book_no = b.eid_no "
    f"WHERE b.alive = 1 AND b.{_IN_SCOPE}"
)
"""A title without a number and without labels is one copy."""
_MOVED = (
    "SELECT count(*), total(s.copies), total(s.loans) FROM box_stay s JOIN book_box b "
    "ON b.eid_no = s.box_no AND b.alive = 1 WHERE s.alive = 1 AND s.since BETWEEN ?2 AND ?3 "
    f"AND s.{_IN_SCOPE}"
)
_OFFERED = (
    "SELECT count(*) FROM digital_resource WHERE alive = 1 AND coalesce(opened, '') <= ?2 "
    f"AND {_IN_SCOPE}"
)


def titles(connection: Connection, search: str = "") -> tuple[TitleRow, ...]:
    """Titles whose facts hold every typed word, in Vietnamese order."""
    copies: dict[int, list[CopyRow]] = {}
    for book_no, uuid, code, state, out in connection.exec_driver_sql(_COPIES):
        known = CopyState(state) if state in set(CopyState) else None
        copies.setdefault(book_no, []).append(CopyRow(to_text(uuid), code or "", known, bool(out)))
    wanted = fold(search).split()
    found = []
    for no, uuid, title, *facts in connection.exec_driver_sql(_TITLES):
        draft = TitleDraft(title or "", *facts)
        own = tuple(copies.get(no, ()))
        if all(word in _spoken(draft, own) for word in wanted):
            found.append(TitleRow(to_text(uuid), draft, own, _stock(draft, own)))
    return tuple(sorted(found, key=lambda row: (body_key(row.draft.title), row.id)))


def boxes(connection: Connection) -> tuple[BoxRow, ...]:
    """Boxes with all their stays."""
    stays: dict[int, list[Stay]] = {}
    for box_no, uuid, place, since, *rest in connection.exec_driver_sql(_STAYS):
        stay = Stay(to_text(uuid), place or "", since or "", *rest)
        stays.setdefault(box_no, []).append(stay)
    found = [
        BoxRow(to_text(uuid), BoxDraft(name or "", *facts), tuple(stays.get(no, ())))
        for no, uuid, name, *facts in connection.exec_driver_sql(_BOXES)
    ]
    return tuple(sorted(found, key=lambda row: (body_key(row.draft.name), row.id)))


def resources(connection: Connection) -> tuple[ResourceRow, ...]:
    """Digital resources in Vietnamese order, with how often they were used."""
    found = [
        ResourceRow(to_text(uuid), title or "", address, opened, int(uses))
        for uuid, title, address, opened, uses in connection.exec_driver_sql(_RESOURCES)
    ]
    return tuple(sorted(found, key=lambda row: (body_key(row.title), row.id)))


def catalogue_figures(
    connection: Connection, from_day: str, to_day: str, scope_no: int | None
) -> list[Figure]:
    """Stock as it stands now, boxes that set out in these days, resources on the last day; each
    only where there is any."""
    asked = (scope_no, from_day, to_day)
    titles_, copies = connection.exec_driver_sql(_STOCK, (scope_no,)).one()
    moves, moved, lent = connection.exec_driver_sql(_MOVED, asked).one()
    offered = connection.exec_driver_sql(_OFFERED, (scope_no, to_day)).scalar_one()
    found = []
    if titles_:
        found += [figure("library.titles", titles_), figure("library.copies", copies)]
    if moves:
        found += [
            figure("library.boxes", moves),
            figure("library.boxes.copies", moved),
            figure("library.boxes.loans", lent),
        ]
    if offered:
        found.append(figure("library.resources", offered))
    return found


def _stock(draft: TitleDraft, copies: tuple[CopyRow, ...]) -> int:
    there = sum(copy.state is CopyState.THERE for copy in copies)
    return max(there, draft.copies if draft.copies is not None else int(not copies))


def _spoken(draft: TitleDraft, copies: tuple[CopyRow, ...]) -> str:
    parts = (draft.title, draft.code, draft.author, draft.publisher, draft.subject, draft.shelf)
    return fold(" ".join([*(part or "" for part in parts), *(copy.code for copy in copies)]))
