"""One seeded made village, and the whole main job done with it.

The village fills practice books and tests; the job is what ``solang demo`` shows: a house's book
and a commune's, a sign-in sheet, a report, the file handed in, the commune's report. Names are
made; the same seed gives the same marks. Days are counted back from ``today``, so that the home
page always has something on.
"""

from __future__ import annotations

import csv
import json
import random
from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict, dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from db.domain.attendance import Mark, Status, Unnamed
from db.domain.births import parse_birth
from db.domain.groups import GroupKind, Role
from db.domain.meetings import HeadCount, Reason
from db.domain.people import Consent, Gender, GivenBy, PersonDraft, Purpose, Standing
from db.domain.periods import Period, PeriodKind
from desktop.actions import (
    attendance,
    books,
    enrolment,
    groups,
    handing_in,
    meetings,
    people,
    receiving,
    reports,
    saving,
    sheets,
)
from desktop.wording import tr
from resources import path

if TYPE_CHECKING:
    from db.engine import Book

HOUSE, OTHER_HOUSE = "Nhà văn hóa làng Suối Trong", "Nhà văn hóa làng Đá Bàn"
COMMUNE, PROVINCE = "Núi Xanh", "Gia Lai"
ACTOR = "Lan"
SEED = 2026
WEEKS = 12
MARKER = "so-lieu-mau.txt"
"""Marks a folder that a demo made; the next one there may remove ``OWN`` and nothing else."""

PAPERS = ("sheet.pdf", "report.pdf", "commune_report.pdf", "demo.json")
OWN = (*PAPERS, "house", "house.keys", "commune", "commune.keys", "usb")

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
Tell = Callable[[str], None]


@dataclass(frozen=True)
class Village:
    """What ``fill`` made: ids by the short names of ``GROUPS``; the meeting of today."""

    groups: dict[str, str]
    people: tuple[str, ...]
    tonight: str


@dataclass(frozen=True)
class Demo:
    """Absolute paths of all that the job made."""

    house: str
    commune: str
    sheet: str
    report: str
    hand_in: str
    commune_report: str


def make(out: Path, today: date, tell: Tell = lambda _: None) -> Demo:
    """Do the whole main job in ``out``: missing, empty, or an earlier demo.

    Raises:
        AppError: ``demo_folder_in_use``; those of files.
    """
    out = out.absolute()
    note = tr("Số liệu mẫu của Sổ Làng, không phải số thật.")
    saving.take_folder(out, MARKER, f"{note}\n".encode(), OWN)
    post = saving.make_folder(out / "usb")
    tell(tr("Lập sổ của làng và sổ của xã"))
    house, commune = _start(out)
    try:
        tell(tr("Kết nối làng với xã"))
        _join(house, commune, post)
        tell(tr("Ghi người, nhóm, buổi và điểm danh"))
        village = fill(house, today)
        tell(tr("In danh sách ký và báo cáo"))
        sheet = saving.save(
            out / "sheet.pdf", sheets.print_sheet(house, village.tonight, blank_rows=5).pdf
        )
        period = report_period(today)
        report = _report(house, period, today, out / "report.pdf")
        tell(tr("Gửi xã, và nhận vào sổ của xã"))
        handed = handing_in.hand_in(house, post)
        receiving.take_in(commune, [Path(handed.path or "")])
        whole = _report(commune, period, today, out / "commune_report.pdf")
    finally:
        books.close(house)
        books.close(commune)
    made = Demo(
        *(str(out / "house"), str(out / "commune"), str(sheet), str(report)),
        *(handed.path or "", str(whole)),
    )
    saving.save(out / "demo.json", json.dumps(asdict(made), ensure_ascii=False).encode())
    return made


def fill(book: Book, today: date) -> Village:
    """The village into an empty book of a house: people, groups, meetings of the last months."""
    chance = random.Random(SEED)
    made = {
        short: groups.add(book, name, kind, place).created[0]
        for short, (name, kind, place) in GROUPS.items()
    }
    ids = tuple(_add_person(book, row, made, today) for row in _rows())
    held = [
        _hold(book, made[short], day, time, chance, day < today)
        for short, (offset, step, time) in RHYTHM.items()
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


def report_period(today: date) -> Period:
    """The year that has something to tell: this one, in January and February the last one."""
    year = today.year if today.month > 2 else today.year - 1
    return Period(PeriodKind.YEAR, date(year, 1, 1), date(year, 12, 31))


def _start(out: Path) -> tuple[Book, Book]:
    # Keys are named, since SOLANG_KEYS would put those of both books into one folder.
    house, house_keys = out / "house", out / "house.keys"
    commune, commune_keys = out / "commune", out / "commune.keys"
    books.start_house(house, house_keys, HOUSE, COMMUNE, PROVINCE)
    books.start_commune(commune, commune_keys, COMMUNE, PROVINCE)
    return (
        books.open_book(house, house_keys, ACTOR),
        books.open_book(commune, commune_keys, tr("Công chức văn hóa – xã hội")),
    )


def _join(house: Book, commune: Book, post: Path) -> None:
    invitation, answer = post / "invitation.solang", post / "answer.solang"
    enrolment.invite(commune, HOUSE, invitation)
    digits = enrolment.join(house, invitation, answer).fingerprint
    enrolment.accept(commune, answer, digits)
    enrolment.invite(commune, OTHER_HOUSE, post / "invitation_2.solang")


def _report(book: Book, period: Period, today: date, file: Path) -> Path:
    return saving.save(file, reports.draw(reports.report(book, period, today=today)))


def _rows() -> Iterator[dict[str, str]]:
    with path("demo/people.csv").open(encoding="utf-8", newline="") as lines:
        yield from csv.DictReader(lines)


def _add_person(book: Book, row: dict[str, str], made: dict[str, str], today: date) -> str:
    texts = ("ethnic_group", "village", "phone", "distinction", "guardian")
    draft = PersonDraft(
        row["full_name"],
        Gender(row["gender"]),
        parse_birth(row["birth"]) if row["birth"] else None,
        standing=Standing(row["standing"]),
        **{name: row[name] or None for name in texts},
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
    book: Book, group: str, day: date, time: str, chance: random.Random, is_over: bool
) -> str:
    meeting = meetings.add(book, [group], day.isoformat(), time).created[0]
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
