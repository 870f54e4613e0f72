"""The figures of a range of days."""

from __future__ import annotations

from datetime import date

from db.commands.people import today
from db.domain.errors import AppError
from db.domain.explained import Explained
from db.domain.figure_codes import spec_of
from db.domain.figures import Figures
from db.domain.houses import BookKind
from db.domain.times import check_day
from db.engine import Book
from db.queries import explaining, provisional
from db.queries import figures as questions
from db.queries.house_scopes import house_scope


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
        no = house_scope(connection, house).no if house else None
        return explaining.explain(connection, code, first, last, no)
