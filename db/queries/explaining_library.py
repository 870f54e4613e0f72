"""From a figure of the book corner, or one that was told, to the records behind it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from db.counting.scopes import HOUSES
from db.domain.errors import AppError
from db.domain.explained import CountedRecord, Explained
from db.domain.figure_codes import TOLD
from db.queries.explaining_network import told_records
from db.queries.figures_of_library import library_figures

if TYPE_CHECKING:
    from sqlalchemy import Connection

_IN_SCOPE = f"t.scope_no IN {HOUSES}"
_VISITS = (
    "SELECT e.uuid, t.day, t.people, t.reader, t.purpose, t.channel, h.name "
    "FROM reader_visit t JOIN entity e ON e.eid_no = t.eid_no "
    "LEFT JOIN house h ON h.scope_no = t.scope_no "
    f"WHERE t.alive = 1 AND t.day BETWEEN ?1 AND ?2 AND {_IN_SCOPE} ORDER BY t.day, t.eid_no"
)
_LOANS = (
    "SELECT e.uuid, t.day, b.title, p.full_name, t.returned, t.renewals, h.name, t.due "
    "FROM loan t JOIN entity e ON e.eid_no = t.eid_no LEFT JOIN book b ON b.eid_no = t.book_no "
    "LEFT JOIN person p ON p.eid_no = t.person_no LEFT JOIN house h ON h.scope_no = t.scope_no "
    f"WHERE t.alive = 1 AND {{days}} AND {_IN_SCOPE} ORDER BY t.day, t.eid_no"
)
_LENT = "t.day BETWEEN ?1 AND ?2"
_DAYS = {
    "library.loans": _LENT,
    "library.loans.renewed": f"{_LENT} AND t.renewals > 0",
    "library.borrowers": _LENT,
    "library.loans.returned": "t.returned BETWEEN ?1 AND ?2",
    "library.loans.overdue": (
        "t.due < ?2 AND t.day <= ?2 AND ?1 IS NOT NULL AND (t.returned IS NULL OR t.returned > ?2)"
    ),
}
_READERS = {"female": ("woman", "girl"), "child": ("girl", "boy")}


def explain_library(
    connection: Connection, code: str, first: str, last: str, scope_no: int | None
) -> Explained:
    """Each visit that was counted with its readers, or each book that was lent.

    Raises:
        AppError: ``figure_not_opened`` for a code that no visits or loans stand behind.
    """
    asked = (first, last, scope_no)
    figures = {one.code: one.value for one in library_figures(connection, *asked)}
    value = figures.get(code, 0)
    if code in _DAYS:
        return Explained(code, value, records=_loans(connection, code, asked))
    if code != "library.visits" and not code.startswith("library.visits."):
        raise AppError("figure_not_opened", figure=code)
    part = code.removeprefix("library.visits").removeprefix(".")
    told = told_records(connection, asked) if part in ("", TOLD) else ()
    if part == TOLD:
        return Explained(code, value, records=told)
    rows = connection.exec_driver_sql(_VISITS, asked)
    return Explained(
        code,
        value,
        records=tuple(
            CountedRecord(bytes(uuid).hex(), day, purpose or "", house or "", people or 0)
            for uuid, day, people, reader, purpose, channel, house in rows
            if _counts(part, reader, purpose, channel)
        )
        + told,
    )


def _loans(
    connection: Connection, code: str, asked: tuple[str, str, int | None]
) -> tuple[CountedRecord, ...]:
    rows = connection.exec_driver_sql(_LOANS.format(days=_DAYS[code]), asked)
    found = []
    for uuid, day, title, name, _, renewals, house, _ in rows:
        what = " · ".join(text for text in (title, name) if text)
        value = renewals if code == "library.loans.renewed" else 1
        found.append(CountedRecord(bytes(uuid).hex(), day, what, house or "", value or 0))
    return tuple(found)


def _counts(part: str, reader: str | None, purpose: str | None, channel: str | None) -> bool:
    if not part:
        return True
    if part in _READERS:
        return reader in _READERS[part]
    sort, _, word = part.partition(".")
    value_of = {"purpose": purpose, "channel": channel}
    return value_of.get(sort) == word
