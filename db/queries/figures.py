"""The figures of a range of days: what a screen shows, a report prints and ``figures`` writes.

Visits (lượt người) are added up meeting by meeting, persons (người) are counted once; the two never
come from one another.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields
from typing import TYPE_CHECKING

from db.domain.figure_codes import figure
from db.domain.figures import BANDS, Figure, Figures, GroupFigures
from db.domain.groups import GroupKind
from db.domain.ids import to_text
from db.domain.names import sort_key
from db.queries.figures_of_library import library_figures
from db.queries.figures_of_persons import Person, Persons, members, persons
from db.queries.held import BAND, CAME, FACTS, HELD, TAUGHT
from db.queries.programmes import programme_figures

if TYPE_CHECKING:
    from sqlalchemy import Connection


@dataclass(frozen=True)
class Visits:
    """Who came to one meeting, or to many: visits, and how many of them were what."""

    visits: int = 0
    female: int = 0
    child: int = 0
    youth: int = 0
    elderly: int = 0
    minority: int = 0
    unknown_birth: int = 0
    households: int = 0

    def __add__(self, other: Visits) -> Visits:
        pairs = ((getattr(self, f.name), getattr(other, f.name)) for f in fields(self))
        return Visits(*(one + another for one, another in pairs))


@dataclass(frozen=True)
class HeldGroup:
    """A group that met, as its line of a report names it."""

    id: str
    name: str
    kind: str

    def order(self) -> tuple[int, bytes, str]:
        """Clubs, classes, interest groups; then names in Vietnamese order, from the first word."""
        kinds = list(GroupKind)
        place = kinds.index(GroupKind(self.kind)) if self.kind in set(GroupKind) else len(kinds)
        return place, sort_key(self.name, self.name), self.id


_CAME = (
    f"WITH {HELD}, {TAUGHT}, {CAME}, {FACTS}, "
    f"known AS MATERIALIZED (SELECT c.no, f.female, f.minority, {BAND} AS band "
    "FROM visit c JOIN fact f ON f.rep_no = c.rep_no), "
    "named AS (SELECT no, count(*) AS visits, total(female) AS female, total(band = 'child') "
    "AS child, total(band = 'youth') AS youth, total(band = 'elderly') AS elderly, "
    "total(minority) AS minority, total(band IS NULL) AS unknown FROM known GROUP BY no), "
    # SQLite takes year and month from the row that holds max(day).
    "last AS (SELECT rep_no, max(day) AS day, year, month FROM visit GROUP BY rep_no) "
    "SELECT 1, t.no, coalesce(n.visits, 0) + t.heads + t.women + t.men + t.girls + t.boys, "
    "coalesce(n.female, 0) + t.heads_female + t.women + t.girls, "
    "coalesce(n.child, 0) + t.heads_children + t.girls + t.boys, "
    "coalesce(n.youth, 0), coalesce(n.elderly, 0) + t.heads_elderly, "
    "coalesce(n.minority, 0), coalesce(n.unknown, 0), t.households "
    "FROM held t LEFT JOIN named n ON n.no = t.no "
    "UNION ALL "
    f"SELECT 0, f.digest, f.scope_no, c.day, f.female, f.minority, {BAND}, NULL, NULL, NULL "
    "FROM last c JOIN fact f ON f.rep_no = c.rep_no"
)
"""Rows of meetings (1) and of persons (0) from one reading of the marks, the costly part."""

_GROUPS = (
    "SELECT j.meeting_no, e.uuid, g.name, g.kind FROM held t "
    "CROSS JOIN meeting_group j ON j.meeting_no = t.no AND j.active = 1 "
    "JOIN activity_group g ON g.eid_no = j.group_no JOIN entity e ON e.eid_no = g.eid_no"
)


def figures(
    connection: Connection, from_day: str, to_day: str, scope_no: int | None, house: str | None
) -> Figures:
    """All figures of the days ``from_day`` to ``to_day``, both included.

    Args:
        scope_no: the house's; None for all houses of the book. house: what the result is named by.
    """
    by_meeting, people = _who_came(connection, from_day, to_day, scope_no)
    of_groups = groups_of_meetings(connection, from_day, to_day, scope_no)
    lines = group_lines(by_meeting, of_groups)
    total = sum(by_meeting.values(), Visits())
    found = [
        *_group_counts(lines),
        figure("members", members(connection, to_day, scope_no)),
        figure("meetings", len(by_meeting)),
        *_visit_figures(total),
        *_person_figures(persons(people)),
    ]
    if total.households:
        found.append(figure("households", total.households))
    found += programme_figures(connection, from_day, to_day, scope_no)
    found += library_figures(connection, from_day, to_day, scope_no)
    for line in lines:
        found.append(figure(f"visits.group.{line.group_id}", line.visits))
        found.append(figure(f"meetings.group.{line.group_id}", line.meetings))
    return Figures(from_day, to_day, house, tuple(found), tuple(lines))


def _who_came(
    connection: Connection, from_day: str, to_day: str, scope_no: int | None
) -> tuple[dict[int, Visits], list[Person]]:
    """The visits of each meeting that took place (named, head-counted, without names), and
    everybody who came by name."""
    by_meeting: dict[int, Visits] = {}
    people: list[Person] = []
    for of_meeting, *row in connection.exec_driver_sql(_CAME, (from_day, to_day, scope_no)):
        if of_meeting:
            by_meeting[row[0]] = Visits(*map(int, row[1:]))
        else:
            digest, house, day, female, minority, band, *_ = row
            people.append(Person(digest, house, day, bool(female), bool(minority), band))
    return by_meeting, people


def visits_of_meetings(
    connection: Connection, from_day: str, to_day: str, scope_no: int | None
) -> dict[int, Visits]:
    """Who came to each meeting that took place, by the meeting's local number."""
    return _who_came(connection, from_day, to_day, scope_no)[0]


