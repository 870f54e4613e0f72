"""One seeded made village: its people, groups, meetings and marks of the last months.

Names are made (``resources/demo``); the same seed gives the same marks. Days are counted back from
``today``, so that the home page always has something on.
"""

from __future__ import annotations

import csv
import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from db.domain.attendance import Mark, Status, Unnamed
from db.domain.births import parse_birth
from db.domain.groups import GroupKind, Role
from db.domain.meetings import HeadCount, Reason
from db.domain.people import Consent, Gender, GivenBy, PersonDraft, Purpose, Standing
from desktop.actions import attendance, groups, meetings, people
from resources import path

if TYPE_CHECKING:
    from db.engine import Book

SEED = 2026
WEEKS = 12
GROUPS = {
    "gong": ("CLB Cồng chiêng", GroupKind.CLUB, "Nhà rông"),
    "dance": ("Lớp múa xoang thiếu nhi", GroupKind.CLASS, "Sân nhà rông"),
    "reading": ("Nhóm đọc sách", GroupKind.INTEREST_GROUP, "Tủ sách"),
}
RHYTHM = {"gong": (0, 7, "19:00"), "dance": (1, 7, "08:00"), "reading": (3, 14, "tối")}
"""Days before today of the newest meeting, days between two, and the hour."""

ANSWERS = {
    "yes": (True, GivenBy.SELF),
    "guardian": (True, GivenBy.BOTH),
    "self": (True, GivenBy.SELF),
    "no": (False, GivenBy.SELF),
}


@dataclass(frozen=True)
class Village:
    """What ``fill`` made: ids by the short names of ``GROUPS``; the meeting of today."""

    groups: dict[str, str]
    people: tuple[str, ...]
    tonight: str


def fill(book: Book, today: date) -> Village:
    """The village into an empty book of a house: people, groups, meetings of the last months."""
    chance = random.Random(SEED)
    made = {
        short: groups.add(book, name, kind, place).created[0]
        for short, (name, kind, place) in GROUPS.items()
    }
    ids = tuple(_add_person(book, row, made, today) for row in _rows())
    held = [
        _hold(book, made, short, day, chance, day < today)
        for short, (offset, step, _) in RHYTHM.items()
        for day in (today - timedelta(offset + step * week) for week in range(WEEKS))
        if short != "reading" or day > today - timedelta(7 * WEEKS)
    ]
    dance, reading = held[WEEKS], held[2 * WEEKS]
    meetings.call_off(book, [_plan(book, made, "gong", today - timedelta(24))], Reason.FUNERAL)
    meetings.call_off(book, [_plan(book, made, "dance", today - timedelta(40))], Reason.STORM)
    meetings.count_unnamed(book, dance, Unnamed(girls=2, boys=1))
    attendance.mark(book, reading, [Mark(ids[-1], Status.PRESENT)])
    _festival(book, (made["gong"], made["dance"]), today - timedelta(19))
    _plan(book, made, "dance", today + timedelta(6))
    _plan(book, made, "reading", today + timedelta(11))
    return Village(made, ids, held[0])


def _rows() -> Iterator[dict[str, str]]:
    with path("demo/people.csv").open(encoding="utf-8", newline="") as lines:
        yield from csv.DictReader(lines)


def _add_person(book: Book, row: dict[str, str], made: dict[str, str], today: date) -> str:
    draft = PersonDraft(
        row["full_name"],
        Gender(row["gender"]),
        parse_birth(row["birth"]) if row["birth"] else None,
        ethnic_group=row["ethnic_group"] or None,
        village=row["village"] or None,
        phone=row["phone"] or None,
        distinction=row["distinction"] or None,
        guardian=row["guardian"] or None,
        standing=Standing(row["standing"]),
    )
    id_ = people.add(book, draft, consents=_consents(row["consent"], today)).created[0]
    for word in row["groups"].split():
        short, _, role = word.partition(":")
        since = (today - timedelta(400)).isoformat()
        groups.add_members(book, made[short], [id_], since, Role(role or "member"))
    return id_


def _consents(answer: str, today: date) -> tuple[Consent, ...]:
    if answer not in ANSWERS:
        return ()
    given, by = ANSWERS[answer]
    day = (today - timedelta(90)).isoformat()
    commune = Consent(Purpose.COMMUNE, given, by, day)
    return (Consent(Purpose.RECORD, True, by, day), commune)


def _plan(book: Book, made: dict[str, str], short: str, day: date) -> str:
    place, time = GROUPS[short][2], RHYTHM[short][2]
    return meetings.add(book, [made[short]], day.isoformat(), time, place).created[0]


def _hold(
    book: Book,
    made: dict[str, str],
    short: str,
    day: date,
    chance: random.Random,
    is_over: bool,
) -> str:
    meeting = _plan(book, made, short, day)
    if is_over:
        expected = [row.person_id for row in attendance.roll(book, meeting).rows]
        attendance.mark(book, meeting, _marks(expected, chance))
    return meeting


def _marks(persons: Sequence[str], chance: random.Random) -> list[Mark]:
    reasons = {Status.EXCUSED: "đi rẫy"}
    drawn = chance.choices(tuple(Status), weights=(78, 6, 9, 7), k=len(persons))
    # Ids are new in every book, so the order of the roll and not the id decides who was drawn.
    return [Mark(who, mark, reasons.get(mark)) for who, mark in zip(persons, drawn, strict=True)]


def _festival(book: Book, group_ids: Sequence[str], day: date) -> None:
    topic = "Ngày hội Đại đoàn kết"
    made = meetings.add(book, group_ids, day.isoformat(), "07:30", "Sân nhà rông", topic)
    heads = HeadCount(people=124, female=66, children=41, elderly=17, households=38)
    meetings.count_heads(book, made.created[0], heads)
