"""What is private hides behind the PIN, and again ten minutes after the last input (AC 11)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from db.domain.people import PersonDraft
from db.engine import Book
from desktop.actions import people, pins
from desktop.dialogs import private_view
from desktop.dialogs.private_view import PinDialog, PinForm, PrivateLock
from desktop.screens.desk import Desk
from desktop.screens.people import PeopleScreen
from tests.desktop.conftest import NOW
from tests.desktop.screens.conftest import Show, dialog
from tests.helpers.clicking import press, texts

PHONE = "0912 345 678"


class Clock:
    """The laptop's clock, moved by the test."""

    def __init__(self) -> None:
        self.now = NOW

    def __call__(self) -> datetime:
        return self.now

    def pass_minutes(self, minutes: float) -> None:
        self.now += timedelta(minutes=minutes)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def lock(book_desk: Desk, clock: Clock, qapp: QApplication) -> Iterator[PrivateLock]:
    made = PrivateLock(book_desk.operations, book_desk.notify, clock, qapp)
    private_view.use(made)
    yield made
    made.close()
    private_view.use(None)
    made.deleteLater()


@pytest.fixture
def screen(lock: PrivateLock, book: Book, book_desk: Desk, show: Show) -> PeopleScreen:
    made = people.add(book, PersonDraft("Rơ Châm Hyin", phone=PHONE))
    shown = PeopleScreen(book_desk)
    shown.opened(person_id=made.created[0])
    return show(shown)


def ask(screen: PeopleScreen) -> None:
    press(screen, "Xem thông tin riêng")


def test_without_a_pin_one_click_shows_it(screen: PeopleScreen) -> None:
    assert PHONE not in texts(screen)
    ask(screen)
    assert PHONE in texts(screen)


def test_a_clock_that_is_set_back_does_not_leave_it_open(
    screen: PeopleScreen, lock: PrivateLock, clock: Clock
) -> None:
    ask(screen)
    clock.pass_minutes(-60 * 24 * 365)
    lock.look()
    assert PHONE not in texts(screen)


def test_with_a_pin_only_the_right_one_shows_it(screen: PeopleScreen, book: Book) -> None:
    """AC 11."""
    pins.set_pin(book, "2468", "")
    ask(screen)
    asking = dialog(PinDialog)
    asking.pin.setText("1111")
    press(asking, "Xem")
    assert PHONE not in texts(screen)
    asking.pin.setText("2468")
    press(asking, "Xem")
    assert PHONE in texts(screen)


def test_ten_minutes_without_input_hide_it_again(
    screen: PeopleScreen, lock: PrivateLock, clock: Clock
) -> None:
    ask(screen)
    clock.pass_minutes(9.9)
    lock.look()
    assert PHONE in texts(screen)
    clock.pass_minutes(0.2)
    lock.look()
    assert PHONE not in texts(screen)


def test_whoever_goes_on_working_keeps_seeing_it(
    screen: PeopleScreen, lock: PrivateLock, clock: Clock
) -> None:
    ask(screen)
    for _ in range(3):
        clock.pass_minutes(8)
        QTest.keyClick(screen, Qt.Key.Key_Shift)
        lock.look()
    assert PHONE in texts(screen)


def test_the_first_key_after_ten_minutes_shows_nothing(
    screen: PeopleScreen, lock: PrivateLock, clock: Clock
) -> None:
    """The laptop slept: its timer did not run, and somebody else opens it."""
    ask(screen)
    clock.pass_minutes(200)
    QTest.keyClick(screen, Qt.Key.Key_Shift)
    assert not lock.is_open
    assert PHONE not in texts(screen)


def test_the_pin_is_asked_again_afterwards(
    screen: PeopleScreen, book: Book, lock: PrivateLock
) -> None:
    pins.set_pin(book, "2468", "")
    lock.close()
    ask(screen)
    assert dialog(PinDialog).isVisible()
    dialog(PinDialog).reject()


def test_a_pin_is_set_and_left_out_in_one_small_form(
    screen: PeopleScreen, book: Book, lock: PrivateLock
) -> None:
    private_view.change(screen)
    form = dialog(PinForm)
    form.pin.setText("2468")
    press(form, "Lưu")
    assert pins.check_pin(book, "2468")
    private_view.change(screen)
    form = dialog(PinForm)
    form.before.setText("9999")
    press(form, "Lưu")
    assert pins.has_pin(book)
    form.before.setText("2468")
    press(form, "Lưu")
    assert not pins.has_pin(book)
