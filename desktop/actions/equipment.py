"""Equipment of the house (chiêng, loa, bàn ghế): lend, take back, look at it once a year."""

from __future__ import annotations

from db.commands import equipment as commands
from db.commands.people import today
from db.domain.changes import Changes
from db.domain.equipment import Condition, ItemLoan, Store
from db.engine import Book
from db.queries import equipment as questions


def store(book: Book) -> Store:
    """All there is, and what is out."""
    with book.read() as connection:
        return questions.store(connection)


def loans(book: Book) -> tuple[ItemLoan, ...]:
    """Every loan, those still out first."""
    with book.read() as connection:
        return questions.loans(connection)


def add(book: Book, name: str, pieces: int = 1) -> Changes:
    """Something the house has; ``created[0]`` is its id."""
    return commands.add(book, name, pieces)


def edit(book: Book, item_id: str, name: str, pieces: int) -> Changes:
    """Give an item the state of the form."""
    return commands.edit(book, item_id, name, pieces)


def remove(book: Book, item_id: str) -> Changes:
    """An item is no longer the house's, unless a piece is lent (``still_lent``)."""
    return commands.remove(book, item_id)


def check(book: Book, item_id: str, condition: Condition, day: str | None = None) -> Changes:
    """What the yearly walk-through saw."""
    return commands.check(book, item_id, condition, day or today())


def lend(
    book: Book, item_id: str, person_id: str, pieces: int, due: str, day: str | None = None
) -> Changes:
    """Lend pieces of an item until a day."""
    return commands.lend(book, item_id, person_id, pieces, day or today(), due)


def give_back(book: Book, loan_id: str, day: str | None = None) -> Changes:
    """What was lent is back."""
    return commands.give_back(book, loan_id, day or today())


def renew(book: Book, loan_id: str, due: str) -> Changes:
    """Lend on until another day."""
    return commands.renew(book, loan_id, due)


def remove_loan(book: Book, loan_id: str) -> Changes:
    """Take away a lending written by mistake."""
    return commands.remove_loan(book, loan_id)
