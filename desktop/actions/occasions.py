"""A year of occasions: what comes, what is planned for it, last year's once more."""

from __future__ import annotations

from collections.abc import Sequence

from db.commands import occasions as commands
from db.domain.changes import Changes
from db.domain.errors import AppError
from db.domain.houses import BookKind
from db.domain.occasions import OccasionDraft, OccasionOfHouses, OccasionYear
from db.engine import Book
from db.queries import occasions as questions
from db.queries import occasions_of_houses as over_houses


def in_year(book: Book, year: int) -> tuple[OccasionYear, ...]:
    """Every occasion of a year in order; those without a day last."""
    with book.read() as connection:
        return questions.in_year(connection, year)


def add(book: Book, draft: OccasionDraft) -> Changes:
    """One of the village's own; ``created[0]`` is its key."""
    return commands.add(book, draft)


def edit(book: Book, key: str, draft: OccasionDraft) -> Changes:
    """Give an occasion of the village's own the state of the form."""
    return commands.edit(book, key, draft)


def remove(book: Book, key: str) -> Changes:
    """Take an occasion of the village's own away."""
    return commands.remove(book, key)


def watch(book: Book, key: str, yes: bool) -> Changes:
    """Remind of it while nothing is planned, or no longer."""
    return commands.watch(book, key, yes)


def set_days(
    book: Book, key: str, year: int, first: str | None, last: str | None = None
) -> Changes:
    """Its days in one year; None: as reckoned again."""
    return commands.set_days(book, key, year, first, last)


def copy_last_year(book: Book, year: int, keys: Sequence[str] | None = None) -> Changes:
    """Last year's meetings for these occasions (all where not said) once more."""
    return commands.copy_last_year(book, year, keys)


def of_houses(book: Book, year: int) -> tuple[OccasionOfHouses, ...]:
    """The year over all houses: who has something for each occasion, who has nothing.

    Raises:
        AppError: ``commune_only``.
    """
    if book.kind is not BookKind.COMMUNE:
        raise AppError("commune_only")
    with book.read() as connection:
        return over_houses.of_houses(connection, year)
