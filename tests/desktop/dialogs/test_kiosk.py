"""“Tự điểm danh” over a real roll: cards, names, guests, and no way out but one key."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from db.domain.attendance import Status
from db.domain.card_codes import card_text
from db.domain.people import Gender
from db.engine import Book
from desktop.actions import attendance, people
from desktop.dialogs.kiosk import KioskDialog
from desktop.screens.desk import Desk
from tests import builders
from tests.helpers.clicking import press, texts
from tests.helpers.keyboard import composed, replace_letters, type_text

NAMES = ("Đinh Thị Bơ̆t", "Nguyễn Thị Đào", "Siu H’Drơ̆i", "Lê Quốc Khánh", "Phạm Quốc Khánh")


@dataclass
class Stage:
    book: Book
    kiosk: KioskDialog
    meeting: str
    people: dict[str, str]

    def came(self) -> list[str | None]:
        rows = attendance.roll(self.book, self.meeting).rows
        return [row.full_name for row in rows if row.status and row.status.came]

    def offered(self) -> list[str]:
        texts(self.kiosk)  # Qt shows what was just put there with the next events
        buttons = self.kiosk.answers.findChildren(QAbstractButton)
        return [one.text() for one in buttons if one.isVisible()]


@pytest.fixture
def stage(book: Book, book_desk: Desk, qtbot: QtBot) -> Iterator[Stage]:
    group = builders.club(book)
    who = {name: builders.person(book, name, group=group) for name in NAMES}
    meeting = builders.meeting(book, group)
    around = QWidget()
    qtbot.addWidget(around)
    kiosk = KioskDialog(around, book_desk.operations, meeting)
    kiosk.resize(1366, 768)
    kiosk.show()
    yield Stage(book, kiosk, meeting, who)


def test_no_name_is_shown_before_somebody_types(stage: Stage) -> None:
    type_text(stage.kiosk.search, "k")
    assert stage.offered() == []
    assert not any(name in " ".join(texts(stage.kiosk)) for name in NAMES)


def test_letters_of_telex_offer_those_who_fit_and_a_press_marks(stage: Stage) -> None:
    type_text(stage.kiosk.search, "khan")
    replace_letters(stage.kiosk.search, 2, "án")
    type_text(stage.kiosk.search, "h")
    assert stage.offered() == ["Lê Quốc Khánh", "Phạm Quốc Khánh"]
    QTest.keyClick(stage.kiosk.search, Qt.Key.Key_Return)
    assert (stage.came(), stage.kiosk.said.text()) == ([], "Bấm vào tên mình.")
    press(stage.kiosk.answers, "Phạm")
    assert stage.came() == ["Phạm Quốc Khánh"]
    assert stage.kiosk.said.text() == "✓ Đã điểm danh: Phạm Quốc Khánh"
    assert (stage.kiosk.search.text(), stage.offered()) == ("", [])
    assert stage.kiosk.came.text() == "Có mặt 1"


def test_enter_takes_the_only_one_who_fits(stage: Stage) -> None:
    type_text(stage.kiosk.search, "dao")
    QTest.keyClick(stage.kiosk.search, Qt.Key.Key_Return)
    assert stage.came() == ["Nguyễn Thị Đào"]


@pytest.mark.parametrize("vni", [False, True])
def test_a_card_marks_through_a_keyboard_program(stage: Stage, vni: bool) -> None:
    type_text(stage.kiosk.search, composed(card_text(stage.people["Siu H’Drơ̆i"]), vni=vni))
    QTest.keyClick(stage.kiosk.search, Qt.Key.Key_Return)
    assert stage.came() == ["Siu H’Drơ̆i"]


def test_the_count_stays_and_who_comes_twice_counts_once(stage: Stage) -> None:
    for _ in range(2):
        type_text(stage.kiosk.search, "bot")
        QTest.keyClick(stage.kiosk.search, Qt.Key.Key_Return)
    assert stage.kiosk.said.text() == "Đinh Thị Bơ̆t đã điểm danh rồi"
    assert stage.kiosk.came.text() == "Có mặt 1"
    assert attendance.roll(stage.book, stage.meeting).meeting.present == 1


def test_who_was_marked_late_stays_so(stage: Stage) -> None:
    builders.marks(stage.book, stage.meeting, late=[stage.people["Nguyễn Thị Đào"]])
    stage.kiosk._ask()  # noqa: SLF001 - as after every mark
    type_text(stage.kiosk.search, "dao")
    QTest.keyClick(stage.kiosk.search, Qt.Key.Key_Return)
    rows = {row.full_name: row.status for row in attendance.roll(stage.book, stage.meeting).rows}
    assert rows["Nguyễn Thị Đào"] is Status.LATE


def test_a_guest_needs_two_fields_and_is_counted(stage: Stage) -> None:
    """AC 1."""
    type_text(stage.kiosk.search, "Kpă Y-Bluĭ")
    QTest.keyClick(stage.kiosk.search, Qt.Key.Key_Return)
    assert stage.kiosk.said.text().startswith("Chưa thấy tên này.")
    press(stage.kiosk, "Không thấy tên mình")
    assert stage.kiosk.name.text() == "Kpă Y-Bluĭ"
    stage.kiosk.sex.choose(Gender.MALE)
    press(stage.kiosk, "Ghi tên tôi")
    assert stage.came() == ["Kpă Y-Bluĭ"]
    (guest,) = people.listing(stage.book, "bluĭ")
    assert guest.gender is Gender.MALE
    assert stage.kiosk.name.text() == ""


def test_only_one_key_leads_back_into_the_book(stage: Stage, qtbot: QtBot) -> None:
    type_text(stage.kiosk.search, "da")
    for key in (Qt.Key.Key_Escape, Qt.Key.Key_Escape):
        QTest.keyClick(stage.kiosk, key)
    stage.kiosk.close()
    assert stage.kiosk.isVisible()
    with qtbot.waitSignal(stage.kiosk.finished):
        QTest.keyClick(stage.kiosk, Qt.Key.Key_F9, Qt.KeyboardModifier.ControlModifier)
