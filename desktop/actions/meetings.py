"""Meetings, as a person plans, changes and counts them."""

from __future__ import annotations

from collections.abc import Sequence

from db.commands import head_counts
from db.commands import meetings as commands
from db.domain.attendance import Unnamed
from db.domain.changes import Changes
from db.domain.meetings import HeadCount, Held, MeetingRow, Reason
from db.domain.people import PersonDraft
from db.domain.text import fold
from db.engine import Book
from db.queries import meetings as questions
from db.queries.find import GROUP, find


def add(
    book: Book,
    group_ids: Sequence[str],
    day: str,
    time: str | None = None,
    place: str | None = None,
    topic: str | None = None,
    teacher_id: str | None = None,
) -> Changes:
    """Plan a meeting, or write down one of the past ("ghi bù"); ``created[0]`` is its id."""
    return commands.add(book, group_ids, day, time, place, topic, teacher_id)


def add_several(
    book: Book,
    group_ids: Sequence[str],
    days: Sequence[str],
    time: str | None = None,
    place: str | None = None,
    topic: str | None = None,
    teacher_id: str | None = None,
    occasion: tuple[str, int] | None = None,
) -> Changes:
    """The same meeting on several days: one act, one undo. ``occasion``: held for it."""
    return commands.add_several(book, group_ids, days, time, place, topic, teacher_id, occasion)


def edit(
    book: Book,
    meeting_id: str,
    group_ids: Sequence[str],
    day: str,
    time: str | None = None,
    place: str | None = None,
    topic: str | None = None,
    teacher_id: str | None = None,
) -> Changes:
    """Give a meeting the state of the form."""
    return commands.edit(book, meeting_id, group_ids, day, time, place, topic, teacher_id)


def held_of(book: Book, ids: Sequence[str]) -> Held:
    """What of these meetings stands in the figures; asked before they are put off or removed."""
    with book.read() as connection:
        return questions.held_of(connection, ids)


def remove(book: Book, ids: Sequence[str], *, held: bool = False) -> Changes:
    """Take meetings away, with their marks; ``held``: those too that took place, else refused."""
    return commands.remove(book, ids, held=held)


def postpone(
    book: Book,
    meeting_id: str,
    to_day: str,
    reason: Reason,
    text: str | None = None,
    *,
    held: bool = False,
) -> Changes:
    """Another day instead; ``created[0]`` is the meeting on that day. ``held`` as ``remove``."""
    return commands.postpone(book, meeting_id, to_day, reason, text, held=held)


def call_off(
    book: Book,
    ids: Sequence[str],
    reason: Reason,
    text: str | None = None,
    *,
    held: bool = False,
) -> Changes:
    """Meetings that do not take place, with the reason. ``held`` as ``remove``."""
    return commands.call_off(book, ids, reason, text, held=held)


def rest(
    book: Book, from_day: str, to_day: str, reason: Reason, text: str | None = None
) -> Changes:
    """The whole house rests from … to … ("Cả làng nghỉ"): one act, one undo."""
    return commands.rest(book, from_day, to_day, reason, text)


def take_up(book: Book, ids: Sequence[str]) -> Changes:
    """A meeting called off takes place after all."""
    return commands.take_up(book, ids)


def count_heads(book: Book, meeting_id: str, heads: HeadCount) -> Changes:
    """How many came where nobody is marked by name."""
    return head_counts.count_heads(book, meeting_id, heads)


def count_unnamed(book: Book, meeting_id: str, unnamed: Unnamed) -> Changes:
    """How many came besides those who are marked."""
    return head_counts.count_unnamed(book, meeting_id, unnamed)


def name_walk_in(book: Book, meeting_id: str, who: PersonDraft | str, category: str) -> Changes:
    """A walk-in counted before gets a name; ``category``: female, male, girls, boys."""
    return head_counts.name_walk_in(book, meeting_id, who, category)


def listing(
    book: Book,
    from_day: str | None = None,
    to_day: str | None = None,
    group_id: str | None = None,
) -> tuple[MeetingRow, ...]:
    """Meetings from day to day, the earliest first; None: no bound."""
    with book.read() as connection:
        group_no = find(connection, GROUP, group_id).no if group_id else None
        return questions.listing(connection, from_day, to_day, group_no)


def with_topic(book: Book, typed: str, near: str, most: int) -> tuple[MeetingRow, ...]:
    """Meetings whose topic holds every typed word, marks and case aside; the nearest first."""
    with book.read() as connection:
        return questions.with_topic(connection, fold(typed).split(), near, most)


def detail(book: Book, meeting_id: str) -> MeetingRow:
    """One meeting (``not_found``)."""
    with book.read() as connection:
        return questions.detail(connection, meeting_id)
