"""Distinct persons (người): who came at least once, and the members of a day.

At the commune a person of two houses is counted once by the keyed digest (sync.md 6): of each
digest, as many persons as the house with the most of them has, so that two people of one name in
one house stay two. One house alone gives the house's own numbers.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from db.queries.wholes import of_house

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


@dataclass(frozen=True)
class Person:
    """One person of one house; ``last_day`` is that of the last visit."""

    digest: bytes | None
    scope_no: int
    last_day: str
    female: bool
    minority: bool
    band: str | None


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
        if person.band is None:
            total.unknown_birth += 1
        elif person.band != "adult":
            setattr(total, person.band, getattr(total, person.band) + 1)
