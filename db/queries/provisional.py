"""Provisional figures beside what the houses handed in, and their part in the commune's sums."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any

from db.domain.errors import AppError
from db.domain.figure_codes import TOLD, figure
from db.domain.figures import Figures
from db.domain.ids import to_bytes, to_text
from db.domain.names import body_key
from db.domain.periods import Period, parse_period
from db.domain.provisional import Counts, ProvisionalDraft, ProvisionalRow, Source, chosen
from db.domain.reports import HandInState, ReportTotals
from db.domain.scopes import private_scope
from db.domain.times import local_moment
from db.queries import hand_in_states
from db.queries.figures import figures
from db.queries.wholes import successors

if TYPE_CHECKING:
    from sqlalchemy import Connection

_ROWS = (
    "SELECT e.uuid, n.uuid, u.eid_no, u.name, u.house_scope, v.period, v.source, v.told_by, "
    "v.about, v.meetings, v.visits, v.female, v.children, v.elderly, v.minority, v.households, "
    "v.picture, v.eid_no "
    "FROM provisional v JOIN entity e ON e.eid_no = v.eid_no "
    # A figure and its house stand in two scopes: the house's number there is another one.
    "JOIN entity n ON n.eid_no = v.unit_no JOIN entity r ON r.uuid = n.uuid AND r.kind = n.kind "
    "JOIN unit u ON u.eid_no = r.eid_no "
    "WHERE (u.alive = 1 OR EXISTS (SELECT 1 FROM merger m "
    "WHERE m.from_unit_no = u.eid_no AND m.alive = 1))"
)
_STANDING = (
    "SELECT e.uuid, v.eid_no, v.alive FROM provisional v JOIN entity e USING (eid_no) "
    "JOIN scope s ON s.scope_no = v.scope_no WHERE s.id IN (?1, ?2) ORDER BY s.id = ?2"
)
MOST_TOLD = 24
_WRITTEN = (
    "SELECT n.wall, (SELECT r.name FROM recorder r JOIN entity x ON x.eid_no = r.eid_no "
    "WHERE x.uuid = n.actor LIMIT 1) FROM touch t JOIN entry n ON n.run_no = t.run_no "
    "AND n.seq = t.seq WHERE t.eid_no = ? ORDER BY n.hlc DESC LIMIT 1"
)


def written(connection: Connection, commune: bytes) -> dict[bytes, int]:
    """The figures that stand, by their id: the local number. What the commune keeps for itself
    holds over what programs before wrote for all houses to see."""
    newest = {
        uuid: (eid_no, alive)
        for uuid, eid_no, alive in connection.exec_driver_sql(
            _STANDING, (commune, private_scope(commune))
        )
    }
    return {uuid: eid_no for uuid, (eid_no, alive) in newest.items() if alive}


def listing(connection: Connection, today: str) -> tuple[ProvisionalRow, ...]:
    """All of them: houses by name, their days, what the figure is about."""
    own = connection.exec_driver_sql("SELECT value FROM setting WHERE name = 'scope'").scalar_one()
    standing = set(written(connection, bytes(own)).values())
    after = successors(connection)
    found = []
    for row in connection.exec_driver_sql(_ROWS).fetchall():
        if row[-1] not in standing:
            continue
        unit_no = row[2]
        made = _row(connection, row, today)
        if made is not None and unit_no in after:
            made = replace(made, counted_with=_house_id(connection, after[unit_no]))
        if made is not None:
            found.append(made)
    found.sort(key=_order)
    return tuple(found)


def picture_of(connection: Connection, id_: str) -> bytes | None:
    """The photo a figure was counted on (JPEG); None where there is none, or none any more."""
    row = connection.exec_driver_sql(
        "SELECT k.body FROM provisional v JOIN entity e USING (eid_no) "
        "JOIN kept_picture k ON k.digest = v.picture WHERE e.uuid = ? LIMIT 1",
        (to_bytes(id_),),
    ).fetchone()
    return None if row is None else bytes(row[0])


def told_of(connection: Connection, house: bytes, today: str) -> list[list[str | int]]:
    """What the commune wrote for one house (its scope), the newest days first: period, source, what
    it is about, meetings, visits, and whether it still counts; nobody's name."""
    rows = [row for row in listing(connection, today) if row.house == to_text(house)]
    rows.sort(key=lambda row: (row.period.to_day, row.draft.about or ""), reverse=True)
    return [
        [
            *(row.draft.period, row.draft.source.value, row.draft.about or ""),
            *(row.draft.counts.meetings or 0, row.draft.counts.visits or 0, int(row.holds)),
        ]
        for row in rows[:MOST_TOLD]
    ]


