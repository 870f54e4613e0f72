"""The laptops of the houses, at the commune; and how a house stands with its commune."""

from __future__ import annotations

from db.domain.changes import Changes
from db.domain.laptops import Laptop, Standing
from db.engine import Book
from db.sync import laptops as commands

__all__ = ["Laptop", "Standing", "compare", "listing", "retire", "standing"]


def listing(book: Book) -> tuple[Laptop, ...]:
    """All laptops, those that were retired too."""
    return commands.listing(book)


def compare(book: Book, id_: str, digits: str | None = None) -> Changes:
    """“Đọc số cho nhau nghe” was done; with digits refused where they differ."""
    return commands.mark_compared(book, id_, digits)


def retire(book: Book, id_: str) -> Changes:
    """A laptop writes no more for its house; what it handed in stays."""
    return commands.retire(book, id_)


def standing(book: Book) -> Standing:
    """How this laptop stands with the commune."""
    with book.read() as connection:
        return commands.standing(book, connection)
