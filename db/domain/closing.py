"""Closing a report: the figures as they stood, kept beside what the book says later."""

from __future__ import annotations

import calendar
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Any

from db.domain.periods import Period, PeriodKind
from db.domain.reports import (
    CODES,
    SELDOM,
    ActivityReport,
    CommuneReport,
    GroupLine,
    Late,
    ReportTotals,
)

Snapshot = Mapping[str, Mapping[str, int]]
"""What it is of (the whole, the year, a house by its id, a group) -> code -> the figure."""

LAST_CUT_OFF = 28
"""The latest day of the month on which figures can be closed: every month has it."""

WHOLE, YEAR, LAST_YEAR, GROUP = "", "year", "last_year", "group"
_OF_GROUP = ("meetings", "visits", "female", "child", "elderly", "minority")
_NOTHING = dict.fromkeys(CODES, 0)


@dataclass(frozen=True)
class Closed:
    """One closing; ``revision`` 0 is the first, later ones are corrections with a reason."""

    revision: int
    day: str
    reason: str | None
    figures: Snapshot


def period_key(period: Period) -> str:
    """The period as a person types it: ``2026-Q4``, ``2026-11-01..2026-11-20``."""
    match period.kind:
        case PeriodKind.MONTH:
            return f"{period.year}-{period.number:02d}"
        case PeriodKind.QUARTER:
            return f"{period.year}-Q{period.number}"
        case PeriodKind.HALF:
            return f"{period.year}-H{period.number}"
        case PeriodKind.YEAR:
            return str(period.year)
    return f"{period.from_day.isoformat()}..{period.to_day.isoformat()}"


def snapshot(report: ActivityReport | CommuneReport) -> dict[str, dict[str, int]]:
    """The figures of a report: of the whole, the year so far, last year, each house, each group."""
    found = {WHOLE: _figures(report.totals), YEAR: _figures(report.year)}
    if report.last_year:
        found[LAST_YEAR] = _figures(report.last_year)
    if isinstance(report, CommuneReport):
        for house in report.houses:
            found[house.house_id] = _figures(house.now)
            found[f"{YEAR}.{house.house_id}"] = _figures(house.year)
    else:
        for line in report.groups:
            told = {name: getattr(line.now, name) for name in _OF_GROUP}
            found[f"{GROUP}.{line.now.group_id}"] = told | {"year": line.year_visits}
    return found


def as_closed(
    report: ActivityReport | CommuneReport, closed: Closed
) -> ActivityReport | CommuneReport:
    """The report with the figures as they were closed, whatever came in since."""
    figures = closed.figures
    totals = frozen(report.totals, figures.get(WHOLE, {}))
    year = frozen(report.year, figures.get(YEAR, {}))
    last = report.last_year and frozen(report.last_year, figures.get(LAST_YEAR, {}))
    if isinstance(report, CommuneReport):
        houses = tuple(
            replace(
                house,
                now=frozen(house.now, figures.get(house.house_id, _NOTHING)),
                year=frozen(house.year, figures.get(f"{YEAR}.{house.house_id}", {})),
            )
            for house in report.houses
        )
        return replace(report, totals=totals, year=year, last_year=last, houses=houses)
    groups = tuple(_line(line, figures) for line in report.groups)
    return replace(report, totals=totals, year=year, last_year=last, groups=groups)


def _line(line: GroupLine, figures: Snapshot) -> GroupLine:
    """A group's line as closed; a group that was not in the report then had nothing."""
    told = figures.get(f"{GROUP}.{line.now.group_id}", {})
    counted: dict[str, Any] = {name: told.get(name, 0) for name in _OF_GROUP}
    return replace(line, now=replace(line.now, **counted), year_visits=told.get("year", 0))


def late(closed: Closed, report: ActivityReport | CommuneReport) -> Iterator[Late]:
    """What differs since: the visits and meetings of each house, then of the whole."""
    now = snapshot(report)
    names = {"": ""}
    if isinstance(report, CommuneReport):
        names |= {house.house_id: house.name for house in report.houses}
    for house in (*(id_ for id_ in names if id_), ""):
        before = closed.figures.get(house, {})
        for code in ("meetings", "visits", "persons"):
            one, other = before.get(code, 0), now[house][code]
            if one != other:
                yield Late(names[house], code, one, other)


def frozen(totals: ReportTotals, figures: Mapping[str, int]) -> ReportTotals:
    """The figures as they were closed."""
    if figures:
        totals = replace(totals, more=())
    for code, value in figures.items():
        if code in CODES or code in SELDOM:
            totals = totals.with_value(code, value)
    return totals


def cut(period: Period, day: int | None) -> Period:
    """The period with figures up to its cut-off day: the last day of that number in its last
    month; the days after it belong to the next period, so this one begins after the last cut-off.

    A year or a free range, and a day the setting does not name, stay whole.
    """
    if day is None or period.kind in (PeriodKind.FREE, PeriodKind.YEAR):
        return period
    first = _cut_off(period.from_day - timedelta(days=1), day) + timedelta(days=1)
    return Period(period.kind, first, _cut_off(period.to_day, day), period.number)


def _cut_off(month_end: date, day: int) -> date:
    last = calendar.monthrange(month_end.year, month_end.month)[1]
    return month_end.replace(day=min(day, last))


def _figures(totals: ReportTotals) -> dict[str, int]:
    return {code: totals.value(code) for code in CODES} | dict(totals.more)
