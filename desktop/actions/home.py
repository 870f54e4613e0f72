"""The home page."""

from __future__ import annotations

from datetime import date

from db.copies import state
from db.domain.home import Home, Todo, TodoKind
from db.domain.houses import BookKind
from db.engine import Book
from db.queries import home as questions
from db.queries import houses

OCCASION_DAYS = 14
MOST_OCCASIONS = 2


def home(book: Book, day: date, today: date | None = None) -> Home:
    """What is on that day, the figures of its month, and what is to do today.

    Args:
        today: the laptop's day where another day is looked at; ``day`` itself where not said.
    """
    last = state(book.folder).last
    with book.read() as connection:
        info = houses.about(connection, book.kind, book.scope, book.actor)
        hands_in = book.kind is BookKind.HOUSE and info.joined
        return questions.home(connection, day, today or day, book.scope if hands_in else None, last)


def coming(book: Book, today: date) -> tuple[Todo, ...]:
    """Occasions that the house watches and has planned nothing for, the nearest first.

    Asked once the page stands: the calendar of occasions is no part of the first paint.
    """
    from db.queries import occasions

    with book.read() as connection:
        rows = occasions.coming_idle(connection, today, OCCASION_DAYS)[:MOST_OCCASIONS]
    return tuple(
        Todo(TodoKind.OCCASION, day=str(row.first), key=row.occasion.key, name=row.occasion.name)
        for row in rows
    )
