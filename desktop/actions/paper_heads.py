"""Whose paper it is: the house that stands above it, its signer, sentences of the commune."""

from __future__ import annotations

from dataclasses import replace

from db.domain.errors import AppError
from db.domain.list_papers import PaperHead
from db.engine import Book
from db.queries import report_heads
from db.queries.house_scopes import HouseScope, house_of
from desktop.actions.headings import place_name, signer_title


def own_house(book: Book, on: str | None = None) -> HouseScope:
    """The house whose book this is, called as on a day (None: as now).

    Raises:
        AppError: ``not_a_house`` in a commune's book.
    """
    with book.read() as connection:
        scopes = connection.exec_driver_sql(
            "SELECT s.id FROM house h JOIN scope s ON s.scope_no = h.scope_no"
        ).fetchall()
        if len(scopes) != 1:
            raise AppError("not_a_house")
        return house_of(connection, scopes[0][0], on)


def head_of(house: HouseScope, day: str | None) -> PaperHead:
    """The head of a list: these have no sentences of their own."""
    return PaperHead(
        *(house.commune, house.name, place_name(house.commune), signer_title(house.kind), day),
        village_word=house.village_word,
    )


def letter_head(book: Book, day: str | None) -> PaperHead:
    """The head of a letter of this house, with what the commune put in its own words.

    Raises:
        AppError: ``not_a_house`` in a commune's book.
    """
    head = head_of(own_house(book, day), day)
    with book.read() as connection:
        own = report_heads.texts(connection)
    return replace(head, texts=tuple(own.items()))
