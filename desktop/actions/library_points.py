"""The commune's library points: register, lists of services and IT, months told."""

from __future__ import annotations

from db.commands import library_points as commands
from db.commands.people import today
from db.domain.changes import Changes
from db.domain.ids import to_text
from db.domain.library_points import Checked, PointDraft, PointMonth, PointRow, UnitName
from db.engine import Book
from db.queries import library_points as questions
from db.queries.find import unit_named


def listing(book: Book, year: int | None = None) -> tuple[PointRow, ...]:
    """All points with their readers in a year, the present one if not said."""
    of = year or int(today()[:4])
    with book.read() as connection:
        return questions.points(connection, f"{of}-01-01", f"{of}-12-31")


def unit_of(book: Book, house: str) -> str:
    """The id of the unit with that name or id.

    Raises:
        AppError: ``house_unknown``, ``house_ambiguous``.
    """
    with book.read() as connection:
        return to_text(unit_named(connection, house))


def units(book: Book) -> tuple[UnitName, ...]:
    """The houses and libraries that have a laptop, to bind a point to one of them."""
    with book.read() as connection:
        return questions.units(connection)


def months(book: Book, point: str) -> tuple[PointMonth, ...]:
    """What a point without a laptop told, the newest month first."""
    with book.read() as connection:
        return questions.months(connection, point)


def save(
    book: Book, draft: PointDraft, point: str | None = None, unit: str | None = None
) -> Changes:
    """A new point, or ``point`` changed; ``unit``: the house whose book counts for it."""
    return commands.save(book, draft, point=point, unit=unit)


def remove(book: Book, point: str) -> Changes:
    """Take a point away."""
    return commands.remove(book, point)


def check(book: Book, point: str, checks: tuple[Checked, ...]) -> Changes:
    """Answer one item of the list of a point."""
    return commands.check(book, point, checks)


def write_month(book: Book, point: str, told: PointMonth) -> Changes:
    """What a point without a laptop told of a month."""
    return commands.write_month(book, point, told)
