"""How far the targets are: the figures of screens and reports, judged by each target's rule."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from db.counting.held import COUNTED, STANDS
from db.domain.houses import HouseKind
from db.domain.ids import to_text
from db.domain.library_points import Area
from db.domain.names import code_key
from db.domain.targets import (
    HouseTarget,
    PlaceState,
    Progress,
    TargetDraft,
    TargetRow,
    TargetRule,
    growth,
)
from db.queries import house_choices
from db.queries.figures import figures
from db.queries.figures_of_library import library_figures
from db.queries.library_points import points
from db.queries.unit_names import areas_changed, areas_of_house
from db.queries.wholes import successors

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from db.domain.figures import Figure
    from db.domain.unit_names import UnitChange

_TARGETS = (
    "SELECT e.uuid, t.code, t.body, t.rule, t.year, t.figure, t.low, t.high, t.since, "
    "t.base_year, t.base_value, t.eid_no FROM target t JOIN entity e ON e.eid_no = t.eid_no "
    "WHERE t.alive = 1 ORDER BY t.code, t.year, e.uuid"
)
_UNITS = (
    "SELECT e.uuid, u.eid_no, u.name, s.scope_no, coalesce(h.kind, u.kind, 'village_house') "
    "FROM unit u JOIN entity e ON e.eid_no = u.eid_no "
    "LEFT JOIN scope s ON s.id = u.house_scope LEFT JOIN house h ON h.scope_no = s.scope_no "
    "WHERE u.alive = 1 ORDER BY u.name, e.uuid"
)
_GROUPS = (
    "SELECT coalesce(s.whole_no, s.scope_no) AS whole, count(DISTINCT g.kind) "
    "FROM activity_group g JOIN scope s USING (scope_no) WHERE g.alive = 1 "
    "AND (g.ended_on IS NULL OR g.ended_on >= ?) GROUP BY whole"
)
_MONTHS = (
    "SELECT whole, count(*) FROM (SELECT coalesce(s.whole_no, s.scope_no) AS whole, "
    "substr(t.day, 1, 7) AS month FROM scope s JOIN meeting t ON t.scope_no = s.scope_no "
    "AND t.day BETWEEN ?1 AND ?2 "
    f"AND {STANDS} AND {COUNTED} GROUP BY whole, month HAVING count(*) >= ?3) "
    "GROUP BY whole"
)
_SHARES = "SELECT unit_no, wanted FROM target_share WHERE target_no = ? AND year = ?"
_ANSWERS = "SELECT unit_no, yes, note FROM target_answer WHERE target_no = ?"
_NOBODY = 0
SCHOOL = "school_library"
_AREAS = {f"library.points.school.{area}": area for area in Area}


def progress(connection: Connection, year: int) -> tuple[Progress, ...]:
    """Every target in a year: the figure, the places, the growth; never one number over all."""
    units = [tuple(row) for row in connection.exec_driver_sql(_UNITS)]
    known = _Known(connection)
    return tuple(_progress(known, row, no, year, units) for row, no in _rows(connection))


class _Known:
    """Figures of whole years, each house's reckoned once however many targets ask for them."""

    def __init__(self, connection: Connection) -> None:
        self.connection = connection
        self._figures: dict[tuple[bool, int, int | None], dict[str, int]] = {}

    def value_of(self, code: str, year: int, scope_no: int | None) -> int:
        """As ``value_of``."""
        library = code.startswith("library.")
        asked = (library, year, scope_no)
        if asked not in self._figures:
            self._figures[asked] = _of_year(self.connection, library, year, scope_no)
        return self._figures[asked].get(code, 0)


def units(connection: Connection) -> tuple[tuple[str, str], ...]:
    """(id, name) of every house of the commune's register."""
    rows = connection.exec_driver_sql(_UNITS)
    return tuple((to_text(uuid), name or "") for uuid, _, name, *_ in rows)


