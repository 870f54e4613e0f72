"""Sheets that were printed with an open date: the day on the paper says which meeting it is."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from db.domain.attendance import Status
from db.domain.meetings import Reason
from db.engine import Book
from desktop.actions import attendance, meetings, scanning, undoing
from desktop.dialogs.open_day import OpenDayDialog
from desktop.screens.desk import Desk
from desktop.screens.scan import ScanScreen
from tests import builders
from tests.desktop.screens.conftest import Show, dialog, show  # noqa: F401 - a fixture
from tests.helpers.sheet_ink import Sign
from tests.helpers.signed_sheets import signed

NAMES = ("Đinh Bĕch", "Siu H'Bia", "Nay Y Blŭk")
PLANNED, OTHER, FREE = "2026-11-08", "2026-11-15", "2026-11-18"


@pytest.fixture
def group(book: Book) -> str:
    return builders.club_of(book, NAMES)


@pytest.fixture
def planned(book: Book, group: str) -> str:
    return builders.meeting(book, group, day=PLANNED)


@pytest.fixture
def photo(book: Book, planned: str, tmp_path: Path) -> Path:
    return signed(book, planned, {0: Sign.CROSS}, tmp_path / "a.jpg", open_date=True)


def came(book: Book, meeting: str) -> list[bool]:
    return [row.status is Status.PRESENT for row in attendance.roll(book, meeting).rows]


def on(book: Book, photo: Path, day: str) -> list[scanning.ScannedPage]:
    pages = scanning.match(book, scanning.read([str(photo)]))
    assert pages[0].open_day
    assert pages[0].code is not None
    return scanning.on_day(book, pages, {pages[0].code.print_id: day})


def test_the_groups_meeting_of_that_day_gets_the_marks(
    book: Book, group: str, planned: str, photo: Path
) -> None:
    other = builders.meeting(book, group, day=OTHER)
    scanning.apply(book, on(book, photo, OTHER))
    assert came(book, other) == [True, False, False]
    assert not any(came(book, planned))


def test_where_there_is_none_one_is_made_with_the_marks_and_one_undo_takes_both_back(
    book: Book, group: str, planned: str, photo: Path
) -> None:
    scanning.apply(book, on(book, photo, FREE))
    (made,) = meetings.listing(book, FREE, FREE)
    assert made.group_ids == (group,)
    assert came(book, made.id) == [True, False, False]
    undoing.undo(book)
    assert meetings.listing(book, FREE, FREE) == ()


def test_it_is_read_though_the_meeting_it_was_printed_for_was_put_off(
    book: Book, planned: str, photo: Path
) -> None:
    meetings.call_off(book, [planned], Reason.STORM)
    scanning.apply(book, on(book, photo, FREE))
    (made,) = meetings.listing(book, FREE, FREE)
    assert came(book, made.id) == [True, False, False]


def test_without_a_day_nothing_of_it_is_saved(book: Book, planned: str, photo: Path) -> None:
    pages = scanning.match(book, scanning.read([str(photo)]))
    left = scanning.without_day(pages)
    assert left[0].problem == "scan_day_missing"
    assert scanning.apply(book, left).changed == 0


def say(day: str) -> None:
    asked = dialog(OpenDayDialog)
    asked.day.edit.setText(day)
    asked.day.edit.textEdited.emit(day)
    asked.confirm()


def test_the_window_asks_for_the_day_before_the_rows_are_shown(
    show: Show,  # noqa: F811
    book_desk: Desk,
    book: Book,
    planned: str,
    photo: Path,
) -> None:
    screen = show(ScanScreen(book_desk))
    screen.read([photo])
    asked = dialog(OpenDayDialog)
    assert not screen.model.rows
    assert not asked.head.pixmap().isNull()
    say("18/11/2026")
    assert [row.name for row in screen.model.rows] == ["Đinh Bĕch", "Nay Y Blŭk", "Siu H'Bia"]
    screen.take_in()
    (made,) = meetings.listing(book, FREE, FREE)
    assert came(book, made.id) == [True, False, False]


def test_a_day_that_was_said_wrong_is_said_again_and_a_sheet_left_out_is_asked_when_it_comes_again(
    show: Show,  # noqa: F811
    book_desk: Desk,
    book: Book,
    planned: str,
    photo: Path,
) -> None:
    screen = show(ScanScreen(book_desk))
    screen.read([photo])
    dialog(OpenDayDialog).reject()
    assert not screen.model.rows
    assert "Nhập ảnh lại rồi chọn ngày" in screen.problems.text.text()
    screen.read([photo])
    say("17/11/2026")
    assert screen.seen.other_day.isVisible()
    screen.list.choose(1)
    QTest.keyClick(screen.list, Qt.Key.Key_1)
    screen.seen.other_day.click()
    say("18/11/2026")
    assert "18/11" in screen.seen.heading.text()
    screen.take_in()
    (made,) = meetings.listing(book, FREE, FREE)
    assert came(book, made.id) == [True, True, False]
