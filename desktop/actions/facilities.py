"""A house as a building (cơ sở vật chất), and the commune's criteria for it."""

from __future__ import annotations

from db.commands import facilities as commands
from db.domain.changes import Changes
from db.domain.facilities import Criteria, Facility, FacilityRow
from db.engine import Book
from db.queries import facilities as questions


def listing(book: Book) -> tuple[FacilityRow, ...]:
    """Every house of the book with what it said of itself."""
    with book.read() as connection:
        return questions.facilities(connection)


def criteria(book: Book) -> Criteria | None:
    """What the commune set."""
    with book.read() as connection:
        return questions.criteria(connection)


def own(book: Book) -> FacilityRow | None:
    """What this house said of itself, judged where the commune set criteria."""
    rows = listing(book)
    return rows[0] if rows else None


def with_criteria(book: Book) -> tuple[tuple[FacilityRow, ...], Criteria | None]:
    """Both in one reading."""
    with book.read() as connection:
        return questions.facilities(connection), questions.criteria(connection)


def describe(book: Book, facility: Facility) -> Changes:
    """How large the house is."""
    return commands.describe(book, facility)


def set_criteria(book: Book, wanted: Criteria) -> Changes:
    """What a house should have, as the commune measures it."""
    return commands.set_criteria(book, wanted)
