"""Names of villages, of the commune and its province through time, said once at the commune."""

from __future__ import annotations

from db.commands import unit_names as commands
from db.domain.changes import Changes
from db.domain.errors import AppError
from db.domain.houses import BookKind
from db.domain.unit_names import About, DatedName, UnitChange
from db.engine import Book
from db.queries import houses
from db.queries import unit_names as questions
from db.queries.find import UNIT, find
from desktop.actions.books import call_villages


def rename_unit(book: Book, unit_id: str, name: str, from_day: str) -> Changes:
    """A village or library is called otherwise since a day; it travels with the next reply."""
    _commune(book)
    return commands.rename_unit(book, unit_id, name, from_day)


def rename_commune(
    book: Book, name: str, province: str, from_day: str, *, boundary: bool = False
) -> Changes:
    """The commune or its province is called otherwise since a day; ``boundary``: its area is
    another one since then."""
    _commune(book)
    return commands.rename_commune(book, name, province, from_day, boundary=boundary)


def set_village_word(book: Book, word: str) -> Changes:
    """What the commune calls the units below it: windows, papers and lists follow, those of the
    houses once a reply told them."""
    _commune(book)
    changes = commands.set_village_word(book, word)
    call_villages(village_word(book))
    return changes


def village_word(book: Book) -> str | None:
    """What the commune calls a village; None: as the program says."""
    with book.read() as connection:
        return questions.village_word(connection)


def of_unit(book: Book, unit_id: str) -> tuple[DatedName, ...]:
    """All names of a unit, the oldest first."""
    with book.read() as connection:
        found = find(connection, UNIT, unit_id)
        name = connection.exec_driver_sql(
            "SELECT name FROM unit WHERE eid_no = ?", (found.no,)
        ).scalar_one()
        return questions.unit_names(connection, found.no, name or "")


def of_commune(book: Book) -> tuple[tuple[DatedName, ...], tuple[DatedName, ...]]:
    """The names of the commune and those of its province, the oldest first."""
    with book.read() as connection:
        about = houses.about(connection, book.kind, book.scope, None)
        name = about.name if book.kind is BookKind.COMMUNE else about.commune or ""
        return (
            questions.own_names(connection, About.COMMUNE) or (DatedName(name),),
            questions.own_names(connection, About.PROVINCE) or (DatedName(about.province),),
        )


def changes(book: Book, from_day: str, to_day: str) -> tuple[UnitChange, ...]:
    """What changed among the units in a range of days."""
    with book.read() as connection:
        return questions.changes(connection, from_day, to_day)


def _commune(book: Book) -> None:
    if book.kind is not BookKind.COMMUNE:
        raise AppError("commune_only")
