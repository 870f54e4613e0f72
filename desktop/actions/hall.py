"""Lendings of the hall, and what clashes with a lending or a meeting."""

from __future__ import annotations

from db.commands import hall as commands
from db.domain.changes import Changes
from db.domain.clashes import Clash
from db.domain.hall import HallDraft, HallLending
from db.domain.times import check_times
from db.engine import Book
from db.queries import clashes
from db.queries import hall as questions


def lendings(book: Book, from_day: str, to_day: str) -> tuple[HallLending, ...]:
    """Those that touch the range; both ends belong to it."""
    with book.read() as connection:
        return questions.lendings(connection, from_day, to_day)


def lend(book: Book, draft: HallDraft) -> Changes:
    """Write that the hall is lent; ``created[0]`` is the lending's id."""
    return commands.lend(book, draft)


def edit(book: Book, lending_id: str, draft: HallDraft) -> Changes:
    """Give a lending the state of the form."""
    return commands.edit(book, lending_id, draft)


def remove(book: Book, lending_id: str) -> Changes:
    """Take a lending away."""
    return commands.remove(book, lending_id)


def clashes_of_lending(
    book: Book, draft: HallDraft, own_id: str | None = None
) -> tuple[Clash, ...]:
    """What is there already when the hall is to be lent."""
    with book.read() as connection:
        return clashes.of_lending(connection, draft, own_id)


def clashes_of_meeting(
    book: Book,
    group_ids: tuple[str, ...],
    days: tuple[str, ...],
    time: str | None,
    place: str | None,
    teacher_id: str | None = None,
    own_id: str | None = None,
) -> tuple[Clash, ...]:
    """What is there already, or where the leader is already, when meetings are to be saved."""
    planned = [
        clashes.Planned(group_ids, days, part, place, teacher_id, own_id)
        for part in check_times(time)
    ]
    with book.read() as connection:
        return tuple(one for part in planned for one in clashes.of_meeting(connection, part))
