"""The figures once more, counted person by person in plain Python from what a test wrote down.

Shares nothing with the SQL but the rule of ages; a difference between the two is a bug in one.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from db.domain.attendance import Status, Unnamed
from db.domain.births import AgeBand, band_on, parse_birth
from db.domain.ethnic_groups import is_minority
from db.domain.meetings import HeadCount


@dataclass
class Villager:
    """``same_as``: the index of the record this one is the same person as, or its own."""

    female: bool
    birth: str | None
    ethnic_group: str | None
    same_as: int
    teacher: bool = False


@dataclass
class Gathering:
    """One meeting: marks by index of the villager."""

    day: str
    groups: list[int]
    called_off: bool = False
    marks: dict[int, Status] = field(default_factory=dict)
    heads: HeadCount = field(default_factory=HeadCount)
    unnamed: Unnamed = field(default_factory=Unnamed)

    def held(self) -> bool:
        counted = self.marks or self.heads.people is not None or self.unnamed.total
        return bool(counted) and not self.called_off


def count(
    villagers: list[Villager], gatherings: list[Gathering], first: str, last: str
) -> dict[str, int]:
    """Every figure that does not name a group."""
    held = [one for one in gatherings if one.held() and first <= one.day <= last]
    came = {(one.day, place): _came(villagers, one) for place, one in enumerate(held)}
    visits = [_facts(villagers[who], day) for (day, _), people in came.items() for who in people]
    latest = {
        who: max(day for (day, _), people in came.items() if who in people)
        for people in came.values()
        for who in people
    }
    persons = [_facts(villagers[who], day) for who, day in latest.items()]
    total = {"meetings": len(held), **_parts("visits", visits), **_parts("persons", persons)}
    for one in held:
        heads, unnamed = one.heads, one.unnamed
        total["visits"] += (heads.people or 0) + unnamed.total
        total["visits.female"] += (heads.female or 0) + unnamed.female + unnamed.girls
        total["visits.child"] += (heads.children or 0) + unnamed.girls + unnamed.boys
        total["visits.elderly"] += heads.elderly or 0
    return total


def of_group(
    villagers: list[Villager], gatherings: list[Gathering], group: int, first: str, last: str
) -> tuple[int, int]:
    """Meetings and visits of one group."""
    own = [one for one in gatherings if group in one.groups]
    counted = count(villagers, own, first, last)
    return counted["meetings"], counted["visits"]


def _came(villagers: list[Villager], one: Gathering) -> set[int]:
    return {
        villagers[who].same_as
        for who, status in one.marks.items()
        if status.came and not villagers[who].teacher
    }


def _facts(who: Villager, day: str) -> set[str]:
    band = band_on(parse_birth(who.birth) if who.birth else None, date.fromisoformat(day))
    facts = {"female"} if who.female else set()
    if is_minority(who.ethnic_group):
        facts.add("minority")
    facts.add("unknown_birth" if band is None else band.value)
    return facts - {AgeBand.ADULT.value}


def _parts(name: str, counted: list[set[str]]) -> dict[str, int]:
    parts = ("female", "child", "youth", "elderly", "minority", "unknown_birth")
    return {name: len(counted)} | {
        f"{name}.{part}": sum(part in facts for facts in counted) for part in parts
    }
