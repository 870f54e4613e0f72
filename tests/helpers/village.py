"""A small real book for tests and pictures of screens: an invented village, its groups, a month.

Everything goes through the actions a person starts, so a screen over it shows what a screen would
show. Names are invented; two are homonyms, one elder knows only the year, one child has no year.
"""

from __future__ import annotations

import tempfile
from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import cache
from pathlib import Path

from db.domain.attendance import Mark, Status
from db.domain.births import parse_birth
from db.domain.groups import GroupKind, Role
from db.domain.meetings import Reason
from db.domain.people import Consent, Gender, GivenBy, PersonDraft, Purpose
from db.engine import Book
from desktop.actions import attendance, books, groups, meetings, people

TODAY = date(2026, 11, 22)
HOME = "Làng Suối Trong"
F, M = Gender.FEMALE, Gender.MALE

PEOPLE: tuple[tuple[str, Gender, str | None, str], ...] = (
    ("Đinh Thị Bĕch", F, "1992-04-12", "Lớp múa xoang"),
    ("Lê Văn Bình", M, "1971", "CLB Thơ"),
    ("Đinh Bŏk", M, "~1948", "CLB Cồng chiêng"),
    ("Nguyễn Thị Đào", F, "1985", "Nhóm đọc sách"),
    ("Siu H'Drŏi", F, "2010-09", "Lớp múa xoang"),
    ("Đinh Hrơh", M, "1969-03-02", "CLB Cồng chiêng"),
    ("Phạm Quốc Khánh", M, "2013", "CLB Cồng chiêng"),
    ("Đinh Klơng", M, "2012", "CLB Cồng chiêng"),
    ("Trần Thị Lan", F, "1990", "Nhóm đọc sách"),
    ("Đinh Thị Mai", F, "2014", "Lớp múa xoang"),
    ("Đinh Thị Bơ̆t", F, "2014", "Lớp múa xoang"),
    ("Lê Quốc Khánh", M, "2013", "Lớp múa xoang"),
    ("Đinh Văn Krăt", M, "1958", "CLB Cồng chiêng"),
    ("Đinh Thị Mlô̆", F, None, "Lớp múa xoang"),
    ("Siu H'Mơ̆k", F, "2012", "Lớp múa xoang"),
    ("Trần Thị Ngọc", F, "2012", "Lớp múa xoang"),
    ("Đinh Yŏng", M, "2013", "CLB Cồng chiêng"),
    ("Rah Lan H'Nê̆", F, "1963", "CLB Thơ"),
    ("Đinh Thị Hlơ̆m", F, "elderly", "CLB Thơ"),
    ("Nay Y Thuy̆n", M, "1977", "Nhóm đọc sách"),
    ("Đinh Bŏk", M, "1981", "CLB Cồng chiêng"),
    ("Nguyễn Văn An", M, "2016", "Nhóm đọc sách"),
)


@dataclass
class Village:
    """The open book with the ids of what is in it, by name."""

    book: Book
    groups: dict[str, str] = field(default_factory=dict)
    people: dict[str, str] = field(default_factory=dict)
    meetings: list[str] = field(default_factory=list)

    def close(self) -> None:
        books.close(self.book)


def bare(folder: Path, name: str = "Nhà văn hóa làng Suối Trong") -> Book:
    """A house's book with nobody in it, written by Lan."""
    books.start_house(folder / "book", folder / "keys", name, "Núi Xanh", "Gia Lai")
    return books.open_book(folder / "book", folder / "keys", "Lan")


def found(folder: Path) -> Village:
    """The whole village: 22 people, four groups, November's meetings up to today marked."""
    village = Village(bare(folder))
    for name, kind, place in (
        ("CLB Cồng chiêng", GroupKind.CLUB, "Nhà rông"),
        ("CLB Thơ", GroupKind.CLUB, None),
        ("Lớp múa xoang", GroupKind.CLASS, "Sân nhà rông"),
        ("Nhóm đọc sách", GroupKind.INTEREST_GROUP, "Phòng đọc"),
    ):
        village.groups[name] = groups.add(village.book, name, kind, place).created[0]
    for number, (name, sex, birth, group) in enumerate(PEOPLE):
        _add(village, number, name, sex, birth, group)
    _give_roles(village)
    _hold_meetings(village)
    return village


def _add(
    village: Village, number: int, name: str, sex: Gender, birth: str | None, group: str
) -> None:
    draft = PersonDraft(
        name,
        sex,
        parse_birth(birth) if birth else None,
        ethnic_group="ba-na" if name.startswith("Đinh") else None,
        village=HOME,
        phone=f"09120000{number:02d}" if number % 3 == 0 else None,
        distinction="con bà Hrin" if birth == "1981" else None,
    )
    made = people.add(
        village.book, draft, village.groups[group], _answers(number), from_day="2026-01-05"
    )
    village.people.setdefault(name, made.created[0])


def _answers(number: int) -> tuple[Consent, ...]:
    if number % 4 == 3:
        return ()
    day, by = "2026-01-05", GivenBy.SELF
    answers = [Consent(Purpose.RECORD, True, by, day), Consent(Purpose.COMMUNE, True, by, day)]
    if number % 5 == 0:
        answers[1] = Consent(Purpose.COMMUNE, False, by, day)
    return tuple(answers)


def _give_roles(village: Village) -> None:
    club, lessons = village.groups["CLB Cồng chiêng"], village.groups["Lớp múa xoang"]
    groups.set_role(village.book, club, village.people["Đinh Hrơh"], Role.LEADER)
    groups.set_role(village.book, lessons, village.people["Đinh Thị Bĕch"], Role.TEACHER)


PLAN = (
    ("Lớp múa xoang", 6, "07:30"),
    ("CLB Cồng chiêng", 5, "14:00"),
    ("Nhóm đọc sách", 6, "tối"),
    ("CLB Thơ", 2, None),
)
"""Group, weekday (Monday is 0), time."""


def _hold_meetings(village: Village) -> None:
    for name, weekday, time in PLAN:
        day = date(2026, 9, 1)
        while day <= date(2026, 11, 30):
            if day.weekday() == weekday:
                _hold(village, name, day, time)
            day += timedelta(days=1)
    storm = [row.id for row in meetings.listing(village.book, "2026-11-12", "2026-11-14")]
    meetings.call_off(village.book, storm, Reason.STORM)


def _hold(village: Village, name: str, day: date, time: str | None) -> None:
    place = {"Lớp múa xoang": "Sân nhà rông", "CLB Cồng chiêng": "Nhà rông"}.get(name)
    made = meetings.add(village.book, [village.groups[name]], day.isoformat(), time, place).created[
        0
    ]
    village.meetings.append(made)
    if day < TODAY - timedelta(days=1) and not 12 <= day.day <= 14:
        roll = attendance.roll(village.book, made)
        marks = [
            Mark(row.person_id, Status.ABSENT if (place_ + day.day) % 6 == 0 else Status.PRESENT)
            for place_, row in enumerate(roll.rows)
        ]
        attendance.mark(village.book, made, marks)


@cache
def shared() -> Village:
    """One village for all pictures; nobody writes into it."""
    return found(Path(tempfile.mkdtemp(prefix="solang-village-")))


@cache
def shared_bare() -> Book:
    return bare(Path(tempfile.mkdtemp(prefix="solang-bare-")))
