"""From a name that a person types to the one record it means (cli.md, Names)."""

from __future__ import annotations

from db.domain.errors import AppError
from db.engine import Book
from db.queries.find import group_named, house_named

NO_SCOPE = 0
"""A house of which nothing was taken in yet has no groups."""


def group_id(book: Book, name: str, house: str | None = None) -> str:
    """The id of the living group with that name or id; ``house`` tells equal names apart.

    Raises:
        AppError: ``group_unknown``, ``group_ambiguous``, ``house_unknown``, ``house_ambiguous``,
            ``house_not_joined``; candidates in the facts.
    """
    with book.read() as connection:
        scope_no = None
        if house is not None:
            scope_no = (
                connection.exec_driver_sql(
                    "SELECT scope_no FROM scope WHERE id = ?", (house_named(connection, house),)
                ).scalar()
                or NO_SCOPE
            )
        return group_named(connection, name, scope_no)


def optional_group_id(book: Book, name: str | None, house: str | None) -> str | None:
    """``group_id``, or None where no group was named.

    Raises:
        AppError: as ``group_id``; ``house_without_group`` where only a house was named.
    """
    if name is None:
        if house is not None:
            raise AppError("house_without_group", house=house)
        return None
    return group_id(book, name, house)
