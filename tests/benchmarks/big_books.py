"""Books as large as the targets name, made once by the same acts as any book."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

from db.engine import Book
from db.sync import exporting
from desktop.actions import books, enrolment
from tests import builders

GROUPS = 10
MEETINGS = 2_000
TODAY = 3
"""Meetings of the day that the home page shows."""


def house(folder: Path, people: int, marks: int, today: date) -> Path:
    """A house that has joined its commune: ten groups, some four years of weekly meetings, all
    handed in but the last week; three meetings today. Gives the folder of its book."""
    data, commune = folder / "house", builders.commune(folder / "commune")
    book = builders.house(data, actor="Lan")
    invitation, answer = folder / "moi.solang", folder / "tra-loi.solang"
    enrolment.invite(commune, builders.HOUSE, invitation)
    joined = enrolment.join(book, invitation, answer)
    enrolment.accept(commune, answer, joined.fingerprint)
    books.close(commune)
    clubs = [builders.club(book, f"Câu lạc bộ {number}") for number in range(1, GROUPS + 1)]
    ids: list[str] = []
    for number, club in enumerate(clubs):
        ids += builders.crowd(book, people // GROUPS, club, seed=number)
    _hold(book, clubs, ids, marks, today)
    books.close(book)
    return data


def _hold(book: Book, clubs: list[str], ids: list[str], marks: int, today: date) -> None:
    week, yesterday = today - timedelta(days=7), today - timedelta(days=1)
    each = marks // MEETINGS
    before = MEETINGS - GROUPS
    builders.season(
        book, clubs, ids, meetings_=before, marks_=before * each, last_day=week.isoformat()
    )
    exporting.hand_in(book, book.folder.parent, week.isoformat())
    builders.season(
        book, clubs, ids, meetings_=GROUPS, marks_=GROUPS * each, last_day=yesterday.isoformat()
    )
    for hour, club in enumerate(clubs[:TODAY], 7):
        builders.meeting(book, club, day=today.isoformat(), time=f"{hour}:30")


def people(folder: Path, count: int) -> Path:
    """A house of so many people in ten groups. Gives the folder of its book."""
    data = folder / "people"
    book = builders.house(data)
    clubs = [builders.club(book, f"Câu lạc bộ {number}") for number in range(1, GROUPS + 1)]
    for number, club in enumerate(clubs):
        builders.crowd(book, count // GROUPS, club, seed=number)
    books.close(book)
    return data
