"""The figures of a range of days."""

from __future__ import annotations

from db.domain.errors import AppError
from db.domain.figures import Figures
from db.domain.times import check_day
from db.engine import Book
from db.queries import figures as questions
from db.queries.house_scopes import house_scope


def figures(book: Book, from_day: str, to_day: str, house: str | None = None) -> Figures:
    """All figures from the first to the last day, both included.

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
        if house is None:
            return questions.figures(connection, first, last, None, None)
        found = house_scope(connection, house)
        return questions.figures(connection, first, last, found.no, found.name)
