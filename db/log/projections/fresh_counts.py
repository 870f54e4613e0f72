"""Sheets marked for the first time, added up a sheet at a time.

A sheet is one whole number with a byte for each person (1: came), and so are the facts of a roll:
who of a sheet is a woman is one AND. Twenty sheets of one roll in a month are one addition each.
A third of the time of the same by SQL, which is too slow beside taking in (benchmarks/figures.py).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from db.counting import upkeep
from db.counting.held import COLUMNS, OF_NAMED
from db.domain.births import AgeBand
from db.log.sql import Sql

Sheet = tuple[int, tuple[int, ...], bytes]
"""Meeting, persons, a status for each."""

_CAME = bytes(1 if code in (1, 2) else 0 for code in range(256))
_MOST_SHEETS = 255


@dataclass(frozen=True, slots=True)
class _Person:
    rep_no: int
    female: bool
    minority: bool
    official: bool
    bodies: str
    band: str | None
    birth_year: int | None
    birth_month: int
    teacher_from: str | None

    def facts(self, month: int) -> list[str]:
        """What the person is counted as in a month, besides being one."""
        band = self.band or self._band(month)
        names = {"unknown_birth" if band is None else band, *self.bodies.split()}
        flags = ("female", "minority", "official")
        names.update(name for name in flags if getattr(self, name))
        return [name for name in OF_NAMED if name in names]

    def _band(self, month: int) -> str | None:
        if self.birth_year is None:
            return None
        age = month // 100 - self.birth_year - (self.birth_month > month % 100)
        if age < 16:
            return AgeBand.CHILD
        if age <= 30:
            return AgeBand.YOUTH
        return AgeBand.ELDERLY if age >= 60 else AgeBand.ADULT


@dataclass(slots=True)
class _Roll:
    """The same people in one month: a byte for each, the last person's lowest.

    Attributes:
        facts: who is what, with its place among ``OF_NAMED``. doubled: two are one person.
        total: how often each came, up to 255 times; ``sums`` what was carried before.
    """

    persons: tuple[int, ...]
    known: int
    facts: Sequence[tuple[int, int]]
    teachers: Sequence[tuple[int, str]]
    doubled: bool
    total: int = 0
    added: int = 0
    last: int = 0
    sums: dict[int, int] = field(default_factory=dict)


def add_up(sql: Sql, sheets: Mapping[int, Sheet]) -> None:
    """Add fresh sheets, by meeting, to the counts; meetings that are counted otherwise too are left
    to be recounted."""
    meetings = sql.all(upkeep.FRESH_MEETINGS)
    people = _people(sql, {id(persons): persons for _, persons, _ in sheets.values()}.values())
    taught = _taught(sql, meetings)
    rows: list[tuple[Any, ...]] = []
    others: list[tuple[int]] = []
    doubled: list[tuple[int, int]] = []
    months: dict[tuple[int, int, int], _Roll] = {}
    # By day: of several the last one's day stays.
    for meeting_no, scope_no, day, month, day_no, _, counted in meetings:
        _, persons, marks = sheets[meeting_no]
        # The same people are the same tuple (db.log.entities): no need to hash them each time.
        key = scope_no, month, id(persons)
        roll = months.get(key) or months.setdefault(key, _roll(persons, people, month))
        if roll.doubled:
            doubled += [(meeting_no, one) for one in persons]
            continue
        here = int.from_bytes(marks.translate(_CAME)) & roll.known
        if roll.teachers or meeting_no in taught:
            here &= ~_teaching(roll, taught.get(meeting_no, ()), day)
        _note(roll, here, day_no)
        if counted:
            others.append((meeting_no,))
        else:
            rows.append((scope_no, day, meeting_no, *_counted(roll, here)))
    rows.sort()
    sql.many(upkeep.ADD_MEETING, rows)
    sql.many(upkeep.ADD_PERSON, _of_persons(months, people))
    sql.many("INSERT OR IGNORE INTO temp.recount VALUES (?)", others)
    _leave(sql, doubled)


def _counted(roll: _Roll, here: int) -> list[int]:
    """The columns of one meeting (``db.counting.held.COLUMNS``)."""
    found = [0] * len(COLUMNS)
    found[0] = here.bit_count()
    for at, lanes in roll.facts:
        found[at] = (here & lanes).bit_count()
    return found


def _leave(sql: Sql, doubled: list[tuple[int, int]]) -> None:
    """Sheets with two records of one person are counted anew by SQL, which knows what to do."""
    if doubled:
        sql.many("INSERT OR IGNORE INTO temp.mark VALUES (?, ?)", doubled)
        sql.many(
            "INSERT OR IGNORE INTO temp.recount VALUES (?)", {(meeting,) for meeting, _ in doubled}
        )
        for statement in upkeep.PAIRS:
            sql.run(statement)


def _people(sql: Sql, rolls: Iterable[tuple[int, ...]]) -> dict[int, _Person]:
    wanted = sorted({person for persons in rolls for person in persons})
    sql.run("DELETE FROM temp.who")
    sql.many("INSERT INTO temp.who (person_no) VALUES (?)", [(one,) for one in wanted])
    return {
        row[0]: _Person(
            row[1] or row[0],
            bool(row[2]),
            bool(row[3]),
            bool(row[4]),
            row[5] or "",
            *row[6:],
        )
        for row in sql.all(upkeep.FRESH_PERSONS)
    }


def _taught(sql: Sql, meetings: Iterable[tuple[Any, ...]]) -> dict[int, list[int]]:
    """Who taught which meeting, asked only where anybody may have."""
    named = any(row[5] is not None for row in meetings)
    found: defaultdict[int, list[int]] = defaultdict(list)
    if named or sql.one(upkeep.ANY_TEACHER):
        for meeting_no, person_no in sql.all(upkeep.FRESH_TAUGHT):
            found[meeting_no].append(person_no)
    return found


def _roll(persons: tuple[int, ...], people: Mapping[int, _Person], month: int) -> _Roll:
    facts = dict.fromkeys(OF_NAMED, 0)
    known, teachers, reps = 0, [], set()
    lane = 1 << 8 * len(persons)
    doubled = False
    for person_no in persons:
        lane >>= 8
        person = people.get(person_no)
        if person is None:
            continue
        known |= lane
        doubled |= person.rep_no in reps
        reps.add(person.rep_no)
        for name in person.facts(month):
            facts[name] |= lane
        if person.teacher_from is not None:
            teachers.append((lane, person.teacher_from))
    some = [(at, lanes) for at, lanes in enumerate(facts.values(), 1) if lanes]
    return _Roll(persons, known, some, teachers, doubled)


def _teaching(roll: _Roll, taught: Sequence[int], day: str) -> int:
    """The bytes of those who are no participants that day."""
    away = 0
    for lane, since in roll.teachers:
        if since <= day:
            away |= lane
    for person in taught:
        if person in roll.persons:
            away |= 1 << 8 * (len(roll.persons) - 1 - roll.persons.index(person))
    return away


def _note(roll: _Roll, here: int, day_no: int) -> None:
    roll.last = (roll.last & ~(here * 0xFF)) | here * day_no
    roll.total += here
    roll.added += 1
    if roll.added == _MOST_SHEETS:
        _carry(roll)


def _carry(roll: _Roll) -> None:
    """A byte counts to 255 only."""
    for person, count in zip(roll.persons, roll.total.to_bytes(len(roll.persons)), strict=True):
        if count:
            roll.sums[person] = roll.sums.get(person, 0) + count
    roll.total = roll.added = 0


def _of_persons(
    months: Mapping[tuple[int, int, int], _Roll], people: Mapping[int, _Person]
) -> list[tuple[int, int, int, int, int]]:
    found = []
    for (scope_no, month, _), roll in months.items():
        if roll.sums:
            _carry(roll)
            counts: Sequence[int] = [roll.sums.get(person, 0) for person in roll.persons]
        else:
            counts = roll.total.to_bytes(len(roll.persons))
        lasts = roll.last.to_bytes(len(roll.persons))
        found += [
            (scope_no, month, people[person].rep_no, count, last)
            for person, count, last in zip(roll.persons, counts, lasts, strict=True)
            if count
        ]
    found.sort()
    return found
