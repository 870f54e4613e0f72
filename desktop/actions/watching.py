"""What the window watches of an open book."""

from __future__ import annotations

from db.domain.errors import AppError
from db.engine import Book
from db.queries import outside


def data_version(book: Book) -> int:
    """A number that changes when another program wrote in the book."""
    with book.read() as connection:
        return outside.data_version(connection)


def notices(book: Book) -> tuple[AppError, ...]:
    """What was noticed on opening, worded like refusals."""
    return tuple(book.notices)
