"""Clubs, classes, interest groups and their members."""

from __future__ import annotations

from collections.abc import Sequence

from db.commands import groups as commands
from db.commands.people import today
from db.domain.changes import Changes
from db.domain.groups import GroupKind, GroupRow, MemberRow, Role
from db.engine import Book
from db.queries import groups as questions


def add(book: Book, name: str, kind: GroupKind, place: str | None = None) -> Changes:
    """A new group; ``created[0]`` is its id."""
    return commands.add(book, name, kind, place)


def edit(
    book: Book, group_id: str, name: str, kind: GroupKind, place: str | None = None
) -> Changes:
    """Give a group the state of the form."""
    return commands.edit(book, group_id, name, kind, place)


def end(book: Book, group_id: str, on: str) -> Changes:
    """The group ended on that day; its past stays in the figures."""
    return commands.end(book, group_id, on)


def remove(book: Book, group_id: str) -> Changes:
    """Take a group away; its meetings and marks stay."""
    return commands.remove(book, group_id)


def listing(book: Book, on: str | None = None) -> tuple[GroupRow, ...]:
    """Living groups with their members as of a day, today if not said."""
    with book.read() as connection:
        return questions.listing(connection, on or today())


def members(book: Book, group_id: str, on: str | None = None) -> tuple[MemberRow, ...]:
    """Memberships of one day, or all there ever were."""
    with book.read() as connection:
        return questions.members(connection, group_id, on)


def add_members(
    book: Book,
    group_id: str,
    person_ids: Sequence[str],
    from_day: str | None = None,
    role: Role = Role.MEMBER,
) -> Changes:
    """People belong to a group from a day on, today where none is said."""
    return commands.add_members(book, group_id, person_ids, from_day or today(), role)


def end_member(book: Book, group_id: str, person_id: str, on: str | None = None) -> Changes:
    """``on`` is the membership's last day, today if not said."""
    return commands.end_member(book, group_id, person_id, on or today())


def end_members(
    book: Book, group_id: str, person_ids: Sequence[str], on: str | None = None
) -> Changes:
    """Several people leave one group: one act, one undo."""
    return commands.end_members(book, group_id, person_ids, on or today())


def leave(book: Book, person_id: str, group_ids: Sequence[str], on: str | None = None) -> Changes:
    """Nghỉ sinh hoạt in several groups: one act, one undo; ``on`` is the last day."""
    return commands.leave(book, person_id, group_ids, on or today())


def set_role(book: Book, group_id: str, person_id: str, role: Role) -> Changes:
    """What a member is in the group from now on."""
    return commands.set_role(book, group_id, person_id, role)
