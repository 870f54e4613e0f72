"""A made year of one commune, and the same year as plain records from which to count it again.

Drawn by a seed. The acts go into real books of real houses; next to them stand plain lists of what
was done, with which ``plain_year`` counts every figure without our SQL.
"""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from itertools import pairwise
from pathlib import Path

from db.commands.groups import put_member
from db.commands.people import cleaned, put_new
from db.domain.attendance import Mark, Status, Unnamed
from db.domain.births import parse_birth
from db.domain.bodies import Body, Category
from db.domain.groups import GroupKind
from db.domain.ids import to_bytes, to_text
from db.domain.library import Channel, Choice, Purpose, Reader
from db.domain.meetings import HeadCount, Reason
from db.domain.people import Gender, PersonDraft
from db.engine import Book
from db.log.act import act
from db.log.kinds import Kind
from db.log.new_ids import new_id
from db.log.payload import derived_id
from db.queries.attendance import STATUS_NUMBERS
from db.sync import exporting
from desktop.actions import attendance, groups, library, meetings, people, undoing
from tests.helpers.commune import Commune

YEAR = 2026
MEMBERS_SINCE = "2026-01-01"
FAMILY = ("Đinh", "Đinh Thị", "Rơ Châm", "Rah Lan", "Siu", "Y", "Nguyễn Văn")
GIVEN = ("Hrơh", "Hmrơ̆", "Bŏk", "H’Drŏi", "Klah", "Brơ̆t", "Ñơng", "Lan")
ETHNIC = ("ba-na", "ba-na", "gia-rai", "kinh", None)
_ROLL = (12, 40)


@dataclass(frozen=True)
class Size:
    """How large a year is drawn; ``visits`` in all, about."""

    houses: int = 3
    people: int = 90
    visits: int = 700
    files: int = 2


@dataclass
class Villager:
    """A record of a person; ``birth`` (year, month or 0), or only a band, or nothing."""

    id: str
    name: str
    female: bool
    gender: str
    birth: tuple[int, int] | None
    band: str | None
    minority: bool
    official: bool
    bodies: tuple[str, ...]


@dataclass
class Gathering:
    """A meeting; who came by the number of the villager."""

    day: str
    groups: list[int]
    came: set[int] = field(default_factory=set)
    marked: bool = False
    heads: tuple[int, int, int, int, int] | None = None
    unnamed: tuple[int, int, int, int] = (0, 0, 0, 0)
    off: bool = False


@dataclass
class House:
    """One house: its book and the plain records."""

    name: str
    book: Book
    villagers: list[Villager] = field(default_factory=list)
    groups: list[tuple[str, GroupKind]] = field(default_factory=list)
    members: set[tuple[int, int]] = field(default_factory=set)
    gatherings: list[Gathering] = field(default_factory=list)
    readers: list[tuple[str, int, str, str, str]] = field(default_factory=list)
    loans: list[tuple[str, int]] = field(default_factory=list)


@dataclass
class Year:
    """The commune, its houses, and every file they handed in."""

    commune: Commune
    houses: list[House]
    files: list[Path]