def groups_of_meetings(
    connection: Connection, from_day: str, to_day: str, scope_no: int | None
) -> list[tuple[int, HeldGroup]]:
    """(meeting, group) for each group of each meeting that took place."""
    rows = connection.exec_driver_sql(f"WITH {HELD} {_GROUPS}", (from_day, to_day, scope_no))
    return [(no, HeldGroup(to_text(uuid), name or "", kind or "")) for no, uuid, name, kind in rows]


def group_lines(
    by_meeting: Mapping[int, Visits], of_groups: Sequence[tuple[int, HeldGroup]]
) -> list[GroupFigures]:
    """One line for each group that met; a meeting of two groups stands in both lines."""
    sums: dict[HeldGroup, Visits] = {}
    counts: dict[HeldGroup, int] = {}
    for meeting_no, group in of_groups:
        sums[group] = sums.get(group, Visits()) + by_meeting[meeting_no]
        counts[group] = counts.get(group, 0) + 1
    return [
        GroupFigures(
            group.id,
            group.name,
            group.kind,
            counts[group],
            sums[group].visits,
            sums[group].female,
            sums[group].child,
            sums[group].elderly,
            sums[group].minority,
        )
        for group in sorted(sums, key=HeldGroup.order)
    ]


def _group_counts(lines: Sequence[GroupFigures]) -> list[Figure]:
    kinds = [line.kind for line in lines]
    return [figure(f"groups.{kind}", kinds.count(kind)) for kind in GroupKind]


def _visit_figures(total: Visits) -> list[Figure]:
    return [figure("visits", total.visits), *_broken_down("visits", total)]


def _person_figures(counted: Persons) -> list[Figure]:
    return [figure("persons", counted.persons), *_broken_down("persons", counted)]


def _broken_down(code: str, counted: Visits | Persons) -> list[Figure]:
    return [figure(f"{code}.{band}", getattr(counted, band)) for band in BANDS]
