"""“Tìm”: one search over a real book."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from db.domain.found import Found, FoundKind
from db.domain.hall import HallDraft, HallPurpose
from db.engine import Book
from desktop.actions import equipment, hall, library
from desktop.dialogs.find_everywhere import FindDialog, beside, title
from desktop.screens.desk import Desk
from desktop.screens.dwelling import Dwelling
from desktop.screens.person_panel import PersonPanel
from tests import builders
from tests.helpers.clicking import texts

TODAY = date(2026, 11, 22)


@pytest.fixture
def taken() -> list[Found]:
    return []


@pytest.fixture
def dialog(book: Book, book_desk: Desk, qtbot: QtBot, taken: list[Found]) -> Iterator[FindDialog]:
    group = builders.club(book, "CLB Đọc sách")
    builders.meeting(book, group, day="2026-11-24")
    builders.meeting(book, group, day="2026-01-02")
    builders.person(book, "Đinh Đức", group=group)
    parent = QWidget()
    qtbot.addWidget(parent)
    made = FindDialog(parent, book_desk.operations, TODAY, taken.append)
    made.show()
    yield made


def found(dialog: FindDialog, typed: str) -> list[str]:
    dialog.ask(typed)
    return [title(one) for one in dialog.model.rows]


def test_groups_come_with_their_meetings_near_today(dialog: FindDialog) -> None:
    assert found(dialog, "doc sach") == ["CLB Đọc sách", "CLB Đọc sách, Thứ ba 24/11/2026"]


def test_people_are_found_without_marks(dialog: FindDialog) -> None:
    assert found(dialog, "dinh duc") == ["Đinh Đức"]


def test_nothing_typed_finds_nothing(dialog: FindDialog) -> None:
    assert found(dialog, "  ") == []


def test_arrows_and_enter_take_what_was_found(dialog: FindDialog, taken: list[Found]) -> None:
    dialog.ask("doc")
    QTest.keyClick(dialog.search, Qt.Key.Key_Down)
    QTest.keyClick(dialog.search, Qt.Key.Key_Return)
    assert [one.kind for one in taken] == [FoundKind.MEETING]


def test_books_equipment_occasions_and_lendings_are_found_too(
    dialog: FindDialog, book: Book
) -> None:
    library.set_book(book, "Dế Mèn phiêu lưu ký", "8934974123456")
    equipment.add(book, "Bộ cồng chiêng", 3)
    days = ("2026-12-05", "2026-12-06")
    hall.lend(book, HallDraft(HallPurpose.WEDDING, *days, what="con bà H’Lan", borrower="Siu Mơ"))
    assert found(dialog, "de men") == ["Dế Mèn phiêu lưu ký"]
    assert found(dialog, "cong chieng") == ["Bộ cồng chiêng"]
    assert found(dialog, "di san") == ["Ngày Di sản văn hóa Việt Nam"]
    assert beside(dialog.model.rows[0]) == "23/11 · chưa có hoạt động"
    assert found(dialog, "siu mo") == ["Cho mượn: đám cưới, con bà H’Lan"]
    assert [one.kind for one in dialog.model.rows] == [FoundKind.LENDING]


def test_before_anything_is_typed_stands_what_was_opened_lately(
    book: Book, book_desk: Desk, qtbot: QtBot, taken: list[Found]
) -> None:
    person = builders.person(book, "Rơ Châm Hyin")
    panel = PersonPanel(book_desk)
    qtbot.addWidget(panel)
    panel.show_person(person)
    (dwelling,) = panel.findChildren(Dwelling)
    dwelling.note()
    parent = QWidget()
    qtbot.addWidget(parent)
    made = FindDialog(parent, book_desk.operations, TODAY, taken.append)
    made.show()
    assert "Mở gần đây" in texts(made)
    assert [title(one) for one in made.model.rows] == ["Rơ Châm Hyin"]
    QTest.keyClick(made.search, Qt.Key.Key_Return)
    assert [one.kind for one in taken] == [FoundKind.PERSON]
