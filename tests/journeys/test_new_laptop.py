"""The laptop is gone: on another one the first page finds the copy on the stick and, with the code
on paper, the whole book stands there again and goes on. Through the real window over real files."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from db.commands.people import today as laptop_day
from db.domain.houses import BookKind
from desktop.actions import attendance, backups, beginning, books, meetings, people
from desktop.actions.beginning import BookPlan
from desktop.screens.first_run import FirstRun
from desktop.screens.roll import RollScreen
from tests import builders
from tests.helpers.clicking import press, texts
from tests.helpers.hands import Hands

NAMES = ("Đinh Hmrơ̆", "Rơ Châm Čơ̆k", "Kpă Y-Bluĭ", "Siu Ƀlưh")


@pytest.fixture
def code(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """The old laptop's book, its copy of the day on the stick, then the laptop itself is gone.

    The stick is the only place that the new machine looks through.
    """
    stick, old = tmp_path / "usb", tmp_path / "cu"
    stick.mkdir()
    names = ("Nhà rông làng Jro", "Đak Pơ", "Gia Lai")
    plan = BookPlan(BookKind.HOUSE, *names, actor="Lan", copies=stick)
    made = beginning.begin(old / "so", None, plan)
    book = books.open_book(old / "so", None)
    club = builders.club(book)
    ids = [builders.person(book, name, group=club) for name in NAMES]
    builders.marks(book, builders.meeting(book, club, day="2026-11-12"), present=ids[:3])
    builders.meeting(book, club, day=laptop_day(), time="19:00")
    backups.daily(book)
    books.close(book)
    shutil.rmtree(old)
    monkeypatch.setenv("HOME", str(stick))
    yield made.recovery_code


@pytest.fixture
def hands(qapp: QApplication, qtbot: QtBot, tmp_path: Path, code: str) -> Iterator[Hands]:
    (tmp_path / "so").mkdir()
    sitting = Hands(qapp, qtbot, tmp_path / "so")
    yield sitting
    sitting.close()


def first_page(hands: Hands) -> FirstRun:
    hands.until(lambda: [one for one in hands.window.findChildren(FirstRun) if one.isVisible()])
    (page,) = [one for one in hands.window.findChildren(FirstRun) if one.isVisible()]
    return page


def test_the_book_is_found_on_the_stick_and_goes_on(
    hands: Hands, code: str, tmp_path: Path
) -> None:
    page = first_page(hands)
    hands.until(lambda: hands.buttons("Mở lại bản này"))
    press(page, "Mở lại bản này")
    press(page, "Mở lại")
    hands.until(lambda: any("mã" in text.lower() for text in texts(page.restore)))
    assert not (tmp_path / "so" / "book.sqlite3").exists(), "without the code nothing is opened"
    page.restore.code.setText("AAAA BBBB CCCC DDDD EEEE FFFF GGGG HHHH")
    press(page, "Mở lại")
    hands.until(lambda: page.isEnabled() and page.card.isEnabled())
    page.restore.code.setText(code.lower())
    press(page, "Mở lại")
    hands.at_home()

    hands.press("Ctrl+D")
    screen = hands.screen()
    assert isinstance(screen, RollScreen)
    hands.until(lambda: len(screen.list.model.rows) == len(NAMES))
    hands.press("Ctrl+T")
    hands.until(lambda: not screen.list.model.unmarked())
    hands.close()

    book = books.open_book(tmp_path / "so", None)
    rows = meetings.listing(book)
    came = [sum(bool(row.status) for row in attendance.roll(book, one.id).rows) for one in rows]
    listed = {row.full_name for row in people.listing(book)}
    books.close(book)
    assert listed == set(NAMES)
    assert came == [3, 4]
