"""Small makers of what a test needs; a test names only what matters to it.

All of them act on real books through the same actions as the window, but for ``crowd`` and
``season``: what a benchmark needs by the thousand is written as a few entries by the same ``act``.
"""

from __future__ import annotations

import itertools
import random
from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from pathlib import Path

from db.commands.groups import put_member
from db.commands.people import cleaned, put_new
from db.domain.attendance import Mark, Status
from db.domain.births import parse_birth
from db.domain.groups import GroupKind, Role
from db.domain.houses import HouseKind
from db.domain.ids import to_bytes
from db.domain.people import Gender, PersonDraft, Standing
from db.engine import Book
from db.log.act import act
from db.log.kinds import Kind
from db.log.new_ids import new_id
from db.log.payload import derived_id
from desktop.actions import attendance, books, groups, meetings, people

HOUSE, COMMUNE, PROVINCE = "Nhà văn hóa làng Jro", "Đak Pơ", "Gia Lai"
JANUARY = "2026-01-01"

NAMES = (
    "Đinh Thị Hmrơ̆",
    "Đinh Bĕch",
    "Đinh H’Lan",
    "Rơ Châm Čơ̆k",
    "Kpă Y-Bluĭ",
    "Nay H’Lĕ",
    "Siu Ƀlưh",
    "Ksor Ñun",
    "Rah Lan Pŏl",
    "Nguyễn Thị Hòa",
    "Trần Văn Đức",
    "Lê Quỳnh Anh",
)
"""Bahnar, Jrai and Kinh names as they are ordinary in the villages."""

_count = itertools.count(1)


def house(
    folder: Path,
    name: str = HOUSE,
    kind: HouseKind = HouseKind.VILLAGE_HOUSE,
    commune: str = COMMUNE,
    actor: str | None = None,
) -> Book:
    """A new house's book in ``folder``, open; its keys lie beside it."""
    books.start_house(folder, None, name, commune, PROVINCE, kind)
    return books.open_book(folder, None, actor)


def commune(folder: Path, name: str = COMMUNE) -> Book:
    """A new commune's book in ``folder``, open."""
    books.start_commune(folder, None, name, PROVINCE)
    return books.open_book(folder, None)


def person(
    book: Book,
    name: str | None = None,
    *,
    gender: Gender | None = Gender.FEMALE,
    birth: str | None = "1986",
    ethnic_group: str | None = "ba-na",
    village: str | None = "Làng Jro",
    phone: str | None = None,
    distinction: str | None = None,
    standing: Standing = Standing.MEMBER,
    group: str | None = None,
    from_day: str = JANUARY,
) -> str:
    """One person, with a name of the village where none is given; the id."""
    draft = PersonDraft(
        name or NAMES[next(_count) % len(NAMES)],
        gender,
        parse_birth(birth) if birth else None,
        ethnic_group,
        village,
        phone,
        distinction=distinction,
        standing=standing,
    )
    return people.add(book, draft, group, from_day=from_day if group else None).created[0]


def club(book: Book, name: str = "CLB Cồng chiêng", kind: GroupKind = GroupKind.CLUB) -> str:
    """One group; the id."""
    return groups.add(book, name, kind).created[0]


def club_of(book: Book, names: Iterable[str]) -> str:
    """One group with people of these names; the group's id."""
    group = club(book)
    for name in names:
        person(book, name, group=group)
    return group


def members(
    book: Book, group: str, *ids: str, from_day: str = JANUARY, role: Role = Role.MEMBER
) -> None:
    groups.add_members(book, group, ids, from_day, role)


def meeting(book: Book, *group_ids: str, day: str = "2026-11-22", time: str | None = None) -> str:
    """One meeting of these groups; the id."""
    return meetings.add(book, group_ids, day, time).created[0]


def marks(
    book: Book,
    meeting_id: str,
    present: Iterable[str] = (),
    late: Iterable[str] = (),
    excused: Iterable[str] = (),
    absent: Iterable[str] = (),
) -> None:
    """Mark people; all in one act."""
    by_status = (
        (Status.PRESENT, present),
        (Status.LATE, late),
        (Status.EXCUSED, excused),
        (Status.ABSENT, absent),
    )
    wanted = [Mark(id_, status) for status, ids in by_status for id_ in ids]
    attendance.mark(book, meeting_id, wanted)


