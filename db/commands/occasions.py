"""Occasions: the village's own, what is watched, days set by hand, and last year's once more."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from db.commands.meetings import plan, taken
from db.commands.occasion_links import put_link
from db.domain.changes import Changes
from db.domain.errors import AppError
from db.domain.ids import to_bytes, to_text
from db.domain.occasions import OccasionDraft, OccasionYear, Reckoning, shipped, sun_in
from db.domain.text import clean
from db.domain.times import check_day, check_order
from db.engine import Book
from db.log.act import Act, act
from db.log.kinds import Kind
from db.log.new_ids import new_id
from db.log.payload import derived_id
from db.queries import meetings
from db.queries import occasions as questions
from db.queries.find import GROUP, OCCASION, find

LONGEST_NAME = 200
MOON_DAYS = 30
LEAP_YEAR = 2028
"""A year that has every day."""


def add(book: Book, draft: OccasionDraft) -> Changes:
    """An occasion of the village's own; ``created[0]`` is its id, which is its key.

    Raises:
        AppError: ``name_missing``, ``name_too_long``, ``occasion_day``.
    """
    draft = _checked(draft)
    with act(book, "occasions.add") as doing:
        made = new_id()
        _put(doing, made, draft)
        doing.created.append(made)
    return doing.result


def edit(book: Book, key: str, draft: OccasionDraft) -> Changes:
    """Give the village's own occasion the state of the form.

    Raises:
        AppError: as ``add``; ``not_found`` also for one of the shipped list.
    """
    draft = _checked(draft)
    with act(book, "occasions.edit") as doing:
        _put(doing, _own(doing, key), draft)
    return doing.result


def remove(book: Book, key: str) -> Changes:
    """The village no longer keeps it; its meetings stay."""
    with act(book, "occasions.remove") as doing:
        doing.put(Kind.OCCASION, _own(doing, key), alive=False)
    return doing.result


def watch(book: Book, key: str, yes: bool) -> Changes:
    """Whether the house is reminded while nothing is planned for it."""
    with act(book, "occasions.watch") as doing:
        one = questions.named(doing.connection, key)
        if one.own:
            doing.put(Kind.OCCASION, _own(doing, key), watched=yes)
        else:
            made = derived_id(Kind.OCCASION, book.scope, key.encode())
            doing.put(Kind.OCCASION, made, alive=True, key=key, watched=yes)
    return doing.result


def set_days(book: Book, key: str, year: int, first: str | None, last: str | None) -> Changes:
    """Its days in one year; ``first`` None: as reckoned again, or without a day.

    Raises:
        AppError: ``not_found``, ``bad_day``, ``end_before_start``, ``occasion_year``.
    """
    first = check_day(first) if first else None
    last = check_day(last) if first and last else first
    if first and last:
        check_order(first, last)
    if first and int(first[:4]) != year:
        raise AppError("occasion_year", day=first, year=year)
    with act(book, "occasions.set_days") as doing:
        questions.named(doing.connection, key)
        made = derived_id(Kind.OCCASION_YEAR, book.scope, f"{key}/{year}".encode())
        doing.put(Kind.OCCASION_YEAR, made, key=key, year=year, first_day=first, last_day=last)
    return doing.result


def copy_last_year(book: Book, year: int, keys: Sequence[str] | None = None) -> Changes:
    """“Chép từ năm trước”: meetings held for an occasion the year before are planned once more, as
    many days from its first day as then.

    Only for occasions that have a day this year and nothing planned yet. ``unchanged`` counts those
    whose day is not known.

    Args:
        keys: of these occasions only; of all where not said.
    """
    with act(book, "occasions.copy") as doing:
        before = {one.occasion.key: one for one in questions.in_year(doing.connection, year - 1)}
        for one in questions.in_year(doing.connection, year):
            then = before[one.occasion.key]
            if not one.idle or not then.meetings:
                continue
            if keys is not None and one.occasion.key not in keys:
                continue
            if one.first is None or then.first is None:
                doing.unchanged += 1
                continue
            _copy(doing, then, one, one.first - then.first)
    return doing.result


def _copy(doing: Act, then: OccasionYear, now: OccasionYear, by: timedelta) -> None:
    for one in then.meetings:
        day = (date.fromisoformat(one.day) + by).isoformat()
        meeting = meetings.detail(doing.connection, one.id)
        groups = [find(doing.connection, GROUP, id_) for id_ in _living(doing, one.id, day)]
        if not groups or taken(doing, groups, day, meeting.time) is not None:
            doing.unchanged += 1
            continue
        made = plan(
            doing, groups, day, meeting.time, meeting.place, meeting.topic, _teacher(doing, one.id)
        )
        put_link(doing, made, now.occasion.key, now.year)


_LIVING = (
    "SELECT e.uuid FROM meeting_group j JOIN activity_group g ON g.eid_no = j.group_no "
    "AND g.alive = 1 JOIN entity e ON e.eid_no = g.eid_no WHERE j.meeting_no = "
    "(SELECT eid_no FROM entity WHERE uuid = ? AND kind = 4) AND j.active = 1 "
    "AND (g.ended_on IS NULL OR g.ended_on >= ?) ORDER BY j.position, e.uuid"
)
_TEACHER = (
    "SELECT w.uuid FROM meeting t JOIN entity e ON e.eid_no = t.eid_no "
    "JOIN person p ON p.eid_no = t.teacher_no AND p.alive = 1 "
    "JOIN entity w ON w.eid_no = p.eid_no WHERE e.uuid = ?"
)


def _living(doing: Act, meeting_id: str, day: str) -> list[str]:
    """Groups of a meeting that still exist on that day."""
    rows = doing.connection.exec_driver_sql(_LIVING, (to_bytes(meeting_id), day))
    return [to_text(row[0]) for row in rows]


def _teacher(doing: Act, meeting_id: str) -> str | None:
    row = doing.connection.exec_driver_sql(_TEACHER, (to_bytes(meeting_id),)).fetchone()
    return to_text(row[0]) if row else None


def _put(doing: Act, occasion: bytes, draft: OccasionDraft) -> None:
    doing.put(
        Kind.OCCASION,
        occasion,
        alive=True,
        name=draft.name,
        reckoning=draft.reckoning.value,
        month=draft.month,
        day=draft.day,
        end_month=draft.end_month,
        end_day=draft.end_day,
    )


def _own(doing: Act, key: str) -> bytes:
    if any(one.key == key for one in shipped()):
        raise AppError("not_found", what="occasion", id=key)
    return find(doing.connection, OCCASION, key).uuid


def _checked(draft: OccasionDraft) -> OccasionDraft:
    name = clean(draft.name)
    if not name:
        raise AppError("name_missing")
    if len(name) > LONGEST_NAME:
        raise AppError("name_too_long", limit=LONGEST_NAME)
    ends = ((draft.month, draft.day), (draft.end_month, draft.end_day))
    if draft.reckoning is Reckoning.OPEN:
        month = draft.month
        if month is not None and not 1 <= month <= 12:
            raise AppError("occasion_day", month=month, day=None)
        return OccasionDraft(name, Reckoning.OPEN, month)
    for month, day in ends[:1] if draft.end_month is None else ends:
        if not _is_day(draft.reckoning, month, day):
            raise AppError("occasion_day", month=month, day=day)
    return replace(draft, name=name)


def _is_day(reckoning: Reckoning, month: int | None, day: int | None) -> bool:
    if month is None or day is None or not 1 <= month <= 12:
        return False
    if reckoning is Reckoning.LUNAR:
        return 1 <= day <= MOON_DAYS
    return sun_in(LEAP_YEAR, month, day) is not None
