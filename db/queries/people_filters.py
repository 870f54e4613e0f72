"""The few ways a list of people is narrowed, and how many each one shows.

They stand as words above the list (“Trẻ em 61”), so a count and its list come from one condition.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from db.domain.people import PeopleCounts, PeopleFilter
from db.queries.people import GONE, LISTED

if TYPE_CHECKING:
    from sqlalchemy import Connection

_AGE = "(:year - p.birth_year - (coalesce(p.birth_month, 0) > :month))"
"""The one rule of ages (``db.domain.births``): a bare year counts the birthday as passed."""

_CONDITIONS = {
    PeopleFilter.ALL: "1",
    PeopleFilter.CHILDREN: (
        f"(p.band = 'child' OR (p.band IS NULL AND p.birth_year > 0 AND {_AGE} < 16))"
    ),
    PeopleFilter.NO_BIRTH: "(p.band IS NULL AND coalesce(p.birth_year, 0) = 0)",
    PeopleFilter.NOT_ASKED: (
        "(SELECT count(DISTINCT c.purpose) FROM person r CROSS JOIN consent c "
        "ON c.person_no = r.eid_no WHERE r.rep_no = p.rep_no AND c.given IS NOT NULL "
        "AND c.purpose IN ('record', 'commune')) < 2"
    ),
    PeopleFilter.GONE: "1",
}


def condition(only: PeopleFilter, on: date) -> str:
    """SQL over ``person p``; it holds numbers of the day and no text from outside."""
    return _bound(_CONDITIONS[only], on)


def among(only: PeopleFilter) -> str:
    """Whom a filter chooses from: those in the lists, or those who no longer are."""
    return GONE if only is PeopleFilter.GONE else LISTED


def counts(connection: Connection, on: date) -> PeopleCounts:
    """How many people each filter shows on that day."""
    listed = [only for only in PeopleFilter if only is not PeopleFilter.GONE]
    sums = ", ".join(f"coalesce(sum({condition(only, on)}), 0)" for only in listed)
    ask = connection.exec_driver_sql
    row: Any = ask(f"SELECT {sums} FROM person p WHERE {LISTED}").one()
    gone = ask(f"SELECT count(*) FROM person p WHERE {GONE}").scalar_one()
    return PeopleCounts(*(int(value) for value in (*row, gone)))


def _bound(sql: str, on: date) -> str:
    return sql.replace(":year", str(on.year)).replace(":month", str(on.month))
