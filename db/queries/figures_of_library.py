"""Figures of the book corner: readers counted and books lent in a range of days.

``library.visits`` are visits (lượt bạn đọc), ``library.borrowers`` are persons, each once (keyed
digest); loans are copies. All are read from counts that every act and every file keeps in step
(``db.counting.library``).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from db.counting.held import FACTS
from db.counting.library import READER_COLUMNS
from db.counting.scopes import HOUSES
from db.domain.figure_codes import TOLD, figure
from db.domain.figures import Figure
from db.domain.library import Channel, Purpose
from db.queries.catalogue import catalogue_figures
from db.queries.figures_of_persons import Person, persons, whole_months
from db.queries.library_points import point_figures, told_readers

if TYPE_CHECKING:
    from sqlalchemy import Connection

_IN_SCOPE = f"scope_no IN {HOUSES}"
_IN_RANGE = f"{_IN_SCOPE} AND day BETWEEN ?1 AND ?2"
_SUMS = ", ".join(f"CAST(total({one}) AS INTEGER)" for one in READER_COLUMNS)
_VISITS = f"SELECT {_SUMS} FROM reader_day WHERE {_IN_RANGE}"
_LOANS = f"SELECT total(lent), total(returned), total(renewed) FROM loan_day WHERE {_IN_RANGE}"
_OVERDUE = (
    "SELECT total(fell_due) - total(settled) FROM loan_day "
    f"WHERE {_IN_SCOPE} AND day <= ?2 AND ?1 IS NOT NULL"
)
_BORROWERS = (
    "WITH came AS (SELECT DISTINCT coalesce(p.rep_no, p.eid_no) AS rep_no FROM ("
    f"SELECT person_no FROM borrower_month WHERE {_IN_SCOPE} AND month BETWEEN ?4 AND ?5 "
    "UNION SELECT person_no FROM loan WHERE alive = 1 AND (day BETWEEN ?1 AND ?6 "
    f"OR day BETWEEN ?7 AND ?2) AND {_IN_SCOPE}"
    f") b JOIN person p ON p.eid_no = b.person_no), {FACTS} SELECT f.digest, f.scope_no "
    "FROM came c JOIN fact f ON f.rep_no = c.rep_no"
)
"""Whole months from the counts, the days before and after them from the loans."""


def library_figures(
    connection: Connection, from_day: str, to_day: str, scope_no: int | None
) -> list[Figure]:
    """Empty where nobody read or borrowed and nothing is overdue: most houses have no corner.

    Over all houses also the library points of the commune and what those without a laptop told.
    """
    asked = (from_day, to_day, scope_no)
    counts, visits, female, child, *parts = connection.exec_driver_sql(_VISITS, asked).one()
    lent, returned, renewed = connection.exec_driver_sql(_LOANS, asked).one()
    overdue = connection.exec_driver_sql(_OVERDUE, asked).scalar_one()
    stock = catalogue_figures(connection, from_day, to_day, scope_no)
    network = point_figures(connection, from_day, to_day) if scope_no is None else []
    told = told_readers(connection, from_day, to_day) if network else 0
    if not (counts or lent or returned or overdue or told):
        return [*stock, *network]
    names = [*(f"purpose.{one}" for one in Purpose), *(f"channel.{one}" for one in Channel)]
    return [
        figure("library.visits", visits + told),
        figure("library.visits.female", female),
        figure("library.visits.child", child),
        *(
            figure(f"library.visits.{name}", value)
            for name, value in zip(names, parts, strict=True)
        ),
        figure("library.loans", lent),
        figure("library.loans.returned", returned),
        figure("library.loans.renewed", renewed),
        figure("library.loans.overdue", overdue),
        figure("library.borrowers", _borrowers(connection, asked)),
        *([figure(f"library.visits.{TOLD}", told)] if told else []),
        *stock,
        *network,
    ]


def _borrowers(connection: Connection, asked: tuple[str, str, int | None]) -> int:
    """Persons who borrowed, once each, however many houses lent to them."""
    months, edges = whole_months(*asked[:2])
    rows = connection.exec_driver_sql(_BORROWERS, (*asked, *months, *edges))
    borrowed = [Person(digest, house, 0, False, False, None) for digest, house in rows]
    return persons(borrowed).persons
