"""Days of a village house at the real window over a real file: a call for numbers, a funeral, no
printer, a laptop shared by two."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from db.commands.people import today as laptop_day
from db.domain.attendance import Status
from db.domain.meetings import MeetingState, Reason
from db.engine import Book
from desktop.actions import attendance, books, home, meetings, papers
from desktop.screens.roll import RollScreen
from desktop.screens.sheet import SheetScreen
from tests import builders
from tests.helpers.hands import Hands


@pytest.fixture
def house(book: Book) -> Path:
    """A club of six that meets today; the book is closed."""
    club = builders.club(book)
    for _ in range(6):
        builders.person(book, group=club)
    builders.meeting(book, club, day=laptop_day(), time="19:00")
    books.close(book)
    return book.folder


@pytest.fixture
def hands(qapp: QApplication, qtbot: QtBot, house: Path) -> Iterator[Hands]:
    sitting = Hands(qapp, qtbot, house).at_home()
    yield sitting
    sitting.close()


def mark_all(hands: Hands) -> None:
    hands.press("Ctrl+D")
    screen = hands.screen()
    assert isinstance(screen, RollScreen)
    hands.until(lambda: len(screen.list.model.rows) == 6)
    hands.press("Ctrl+T")
    hands.until(lambda: not screen.list.model.unmarked())


def test_the_officer_phones_for_numbers(hands: Hands, house: Path) -> None:
    mark_all(hands)
    hands.press("Ctrl+Shift+C")
    hands.until(lambda: QApplication.activeModalWidget() is not None)
    hands.press("Ctrl+Shift+C")
    copied = QGuiApplication.clipboard().text()
    hands.close()
    book = books.open_book(house, None)
    visits = home.home(book, date.fromisoformat(laptop_day())).quick.value("visits")
    books.close(book)
    assert visits == 6
    assert "6 lượt người" in copied
    assert "\t" not in copied
    assert "Số liệu trên máy đến" in copied


def test_a_funeral_in_the_village(hands: Hands, house: Path) -> None:
    hands.click("Cả làng nghỉ…")
    hands.click("làng có tang")
    hands.click("Ghi nghỉ")
    hands.until(lambda: QApplication.activeModalWidget() is None)
    hands.close()
    book = books.open_book(house, None)
    (row,) = meetings.listing(book, laptop_day(), laptop_day())
    assert (row.state, row.reason) == (MeetingState.CALLED_OFF, Reason.FUNERAL)
    assert home.home(book, date.fromisoformat(laptop_day())).quick.value("meetings") == 0
    books.close(book)


def test_there_is_no_printer(hands: Hands, house: Path) -> None:
    hands.click("In danh sách ký")
    screen = hands.screen()
    assert isinstance(screen, SheetScreen)
    hands.until(lambda: screen.view.preview.drawn)
    hands.click("Để dành in ở xã")
    hands.until(lambda: any("giấy chờ in ở xã" in text for text in hands.texts()))
    hands.close()
    book = books.open_book(house, None)
    assert len(papers.waiting(book)) == 1
    books.close(book)


def test_two_people_share_the_laptop(hands: Hands, house: Path) -> None:
    assert hands.desktop.running is not None
    assert hands.desktop.running.acts is not None
    mark_all(hands)
    hands.desktop.running.acts.actor.choose("Tâm")
    foot = hands.window.status
    hands.until(lambda: foot.facts.actor == "Tâm")
    hands.press("4")
    hands.close()
    book = books.open_book(house, None)
    (row,) = meetings.listing(book, laptop_day(), laptop_day())
    statuses = [one.status for one in attendance.roll(book, row.id).rows]
    names = books.actors(book)
    books.close(book)
    assert statuses.count(Status.ABSENT) == 1
    assert {"Lan", "Tâm"} <= set(names)
