"""Who comes again and again (plan T8): persons with so many visits in one quarter of a year.

How many is what the commune set with its target of that rule, else ``OFTEN``; the plan names none.
Counted from whole months; visits to two houses are not added up, the person still counts once.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from db.counting.held import FACTS
from db.counting.scopes import HOUSES
from db.domain.targets import OFTEN, TargetRule
from db.queries.figures_of_persons import Asked, Person, persons

if TYPE_CHECKING:
    from sqlalchemy import Connection

_OFTEN = (
    "came AS MATERIALIZED (SELECT rep_no, max(day) AS day, max(day) / 10000 AS year, "
    "max(day) / 100 % 100 AS month FROM (SELECT m.person_no AS rep_no, "
    "m.month / 100 * 4 + (m.month % 100 - 1) / 3 AS quarter, "
    "max(m.month * 100 + m.last_day) AS day FROM person_month m "
    f"WHERE m.scope_no IN {HOUSES} AND m.month BETWEEN ?1 AND ?2 "
    "GROUP BY m.person_no, quarter HAVING sum(m.visits) >= ?4) GROUP BY rep_no)"
)
_RULE = (
    "SELECT low FROM target WHERE alive = 1 AND rule = ? AND low > 0 ORDER BY year, code LIMIT 1"
)


def often_is(connection: Connection) -> int:
    """From how many visits in a quarter on a person comes often."""
    row = connection.exec_driver_sql(_RULE, (TargetRule.REPEAT.value,)).fetchone()
    return OFTEN if row is None else int(row[0])


def who_repeats(connection: Connection, from_day: str, to_day: str, scope_no: int | None) -> Asked:
    """SQL of the table ``came`` of those who came often in some quarter, and its parameters."""
    months = [day.year * 100 + day.month for day in map(date.fromisoformat, (from_day, to_day))]
    return Asked(_OFTEN, (*months, scope_no, often_is(connection)))


def repeating(connection: Connection, from_day: str, to_day: str, scope_no: int | None) -> int:
    """Persons who came often in some quarter of the whole months from the first day's on."""
    asked = who_repeats(connection, from_day, to_day, scope_no)
    rows = connection.exec_driver_sql(
        f"WITH {asked.sql}, {FACTS} "
        "SELECT f.digest, f.scope_no FROM came c JOIN fact f ON f.rep_no = c.rep_no",
        asked.values,
    )
    return persons([Person(digest, house, 0, False, False, None) for digest, house in rows]).persons
