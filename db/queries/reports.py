"""What stands in a report: this period, the year so far, the same period of last year.

Nothing is cut off at today: what was written down counts, even where the laptop's clock runs
behind. ``as_of`` only says up to which day the numbers go while the period is not over.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import TYPE_CHECKING

from db.counting.held import COUNTED, IN_SCOPE, STANDS
from db.domain.figures import Figures, GroupFigures
from db.domain.periods import Period
from db.domain.provisional import Counts
from db.domain.reports import (
    SELDOM,
    ActivityReport,
    CommuneReport,
    GroupLine,
    HandInState,
    Heading,
    HouseLine,
    ReportTotals,
)
from db.queries import hand_in_states, provisional
from db.queries.figures import HeldGroup, figures, groups_of_meetings
from db.queries.plan_tasks import plan_work
from db.queries.provisional import with_told
from db.queries.unit_names import changes as unit_changes

if TYPE_CHECKING:
    from sqlalchemy import Connection

_BEGINNING = "0000-01-01"


def activity_report(
    connection: Connection,
    period: Period,
    today: date,
    scope_no: int,
    house: str,
    heading: Heading,
) -> ActivityReport:
    """The report of one house; a period without records gives zeros."""
    as_of = _as_of(connection, period, today, scope_no)
    now = _figures(connection, period, scope_no)
    year = _figures(connection, period.year_so_far(), scope_no)
    last = _last_year(connection, period, scope_no)
    return ActivityReport(
        heading,
        house,
        period,
        as_of,
        totals(connection, now, scope_no),
        totals(connection, year, scope_no),
        None if last is None else totals(connection, last, scope_no),
        _group_lines(connection, now, year, last, scope_no),
    )


def commune_report(
    connection: Connection, period: Period, today: date, commune: str, heading: Heading
) -> CommuneReport:
    """The report over all houses of the register, those that sent nothing too: for these count the
    provisional figures that the commune wrote."""
    as_of = _as_of(connection, period, today, None)
    now = _figures(connection, period, None)
    year = _figures(connection, period.year_so_far(), None)
    last = _last_year(connection, period, None)
    told = Told(connection, period, today)
    upto = as_of or period.to_day.isoformat()
    houses = hand_in_states.houses(connection, period, upto, today.isoformat())
    former = None if last is None else totals(connection, last, None)
    return CommuneReport(
        heading,
        commune,
        period,
        as_of,
        with_told(totals(connection, now, None), told.now()),
        with_told(totals(connection, year, None), told.year()),
        _with_last(former, told.last()),
        tuple(_house_line(connection, period, house, told) for house in houses),
        changes=unit_changes(
            connection, period.last_year().from_day.isoformat(), period.to_day.isoformat()
        ),
        work=plan_work(connection, period.from_day.isoformat(), upto),
    )


class Told:
    """The provisional figures that count in a report's three ranges of days; of one house, or of
    all where none is named."""

    def __init__(self, connection: Connection, period: Period, today: date) -> None:
        rows = provisional.listing(connection, today.isoformat())
        spans = (period, period.year_so_far(), period.last_year())
        self._used = [provisional.counts_of(rows, one.from_day, one.to_day) for one in spans]

    def now(self, house: str | None = None) -> Counts | None:
        return self._sum(0, house)

    def year(self, house: str | None = None) -> Counts | None:
        return self._sum(1, house)

    def last(self, house: str | None = None) -> Counts | None:
        return self._sum(2, house)

    def _sum(self, span: int, house: str | None) -> Counts | None:
        used = self._used[span]
        if house is not None:
            return provisional.added_up(used.get(house, ()))
        return provisional.added_up(row for rows in used.values() for row in rows)


def _with_last(last: ReportTotals | None, told: Counts | None) -> ReportTotals | None:
    if last is None and told is None:
        return None
    return with_told(last or ReportTotals(), told)


def totals(connection: Connection, found: Figures, scope_no: int | None) -> ReportTotals:
    """The figures as a report's rows need them, with what was planned and called off."""
    reasons = _called_off(connection, found, scope_no)
    return ReportTotals(
        clubs=found.value("groups.club"),
        classes=found.value("groups.class"),
        interest_groups=found.value("groups.interest_group"),
        members=found.value("members"),
        meetings=found.value("meetings"),
        visits=found.value("visits"),
        persons=found.value("persons"),
        visits_female=found.value("visits.female"),
        visits_child=found.value("visits.child"),
        visits_youth=found.value("visits.youth"),
        visits_elderly=found.value("visits.elderly"),
        visits_minority=found.value("visits.minority"),
        visits_unknown_birth=found.value("visits.unknown_birth"),
        persons_female=found.value("persons.female"),
        persons_child=found.value("persons.child"),
        persons_elderly=found.value("persons.elderly"),
        persons_minority=found.value("persons.minority"),
        planned=_planned(connection, found, scope_no),
        called_off=sum(count for _, count in reasons),
        called_off_by_reason=reasons,
        households=found.value("households"),
        visits_official=found.value("visits.official"),
        visits_women_union=found.value("visits.women_union"),
        visits_farmers_union=found.value("visits.farmers_union"),
        visits_veterans=found.value("visits.veterans"),
        visits_youth_union=found.value("visits.youth_union"),
        visits_front=found.value("visits.front"),
        library_visits=found.value("library.visits"),
        library_loans=found.value("library.loans"),
        more=tuple((one.code, one.value) for one in found.figures if one.code in SELDOM),
    )


