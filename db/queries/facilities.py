"""Houses as buildings, judged by the commune's criteria."""

from __future__ import annotations

from typing import TYPE_CHECKING

from db.counting.scopes import of_house
from db.domain.facilities import Criteria, Facility, FacilityRow
from db.domain.figure_codes import figure
from db.domain.figures import Figure
from db.domain.ids import to_text
from db.domain.names import body_key

if TYPE_CHECKING:
    from sqlalchemy import Connection

_ROWS = (
    "SELECT s.id, coalesce(h.name, u.name), f.area, f.seats, f.yard, f.day, f.eid_no "
    "FROM scope s LEFT JOIN house h ON h.scope_no = s.scope_no "
    "LEFT JOIN unit u ON u.house_scope = s.id AND u.alive = 1 "
    "LEFT JOIN facility f ON f.scope_no = s.scope_no "
    "WHERE (h.eid_no IS NOT NULL OR u.eid_no IS NOT NULL) "
    f"AND s.scope_no IN {of_house(1)} AND s.whole_no IS NULL"
)


def criteria(connection: Connection) -> Criteria | None:
    """What the commune set; None where it set nothing or a number is missing."""
    row = connection.exec_driver_sql(
        "SELECT area, seats FROM facility_criteria ORDER BY eid_no LIMIT 1"
    ).fetchone()
    if row is None or row[0] is None or row[1] is None:
        return None
    return Criteria(row[0], row[1])


def facilities(connection: Connection, scope_no: int | None = None) -> tuple[FacilityRow, ...]:
    """Every house with what it said, by name; one that merged stands in the one that goes on."""
    wanted = criteria(connection)
    found = []
    for scope, name, area, seats, yard, day, there in connection.exec_driver_sql(
        _ROWS, (scope_no,)
    ):
        said = Facility(area, seats, yard, day) if there is not None else None
        meets = said.meets(wanted) if said else None
        found.append(FacilityRow(to_text(scope), name or "", said, meets))
    return tuple(sorted(found, key=lambda row: (body_key(row.name), row.house)))


def facility_figures(connection: Connection, scope_no: int | None) -> list[Figure]:
    """Houses that have said how large they are, and those that meet the criteria."""
    rows = [row for row in facilities(connection, scope_no) if row.facility is not None]
    if not rows:
        return []
    found = [figure("facilities", len(rows))]
    if criteria(connection) is not None:
        found.append(figure("facilities.met", sum(row.meets is True for row in rows)))
    return found