def counts_of(
    rows: Iterable[ProvisionalRow], first: date, last: date
) -> dict[str, tuple[ProvisionalRow, ...]]:
    """Which figures are added up in the days ``first`` to ``last``, by the id of their house."""
    by_house: dict[str, list[ProvisionalRow]] = {}
    for row in rows:
        by_house.setdefault(row.house, []).append(row)
    used: dict[str, tuple[ProvisionalRow, ...]] = {}
    for of_house in by_house.values():
        # A village that merged was told of for itself, and counts with the one it merged into.
        house = of_house[0].counted_with or of_house[0].house
        used[house] = (*used.get(house, ()), *chosen(of_house, first, last))
    return {house: taken for house, taken in used.items() if taken}


def _house_id(connection: Connection, unit_no: int) -> str:
    scope, unit = connection.exec_driver_sql(
        "SELECT u.house_scope, e.uuid FROM unit u JOIN entity e USING (eid_no) WHERE u.eid_no = ?",
        (unit_no,),
    ).one()
    return to_text(scope or unit)


def with_told(total: ReportTotals, told: Counts | None) -> ReportTotals:
    """The figures of a report with what was told for houses that have not handed in. Persons are
    never told: who came twice cannot be known from a telephone call."""
    if told is None:
        return total
    return replace(
        total,
        meetings=total.meetings + (told.meetings or 0),
        planned=total.planned + (told.meetings or 0),
        visits=total.visits + (told.visits or 0),
        visits_female=total.visits_female + (told.female or 0),
        visits_child=total.visits_child + (told.children or 0),
        visits_elderly=total.visits_elderly + (told.elderly or 0),
        visits_minority=total.visits_minority + (told.minority or 0),
        households=total.households + (told.households or 0),
    )


def figures_with_told(found: Figures, told: Counts | None) -> Figures:
    """The same for the list of figures; what was told stands apart in ``….provisional`` too."""
    if told is None:
        return found
    more = {
        "meetings": told.meetings,
        "visits": told.visits,
        "visits.female": told.female,
        "visits.child": told.children,
        "visits.elderly": told.elderly,
        "visits.minority": told.minority,
        "households": told.households,
    }
    known = [
        replace(one, value=one.value + (more.pop(one.code, None) or 0)) for one in found.figures
    ]
    if more.get("households"):
        known.append(figure("households", more["households"] or 0))
    known.append(figure(f"meetings.{TOLD}", told.meetings or 0))
    known.append(figure(f"visits.{TOLD}", told.visits or 0))
    return replace(found, figures=tuple(known))


def added_up(rows: Iterable[ProvisionalRow]) -> Counts | None:
    """The sum of the figures; None where there is none."""
    total: Counts | None = None
    for row in rows:
        total = row.draft.counts if total is None else total + row.draft.counts
    return total


def _row(connection: Connection, row: Any, today: str) -> ProvisionalRow | None:
    """None for what a newer program wrote and this one cannot read."""
    uuid, unit, _, name, scope, text, source, told_by, about, *numbers, picture, eid_no = row
    try:
        period = parse_period(text or "")
    except AppError:
        return None
    if source not in set(Source):
        return None
    draft = ProvisionalDraft(text, Source(source), Counts(*numbers), told_by, about)
    wall, by = connection.exec_driver_sql(_WRITTEN, (eid_no,)).one()
    day = local_moment(wall).date().isoformat()
    made = ProvisionalRow(
        *(to_text(uuid), to_text(scope or unit), name or "", draft, period, day, by),
        picture=picture is not None,
    )
    upto = min(today, period.to_day.isoformat())
    state = hand_in_states.state_in(connection, scope, period, upto)
    if state is HandInState.MISSING:
        return made
    return replace(made, counted=_counted(connection, scope, period))


def _counted(connection: Connection, scope: bytes, period: Period) -> Counts:
    scope_no = connection.exec_driver_sql(
        "SELECT scope_no FROM scope WHERE id = ?", (scope,)
    ).scalar_one()
    first, last = period.from_day.isoformat(), period.to_day.isoformat()
    own = figures(connection, first, last, scope_no, None)
    return Counts(
        own.value("meetings"),
        own.value("visits"),
        own.value("visits.female"),
        own.value("visits.child"),
        own.value("visits.elderly"),
        own.value("visits.minority"),
        own.value("households"),
    )


def _order(row: ProvisionalRow) -> tuple[object, ...]:
    name = body_key(row.house_name)
    return name, row.house, row.period.from_day, row.period.to_day, row.draft.about or "", row.id
