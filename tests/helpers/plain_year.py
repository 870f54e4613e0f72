"""The figures of a made year once more, person by person, in plain Python: shares nothing with the
program but the words of the codes. Ages are reckoned here again (domain 3.3)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from tests.helpers.made_year import MEMBERS_SINCE, Gathering, House, Villager

BANDS = ("female", "child", "youth", "elderly", "minority", "unknown_birth")
BODIES = ("official", "women_union", "farmers_union", "veterans", "youth_union", "front")


def facts_on(one: Villager, day: str) -> set[str]:
    """What a visitor is counted as on a day."""
    found = set(one.bodies)
    if one.female:
        found.add("female")
    if one.minority:
        found.add("minority")
    if one.official:
        found.add("official")
    band = one.band
    if one.birth is not None:
        age = int(day[:4]) - one.birth[0]
        if one.birth[1] > int(day[5:7]):
            age -= 1
        band = "adult" if 30 < age < 60 else "elderly"
        if age <= 30:
            band = "child" if age < 16 else "youth"
    found.add("unknown_birth" if band is None else band)
    return found - {"adult"}


def count(houses: Sequence[House], first: str, last: str) -> dict[str, int]:
    """Every figure of these houses in a closed range of days that does not name a group."""
    total: Counter[str] = Counter(dict.fromkeys(_codes(), 0))
    latest: dict[object, tuple[str, Villager]] = {}
    for house in houses:
        for one in _held(house, first, last):
            total["meetings"] += 1
            _visits(total, house, one)
            for who in one.came:
                villager = house.villagers[who]
                key = _identity(house, who)
                if key not in latest or latest[key][0] < one.day:
                    latest[key] = (one.day, villager)
        _groups(total, house, first, last)
        if last >= MEMBERS_SINCE:
            total["members"] += len({who for who, _ in house.members})
        _library(total, house, first, last)
    for day, villager in latest.values():
        total["persons"] += 1
        total.update(f"persons.{fact}" for fact in facts_on(villager, day))
    borrowed = {
        _identity(house, who)
        for house in houses
        for day, who in house.loans
        if first <= day <= last
    }
    total["library.borrowers"] = len(borrowed)
    return dict(total)


def _codes() -> Iterator[str]:
    yield from ("meetings", "members", "households", "library.visits", "library.loans")
    yield from ("groups.club", "groups.class", "groups.interest_group")
    for whole in ("visits", "persons"):
        yield whole
        yield from (f"{whole}.{part}" for part in (*BANDS, *BODIES))


def _held(house: House, first: str, last: str) -> Iterator[Gathering]:
    for one in house.gatherings:
        if first <= one.day <= last and not one.off and (one.marked or one.heads):
            yield one


def _visits(total: Counter[str], house: House, one: Gathering) -> None:
    people, female, children, elderly, households = one.heads or (0, 0, 0, 0, 0)
    women, men, girls, boys = one.unnamed
    total["visits"] += len(one.came) + people + women + men + girls + boys
    total["visits.female"] += female + women + girls
    total["visits.child"] += children + girls + boys
    total["visits.elderly"] += elderly
    total["households"] += households
    for who in one.came:
        total.update(f"visits.{fact}" for fact in facts_on(house.villagers[who], one.day))


def _identity(house: House, who: int) -> object:
    """A person of two houses is one by name, sex and year; without a year nobody is another's."""
    one = house.villagers[who]
    return (one.name, one.gender, one.birth[0]) if one.birth else (house.name, who)


def _groups(total: Counter[str], house: House, first: str, last: str) -> None:
    met = {place for one in _held(house, first, last) for place in one.groups}
    for place in met:
        total[f"groups.{house.groups[place][1].value}"] += 1


def _library(total: Counter[str], house: House, first: str, last: str) -> None:
    for day, people, reader, purpose, channel in house.readers:
        if first <= day <= last:
            total["library.visits"] += people
            total[f"library.visits.purpose.{purpose}"] += people
            total[f"library.visits.channel.{channel}"] += people
            total["library.visits.female"] += people * (reader in ("woman", "girl"))
            total["library.visits.child"] += people * (reader in ("girl", "boy"))
    total["library.loans"] += sum(first <= day <= last for day, _ in house.loans)
