"""Distinct persons (người): who came at least once, and the members of a day.

At the commune a person of two houses is counted once by the keyed digest (sync.md 6): of each
digest, as many persons as the house with the most of them has, so that two people of one name in
one house stay two. One house alone gives the house's own numbers.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from db.counting.held import BAND, FACTS, IN_SCOPE, TAUGHT, attended, held
from db.counting.scopes import HOUSES, of_house
from db.counting.upkeep import day_of_month, month
from db.domain.figures import OF_BODIES

if TYPE_CHECKING:
    from sqlalchemy import Connection


@dataclass
class Persons:
    """Persons and how many of them are what; the band is that of the last visit of the range."""

    persons: int = 0
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


@dataclass(frozen=True)
class Person:
    """One person of one house; ``last_day`` is that of the last visit, as 20261122.

    ``official``, ``bodies``: CB-CC-VC, and the đoàn thể as ``db.domain.bodies.joined`` writes them.
    """

    digest: bytes | None
    scope_no: int
    last_day: int
    female: bool
    minority: bool
    band: str | None
    official: bool = False
    bodies: str = ""


_OF_DAYS = (
    "SELECT m.person_no AS rep_no, m.month * 100 + m.last_day AS day, m.visits FROM person_month m "
    f"WHERE m.scope_no IN {HOUSES} "
    "AND m.month BETWEEN ?4 AND ?5"
)
_EDGE_DAYS = "SELECT t.eid_no FROM meeting t WHERE {} AND t.day BETWEEN ?{} AND ?{}"
_IN_EDGES = (
    f"t.eid_no IN ({_EDGE_DAYS.format(IN_SCOPE, 1, 6)} "
    f"UNION ALL {_EDGE_DAYS.format(IN_SCOPE, 7, 2)})"
)
_EDGES = (
    " UNION ALL SELECT c.rep_no, "
    f"{month('t.day')} * 100 + {day_of_month('t.day')}, 1 FROM attended c JOIN held t USING (no)"
)
_NEVER = ("0000", "9999")


@dataclass(frozen=True)
class Asked:
    """SQL of the table ``came`` (rep_no, day, year, month, visits), and its parameters."""

    sql: str
    values: tuple[str | int | None, ...]


def came_in(from_day: str, to_day: str, scope_no: int | None) -> Asked:
    """Everybody who came in a range: whole months from the counts, the days before and after them
    from the marks.

    Raises:
        ValueError: a day that is none.
    """
    months, edges = whole_months(from_day, to_day)
    values = (from_day, to_day, scope_no, *months, *edges)
    if edges == _NEVER:
        return Asked(_came(""), values[:5])
    rules = f"{held(_IN_EDGES)}, {TAUGHT}, {attended()}"
    return Asked(f"{rules}, {_came(_EDGES)}", values)


def whole_months(from_day: str, to_day: str) -> tuple[tuple[int, int], tuple[str, str]]:
    """The first and last month (202611) that lie whole in a range, and the last day before and the
    first day after them; (1, 0) and all days where no month does.

    Raises:
        ValueError: a day that is none.
    """
    first, last = date.fromisoformat(from_day), date.fromisoformat(to_day)
    whole_from = first if first.day == 1 else _next_month(first)
    end = last + timedelta(days=1)
    whole_to = end if end.day == 1 else last.replace(day=1)
    if whole_from >= whole_to:
        # No whole month: all the days are asked of the marks.
        months, edges = (1, 0), (to_day, _NEVER[1])
    else:
        final = whole_to - timedelta(days=1)
        months = _number(whole_from), _number(final)
        edges = (
            (whole_from - timedelta(days=1)).isoformat() if first < whole_from else _NEVER[0],
            whole_to.isoformat() if whole_to <= last else _NEVER[1],
        )
    return months, edges


def _came(edges: str) -> str:
    return (
        "came AS MATERIALIZED (SELECT rep_no, max(day) AS day, max(day) / 10000 AS year, "
        f"max(day) / 100 % 100 AS month, sum(visits) AS visits FROM ({_OF_DAYS}{edges}) "
        "GROUP BY rep_no)"
    )


def _next_month(day: date) -> date:
    return (day.replace(day=28) + timedelta(days=4)).replace(day=1)


def _number(day: date) -> int:
    return day.year * 100 + day.month


def who_came(
    connection: Connection, from_day: str, to_day: str, scope_no: int | None
) -> list[Person]:
    """Everybody who came by name, each person of a house once."""
    asked = came_in(from_day, to_day, scope_no)
    rows = connection.exec_driver_sql(
        f"WITH {asked.sql}, {FACTS} SELECT f.digest, f.scope_no, c.day, f.female, f.minority, "
        f"{BAND}, f.official, f.bodies FROM came c JOIN fact f ON f.rep_no = c.rep_no",
        asked.values,
    )
    return [
        Person(digest, house, day, bool(female), bool(minority), band, bool(official), bodies or "")
        for digest, house, day, female, minority, band, official, bodies in rows
    ]


MEMBERS_ON = (
    "SELECT DISTINCT coalesce(p.rep_no, p.eid_no) AS no FROM membership m "
    "JOIN person p ON p.eid_no = m.person_no AND p.alive = 1 "
    "JOIN activity_group g ON g.eid_no = m.group_no AND g.alive = 1 "
    f"WHERE m.scope_no IN {of_house(2)} AND m.active = 1 AND m.role <> 'teacher' "
    "AND m.from_day <= ?1 AND (m.to_day IS NULL OR m.to_day >= ?1) "
    "AND (g.ended_on IS NULL OR g.ended_on >= ?1) "
    "AND (coalesce(p.standing, '') NOT IN ('teacher', 'moved', 'died') "
    "OR coalesce(p.standing_on, '') > ?1)"
)
"""The numbers of everybody who is a member on day ?1 of the house ?2 (NULL: of all)."""

_MEMBERS = f"SELECT count(*) FROM ({MEMBERS_ON})"


def members(connection: Connection, on: str, scope_no: int | None) -> int:
    """Distinct members of all groups on a day, without teachers from outside."""
    return int(connection.exec_driver_sql(_MEMBERS, (on, scope_no)).scalar_one())


def persons(came: Iterable[Person]) -> Persons:
    """How many distinct persons they are; people counted without names are no persons."""
    by_digest: dict[bytes, list[Person]] = defaultdict(list)
    counted: list[Person] = []
    for person in came:
        if person.digest is None:
            counted.append(person)
        else:
            by_digest[person.digest].append(person)
    total = Persons()
    _count(total, counted)
    for alike in by_digest.values():
        _count_once(total, alike)
    return total


def _count_once(total: Persons, alike: list[Person]) -> None:
    """Count the persons of one digest by the house that has the most of them."""
    houses: dict[int, list[Person]] = defaultdict(list)
    for person in alike:
        houses[person.scope_no].append(person)
    if len(houses) == 1:
        _count(total, alike)
        return
    # Of houses with equally many, the one that saw them last: its band is the last visit's.
    most = max(houses.values(), key=lambda found: (len(found), max(p.last_day for p in found)))
    known = total.minority + max(sum(p.minority for p in found) for found in houses.values())
    _count(total, most)
    # A house may not have asked for the ethnic group that another wrote down.
    total.minority = known


def _count(total: Persons, found: Iterable[Person]) -> None:
    for person in found:
        total.persons += 1
        total.female += person.female
        total.minority += person.minority
        total.official += person.official
        for body in person.bodies.split():
            if body in OF_BODIES:
                setattr(total, body, getattr(total, body) + 1)
        if person.band is None:
            total.unknown_birth += 1
        elif person.band != "adult":
            setattr(total, person.band, getattr(total, person.band) + 1)