def _figures(connection: Connection, period: Period, scope_no: int | None) -> Figures:
    first, last = period.from_day.isoformat(), period.to_day.isoformat()
    return figures(connection, first, last, scope_no, None)


def reaches_back(connection: Connection, period: Period, scope_no: int | None) -> bool:
    """Whether the book held anything by the end of a period: if not, its figures are unknown."""
    row = connection.exec_driver_sql(
        f"SELECT 1 FROM meeting t WHERE {IN_SCOPE} AND t.day BETWEEN ?1 AND ?2 AND {STANDS} "
        f"AND {COUNTED} LIMIT 1",
        (_BEGINNING, period.to_day.isoformat(), scope_no),
    ).fetchone()
    return row is not None


def _last_year(connection: Connection, period: Period, scope_no: int | None) -> Figures | None:
    """The same period a year ago; None where the book did not reach back as far."""
    former = period.last_year()
    known = reaches_back(connection, former, scope_no)
    return _figures(connection, former, scope_no) if known else None


def _as_of(connection: Connection, period: Period, today: date, scope_no: int | None) -> str | None:
    """The last day counted while the period is not over: today, or later what was written down."""
    if today >= period.to_day:
        return None
    last = connection.exec_driver_sql(
        f"SELECT max(t.day) FROM meeting t WHERE {IN_SCOPE} AND t.day BETWEEN ?1 AND ?2 "
        f"AND {STANDS} AND {COUNTED}",
        (period.from_day.isoformat(), period.to_day.isoformat(), scope_no),
    ).scalar_one()
    return max(today.isoformat(), last or "")


def _planned(connection: Connection, found: Figures, scope_no: int | None) -> int:
    """Meetings that were to be: held, called off, or still to come; a meeting moved to another day
    is planned on that day only."""
    return int(
        connection.exec_driver_sql(
            f"SELECT count(*) FROM meeting t WHERE {IN_SCOPE} AND t.day BETWEEN ?1 AND ?2 "
            "AND t.alive = 1 AND coalesce(t.state, '') <> 'postponed'",
            (found.from_day, found.to_day, scope_no),
        ).scalar_one()
    )


def _called_off(
    connection: Connection, found: Figures, scope_no: int | None
) -> tuple[tuple[str, int], ...]:
    rows = connection.exec_driver_sql(
        f"SELECT coalesce(t.reason, 'other'), count(*) FROM meeting t WHERE {IN_SCOPE} "
        "AND t.day BETWEEN ?1 AND ?2 AND t.alive = 1 AND t.state = 'called_off' "
        "GROUP BY 1 ORDER BY 2 DESC, 1",
        (found.from_day, found.to_day, scope_no),
    )
    return tuple((reason, count) for reason, count in rows)


def _group_lines(
    connection: Connection,
    now: Figures,
    year: Figures,
    last: Figures | None,
    scope_no: int,
) -> tuple[GroupLine, ...]:
    """One line for each group that met in the period, this year or in the same period last year."""
    former = last.groups if last else ()
    before = _met_by(connection, last.to_day, scope_no) if last else set()
    of_year = {line.group_id: line for line in year.groups}
    of_last = {line.group_id: line for line in former}
    of_now = {line.group_id: line for line in now.groups}
    known = {**of_last, **of_year, **of_now}
    return tuple(
        GroupLine(
            of_now.get(id_) or _nothing(line),
            _visits(of_year, id_),
            _visits(of_last, id_) if id_ in before else None,
        )
        for id_, line in sorted(known.items(), key=lambda item: _order(item[1]))
    )


def _met_by(connection: Connection, day: str, scope_no: int) -> set[str]:
    """Groups that had met by that day: of others last year says nothing, which is not zero."""
    return {group.id for _, group in groups_of_meetings(connection, _BEGINNING, day, scope_no)}


def _nothing(line: GroupFigures) -> GroupFigures:
    return GroupFigures(line.group_id, line.name, line.kind, 0, 0, 0, 0, 0, 0)


def _visits(lines: Mapping[str, GroupFigures], id_: str) -> int:
    return lines[id_].visits if id_ in lines else 0


def _order(line: GroupFigures) -> tuple[int, bytes, str]:
    return HeldGroup(line.group_id, line.name, line.kind).order()


def _house_line(
    connection: Connection, period: Period, house: hand_in_states.HouseInPeriod, told: Told
) -> HouseLine:
    now = told.now(house.id)
    state = house.state
    if state is HandInState.MISSING and now is not None:
        state = HandInState.PROVISIONAL
    own, of_year, last = _own(connection, period, house.scope_no)
    return HouseLine(
        house.id,
        house.name,
        state,
        house.last_day,
        with_told(own, now),
        with_told(of_year, told.year(house.id)),
        _with_last(last, told.last(house.id)),
        now,
    )


def _own(
    connection: Connection, period: Period, scope_no: int | None
) -> tuple[ReportTotals, ReportTotals, ReportTotals | None]:
    """What the house itself handed in: this period, the year so far, the same period last year."""
    if scope_no is None:
        return ReportTotals(), ReportTotals(), None
    year = _figures(connection, period.year_so_far(), scope_no)
    last = _last_year(connection, period, scope_no)
    return (
        totals(connection, _figures(connection, period, scope_no), scope_no),
        totals(connection, year, scope_no),
        None if last is None else totals(connection, last, scope_no),
    )
