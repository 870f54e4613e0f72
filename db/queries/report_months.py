"""Visits month by month of the year a report ends in, by the records that stand behind visits."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from db.domain.periods import Period
from db.domain.reports import MonthVisits
from db.queries import provisional
from db.queries.explaining import explain
from db.queries.reports import reaches_back

if TYPE_CHECKING:
    from sqlalchemy import Connection


def months(
    connection: Connection, period: Period, scope_no: int | None, today: str
) -> tuple[MonthVisits, ...]:
    """January up to the last month of the period; last year where the book reaches back. Over all
    houses also what was told of a month, as far as the year so far counts it."""
    last = period.to_day
    year = Period(period.kind, date(last.year, 1, 1), last, period.number)
    now = _by_month(connection, year, scope_no)
    former = year.last_year()
    known = reaches_back(connection, former, scope_no)
    before = _by_month(connection, former, scope_no) if known else {}
    told = _told(connection, year, today) if scope_no is None else {}
    return tuple(
        MonthVisits(
            month,
            now.get(month, 0),
            before.get(month, 0) if known else None,
            told.get(month, 0),
        )
        for month in range(1, last.month + 1)
    )


def _told(connection: Connection, year: Period, today: str) -> dict[int, int]:
    """Visits that were told of days within one month; a quarter told at once has no month."""
    found: dict[int, int] = {}
    rows = provisional.listing(connection, today)
    for of_house in provisional.counts_of(rows, year.from_day, year.to_day).values():
        for row in of_house:
            month = row.period.from_day.month
            if row.period.to_day.month == month:
                found[month] = found.get(month, 0) + (row.draft.counts.visits or 0)
    return found


def _by_month(connection: Connection, days: Period, scope_no: int | None) -> dict[int, int]:
    first, last = days.from_day.isoformat(), days.to_day.isoformat()
    found: dict[int, int] = {}
    for one in explain(connection, "visits", first, last, scope_no).meetings:
        month = int(one.day[5:7])
        found[month] = found.get(month, 0) + one.value
    return found
