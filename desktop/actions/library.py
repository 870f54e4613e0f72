"""The book corner (tủ sách): count readers, lend, take back, what is out and overdue."""

from __future__ import annotations

from collections.abc import Sequence

from db.commands import library as commands
from db.commands.people import today
from db.domain.changes import Changes
from db.domain.library import BookRow, Choice, Corner, LoanRow, Purpose, Reader, VisitRow
from db.domain.times import check_day
from db.engine import Book
from db.queries import library as questions
from db.queries.find import PERSON, find


def corner(book: Book, day: str | None = None) -> Corner:
    """What the screen shows on a day, today if not said."""
    with book.read() as connection:
        return questions.corner(connection, check_day(day) if day else today())


def count_readers(
    book: Book,
    reader: Reader | None = None,
    people: int = 1,
    day: str | None = None,
    choice: Choice | None = None,
    resource: str | None = None,
) -> Changes:
    """Count readers; purpose and channel are the day's last choice where not said."""
    on = check_day(day) if day else today()
    if choice is None:
        with book.read() as connection:
            choice = questions.last_choice(connection, on)
    return commands.count_readers(
        book, on, people, reader, choice.purpose, choice.channel, resource=resource
    )


def remove_visit(book: Book, visit_id: str) -> Changes:
    """Take back one counting of readers."""
    return commands.remove_visit(book, visit_id)


def visits(
    book: Book, from_day: str | None = None, to_day: str | None = None
) -> tuple[VisitRow, ...]:
    """Every count of these days, from the first to the last ever where not said."""
    with book.read() as connection:
        return questions.visits(connection, from_day or "0000", to_day or "9999")


def lend(
    book: Book,
    person_id: str,
    books: Sequence[str],
    day: str | None = None,
    due: str | None = None,
    *,
    counted: tuple[Reader | None, Purpose] | None = None,
) -> Changes:
    """Lend by code or by title; see ``db.commands.library.lend``."""
    return commands.lend(book, person_id, books, day or today(), due, counted=counted)


def give_back(book: Book, loan_ids: Sequence[str], day: str | None = None) -> Changes:
    """Books are back, today where no day is said."""
    return commands.give_back(book, loan_ids, day or today())


def renew(book: Book, loan_id: str, due: str) -> Changes:
    """Lend on until another day."""
    return commands.renew(book, loan_id, due)


def remove_loan(book: Book, loan_id: str) -> Changes:
    """Take a loan away, as if it had not been."""
    return commands.remove_loan(book, loan_id)


def loans(
    book: Book, *, only_out: bool = False, person_id: str | None = None
) -> tuple[LoanRow, ...]:
    """Loans, those still out first."""
    with book.read() as connection:
        person = find(connection, PERSON, person_id, alive=False).no if person_id else None
        return questions.loans(connection, only_out=only_out, person_no=person)


def set_book(book: Book, title: str, code: str | None = None) -> Changes:
    """Write a title down, or the code that stands on it."""
    return commands.set_book(book, title, code)


def books(book: Book, search: str = "", limit: int | None = None) -> tuple[BookRow, ...]:
    """The titles of the house, the most lent first."""
    with book.read() as connection:
        return tuple(questions.books(connection, search, limit))
