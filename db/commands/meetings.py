"""Meetings: plan, change, postpone, call off, remove."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import AbstractContextManager
from dataclasses import asdict

from db.commands.occasion_links import put_link, put_same_links
from db.commands.people import today
from db.commands.programmes import put_programmes
from db.domain.changes import Changes
from db.domain.errors import AppError
from db.domain.meetings import Held, MeetingState, Reason
from db.domain.text import clean_or_none
from db.domain.times import check_day, check_order, check_time, check_times
from db.engine import Book
from db.log.act import Act, act
from db.log.kinds import Kind
from db.log.new_ids import new_id
from db.log.payload import derived_id
from db.queries import meetings as questions
from db.queries.find import GROUP, MEETING, PERSON, Found, find
from db.queries.programmes import of_meeting


def add(
    book: Book,
    group_ids: Sequence[str],
    day: str,
    time: str | None = None,
    place: str | None = None,
    topic: str | None = None,
    teacher_id: str | None = None,
) -> Changes:
    """Plan a meeting of one or more groups; entered after its day it is "ghi bù".

    Raises:
        AppError: ``bad_day``, ``bad_time``, ``not_found``, ``group_missing``; ``meeting_exists``
            where the same group has one on that day and time.
    """
    with scoped(book, GROUP, group_ids, "meetings.add") as doing:
        groups = [find(doing.connection, GROUP, id_) for id_ in dict.fromkeys(group_ids)]
        plan(doing, groups, check_day(day), check_time(time), place, topic, teacher_id)
    return doing.result


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
    """Plan the same meeting on several days in one act (“lặp lại mỗi tuần”).

    Days on which one of the groups meets at that time already are passed over (``unchanged``).

    Args:
        time: one, or those of a day in several parts (“sáng và chiều”): each part is a meeting.
        occasion: key and year of the occasion for which they are held.

    Raises:
        AppError: as ``add``.
    """
    with scoped(book, GROUP, group_ids, "meetings.add") as doing:
        groups = [find(doing.connection, GROUP, id_) for id_ in dict.fromkeys(group_ids)]
        times = check_times(time)
        wanted = [(day, part) for day in dict.fromkeys(map(check_day, days)) for part in times]
        there = [one for one in wanted if taken(doing, groups, *one) is not None]
        if len(there) < len(wanted):
            wanted = [one for one in wanted if one not in there]
            doing.unchanged = len(there)
        for day, part in wanted:
            made = plan(doing, groups, day, part, place, topic, teacher_id)
            if occasion is not None:
                put_link(doing, made, *occasion)
    return doing.result


def plan(
    doing: Act,
    groups: Sequence[Found],
    day: str,
    time: str | None,
    place: str | None,
    topic: str | None,
    teacher_id: str | None,
) -> bytes:
    """Put a new meeting into an act; day and time are checked already. Gives its id.

    Raises:
        AppError: ``group_missing``, ``meeting_exists``, ``not_found``.
    """
    meeting = new_id()
    _check_free(doing, groups, day, time, None)
    doing.put(Kind.MEETING, meeting, alive=True, day=day, entered_on=today())
    _put_facts(doing, meeting, time, place, topic, teacher_id)
    _put_groups(doing, meeting, groups)
    doing.created.append(meeting)
    return meeting


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
    with scoped(book, MEETING, [meeting_id], "meetings.edit") as doing:
        found = find(doing.connection, MEETING, meeting_id)
        before = set(questions.group_nos(doing.connection, found.no))
        groups = [_group_of(doing, id_, before) for id_ in dict.fromkeys(group_ids)]
        day, time = check_day(day), check_time(time)
        _check_free(doing, groups, day, time, found.no)
        doing.put(Kind.MEETING, found.uuid, day=day)
        _put_facts(doing, found.uuid, time, place, topic, teacher_id)
        if before != {group.no for group in groups}:
            _put_groups(doing, found.uuid, groups)
            for number in before - {group.no for group in groups}:
                _drop_group(doing, found, number)
    return doing.result


def _group_of(doing: Act, id_: str, before: set[int]) -> Found:
    """A group by its id; one that is gone only where the meeting is its already."""
    known = find(doing.connection, GROUP, id_, alive=False)
    return known if known.no in before else find(doing.connection, GROUP, id_)


def remove(book: Book, ids: Sequence[str], *, held: bool = False) -> Changes:
    """Take meetings away, with their marks; one act.

    Args:
        held: those too that took place. Who says so knows that their visits leave the figures.

    Raises:
        AppError: ``not_found``; ``meeting_held`` where one took place and that is not said.
    """
    with scoped(book, MEETING, ids, "meetings.remove") as doing:
        _check_not_held(doing, ids, held)
        for id_ in ids:
            doing.put(Kind.MEETING, find(doing.connection, MEETING, id_).uuid, alive=False)
        doing.changed = len(ids)
    return doing.result


def postpone(
    book: Book,
    meeting_id: str,
    to_day: str,
    reason: Reason,
    text: str | None = None,
    *,
    held: bool = False,
) -> Changes:
    """Move a meeting to another day: the old one stays as postponed, a new one is planned, which
    is held by whom and for what the old one was to be.

    Raises:
        AppError: ``not_found``, ``bad_day``, ``same_day``, ``meeting_exists``; ``meeting_held``
            as ``remove``.
    """
    with scoped(book, MEETING, [meeting_id], "meetings.postpone") as doing:
        found = find(doing.connection, MEETING, meeting_id)
        before = questions.detail(doing.connection, meeting_id)
        groups = [find(doing.connection, GROUP, id_) for id_ in before.group_ids]
        day = check_day(to_day)
        if day == before.day:
            raise AppError("same_day", day=day)
        _check_free(doing, groups, day, before.time, found.no)
        _check_not_held(doing, [meeting_id], held)
        doing.put(
            Kind.MEETING,
            found.uuid,
            state=MeetingState.POSTPONED.value,
            reason=reason.value,
            reason_text=clean_or_none(text),
            moved_to=day,
        )
        meeting = new_id()
        doing.put(Kind.MEETING, meeting, alive=True, day=day, entered_on=today())
        _put_facts(doing, meeting, before.time, before.place, before.topic, before.teacher_id)
        _put_groups(doing, meeting, groups)
        put_programmes(doing, meeting, of_meeting(doing.connection, meeting_id))
        put_same_links(doing, meeting, found.no)
        doing.created.append(meeting)
    return doing.result


def call_off(
    book: Book,
    ids: Sequence[str],
    reason: Reason,
    text: str | None = None,
    *,
    held: bool = False,
) -> Changes:
    """Called off is a state of the meeting: nobody is absent.

    Raises:
        AppError: ``not_found``; ``meeting_held`` as ``remove``.
    """
    with scoped(book, MEETING, ids, "meetings.call_off") as doing:
        _check_not_held(doing, ids, held)
        for id_ in ids:
            _put_called_off(doing, find(doing.connection, MEETING, id_).uuid, reason, text)
        doing.changed = len(ids)
    return doing.result


def rest(
    book: Book, from_day: str, to_day: str, reason: Reason, text: str | None = None
) -> Changes:
    """The whole house rests: every planned meeting of these days is called off, in one act.

    Raises:
        AppError: ``bad_day``, ``end_before_start``.
    """
    from_day, to_day = check_day(from_day), check_day(to_day)
    check_order(from_day, to_day)
    with act(book, "meetings.rest") as doing:
        scope_no = doing.connection.exec_driver_sql(
            "SELECT scope_no FROM scope WHERE id = ?", (book.scope,)
        ).scalar_one()
        planned = [
            row
            for row in questions.listing(doing.connection, from_day, to_day, None, scope_no)
            if row.state is MeetingState.PLANNED
        ]
        for row in planned:
            _put_called_off(doing, find(doing.connection, MEETING, row.id).uuid, reason, text)
        doing.changed = len(planned)
    return doing.result


def take_up(book: Book, ids: Sequence[str]) -> Changes:
    """A meeting called off takes place after all."""
    with scoped(book, MEETING, ids, "meetings.take_up") as doing:
        for id_ in ids:
            uuid = find(doing.connection, MEETING, id_).uuid
            doing.put(Kind.MEETING, uuid, state=None, reason=None, reason_text=None, moved_to=None)
        doing.changed = len(ids)
    return doing.result


def _check_not_held(doing: Act, ids: Sequence[str], held: bool) -> None:
    """What was counted leaves the figures only where somebody said that it may.

    Within the act, so that a mark set since a person was asked is not passed over.
    """
    found = Held() if held else questions.held_of(doing.connection, ids)
    if found.meetings:
        raise AppError("meeting_held", **asdict(found))


def _put_facts(
    doing: Act,
    meeting: bytes,
    time: str | None,
    place: str | None,
    topic: str | None,
    teacher_id: str | None,
) -> None:
    teacher = find(doing.connection, PERSON, teacher_id) if teacher_id else None
    if teacher is not None and teacher.scope != doing.scope:
        raise AppError("other_house")
    doing.put(
        Kind.MEETING,
        meeting,
        time=time,
        place=clean_or_none(place),
        topic=clean_or_none(topic),
        teacher_no=None if teacher is None else teacher.uuid,
    )


def _put_groups(doing: Act, meeting: bytes, groups: Sequence[Found]) -> None:
    if any(group.scope != doing.scope for group in groups):
        raise AppError("other_house")
    for position, group in enumerate(groups):
        doing.put(
            Kind.MEETING_GROUP,
            derived_id(Kind.MEETING_GROUP, meeting, group.uuid),
            meeting_no=meeting,
            group_no=group.uuid,
            position=position,
            active=True,
        )


def _drop_group(doing: Act, meeting: Found, group_no: int) -> None:
    uuid = doing.connection.exec_driver_sql(
        "SELECT uuid FROM entity WHERE eid_no = ?", (group_no,)
    ).scalar_one()
    doing.put(Kind.MEETING_GROUP, derived_id(Kind.MEETING_GROUP, meeting.uuid, uuid), active=False)


def _put_called_off(doing: Act, meeting: bytes, reason: Reason, text: str | None) -> None:
    doing.put(
        Kind.MEETING,
        meeting,
        state=MeetingState.CALLED_OFF.value,
        reason=reason.value,
        reason_text=clean_or_none(text),
    )


def _check_free(
    doing: Act, groups: Sequence[Found], day: str, time: str | None, own_no: int | None
) -> None:
    if not groups:
        raise AppError("group_missing")
    group = taken(doing, groups, day, time, own_no)
    if group is not None:
        raise AppError("meeting_exists", group=group, day=day, time=time)


def taken(
    doing: Act, groups: Sequence[Found], day: str, time: str | None, own_no: int | None = None
) -> str | None:
    """The name of the first of the groups that meets on that day and time already."""
    for group in groups:
        row = doing.connection.exec_driver_sql(
            "SELECT g.name FROM meeting t JOIN meeting_group j ON j.meeting_no = t.eid_no "
            "AND j.active = 1 JOIN activity_group g ON g.eid_no = j.group_no "
            "WHERE t.alive = 1 AND j.group_no = ? AND t.day = ? AND t.time IS ? "
            "AND t.eid_no IS NOT ? AND coalesce(t.state, '') <> 'postponed'",
            (group.no, day, time, own_no),
        ).fetchone()
        if row is not None:
            return str(row[0])
    return None


def scoped(book: Book, kind: int, ids: Sequence[str], command: str) -> AbstractContextManager[Act]:
    """An act in the scope of what is acted on; a record of another house is none of its own."""
    if not ids:
        raise AppError("group_missing")
    with book.read() as connection:
        scopes = {find(connection, kind, id_).scope for id_ in ids}
    if len(scopes) > 1:
        raise AppError("other_house")
    return act(book, command, scopes.pop())
