"""From a figure to the records behind it, by the same SQL that counts it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from db.counting.held import BAND, FACTS
from db.domain.errors import AppError
from db.domain.explained import CountedMeeting, CountedPerson, Explained
from db.domain.figures import BANDS, OF_BODIES
from db.domain.groups import GroupKind
from db.domain.ids import to_text
from db.queries.figures import figures, groups_of_meetings, visits_of_meetings
from db.queries.figures_of_habit import who_repeats
from db.queries.figures_of_persons import MEMBERS_ON, came_in
from db.queries.meetings import TIME_ORDER
from db.queries.programmes import meetings_of

if TYPE_CHECKING:
    from sqlalchemy import Connection

_PROGRAMMES = "meetings.programmes"
_OFTEN = "repeat"
_PERSONS = (
    "SELECT e.uuid, p.full_name, c.day, h.name, f.female, f.minority, "
    f"{BAND}, f.official, f.bodies "
    "FROM came c JOIN fact f ON f.rep_no = c.rep_no JOIN person p ON p.eid_no = f.rep_no "
    "JOIN entity e ON e.eid_no = p.eid_no LEFT JOIN house h ON h.scope_no = p.scope_no "
    "ORDER BY c.day, p.full_name"
)
_MEMBERS = (
    f"SELECT e.uuid, r.full_name, NULL, h.name FROM ({MEMBERS_ON}) m "
    "JOIN person r ON r.eid_no = m.no JOIN entity e ON e.eid_no = r.eid_no "
    "LEFT JOIN house h ON h.scope_no = r.scope_no"
)
_MEETINGS = (
    "SELECT t.eid_no, e.uuid, t.day, t.time, h.name FROM meeting t "
    "JOIN entity e ON e.eid_no = t.eid_no LEFT JOIN house h ON h.scope_no = t.scope_no "
    f"WHERE t.day BETWEEN ? AND ? ORDER BY t.day, {TIME_ORDER}"
)


def explain(
    connection: Connection, code: str, first: str, last: str, scope_no: int | None
) -> Explained:
    """The meetings or persons a figure was counted from.

    Raises:
        AppError: ``figure_not_opened`` for a code that no records of meetings stand behind.
    """
    counted = figures(connection, first, last, scope_no, None)
    value = counted.value(code)
    whole, _, part = code.partition(".")
    if whole == "persons" and part in ("", _OFTEN, *BANDS, *OF_BODIES):
        found = _persons(connection, part, first, last, scope_no)
        return Explained(code, value, persons=found, once=len(found) - value)
    if code == "members":
        rows = connection.exec_driver_sql(_MEMBERS, (last, scope_no)).fetchall()
        found = tuple(sorted((_person(row) for row in rows), key=lambda one: one.name))
        return Explained(code, value, persons=found, once=len(found) - value)
    parts = _parts(connection, code, first, last, scope_no)
    return Explained(code, value, meetings=_meetings(connection, parts, first, last, scope_no))


def _parts(
    connection: Connection, code: str, first: str, last: str, scope_no: int | None
) -> dict[int, int]:
    """Each meeting's part of a figure of meetings or visits; meetings without one are left out."""
    if code == _PROGRAMMES or code.startswith(f"{_PROGRAMMES}."):
        part = code.removeprefix(_PROGRAMMES).removeprefix(".")
        return meetings_of(connection, first, last, scope_no, part)
    by_meeting = visits_of_meetings(connection, first, last, scope_no)
    of_groups = groups_of_meetings(connection, first, last, scope_no)
    whole, _, rest = code.partition(".")
    if rest.startswith("group."):
        chosen = {no for no, group in of_groups if group.id == rest.removeprefix("group.")}
        by_meeting = {no: visits for no, visits in by_meeting.items() if no in chosen}
        rest = ""
    if whole == "groups" and rest in set(GroupKind):
        return {no: 1 for no, group in of_groups if group.kind == rest}
    if code == "meetings" or (whole == "meetings" and not rest):
        return dict.fromkeys(by_meeting, 1)
    take: dict[str, Callable[[Any], int]] = {
        "visits": lambda visits: getattr(visits, rest or "visits"),
        "households": lambda visits: int(visits.households),
    }
    if whole not in take or rest not in ("", *BANDS, *OF_BODIES):
        raise AppError("figure_not_opened", figure=code)
    found = {no: int(take[whole](visits)) for no, visits in by_meeting.items()}
    return {no: value for no, value in found.items() if value}


def _meetings(
    connection: Connection, parts: dict[int, int], first: str, last: str, scope_no: int | None
) -> tuple[CountedMeeting, ...]:
    names: dict[int, list[str]] = {}
    for no, group in groups_of_meetings(connection, first, last, scope_no):
        names.setdefault(no, []).append(group.name)
    return tuple(
        CountedMeeting(to_text(uuid), day, time, tuple(names.get(no, ())), house or "", parts[no])
        for no, uuid, day, time, house in connection.exec_driver_sql(_MEETINGS, (first, last))
        if no in parts
    )


def _persons(
    connection: Connection, part: str, first: str, last: str, scope_no: int | None
) -> tuple[CountedPerson, ...]:
    if part == _OFTEN:
        asked, part = who_repeats(connection, first, last, scope_no), ""
    else:
        asked = came_in(first, last, scope_no)
    rows = connection.exec_driver_sql(f"WITH {asked.sql}, {FACTS} {_PERSONS}", asked.values)
    return tuple(
        CountedPerson(to_text(uuid), name or "", _day(day), house or "")
        for uuid, name, day, house, *facts in rows.fetchall()
        if _belongs(part, *facts)
    )


def _day(number: int) -> str:
    """20261122 as 2026-11-22."""
    return f"{number // 10000:04d}-{number // 100 % 100:02d}-{number % 100:02d}"


def _belongs(
    part: str, female: Any, minority: Any, band: str | None, official: Any, bodies: str | None
) -> bool:
    facts = {"female": female, "minority": minority, "official": official}
    if part in facts:
        return bool(facts[part])
    if part == "unknown_birth":
        return band is None
    return not part or band == part or part in (bodies or "").split()


def _person(row: Any) -> CountedPerson:
    return CountedPerson(to_text(row[0]), row[1] or "", row[2], row[3] or "")
