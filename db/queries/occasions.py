"""The occasions of a year: the shipped ones as the house decided, and the village's own."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from db.counting.held import STANDS
from db.domain.errors import AppError
from db.domain.ids import to_text
from db.domain.occasions import (
    Occasion,
    OccasionDraft,
    OccasionMeeting,
    OccasionYear,
    Reckoning,
    days_in,
    shipped,
)
from db.queries.meetings import TIME_ORDER

if TYPE_CHECKING:
    from sqlalchemy import Connection

_DECIDED = "SELECT key, watched FROM occasion WHERE name IS NULL AND watched IS NOT NULL"
_OWN = (
    "SELECT e.uuid, o.name, o.reckoning, o.month, o.day, o.end_month, o.end_day, o.watched "
    "FROM occasion o JOIN entity e ON e.eid_no = o.eid_no "
    "WHERE o.alive = 1 AND o.name IS NOT NULL ORDER BY o.name, e.uuid"
)
_DAYS = "SELECT key, first_day, last_day FROM occasion_year WHERE year = ? AND first_day NOTNULL"
_MEETINGS = (
    "SELECT m.key, e.uuid, t.day, (SELECT group_concat(g.name, ', ') FROM meeting_group j "
    "JOIN activity_group g ON g.eid_no = j.group_no WHERE j.meeting_no = t.eid_no "
    "AND j.active = 1) FROM occasion_meeting m JOIN meeting t ON t.eid_no = m.meeting_no "
    "JOIN entity e ON e.eid_no = t.eid_no "
    f"WHERE m.active = 1 AND m.year = ? AND {STANDS} ORDER BY t.day, {TIME_ORDER}, e.uuid"
)


def occasions(connection: Connection) -> tuple[Occasion, ...]:
    """Every occasion, the shipped ones first."""
    decided = {key: bool(watched) for key, watched in connection.exec_driver_sql(_DECIDED)}
    known = [
        replace(one, watched=decided.get(one.key, one.watched)) if one.key in decided else one
        for one in shipped()
    ]
    own = [_own(row) for row in connection.exec_driver_sql(_OWN)]
    return (*known, *own)


def in_year(connection: Connection, year: int) -> tuple[OccasionYear, ...]:
    """Every occasion of a year in order of its days; those without a day last."""
    return tuple(sorted(_rows(connection, occasions(connection), year), key=_order))


def _rows(connection: Connection, wanted: Sequence[Occasion], year: int) -> list[OccasionYear]:
    moved = {key: days for key, *days in connection.exec_driver_sql(_DAYS, (year,))}
    meetings: dict[str, list[OccasionMeeting]] = {}
    for key, uuid, day, name in connection.exec_driver_sql(_MEETINGS, (year,)):
        meetings.setdefault(key, []).append(OccasionMeeting(to_text(uuid), day, name or ""))
    return [_of_year(one, year, moved, tuple(meetings.get(one.key, ()))) for one in wanted]


def coming_idle(connection: Connection, day: date, within: int) -> tuple[OccasionYear, ...]:
    """Watched occasions that are on, or begin within so many days, with nothing planned for them;
    asked by the first page, so only days of watched ones are reckoned."""
    watched = [one for one in occasions(connection) if one.watched]
    years = {day.year, (day + timedelta(days=within)).year}
    rows = [row for year in sorted(years) for row in _rows(connection, watched, year)]
    return tuple(sorted((row for row in rows if row.idle and row.near(day, within)), key=_order))


def named(connection: Connection, key: str) -> Occasion:
    """One occasion.

    Raises:
        AppError: ``not_found``.
    """
    for one in occasions(connection):
        if one.key == key:
            return one
    raise AppError("not_found", what="occasion", id=key)


def _own(row: Any) -> Occasion:
    uuid, name, reckoning, month, day, end_month, end_day, watched = row
    known = Reckoning(reckoning) if reckoning in set(Reckoning) else Reckoning.OPEN
    draft = OccasionDraft(name, known, month, day, end_month, end_day)
    return Occasion(to_text(uuid), draft, own=True, watched=watched is None or bool(watched))


def _of_year(
    one: Occasion,
    year: int,
    moved: Mapping[str, list[str | None]],
    meetings: tuple[OccasionMeeting, ...],
) -> OccasionYear:
    by_hand = moved.get(one.key)
    if by_hand is not None:
        first = _day(by_hand[0])
        last = _day(by_hand[1]) or first
        return OccasionYear(one, year, first, last, moved=first is not None, meetings=meetings)
    days = days_in(one.draft, year)
    first, last = days if days else (None, None)
    return OccasionYear(one, year, first, last, meetings=meetings)


def _day(text: str | None) -> date | None:
    """Other books may have written anything."""
    try:
        return date.fromisoformat(text) if text else None
    except ValueError:
        return None


def _order(one: OccasionYear) -> tuple[bool, date, int, str]:
    """Without a day: by the month around which it is held."""
    return (
        one.first is None,
        one.first or date(one.year, 1, 1),
        one.occasion.draft.month or 13,
        one.occasion.name,
    )