FAMILY = (
    "Đinh",
    "Rơ Châm",
    "Kpă",
    "Nay",
    "Siu",
    "Ksor",
    "Rah Lan",
    "Nguyễn Văn",
    "Nguyễn Thị",
    "Trần",
    "Lê",
    "Phạm Thị",
)
GIVEN = (
    "Hmrơ̆",
    "Bĕch",
    "H’Lan",
    "Čơ̆k",
    "Y-Bluĭ",
    "H’Lĕ",
    "Ƀlưh",
    "Ñun",
    "Pŏl",
    "Hòa",
    "Đức",
    "Quỳnh Anh",
    "Lan",
    "Lân",
    "Hường",
    "Tuấn",
    "Bình",
    "Ánh",
    "Yến",
    "Krŭng",
)


def draft(chance: random.Random, number: int = 0) -> PersonDraft:
    """A person as the books hold them: most facts known, some not; ``number`` tells apart."""
    year = chance.choice((None, *range(1935, 2022)))
    birth = None if year is None else f"{year}{chance.choice(('', '', '-03', '-07', '-11'))}"
    middle = chance.choice(("", " Y", " Thị", " Văn"))
    name = f"{chance.choice(FAMILY)}{middle} {chance.choice(GIVEN)}"
    return PersonDraft(
        f"{name} {number}" if number else name,
        chance.choice((Gender.FEMALE, Gender.MALE, None)),
        parse_birth(birth) if birth else None,
        chance.choice(("ba-na", "gia-rai", "kinh", None)),
        chance.choice(("Làng Jro", "Làng Klăh", None)),
    )


PEOPLE_OF_ONE_ENTRY = 10_000
"""A roster as large as nobody has; an entry must fit into a file that is handed in."""


def crowd(
    book: Book,
    count: int,
    group: str | None = None,
    *,
    scope: bytes | None = None,
    seed: int = 1,
) -> tuple[str, ...]:
    """Many people in few entries, members of ``group`` since January; the ids."""
    chance = random.Random(seed)
    made: list[str] = []
    for start in range(0, count, PEOPLE_OF_ONE_ENTRY):
        with act(book, "people.import", scope) as doing:
            for _ in range(start, min(count, start + PEOPLE_OF_ONE_ENTRY)):
                uuid = new_id()
                put_new(doing, uuid, cleaned(draft(chance)), book.keys.fixed.digest)
                if group is not None:
                    put_member(doing, uuid, group, JANUARY)
                doing.created.append(uuid)
        made += doing.result.created
    return tuple(made)


def season(
    book: Book,
    groups_: Sequence[str],
    people_: Sequence[str],
    *,
    meetings_: int,
    marks_: int,
    last_day: str = "2026-11-21",
    seed: int = 1,
) -> None:
    """Weekly meetings of the groups in turn up to ``last_day``, ``marks_`` marks in all, in one
    entry."""
    chance = random.Random(seed)
    each, left = divmod(marks_, meetings_)
    with act(book, "meetings.add") as doing:
        for number in range(meetings_):
            uuid = new_id()
            weeks = timedelta(weeks=number // len(groups_))
            day = (date.fromisoformat(last_day) - weeks).isoformat()
            group = to_bytes(groups_[number % len(groups_)])
            doing.put(Kind.MEETING, uuid, alive=True, day=day, time="19:00", entered_on=day)
            doing.put(
                Kind.MEETING_GROUP,
                derived_id(Kind.MEETING_GROUP, uuid, group),
                meeting_no=uuid,
                group_no=group,
                position=0,
                active=True,
            )
            for person_id in chance.sample(people_, each + (number < left)):
                status = chance.choices((1, 2, 3, 4), (80, 5, 10, 5))[0]
                doing.put_cell(Kind.ATTENDANCE, uuid, to_bytes(person_id), status=status)
