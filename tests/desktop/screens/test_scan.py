"""Nhập từ ảnh: unsure rows first, keys decide, nothing is saved before it is confirmed."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest

from db.domain.attendance import Status
from db.domain.scans import Seen
from db.engine import Book
from desktop.actions import attendance, scanning
from desktop.itemmodels.scan_rows import spoken, standing_of
from desktop.screens.desk import Desk
from desktop.screens.scan import ScanScreen
from tests import builders
from tests.desktop.screens.conftest import Show
from tests.helpers.sheet_ink import Sign
from tests.helpers.signed_sheets import signed

NAMES = ("Đinh Bĕch", "Siu H'Bia", "Nay Y Blŭk")


@pytest.fixture
def meeting(book: Book) -> str:
    group = builders.club(book)
    for name in NAMES:
        builders.person(book, name, group=group)
    return builders.meeting(book, group)


def statuses(book: Book, meeting: str) -> dict[str | None, Status | None]:
    return {row.full_name: row.status for row in attendance.roll(book, meeting).rows}


def test_a_photo_is_shown_row_by_row_and_saved_when_confirmed(
    show: Show, book_desk: Desk, book: Book, meeting: str, tmp_path: Path
) -> None:
    photo = signed(book, meeting, {0: Sign.CROSS, 3: Sign.TICK}, tmp_path / "a.jpg")
    screen = show(ScanScreen(book_desk))
    screen.read([photo])
    assert [(row.name, row.mark) for row in screen.model.rows] == [
        ("", Seen.PRESENT),  # who came along, with the picture of the row
        ("Đinh Bĕch", Seen.PRESENT),
        ("Nay Y Blŭk", Seen.ABSENT),
        ("Siu H'Bia", Seen.ABSENT),
    ]
    assert screen.model.rows[0].cut is not None
    assert set(statuses(book, meeting).values()) == {None}
    screen.list.choose(2)
    QTest.keyClick(screen.list, Qt.Key.Key_1)
    QTest.keyClick(screen.list, Qt.Key.Key_0)
    assert screen.save.text() == "Ghi 2 người vào sổ"
    screen.take_in()
    assert statuses(book, meeting) == {
        "Đinh Bĕch": Status.PRESENT,
        "Nay Y Blŭk": Status.PRESENT,
        "Siu H'Bia": None,
    }


def test_who_came_along_is_typed_beside_the_picture_and_saved_with_the_rest(
    show: Show, book_desk: Desk, book: Book, meeting: str, tmp_path: Path
) -> None:
    known = builders.person(book, "Rơ Châm Hmrơ̆")
    photo = signed(
        book, meeting, {0: Sign.CROSS, 3: Sign.TICK, 4: Sign.SIGNATURE}, tmp_path / "a.jpg"
    )
    screen = show(ScanScreen(book_desk))
    screen.read([photo])
    QTest.keyClick(screen.list, Qt.Key.Key_1)
    assert screen.seen.typing.isVisible()
    screen.seen.typed.setText("Siu Ƀlưh")
    dialog = screen.ask_name()
    assert dialog is not None
    assert dialog.name.text() == "Siu Ƀlưh"
    dialog.year.setText("1986")
    dialog.confirm()
    screen.list.choose(1)
    screen.model.set_row(1, screen.model.rows[1].named(known, "Rơ Châm Hmrơ̆"))
    # Nothing is saved before everything is.
    assert set(statuses(book, meeting).values()) == {None}
    screen.take_in()
    came = {name for name, status in statuses(book, meeting).items() if status is Status.PRESENT}
    assert came == {"Siu Ƀlưh", "Rơ Châm Hmrơ̆", "Đinh Bĕch"}


def test_what_a_row_seems_to_say_is_proposed_and_taken_by_a_key(
    show: Show, book_desk: Desk, book: Book, meeting: str, tmp_path: Path
) -> None:
    photo = signed(book, meeting, {0: Sign.CROSS}, tmp_path / "a.jpg")
    (page,) = scanning.match(book, scanning.read([str(photo)]))
    leans = (Seen.PRESENT, Seen.ABSENT, Seen.PRESENT)
    asked = tuple(
        replace(row, mark=Seen.UNSURE, likely=likely)
        for row, likely in zip(page.rows, leans, strict=False)
    )
    screen = show(ScanScreen(book_desk))
    screen._show_pages([replace(page, rows=asked)])  # noqa: SLF001 - as if read
    assert [standing_of(row) for row in screen.model.rows] == [
        "có lẽ có mặt",
        "có lẽ vắng không phép",
        "có lẽ có mặt",
    ]
    assert spoken(screen.model.rows[0]) == "Đinh Bĕch · có lẽ có mặt, cần xem lại"
    assert "“có mặt”" in screen.keys.hint.text()
    assert not screen.save.isEnabled()  # what is only proposed is not saved
    held = QKeyEvent(
        QEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, "\r", True
    )
    screen.list.keyPressEvent(held)
    assert screen.model.rows[0].mark is Seen.UNSURE
    QTest.keyClick(screen.list, Qt.Key.Key_Return)
    QTest.keyClick(screen.list, Qt.Key.Key_Space)
    QTest.keyClick(screen.list, Qt.Key.Key_0)  # left: from now on Enter only goes on
    QTest.keyClick(screen.list, Qt.Key.Key_Return)
    assert [row.mark for row in screen.model.rows] == [Seen.PRESENT, Seen.ABSENT, Seen.UNSURE]
    assert screen.keys.hint.text() == "Enter: dòng sau."
    screen.take_in()
    assert list(statuses(book, meeting).values()).count(None) == 1


def test_a_picture_that_is_no_sheet_says_what_to_do(
    show: Show, book_desk: Desk, tmp_path: Path
) -> None:
    (tmp_path / "a.jpg").write_bytes(b"no picture")
    screen = show(ScanScreen(book_desk))
    screen.read([tmp_path / "a.jpg"])
    assert "Chọn ảnh jpg" in screen.problems.text.text()
    assert screen.save.isHidden()
