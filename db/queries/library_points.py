"""The library points of the commune's book, and their part in its figures."""

from __future__ import annotations

from typing import TYPE_CHECKING

from db.domain.figure_codes import figure
from db.domain.figures import Figure
from db.domain.houses import HouseKind
from db.domain.ids import to_text
from db.domain.library_points import Area, Checked, Item, PointDraft, PointMonth, PointRow, UnitName
from db.domain.names import body_key
from db.queries.find import LIBRARY_POINT, find

if TYPE_CHECKING:
    from sqlalchemy import Connection

_POINTS = (
    "SELECT p.eid_no, e.uuid, n.uuid, s.scope_no, p.name, p.kind, p.owner, p.address, p.opened, "
    "p.keeper, p.hours, p.titles, p.copies, p.closed FROM library_point p "
    "JOIN entity e ON e.eid_no = p.eid_no "
    "LEFT JOIN unit u ON u.eid_no = p.unit_no AND u.alive = 1 "
    "LEFT JOIN entity n ON n.eid_no = u.eid_no LEFT JOIN scope s ON s.id = u.house_scope "
    "WHERE p.alive = 1"
)
_CHECKS = "SELECT point_no, item, yes, amount, note, day FROM point_check WHERE yes IS NOT NULL"
_OWN_VISITS = (
    "SELECT scope_no, total(visits) FROM reader_day WHERE day BETWEEN ? AND ? GROUP BY scope_no"
)
_COUNTED_MONTHS = (
    "FROM point_month m JOIN library_point p ON p.eid_no = m.point_no AND p.alive = 1 "
    "JOIN entity e ON e.eid_no = p.eid_no "
    "LEFT JOIN unit u ON u.eid_no = p.unit_no AND u.alive = 1 "
    "LEFT JOIN scope s ON s.id = u.house_scope "
    "WHERE m.alive = 1 AND m.month || '-01' >= ?1 AND date(m.month || '-01', '+1 month', '-1 day') "
    "<= ?2 AND NOT EXISTS (SELECT 1 FROM reader_day v WHERE v.scope_no = s.scope_no "
    "AND v.day BETWEEN m.month || '-01' AND m.month || '-31')"
)
"""Months that lie in the days asked for, where the point's own book has no reader in that month:
what comes from the book itself holds, as with provisional figures."""
_TOLD = (
    "SELECT m.point_no, total(m.visits), total(m.loans), total(m.digital) "
    f"{_COUNTED_MONTHS} GROUP BY m.point_no"
)


def points(connection: Connection, from_day: str, to_day: str) -> tuple[PointRow, ...]:
    """All points, the closed ones too, by kind and name; ``visits`` are those of the days."""
    checks = _checks(connection)
    own: dict[int, float] = dict(
        connection.exec_driver_sql(_OWN_VISITS, (from_day, to_day)).fetchall()
    )
    told = _told(connection, from_day, to_day)
    found = []
    for no, uuid, unit, scope_no, name, kind, *facts in connection.exec_driver_sql(_POINTS):
        known = HouseKind(kind) if kind in set(HouseKind) else None
        draft = PointDraft(name or "", known or HouseKind.COMMUNITY_LIBRARY, *facts)
        visits = int(own.get(scope_no, 0)) + told.get(no, (0, 0, 0))[0]
        found.append(
            PointRow(
                to_text(uuid),
                draft.name,
                known,
                to_text(unit) if unit else None,
                draft,
                checks.get(no, ()),
                visits,
            )
        )
    kinds = list(HouseKind)
    found.sort(key=lambda row: (kinds.index(row.draft.kind), body_key(row.name), row.id))
    return tuple(found)


def units(connection: Connection) -> tuple[UnitName, ...]:
    """Units with a book of their own, by name."""
    rows = connection.exec_driver_sql(
        "SELECT e.uuid, u.name FROM unit u JOIN entity e ON e.eid_no = u.eid_no "
        "WHERE u.alive = 1 AND u.house_scope IS NOT NULL"
    )
    found = [UnitName(to_text(uuid), name or "") for uuid, name in rows]
    return tuple(sorted(found, key=lambda unit: (body_key(unit.name), unit.id)))


def months(connection: Connection, id_: str) -> tuple[PointMonth, ...]:
    """What a point told, the newest month first."""
    no = find(connection, LIBRARY_POINT, id_).no
    rows = connection.exec_driver_sql(
        "SELECT month, coalesce(visits, 0), coalesce(loans, 0), coalesce(digital, 0), note "
        "FROM point_month WHERE point_no = ? AND alive = 1 ORDER BY month DESC",
        (no,),
    )
    return tuple(PointMonth(*row) for row in rows)


def told_months(
    connection: Connection, from_day: str, to_day: str
) -> list[tuple[str, str, str, int]]:
    """(point's id, month, name, readers) of each month that is counted in these days."""
    rows = connection.exec_driver_sql(
        f"SELECT e.uuid, m.month, p.name, coalesce(m.visits, 0) {_COUNTED_MONTHS} "
        "ORDER BY m.month, p.name",
        (from_day, to_day),
    )
    return [(to_text(uuid), month, name or "", visits) for uuid, month, name, visits in rows]


def told_readers(connection: Connection, from_day: str, to_day: str) -> int:
    """Readers of points without a laptop in these days (whole months only)."""
    return sum(visits for visits, _, _ in _told(connection, from_day, to_day).values())


def point_figures(connection: Connection, from_day: str, to_day: str) -> list[Figure]:
    """The network on the last day: points by kind, those with services, those with IT, stock."""
    rows = [row for row in points(connection, from_day, to_day) if standing(row, to_day)]
    if not rows:
        return []
    schools = [row for row in rows if row.kind is HouseKind.SCHOOL_LIBRARY]
    return [
        figure("library.points", len(rows)),
        *(
            figure(f"library.points.{kind}", sum(row.kind is kind for row in rows))
            for kind in HouseKind
        ),
        *(
            figure(f"library.points.{area}", sum(row.has(area) is True for row in rows))
            for area in Area
        ),
        *(
            figure(f"library.points.school.{area}", sum(row.has(area) is True for row in schools))
            for area in Area
        ),
        figure("library.stock.titles", sum(row.draft.titles or 0 for row in rows)),
        figure("library.stock.copies", sum(row.draft.copies or 0 for row in rows)),
    ]


def standing(row: PointRow, day: str) -> bool:
    """Open on that day; one whose opening is not known has always been open."""
    return (row.draft.opened or "") <= day and (row.draft.closed or "9999") > day


def _checks(connection: Connection) -> dict[int, tuple[Checked, ...]]:
    found: dict[int, list[Checked]] = {}
    for no, item, yes, amount, note, day in connection.exec_driver_sql(_CHECKS):
        if item in set(Item):
            found.setdefault(no, []).append(Checked(Item(item), bool(yes), amount, note, day))
    order = list(Item)
    return {
        no: tuple(sorted(seen, key=lambda one: order.index(one.item))) for no, seen in found.items()
    }


def _told(connection: Connection, from_day: str, to_day: str) -> dict[int, tuple[int, int, int]]:
    return {
        no: (int(visits), int(loans), int(digital))
        for no, visits, loans, digital in connection.exec_driver_sql(_TOLD, (from_day, to_day))
    }