def make(root: Path, seed: int, size: Size) -> Year:
    """Draw a year, do it in the houses' books, hand it in; nothing is taken in yet."""
    chance = random.Random(seed)
    commune = Commune(root)
    houses = [_house(commune, number, chance, size) for number in range(size.houses)]
    files: list[Path] = []
    parts = [1 + 12 * number // size.files for number in range(size.files + 1)]
    for start, end in pairwise(parts):
        for house in houses:
            _live(house, range(start, end), chance, size.visits // size.houses // 12)
            sent = exporting.hand_in(house.book, commune.stick, f"{YEAR}-12-28")
            assert sent.path is not None
            files.append(Path(sent.path))
    return Year(commune, houses, files)


def _house(commune: Commune, number: int, chance: random.Random, size: Size) -> House:
    name = f"Làng {GIVEN[number % len(GIVEN)]} {number}"
    house = House(name, commune.village(name))
    # Nobody cuts the power of a test: waiting for the drive was a third of the time.
    house.book.engine.driver().execute("PRAGMA synchronous = 0")
    _settle(house, number, chance, size.people // size.houses)
    for place, kind in enumerate((*GroupKind, GroupKind.CLUB)):
        id_ = groups.add(house.book, f"Nhóm {place}", kind).created[0]
        house.groups.append((id_, kind))
    with act(house.book, "groups.add_members") as doing:
        for who, villager in enumerate(house.villagers):
            group = chance.randrange(len(house.groups))
            put_member(doing, to_bytes(villager.id), house.groups[group][0], MEMBERS_SINCE)
            house.members.add((who, group))
    return house


def _settle(house: House, number: int, chance: random.Random, count: int) -> None:
    """People in one act; one in thirty lives in the next house too, under the same name."""
    with act(house.book, "people.import") as doing:
        for place in range(count):
            shared = place % 30 == 0
            own = random.Random(place) if shared else chance
            name, villager = _drawn(own, shared, number, place)
            uuid = new_id()
            villager.id = to_text(uuid)
            put_new(doing, uuid, cleaned(_draft(name, villager)), house.book.keys.fixed.digest)
            house.villagers.append(villager)


def _drawn(chance: random.Random, shared: bool, house: int, place: int) -> tuple[str, Villager]:
    gender = chance.choice((Gender.FEMALE, Gender.MALE))
    born = chance.random()
    year = chance.randint(1938, 2020)
    birth = (year, chance.choice((0, 3, 11))) if shared or born < 0.8 else None
    band = None
    if birth is None and born < 0.9:
        band = chance.choice(("child", "elderly", "adult", "youth"))
    where = "chung" if shared else f"{house}"
    name = f"{chance.choice(FAMILY)} {chance.choice(GIVEN)} {where} {place}"
    ethnic = "ba-na" if shared else chance.choice(ETHNIC)
    bodies = tuple(body.value for body in Body if chance.random() < 0.1)
    return name, Villager(
        "",
        name,
        gender is Gender.FEMALE,
        gender.value,
        birth,
        band,
        ethnic in ("ba-na", "gia-rai"),
        chance.random() < 0.05,
        bodies,
    )


def _draft(name: str, one: Villager) -> PersonDraft:
    born = f"{one.birth[0]}-{one.birth[1]:02d}" if one.birth and one.birth[1] else None
    text = born or (str(one.birth[0]) if one.birth else one.band)
    return PersonDraft(
        name,
        Gender(one.gender),
        parse_birth(text) if text else None,
        "ba-na" if one.minority else "kinh",
        bodies=tuple(Body(word) for word in one.bodies),
        category=Category.OFFICIAL if one.official else None,
    )


def _live(house: House, months: Sequence[int], chance: random.Random, visits: int) -> None:
    """Some months: each has meetings until so many came, readers, loans, slips taken back."""
    for month in months:
        planned = _plan(house, month, chance, visits)
        _mark(house, planned, chance)
        for _ in range(1 + visits // 60):
            _read(house, _day(month, chance), chance)
    _correct(house, chance)


def _day(month: int, chance: random.Random) -> str:
    return (date(YEAR, month, 1) + timedelta(days=chance.randrange(28))).isoformat()


@dataclass
class _Planned:
    """A meeting to be marked: its id, its plain record, a status for each who is expected."""

    id: bytes
    plain: Gathering
    statuses: dict[int, Status]


def _plan(house: House, month: int, chance: random.Random, visits: int) -> list[_Planned]:
    """The meetings of a month in one act, until so many will have come."""
    found: list[_Planned] = []
    everybody = range(len(house.villagers))
    with act(house.book, "meetings.add") as doing:
        while visits > 0:
            day = _day(month, chance)
            chosen = chance.sample(range(len(house.groups)), chance.choice((1, 1, 1, 2)))
            one = Gathering(day, chosen)
            house.gatherings.append(one)
            uuid = new_id()
            doing.put(Kind.MEETING, uuid, alive=True, day=day, state="planned", entered_on=day)
            for position, place in enumerate(chosen):
                group = to_bytes(house.groups[place][0])
                link = derived_id(Kind.MEETING_GROUP, uuid, group)
                facts = {"meeting_no": uuid, "group_no": group}
                doing.put(Kind.MEETING_GROUP, link, **facts, position=position, active=True)
            roll = chance.sample(everybody, min(len(everybody), chance.randint(*_ROLL)))
            statuses = {who: chance.choices(tuple(Status), (80, 5, 10, 5))[0] for who in roll}
            one.marked = True
            one.came = {who for who, status in statuses.items() if status.came}
            visits -= len(one.came)
            found.append(_Planned(uuid, one, statuses))
    return found


def _mark(house: House, planned: Sequence[_Planned], chance: random.Random) -> None:
    """Most sheets of a month in one act; one in ten by the action of a screen, wrong at first."""
    slips = [chance.random() < 0.1 for _ in planned]
    with act(house.book, "attendance.mark") as doing:
        for one, slip in zip(planned, slips, strict=True):
            for who, status in one.statuses.items():
                if not slip:
                    person = to_bytes(house.villagers[who].id)
                    number = STATUS_NUMBERS[status]
                    doing.put_cell(Kind.ATTENDANCE, one.id, person, status=number)
    for one, slip in zip(planned, slips, strict=True):
        meeting = to_text(one.id)
        marks = [Mark(house.villagers[who].id, status) for who, status in one.statuses.items()]
        if slip:
            wrong = [Mark(mark.person_id, Status.PRESENT) for mark in marks]
            attendance.mark(house.book, meeting, wrong)
            undoing.undo(house.book)
            attendance.mark(house.book, meeting, marks)
        _count(house.book, meeting, one.plain, chance)


def _count(book: Book, meeting: str, one: Gathering, chance: random.Random) -> None:
    """Some meetings have heads or walk-ins counted too; some are called off after all."""
    if chance.random() < 0.15:
        one.heads = (chance.randint(5, 60), 3, 2, 1, chance.randint(0, 9))
        meetings.count_heads(book, meeting, HeadCount(*one.heads))
    if chance.random() < 0.2:
        one.unnamed = (chance.randint(0, 2), 1, chance.randint(0, 3), 0)
        meetings.count_unnamed(book, meeting, Unnamed(*one.unnamed))
    if chance.random() < 0.05:
        one.off = True
        meetings.call_off(book, [meeting], Reason.FUNERAL, held=True)


def _read(house: House, day: str, chance: random.Random) -> None:
    reader = chance.choice(tuple(Reader))
    choice = Choice(chance.choice(tuple(Purpose)), chance.choice(tuple(Channel)))
    count = chance.choice((1, 1, 12))
    library.count_readers(house.book, reader, count, day, choice)
    house.readers.append((day, count, reader.value, choice.purpose.value, choice.channel.value))
    if chance.random() < 0.4:
        who = chance.randrange(len(house.villagers))
        library.lend(house.book, house.villagers[who].id, ["Tấm Cám"], day)
        if chance.random() < 0.2:
            undoing.undo(house.book)
        else:
            house.loans.append((day, who))


def _correct(house: House, chance: random.Random) -> None:
    """A birth and a sex are put right: the figures of the past follow."""
    for who in chance.sample(range(len(house.villagers)), 2):
        if who % 30 == 0:
            continue
        one = house.villagers[who]
        one.birth, one.band = (chance.randint(1938, 2020), chance.choice((0, 6))), None
        one.female = not one.female
        one.gender = "female" if one.female else "male"
        people.edit(house.book, one.id, _draft(one.name, one))
