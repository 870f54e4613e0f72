"""The figures of a range of days: what a screen shows, a report prints and ``figures`` writes.

Visits (lượt người) are added up meeting by meeting, persons (người) are counted once; the two never
come from one another. Both are read from counts that every act and every file keeps in step
(``db.log.projections.counts``), never from the marks themselves.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from db.counting.held import COLUMNS, IN_SCOPE
from db.domain.figure_codes import figure
from db.domain.figures import BANDS, OF_BODIES, Figure, Figures, GroupFigures
from db.domain.groups import GroupKind
from db.domain.ids import to_text
from db.domain.names import body_key
from db.queries.donations import donation_figures
from db.queries.facilities import facility_figures
from db.queries.figures_of_habit import repeating
from db.queries.figures_of_library import library_figures
from db.queries.figures_of_persons import Persons, members, persons, who_came
from db.queries.plan_tasks import plan_figures
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
    official: int = 0
    women_union: int = 0
    farmers_union: int = 0
    veterans: int = 0
    youth_union: int = 0
    front: int = 0
    households: int = 0


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
        return place, body_key(self.name), self.id


_TOTALS = ", ".join(f"CAST(total(t.{one}) AS INTEGER)" for one in COLUMNS)
_IN_RANGE = f"{IN_SCOPE} AND t.day BETWEEN ?1 AND ?2"
_WHOLE = f"SELECT count(*), {_TOTALS} FROM meeting_count t WHERE {_IN_RANGE}"
_MEETINGS = f"SELECT t.meeting_no, {', '.join(COLUMNS)} FROM meeting_count t WHERE {_IN_RANGE}"
_OF_GROUPS = (
    f"SELECT e.uuid, g.name, g.kind, n.* FROM (SELECT j.group_no, count(*), {_TOTALS} "
    "FROM meeting_count t CROSS JOIN meeting_group j ON j.meeting_no = t.meeting_no "
    f"AND j.active = 1 WHERE {_IN_RANGE} GROUP BY j.group_no) n "
    "JOIN activity_group g ON g.eid_no = n.group_no JOIN entity e ON e.eid_no = g.eid_no"
)
_GROUPS = (
    "SELECT j.meeting_no, e.uuid, g.name, g.kind FROM meeting_count t "
    "CROSS JOIN meeting_group j ON j.meeting_no = t.meeting_no AND j.active = 1 "
    "JOIN activity_group g ON g.eid_no = j.group_no JOIN entity e ON e.eid_no = g.eid_no "
    f"WHERE {_IN_RANGE}"
)


def figures(
    connection: Connection, from_day: str, to_day: str, scope_no: int | None, house: str | None
) -> Figures:
    """All figures of the days ``from_day`` to ``to_day``, both included.

    Args:
        scope_no: the house's; None for all houses of the book. house: what the result is named by.
    """
    asked = (from_day, to_day, scope_no)
    held, *counted = connection.exec_driver_sql(_WHOLE, asked).one()
    total = Visits(*counted)
    lines = group_lines(connection, from_day, to_day, scope_no)
    people = persons(who_came(connection, from_day, to_day, scope_no))
    found = [
        *_group_counts(lines),
        figure("members", members(connection, to_day, scope_no)),
        figure("meetings", held),
        figure("visits", total.visits),
        *_broken_down("visits", total),
        figure("persons", people.persons),
        *_broken_down("persons", people),
    ]
    often = repeating(connection, from_day, to_day, scope_no)
    if often:
        found.append(figure("persons.repeat", often))
    if total.households:
        found.append(figure("households", total.households))
    found += programme_figures(connection, from_day, to_day, scope_no)
    found += library_figures(connection, from_day, to_day, scope_no)
    found += facility_figures(connection, scope_no)
    found += donation_figures(connection, from_day, to_day, scope_no)
    if scope_no is None:
        found += plan_figures(connection, from_day, to_day)
    for line in lines:
        found.append(figure(f"visits.group.{line.group_id}", line.visits))
        found.append(figure(f"meetings.group.{line.group_id}", line.meetings))
    return Figures(from_day, to_day, house, tuple(found), tuple(lines))


def visits_of_meetings(
    connection: Connection, from_day: str, to_day: str, scope_no: int | None
) -> dict[int, Visits]:
    """Who came to each meeting that took place, by the meeting's local number."""
    rows = connection.exec_driver_sql(_MEETINGS, (from_day, to_day, scope_no))
    return {no: Visits(*counted) for no, *counted in rows}


def groups_of_meetings(
    connection: Connection, from_day: str, to_day: str, scope_no: int | None
) -> list[tuple[int, HeldGroup]]:
    """(meeting, group) for each group of each meeting that took place."""
    rows = connection.exec_driver_sql(_GROUPS, (from_day, to_day, scope_no))
    return [(no, HeldGroup(to_text(uuid), name or "", kind or "")) for no, uuid, name, kind in rows]


def group_lines(
    connection: Connection, from_day: str, to_day: str, scope_no: int | None
) -> list[GroupFigures]:
    """One line for each group that met; a meeting of two groups stands in both lines."""
    found = []
    for uuid, name, kind, _, held, *counted in connection.exec_driver_sql(
        _OF_GROUPS, (from_day, to_day, scope_no)
    ):
        found.append((HeldGroup(to_text(uuid), name or "", kind or ""), held, Visits(*counted)))
    found.sort(key=lambda one: one[0].order())
    return [
        GroupFigures(
            group.id,
            group.name,
            group.kind,
            held,
            came.visits,
            came.female,
            came.child,
            came.elderly,
            came.minority,
        )
        for group, held, came in found
    ]


def _group_counts(lines: Sequence[GroupFigures]) -> list[Figure]:
    kinds = [line.kind for line in lines]
    return [figure(f"groups.{kind}", kinds.count(kind)) for kind in GroupKind]


def _broken_down(code: str, counted: Visits | Persons) -> list[Figure]:
    """The ages and the like always; đoàn thể and CB-CC-VC where anybody's are known."""
    always = [figure(f"{code}.{band}", getattr(counted, band)) for band in BANDS]
    known = {band: getattr(counted, band) for band in OF_BODIES}
    return always + [figure(f"{code}.{band}", count) for band, count in known.items() if count]
