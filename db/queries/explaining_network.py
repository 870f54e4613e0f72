"""From a figure of library points, of the catalogue or of buildings to the records behind it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from db.counting.scopes import HOUSES
from db.domain.explained import CountedRecord, Explained
from db.domain.houses import HouseKind
from db.domain.library_points import Area, PointRow
from db.queries.facilities import facilities
from db.queries.figures_of_library import library_figures
from db.queries.library_points import points, standing, told_months

if TYPE_CHECKING:
    from collections.abc import Callable

    from sqlalchemy import Connection

Asked = tuple[str, str, int | None]

_BOOKS = (
    "SELECT e.uuid, '', t.title, h.name, 1, max(coalesce(t.copies, n.labelled IS NULL), "
    "coalesce(n.there, 0)) FROM book t JOIN entity e ON e.eid_no = t.eid_no "
    "LEFT JOIN house h ON h.scope_no = t.scope_no LEFT JOIN (SELECT book_no, count(*) AS labelled, "
    "total(state = 'there') AS there FROM book_copy WHERE alive = 1 GROUP BY book_no) n "
    "ON n.book_no = t.eid_no WHERE t.alive = 1 AND ?1 IS NOT NULL AND ?2 IS NOT NULL "
    f"AND t.scope_no IN {HOUSES} ORDER BY t.title, t.eid_no"
)
_STAYS = (
    "SELECT e.uuid, t.since, b.name || ' · ' || coalesce(t.place, ''), h.name, 1, "
    "coalesce(t.copies, 0), coalesce(t.loans, 0) FROM box_stay t "
    "JOIN book_box b ON b.eid_no = t.box_no AND b.alive = 1 "
    "JOIN entity e ON e.eid_no = t.eid_no LEFT JOIN house h ON h.scope_no = t.scope_no "
    f"WHERE t.alive = 1 AND t.since BETWEEN ?1 AND ?2 AND t.scope_no IN {HOUSES} "
    "ORDER BY t.since, t.eid_no"
)
_RESOURCES = (
    "SELECT e.uuid, coalesce(t.opened, ''), t.title, h.name, 1 FROM digital_resource t "
    "JOIN entity e ON e.eid_no = t.eid_no LEFT JOIN house h ON h.scope_no = t.scope_no "
    "WHERE t.alive = 1 AND coalesce(t.opened, '') <= ?2 AND ?1 IS NOT NULL "
    f"AND t.scope_no IN {HOUSES} ORDER BY t.title, t.eid_no"
)
_LISTED: dict[str, tuple[str, int]] = {
    "library.titles": (_BOOKS, 4),
    "library.copies": (_BOOKS, 5),
    "library.boxes": (_STAYS, 4),
    "library.boxes.copies": (_STAYS, 5),
    "library.boxes.loans": (_STAYS, 6),
    "library.resources": (_RESOURCES, 4),
}
"""Code -> the question, and which column of its answer is the part of the figure."""


def is_of_network(code: str) -> bool:
    """Whether the records behind a code are found here."""
    stock = code.startswith(("library.points", "library.stock.")) or code in _LISTED
    return stock or code == "facilities" or code.startswith("facilities.")


def explain_network(connection: Connection, code: str, asked: Asked) -> Explained:
    """Each point, title, box on its way, resource or house with its part; parts add up."""
    if code.startswith("facilities"):
        return _houses(connection, code, asked[2])
    if code in _LISTED:
        records = _listed(connection, code, asked)
    elif asked[2] is None:
        records = _points(connection, code, asked)
    else:
        records = ()
    figures = {one.code: one.value for one in library_figures(connection, *asked)}
    return Explained(code, figures.get(code, 0), records=records)


def told_records(connection: Connection, asked: Asked) -> tuple[CountedRecord, ...]:
    """Months that points without a laptop told, as far as they are counted in these days."""
    if asked[2] is not None:
        return ()
    return tuple(
        CountedRecord(point, f"{month}-01", name, name, visits, told=True)
        for point, month, name, visits in told_months(connection, asked[0], asked[1])
    )


def _listed(connection: Connection, code: str, asked: Asked) -> tuple[CountedRecord, ...]:
    question, column = _LISTED[code]
    found = []
    for row in connection.exec_driver_sql(question, asked):
        uuid, day, what, house = row[:4]
        if row[column]:
            part = int(row[column])
            found.append(CountedRecord(bytes(uuid).hex(), day, what or "", house or "", part))
    return tuple(found)


def _points(connection: Connection, code: str, asked: Asked) -> tuple[CountedRecord, ...]:
    part = _part_of(code)
    return tuple(
        CountedRecord(row.id, row.draft.opened or "", row.name, row.draft.owner or "", value)
        for row in points(connection, asked[0], asked[1])
        if standing(row, asked[1]) and (value := part(row))
    )


def _part_of(code: str) -> Callable[[PointRow], int]:
    """What one point adds to a figure."""
    if code == "library.stock.titles":
        return lambda row: row.draft.titles or 0
    if code == "library.stock.copies":
        return lambda row: row.draft.copies or 0
    rest = code.removeprefix("library.points").removeprefix(".")
    schools = rest.startswith("school.")
    wanted = rest.removeprefix("school.")
    if wanted in set(Area):
        area = Area(wanted)
        return lambda row: int(
            row.has(area) is True and (not schools or row.kind is HouseKind.SCHOOL_LIBRARY)
        )
    return lambda row: int(not rest or row.kind == rest)


def _houses(connection: Connection, code: str, scope_no: int | None) -> Explained:
    rows = [
        row
        for row in facilities(connection, scope_no)
        if row.facility is not None and (code == "facilities" or row.meets is True)
    ]
    records = tuple(
        CountedRecord(row.house, (row.facility and row.facility.day) or "", "", row.name, 1)
        for row in rows
    )
    return Explained(code, len(records), records=records)