def targets(connection: Connection) -> tuple[TargetRow, ...]:
    """All targets, in the order of their codes."""
    return tuple(row for row, _ in _rows(connection))


def house_target(connection: Connection, house: bytes, today: date) -> HouseTarget | None:
    """What the commune gave this house for the year of ``today``; None where it gave nothing."""
    row = connection.exec_driver_sql(
        "SELECT t.body, t.figure, s.wanted, c.scope_no, t.base_year FROM target_share s "
        "JOIN target t ON t.eid_no = s.target_no AND t.alive = 1 "
        "JOIN unit u ON u.eid_no = s.unit_no AND u.alive = 1 AND u.house_scope = ?1 "
        "JOIN scope c ON c.id = ?1 WHERE s.year = ?2 AND s.wanted > 0 "
        "ORDER BY t.year DESC, t.code LIMIT 1",
        (house, today.year),
    ).fetchone()
    given = tuple(row) if row else _told_by_invitation(connection, house, today.year)
    if given is None:
        return None
    body, figure, wanted, scope_no, base_year = given
    first, last = date(today.year, 1, 1), date(today.year, 12, 31)
    passed = (today - first).days + 1
    whole = (last - first).days + 1
    value = value_of(connection, figure or "", today.year, scope_no)
    due = wanted * passed // whole
    # Without a baseline a house compares with the year before.
    since = f"{base_year or today.year - 1}-01-01"
    changes = areas_of_house(connection, scope_no, since, today.isoformat())
    left = (last - today).days + 1
    return HouseTarget(body or "", figure or "", today.year, wanted, value, due, left, changes)


def _told_by_invitation(
    connection: Connection, house: bytes, year: int
) -> tuple[str, str, int, int, int | None] | None:
    """The share that the invitation named, before the first reply brings the commune's records."""
    share = house_choices.told(connection).share
    if share is None or share.year != year:
        return None
    scope_no = connection.exec_driver_sql(
        "SELECT scope_no FROM scope WHERE id = ?", (house,)
    ).scalar_one()
    return share.body, share.figure, share.wanted, scope_no, share.base_year


def value_of(connection: Connection, code: str, year: int, scope_no: int | None) -> int:
    """A figure of a whole year, of one house or of all."""
    return _Known(connection).value_of(code, year, scope_no)


def _of_year(
    connection: Connection, library: bool, year: int, scope_no: int | None
) -> dict[str, int]:
    """The figures of a year by their codes; those of the book corner alone are soon reckoned."""
    first, last = f"{year}-01-01", f"{year}-12-31"
    if library:
        found: Iterable[Figure] = library_figures(connection, first, last, scope_no)
    else:
        found = figures(connection, first, last, scope_no, None).figures
    return {one.code: one.value for one in found}


def _rows(connection: Connection) -> list[tuple[TargetRow, int]]:
    found = []
    for (
        uuid,
        code,
        body,
        rule,
        year,
        figure,
        low,
        high,
        since,
        base_year,
        base,
        no,
    ) in connection.exec_driver_sql(_TARGETS):
        known = TargetRule(rule) if rule in set(TargetRule) else TargetRule.HOUSES
        draft = TargetDraft(code or "", body or "", known, year or 0, figure, low, high, since)
        found.append((TargetRow(to_text(uuid), draft, base_year, base), no))
    return sorted(found, key=lambda pair: code_key(pair[0].draft.code))


def _progress(
    known: _Known, row: TargetRow, no: int, year: int, units: list[tuple[object, ...]]
) -> Progress:
    draft, connection, value_of = row.draft, known.connection, known.value_of
    places = _places(known, row, no, year, units)
    if draft.rule is TargetRule.REPEAT:
        value = value_of(draft.figure or "", year, None)
        of = value_of("persons", year, None)
        return Progress(row, year, value, places=places, of=of)
    if draft.rule in (TargetRule.GROWTH, TargetRule.FIGURE):
        value = value_of(draft.figure or "", year, None)
        grown = None
        changes: tuple[UnitChange, ...] = ()
        if draft.rule is TargetRule.GROWTH:
            before = value_of(draft.figure or "", year - 1, None)
            grown = growth(row, year, value, before)
            if grown is not None:
                since = f"{row.base_year}-01-01"
                changes = areas_changed(connection, since, f"{year}-12-31")
        return Progress(row, year, value, grown, places, changes=changes)
    return Progress(row, year, places=places)


