"""Who is expected at a meeting: the members of its groups on its day, each person once.

A list of meetings is counted for all days of a group at once: its members are read one time, not
once for every meeting (10,000 members at 500 meetings were five million rows).
"""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from sqlalchemy import Connection

_MEMBERS = (
    "FROM membership m JOIN person p ON p.eid_no = m.person_no AND p.alive = 1 "
    "WHERE m.active = 1 AND m.role <> 'teacher' AND coalesce(p.standing, '') <> 'teacher' "
)
EXPECTED = (
    f"{_MEMBERS}AND m.from_day <= t.day AND (m.to_day IS NULL OR m.to_day >= t.day) "
    "AND (coalesce(p.standing, '') NOT IN ('moved', 'died') "
    "OR coalesce(p.standing_on, '') > t.day)"
)
"""Members on the day of a meeting ``t``: no teachers, nobody who had moved away or died by then."""

_ENDS = (
    "SELECT p.rep_no, m.from_day, m.to_day, CASE WHEN p.standing IN ('moved', 'died') "
    f"THEN coalesce(p.standing_on, '') END {_MEMBERS}"
    "AND m.from_day IS NOT NULL AND p.rep_no IS NOT NULL AND m.group_no IN ({})"
)
_NEVER = "\U0010ffff"
_AT_ONCE = 500
_FEW = 2
"""So many meetings of one group are counted one by one: nothing is gained by reading it whole."""


def numbers(connection: Connection, days: Mapping[int, str | None]) -> dict[int, int]:
    """How many are expected at each of these meetings.

    Args:
        days: the day of each meeting, by its local number; a meeting without one expects nobody.
    """
    found = dict.fromkeys(days, 0)
    if len(days) <= _FEW:
        return found | _one_by_one(connection, list(days))
    few: list[int] = []
    for groups, meetings in _by_groups(connection, days).items():
        if len(meetings) <= _FEW:
            few += meetings
            continue
        starts, ends = _spans(connection, groups)
        for number in meetings:
            day = days[number] or ""
            found[number] = bisect_right(starts, day) - bisect_right(ends, day)
    return found | _one_by_one(connection, few)


def _by_groups(
    connection: Connection, days: Mapping[int, str | None]
) -> dict[tuple[int, ...], list[int]]:
    """The meetings that have a day, by the groups that meet."""
    wanted = [number for number, day in days.items() if day]
    groups: defaultdict[int, list[int]] = defaultdict(list)
    for start in range(0, len(wanted), _AT_ONCE):
        part = wanted[start : start + _AT_ONCE]
        rows = connection.exec_driver_sql(
            "SELECT meeting_no, group_no FROM meeting_group WHERE active = 1 "
            f"AND group_no IS NOT NULL AND meeting_no IN ({_marks(part)}) ORDER BY group_no",
            tuple(part),
        )
        for meeting, group in rows:
            groups[meeting].append(group)
    found: defaultdict[tuple[int, ...], list[int]] = defaultdict(list)
    for meeting, of_it in groups.items():
        found[tuple(of_it)].append(meeting)
    return found


def _one_by_one(connection: Connection, meetings: Sequence[int]) -> dict[int, int]:
    found: dict[int, int] = {}
    for start in range(0, len(meetings), _AT_ONCE):
        part = meetings[start : start + _AT_ONCE]
        rows = connection.exec_driver_sql(
            f"SELECT t.eid_no, (SELECT count(DISTINCT p.rep_no) {EXPECTED} AND m.group_no IN "
            "(SELECT g.group_no FROM meeting_group g WHERE g.meeting_no = t.eid_no "
            f"AND g.active = 1)) FROM meeting t WHERE t.eid_no IN ({_marks(part)})",
            tuple(part),
        )
        found |= {number: count for number, count in rows}
    return found


def _spans(connection: Connection, groups: Sequence[int]) -> tuple[list[str], list[str]]:
    """When persons become and cease to be members of any of these groups, both in order.

    Who stands in both lists up to a day is no member on it: an end is the first text of a day on
    which the person is none.
    """
    spans: defaultdict[int, list[tuple[str, str]]] = defaultdict(list)
    rows = connection.exec_driver_sql(_ENDS.format(_marks(groups)), tuple(groups))
    for person, first, last, until in rows:
        # The last day still belongs to it: the least text that comes after that of the day.
        end = min(_NEVER if last is None else f"{last}\0", _NEVER if until is None else until)
        if first < end:
            spans[person].append((first, end))
    starts: list[str] = []
    ends: list[str] = []
    for of_one in spans.values():
        for first, end in _joined(of_one):
            starts.append(first)
            ends.append(end)
    return sorted(starts), sorted(ends)


def _joined(spans: Iterable[tuple[str, str]]) -> list[tuple[str, str]]:
    """Spans of one person that touch or overlap are one: she is expected once."""
    found: list[tuple[str, str]] = []
    for first, end in sorted(spans):
        if found and first <= found[-1][1]:
            found[-1] = (found[-1][0], max(found[-1][1], end))
        else:
            found.append((first, end))
    return found


def _marks(values: Sequence[Any]) -> str:
    return ", ".join("?" * len(values))
