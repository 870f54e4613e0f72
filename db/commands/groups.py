"""Groups and their members."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from db.domain.changes import Changes
from db.domain.errors import AppError
from db.domain.groups import GroupKind, Role
from db.domain.text import clean, clean_or_none, fold
from db.engine import Book
from db.log.act import Act, act
from db.log.kinds import Kind
from db.log.new_ids import new_id
from db.log.payload import derived_id
from db.queries.find import GROUP, PERSON, Found, find, records_of

if TYPE_CHECKING:
    from sqlalchemy import Connection


def add(book: Book, name: str, kind: GroupKind, place: str | None = None) -> Changes:
    """Found a group.

    Raises:
        AppError: ``name_missing``; ``group_exists`` where a living group of the house bears a name
            equal without case and marks.
    """
    with act(book, "groups.add") as doing:
        group = new_id()
        name = _free_name(doing.connection, name, doing.scope, None)
        doing.put(Kind.GROUP, group, alive=True, name=name, kind=kind.value)
        if clean_or_none(place):
            doing.put(Kind.GROUP, group, place=clean_or_none(place))
        doing.created.append(group)
    return doing.result


def edit(book: Book, group_id: str, name: str, kind: GroupKind, place: str | None) -> Changes:
    """Give a group the state of the form.

    Raises:
        AppError: ``name_missing``, ``group_exists``, ``not_found``.
    """
    scope = _scope_of(book, group_id)
    with act(book, "groups.edit", scope) as doing:
        found = find(doing.connection, GROUP, group_id)
        name = _free_name(doing.connection, name, scope, found.no)
        doing.put(Kind.GROUP, found.uuid, name=name, kind=kind.value, place=clean_or_none(place))
    return doing.result


def end(book: Book, group_id: str, on: str) -> Changes:
    """The group ended on that day; its past stays."""
    scope = _scope_of(book, group_id)
    with act(book, "groups.end", scope) as doing:
        doing.put(Kind.GROUP, find(doing.connection, GROUP, group_id).uuid, ended_on=on)
    return doing.result


def remove(book: Book, group_id: str) -> Changes:
    """Take a group away; its meetings and marks stay."""
    scope = _scope_of(book, group_id)
    with act(book, "groups.remove", scope) as doing:
        doing.put(Kind.GROUP, find(doing.connection, GROUP, group_id).uuid, alive=False)
    return doing.result


def add_members(
    book: Book,
    group_id: str,
    person_ids: Sequence[str],
    from_day: str,
    role: Role = Role.MEMBER,
) -> Changes:
    """Add people to a group; those who are members on that day already are left as they are."""
    scope = _scope_of(book, group_id)
    with act(book, "groups.add_members", scope) as doing:
        group = find(doing.connection, GROUP, group_id)
        for person_id in person_ids:
            person = find(doing.connection, PERSON, person_id)
            _same_house(group, person)
            records = records_of(doing.connection, person)
            if any(
                _open_membership(doing.connection, group.no, record.no, from_day)
                for record in records
            ):
                doing.unchanged += 1
            else:
                put_member(doing, person.uuid, group_id, from_day, role)
                _open_again(doing, person.uuid, group, from_day)
                doing.changed += 1
    return doing.result


def _open_again(doing: Act, person: bytes, group: Found, from_day: str) -> None:
    """A membership of that first day that had ended before it has no last day any more."""
    membership = derived_id(Kind.MEMBERSHIP, person, group.uuid, from_day.encode())
    ended = doing.connection.exec_driver_sql(
        "SELECT 1 FROM entity e JOIN membership m ON m.eid_no = e.eid_no "
        "WHERE e.uuid = ? AND e.kind = ? AND m.to_day IS NOT NULL",
        (membership, int(Kind.MEMBERSHIP)),
    ).fetchone()
    if ended is not None:
        doing.put(Kind.MEMBERSHIP, membership, to_day=None)


def end_member(book: Book, group_id: str, person_id: str, on: str) -> Changes:
    """``on`` is the last day of the membership.

    Raises:
        AppError: ``not_a_member``.
    """
    scope = _scope_of(book, group_id)
    with act(book, "groups.end_member", scope) as doing:
        for membership in _memberships(doing, group_id, person_id):
            doing.put(Kind.MEMBERSHIP, membership, to_day=on)
        doing.changed = 1
    return doing.result


def end_members(book: Book, group_id: str, person_ids: Sequence[str], on: str) -> Changes:
    """Several people leave one group in one act; ``on`` is the last day of each.

    Raises:
        AppError: ``not_a_member``.
    """
    scope = _scope_of(book, group_id)
    with act(book, "groups.end_member", scope) as doing:
        for person_id in person_ids:
            for membership in _memberships(doing, group_id, person_id):
                doing.put(Kind.MEMBERSHIP, membership, to_day=on)
        doing.changed = len(person_ids)
    return doing.result


def leave(book: Book, person_id: str, group_ids: Sequence[str], on: str) -> Changes:
    """A person leaves several groups in one act; ``on`` is the last day in each.

    Raises:
        AppError: ``not_a_member``.
    """
    with book.read() as connection:
        scope = find(connection, PERSON, person_id).scope
    with act(book, "groups.leave", scope) as doing:
        for group_id in group_ids:
            for membership in _memberships(doing, group_id, person_id):
                doing.put(Kind.MEMBERSHIP, membership, to_day=on)
            doing.changed += 1
    return doing.result


def set_role(book: Book, group_id: str, person_id: str, role: Role) -> Changes:
    """What a member is in the group from now on.

    Raises:
        AppError: ``not_a_member``.
    """
    scope = _scope_of(book, group_id)
    with act(book, "groups.set_role", scope) as doing:
        for membership in _memberships(doing, group_id, person_id):
            doing.put(Kind.MEMBERSHIP, membership, role=role.value)
    return doing.result


def put_member(
    doing: Act, person: bytes, group_id: str, from_day: str, role: Role = Role.MEMBER
) -> None:
    """Put one membership; the same person, group and first day make the same row everywhere."""
    group = find(doing.connection, GROUP, group_id)
    doing.put(
        Kind.MEMBERSHIP,
        derived_id(Kind.MEMBERSHIP, person, group.uuid, from_day.encode()),
        person_no=person,
        group_no=group.uuid,
        from_day=from_day,
        role=role.value,
        active=True,
    )


def _memberships(doing: Act, group_id: str, person_id: str) -> list[bytes]:
    """The membership that stands of each record of a person; nobody is left in a group by the
    other record of hers."""
    group = find(doing.connection, GROUP, group_id)
    found = []
    for record in records_of(doing.connection, find(doing.connection, PERSON, person_id)):
        row = doing.connection.exec_driver_sql(
            "SELECT e.uuid FROM membership m JOIN entity e ON e.eid_no = m.eid_no "
            "WHERE m.group_no = ? AND m.person_no = ? AND m.active = 1 AND m.to_day IS NULL "
            "ORDER BY m.from_day DESC",
            (group.no, record.no),
        ).fetchone()
        if row is not None:
            found.append(bytes(row[0]))
    if not found:
        raise AppError("not_a_member", id=person_id)
    return found


def _open_membership(connection: Connection, group_no: int, person_no: int, on: str) -> bool:
    row = connection.exec_driver_sql(
        "SELECT 1 FROM membership WHERE group_no = ? AND person_no = ? AND active = 1 "
        "AND from_day <= ? AND (to_day IS NULL OR to_day >= ?)",
        (group_no, person_no, on, on),
    ).fetchone()
    return row is not None


def _free_name(connection: Connection, name: str, scope: bytes, own_no: int | None) -> str:
    wanted = clean(name)
    if not wanted:
        raise AppError("name_missing")
    rows = connection.exec_driver_sql(
        "SELECT g.name, g.eid_no FROM activity_group g JOIN scope s USING (scope_no) "
        "WHERE g.alive = 1 AND s.id = ?",
        (scope,),
    )
    for known, number in rows:
        if number != own_no and fold(known or "") == fold(wanted):
            raise AppError("group_exists", name=known)
    return wanted


def _scope_of(book: Book, group_id: str) -> bytes:
    with book.read() as connection:
        return find(connection, GROUP, group_id).scope


def _same_house(group: Found, person: Found) -> None:
    if group.scope != person.scope:
        raise AppError("other_house")