def _places(
    known: _Known, row: TargetRow, no: int, year: int, units: list[tuple[object, ...]]
) -> tuple[PlaceState, ...]:
    rule, connection = row.draft.rule, known.connection
    wanted = _wanted(connection, no, year)
    answers = {unit: (yes, note) for unit, yes, note in connection.exec_driver_sql(_ANSWERS, (no,))}
    counts = _counts(connection, row, year)
    found = []
    for uuid, unit_no, name, scope_no, kind in units:
        if rule is TargetRule.SCHOOLS and kind != SCHOOL:
            continue
        count = counts.get(scope_no, 0)
        yes, note = answers.get(unit_no, (None, None))
        if rule in (TargetRule.GROUPS, TargetRule.REGULAR):
            enough = (row.draft.low if rule is TargetRule.GROUPS else row.draft.high) or 1
            yes = count >= enough
        value = 0
        if rule in (TargetRule.GROWTH, TargetRule.FIGURE, TargetRule.REPEAT):
            here = scope_no if isinstance(scope_no, int) else _NOBODY
            value = known.value_of(row.draft.figure or "", year, here)
        assert isinstance(uuid, bytes)
        found.append(
            PlaceState(
                to_text(uuid),
                str(name or ""),
                None if yes is None else bool(yes),
                count,
                note,
                wanted.get(unit_no),
                value,
            )
        )
    if rule is TargetRule.SCHOOLS:
        return _schools(connection, row, year, found)
    return tuple(found)


def _wanted(connection: Connection, no: int, year: int) -> dict[object, int]:
    """Local number of a unit -> what was given to it to reach; a village's share goes on with the
    one that it merged into."""
    after = successors(connection)
    wanted: dict[object, int] = {}
    for unit, amount in connection.exec_driver_sql(_SHARES, (no, year)):
        place = after.get(unit, unit)
        wanted[place] = wanted.get(place, 0) + (amount or 0)
    return wanted


def _schools(
    connection: Connection, row: TargetRow, year: int, answered: list[PlaceState]
) -> tuple[PlaceState, ...]:
    """School libraries: what the commune answered holds; else what the point's list says.

    A school library without a laptop has no unit to answer for; its list alone speaks.
    """
    area = _AREAS.get(row.draft.figure or "")
    if area is None:
        return tuple(answered)
    schools = {
        point.unit or point.id: point
        for point in points(connection, f"{year}-01-01", f"{year}-12-31")
        if point.kind is HouseKind.SCHOOL_LIBRARY and (point.draft.closed or "9999") > f"{year}"
    }
    found = []
    for place in answered:
        point = schools.pop(place.unit, None)
        said = point.has(area) if point is not None and place.yes is None else place.yes
        found.append(replace(place, yes=said))
    found += [PlaceState("", point.name, point.has(area)) for point in schools.values()]
    return tuple(found)


def _counts(connection: Connection, row: TargetRow, year: int) -> dict[object, int]:
    """By house: kinds of living groups on the year's last day, or months with enough meetings."""
    if row.draft.rule is TargetRule.GROUPS:
        return dict(connection.exec_driver_sql(_GROUPS, (f"{year}-12-31",)).fetchall())
    if row.draft.rule is TargetRule.REGULAR:
        asked = (f"{year}-01-01", f"{year}-12-31", row.draft.low or 1)
        return dict(connection.exec_driver_sql(_MONTHS, asked).fetchall())
    return {}
