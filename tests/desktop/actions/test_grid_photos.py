"""A course grid comes back from a photo: a mark for each person and day, in one act."""

from __future__ import annotations

from pathlib import Path

import pytest

from db.domain.attendance import Mark, Status
from db.domain.meetings import Reason
from db.domain.people import PersonDraft
from db.domain.scans import Seen
from db.engine import Book
from desktop.actions import attendance, meetings, people, scanning, undoing
from desktop.itemmodels.scan_rows import marks_of, newcomers_of
from desktop.screens.scan_asked import asked_of, skipped_days
from tests import builders
from tests.helpers.sheet_ink import Sign
from tests.helpers.signed_sheets import signed_grid

NAMES = ("Đinh Bĕch", "Siu H'Bia", "Nay Y Blŭk", "Rơ Châm Hmrơ̆")
DAYS = tuple(f"2026-11-{day:02d}" for day in (1, 8, 15, 22))
SPAN = ("2026-11-01", "2026-11-30")
X = Sign.CROSS
CAME = {(0, 0): X, (1, 0): Sign.TICK, (3, 0): X, (0, 1): Sign.FILLED, (2, 1): X, (1, 2): X}
"""By row and day; nobody on the last day, which is still to come."""


@pytest.fixture
def group(book: Book) -> str:
    return builders.club_of(book, NAMES)


@pytest.fixture
def days(book: Book, group: str) -> list[str]:
    return [builders.meeting(book, group, day=day) for day in DAYS]


def statuses(book: Book, meeting: str) -> list[Status | None]:
    return [row.status for row in attendance.roll(book, meeting).rows]


def read(book: Book, photo: Path) -> list[scanning.ScannedPage]:
    return scanning.match(book, scanning.read([str(photo)]))


def test_marks_go_to_the_days_they_stand_under(
    book: Book, group: str, days: list[str], tmp_path: Path
) -> None:
    photo = signed_grid(book, group, SPAN, CAME, tmp_path / "a.jpg")
    pages = read(book, photo)
    assert pages[0].problem is None
    scanning.apply(book, pages)
    order = [row.full_name for row in attendance.roll(book, days[0]).rows]
    for place, meeting in enumerate(days[:3]):
        assert statuses(book, meeting) == [
            Status.PRESENT if (row, place) in CAME else Status.ABSENT for row in range(len(order))
        ]
    undoing.undo(book)
    assert {one for meeting in days for one in statuses(book, meeting)} == {None}


def test_a_day_that_nobody_is_marked_on_is_left_as_it_is(
    book: Book, group: str, days: list[str], tmp_path: Path
) -> None:
    pages = read(book, signed_grid(book, group, SPAN, CAME, tmp_path / "a.jpg"))
    assert skipped_days(pages) == ["22/11"]
    assert {row.meeting.day for row in pages[0].rows if row.meeting} == set(DAYS[:3])
    scanning.apply(book, pages)
    assert set(statuses(book, days[3])) == {None}


def test_what_was_marked_at_the_roll_before_is_not_written_over(
    book: Book, group: str, days: list[str], tmp_path: Path
) -> None:
    who = attendance.roll(book, days[0]).rows[2].person_id
    attendance.mark(book, days[0], [Mark(who, Status.EXCUSED)])
    scanning.apply(book, read(book, signed_grid(book, group, SPAN, CAME, tmp_path / "a.jpg")))
    assert statuses(book, days[0])[2] is Status.EXCUSED


def test_a_day_called_off_since_then_gets_no_marks(
    book: Book, group: str, days: list[str], tmp_path: Path
) -> None:
    photo = signed_grid(book, group, SPAN, CAME, tmp_path / "a.jpg")
    meetings.call_off(book, [days[1]], Reason.STORM)
    pages = read(book, photo)
    assert skipped_days(pages) == ["08/11", "22/11"]
    scanning.apply(book, pages)
    assert statuses(book, days[0])[0] is Status.PRESENT


def test_who_wrote_into_a_blank_row_is_one_person_on_all_days(
    book: Book, group: str, days: list[str], tmp_path: Path
) -> None:
    along = {(4, 0): X, (4, 2): X}
    photo = signed_grid(book, group, SPAN, {**CAME, **along}, tmp_path / "a.jpg")
    rows = [row for row in asked_of(0, read(book, photo)[0]) if row.person_id is None]
    assert [(row.day, row.read) for row in rows] == [
        (DAYS[0], Seen.PRESENT),
        (DAYS[2], Seen.PRESENT),
    ]
    named = [row.named(PersonDraft("Kpă Ƀlưh"), "Kpă Ƀlưh") for row in rows]
    scanning.save(book, marks_of(named), newcomers=newcomers_of(named))
    (found,) = (row for row in people.listing(book) if row.full_name == "Kpă Ƀlưh")
    for meeting in (days[0], days[2]):
        came = {row.person_id for row in attendance.roll(book, meeting).rows if row.status}
        assert found.id in came
