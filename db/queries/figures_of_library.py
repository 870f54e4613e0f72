"""Figures of the book corner: readers counted and books lent in a range of days.

``library.visits`` are visits (lượt bạn đọc), ``library.borrowers`` are persons, each once (keyed
digest); loans are copies.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from db.counting.held import FACTS
from db.counting.scopes import HOUSES
from db.domain.figure_codes import TOLD, figure
from db.domain.figures import Figure
from db.domain.library import Channel, Purpose
from db.queries.catalogue import catalogue_figures
from db.queries.figures_of_persons import Person, persons
from db.queries.library_points import point_figures, told_readers

if TYPE_CHECKING:
    from sqlalchemy import Connection

_IN_SCOPE = f"scope_no IN {HOUSES}"
_PURPOSES = ", ".join(f"total(people * (purpose = '{one}'))" for one in Purpose)
_CHANNELS = ", ".join(f"total(people * (channel = '{one}'))" for one in Channel)
_VISITS = (
    "SELECT count(*), total(people), total(people * (reader IN ('woman', 'girl'))), "
    f"total(people * (reader IN ('girl', 'boy'))), {_PURPOSES}, {_CHANNELS} "
    f"FROM reader_visit WHERE alive = 1 AND day BETWEEN ?1 AND ?2 AND {_IN_SCOPE}"
)
_LOANS = (
    "SELECT count(*), total(l.renewals) FROM loan l "
    f"WHERE l.alive = 1 AND l.day BETWEEN ?1 AND ?2 AND l.{_IN_SCOPE}"
)
_BORROWERS = (
    "WITH came AS (SELECT coalesce(p.rep_no, p.eid_no) AS rep_no, max(l.day) AS day FROM loan l "
    "JOIN person p ON p.eid_no = l.person_no WHERE l.alive = 1 AND l.day BETWEEN ?1 AND ?2 "
    f"AND l.{_IN_SCOPE} GROUP BY 1), {FACTS} SELECT f.digest, f.scope_no, "
    "CAST(replace(c.day, '-', '') AS INTEGER) FROM came c JOIN fact f ON f.rep_no = c.rep_no"
)
_RETURNED = (
    f"SELECT count(*) FROM loan WHERE alive = 1 AND returned BETWEEN ?1 AND ?2 AND {_IN_SCOPE}"
)
_OVERDUE = (
    "SELECT count(*) FROM loan WHERE alive = 1 AND due < ?2 AND day <= ?2 AND ?1 IS NOT NULL "
    f"AND (returned IS NULL OR returned > ?2) AND {_IN_SCOPE}"
)


def library_figures(
    connection: Connection, from_day: str, to_day: str, scope_no: int | None
) -> list[Figure]:
    """Empty where nobody read or borrowed and nothing is overdue: most houses have no corner.

    Over all houses also the library points of the commune and what those without a laptop told.
    """
    asked = (from_day, to_day, scope_no)
    counts, visits, female, child, *parts = connection.exec_driver_sql(_VISITS, asked).one()
    lent, renewed = connection.exec_driver_sql(_LOANS, asked).one()
    returned = connection.exec_driver_sql(_RETURNED, asked).scalar_one()
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
    rows = connection.exec_driver_sql(_BORROWERS, asked)
    borrowed = [Person(digest, house, day, False, False, None) for digest, house, day in rows]
    return persons(borrowed).persons
