"""A heavy hand presses twice, a scanner is at Enter before the answer: nothing is saved twice, and
nobody else is taken."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from db.domain.found import Found
from db.engine import Book
from desktop.actions import equipment, hall, people
from desktop.changes_bus import ChangesBus
from desktop.dialogs import drafting
from desktop.dialogs.equipment_form import ItemForm
from desktop.dialogs.find_everywhere import FindDialog
from desktop.dialogs.hall_form import HallForm
from desktop.dialogs.kiosk import KioskDialog
from desktop.dialogs.person_form import PersonForm
from desktop.dialogs.pick_person import PickPersonDialog
from desktop.operations import Operations
from desktop.screens.desk import Desk
from desktop.widgets.dialog import Dialog, at_first_show
from tests import builders
from tests.desktop.conftest import NOW, raise_fault
from tests.desktop.test_operations import LateTasks

TODAY = NOW.date()


class Late:
    """Operations on a real book that are answered when they are told to."""

    def __init__(self, book: Book) -> None:
        self._tasks = LateTasks()
        self.operations = Operations(self._tasks, ChangesBus(), raise_fault, raise_fault)
        self.operations.open(lambda: book, lambda _: None, lambda: None)
        self.answer()

    def answer(self) -> None:
        while self._tasks.jobs:
            self._tasks.work_off()


@pytest.fixture
def late(book: Book) -> Iterator[Late]:
    made = Late(book)
    at_first_show(partial(drafting.attach, made.operations))
    yield made
    at_first_show(None)


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    return window


def pressed_twice(late: Late, dialog: Dialog) -> None:
    dialog.open()
    late.answer()
    dialog.yes.click()
    dialog.yes.click()
    late.answer()


def test_a_thing_is_written_down_once(late: Late, window: QWidget, book: Book) -> None:
    form = ItemForm(window, late.operations)
    form.name.setText("Loa kéo")
    pressed_twice(late, form)
    assert len(equipment.store(book).items) == 1


def test_what_is_asked_before_saving_is_waited_for_too(
    late: Late, window: QWidget, book: Book
) -> None:
    pressed_twice(late, HallForm(window, late.operations, TODAY, TODAY))
    assert len(hall.lendings(book, "2026-01-01", "2026-12-31")) == 1


def test_what_was_refused_can_be_pressed_again(late: Late, window: QWidget, book: Book) -> None:
    form = ItemForm(window, late.operations)
    pressed_twice(late, form)
    assert equipment.store(book).items == ()
    form.name.setText("Loa kéo")
    form.yes.click()
    late.answer()
    assert len(equipment.store(book).items) == 1


def test_a_person_and_one_more_are_two(late: Late, window: QWidget, book: Book) -> None:
    form = PersonForm(window, late.operations, TODAY, name="Siu H’Lan")
    form.open()
    late.answer()
    form.again.click()
    form.again.click()
    late.answer()
    assert len(people.listing(book)) == 1
    form.name.setText("Siu Jun")
    form.again.click()
    late.answer()
    assert len(people.listing(book)) == 2


def test_a_guest_who_presses_twice_is_one(late: Late, window: QWidget, book: Book) -> None:
    meeting = builders.meeting(book, builders.club(book))
    kiosk = KioskDialog(window, late.operations, meeting)
    late.answer()
    kiosk.name.setText("Siu H’Lan")
    kiosk.add_guest()
    kiosk.add_guest()
    late.answer()
    assert len(people.listing(book)) == 1
    kiosk.name.setText("Siu Jun")
    kiosk.add_guest()
    late.answer()
    assert len(people.listing(book)) == 2
    kiosk.leave()


def test_enter_before_the_answer_takes_who_was_typed(
    late: Late, window: QWidget, book: Book
) -> None:
    for name in ("Đinh Bĕch", "Siu H’Lan"):
        builders.person(book, name)
    taken: list[str | None] = []
    dialog = PickPersonDialog(window, late.operations, "Ai?", "Chọn")
    dialog.picked.connect(lambda row: taken.append(row.full_name))
    dialog.open()
    late.answer()
    dialog.search.setText("bech")
    dialog._ask()  # noqa: SLF001 - not to wait for the timer
    late.answer()
    dialog.search.setText("lan")
    dialog.yes.click()
    assert taken == []
    late.answer()
    assert taken == ["Siu H’Lan"]


def test_enter_before_the_answer_opens_what_was_typed(
    late: Late, window: QWidget, book: Book, book_desk: Desk
) -> None:
    for name in ("Đinh Bĕch", "Siu H’Lan"):
        builders.person(book, name)
    opened: list[Found] = []
    dialog = FindDialog(
        window,
        late.operations,
        TODAY,
        opened.append,
    )
    dialog.open()
    dialog.ask("bech")
    late.answer()
    dialog.search.setFocus()
    dialog.search.setText("lan")
    QTest.keyClick(dialog.search, Qt.Key.Key_Return)
    late.answer()
    assert [found.person.full_name for found in opened if found.person] == ["Siu H’Lan"]
