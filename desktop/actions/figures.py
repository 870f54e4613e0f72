"""The figures of a range of days."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from db.commands.people import today
from db.domain.errors import AppError
from db.domain.explained import CountedRecord, Explained
from db.domain.figure_codes import TOLD, spec_of
from db.domain.figures import Figures
from db.domain.houses import BookKind
from db.domain.times import check_day
from db.engine import Book
from db.queries import (
    explaining,
    explaining_donations,
    explaining_library,
    explaining_network,
    explaining_plan,
    provisional,
)
from db.queries import figures as questions
from db.queries.house_scopes import house_scope

if TYPE_CHECKING:
    from sqlalchemy import Connection


def figures(book: Book, from_day: str, to_day: str, house: str | None = None) -> Figures:
    """All figures from the first to the last day, both included. At the commune provisional
    figures count for houses that have not handed in, and stand apart in ``….provisional`` too.

    Args:
        house: name or id of one house; all houses of the book where not said.

    Raises:
        AppError: ``bad_day``; ``bad_period`` where the days stand the wrong way round;
            ``house_unknown``, ``house_ambiguous``, ``house_not_joined``.
    """
    first, last = check_day(from_day), check_day(to_day)
    if first > last:
        raise AppError("bad_period", text=f"{first}..{last}")
    with book.read() as connection:
        found = None if house is None else house_scope(connection, house)
        no, name = (found.no, found.name) if found else (None, None)
        counted = questions.figures(connection, first, last, no, name)
        if book.kind is not BookKind.COMMUNE:
            return counted
        rows = provisional.listing(connection, today())
        days = date.fromisoformat(first), date.fromisoformat(last)
        used = provisional.counts_of(rows, *days)
        wanted = [
            row for id_, rows in used.items() if found is None or id_ == found.id for row in rows
        ]
        return provisional.figures_with_told(counted, provisional.added_up(wanted))


def explain(
    book: Book, code: str, from_day: str, to_day: str, house: str | None = None
) -> Explained:
    """The records a figure was counted from: meetings with their parts, or persons.

    Raises:
        AppError: those of ``figures``; ``figure_unknown``; ``figure_not_opened``.
    """
    first, last = check_day(from_day), check_day(to_day)
    if first > last:
        raise AppError("bad_period", text=f"{first}..{last}")
    try:
        spec_of(code)
    except KeyError as error:
        raise AppError("figure_unknown", figure=code) from error
    with book.read() as connection:
        found = house_scope(connection, house) if house else None
        no = found.no if found else None
        if explaining_network.is_of_network(code):
            return explaining_network.explain_network(connection, code, (first, last, no))
        if explaining_plan.is_of_plan(code):
            return explaining_plan.explain_plan(connection, code, first, last, no)
        if explaining_donations.is_of_donations(code):
            return explaining_donations.explain_donations(connection, code, first, last, no)
        if code.startswith("library."):
            return explaining_library.explain_library(connection, code, first, last, no)
        told = _told(book, connection, code, (first, last), found.id if found else None)
        counted = _counted_of(code)
        if counted != code:
            return Explained(code, sum(one.value for one in told), records=told)
        made = explaining.explain(connection, counted, first, last, no)
        return replace(made, value=made.value + sum(one.value for one in told), records=told)


_TOLD_FIELDS = {
    "meetings": "meetings",
    "visits": "visits",
    "visits.female": "female",
    "visits.child": "children",
    "visits.elderly": "elderly",
    "visits.minority": "minority",
    "households": "households",
}
"""Figure -> the field of what a house told by telephone."""


def _counted_of(code: str) -> str:
    """The figure that provisional ones are a part of; any other is itself."""
    return code.removesuffix(f".{TOLD}")


def _told(
    book: Book, connection: Connection, code: str, days: tuple[str, str], house: str | None
) -> tuple[CountedRecord, ...]:
    """The provisional figures in a figure of meetings or visits: who told them, and when."""
    field = _TOLD_FIELDS.get(_counted_of(code))
    if book.kind is not BookKind.COMMUNE or field is None:
        return ()
    rows = provisional.listing(connection, today())
    used = provisional.counts_of(rows, *(date.fromisoformat(one) for one in days))
    found = []
    for id_, of_house in used.items():
        for row in of_house if house in (None, id_) else ():
            value = getattr(row.draft.counts, field) or 0
            what, day = row.draft.told_by or "", row.period.from_day.isoformat()
            if value:
                found.append(CountedRecord(row.id, day, what, row.house_name, value, told=True))
    return tuple(found)
