"""F1 tells how the screen in front is used; letters and the dark screen are one key away."""

from __future__ import annotations

from collections.abc import Iterator
from io import BytesIO

import pytest
from pypdf import PdfReader
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from db.domain.houses import BookKind
from desktop.dialogs.help import HelpDialog
from desktop.notify import Level
from desktop.screens.desk import Desk
from desktop.screens.entries import entries
from desktop.screens.guide import GuideScreen
from desktop.screens.main_window import MainWindow
from desktop.screens.window_acts import WindowActs
from desktop.widgets.curtain import Curtain
from desktop.widgets.letters import LetterPalette
from tests.desktop.conftest import NotifySpy, Walk
from tests.desktop.screens.conftest import Show
from tests.helpers.clicking import dialog_in, press, texts


@pytest.fixture
def window(book_desk: Desk, qtbot: QtBot) -> Iterator[MainWindow]:
    made = MainWindow()
    qtbot.addWidget(made)
    made.resize(1366, 670)
    made.show()
    made.open_desk(book_desk, entries(BookKind.HOUSE))
    yield made


@pytest.fixture(autouse=True)
def acts(window: MainWindow, book_desk: Desk) -> WindowActs:
    return WindowActs(window, book_desk)


def test_help_letters_and_the_dark_screen_have_their_keys(window: MainWindow) -> None:
    keys = {action.text(): action.shortcut().toString() for action in window.findChildren(QAction)}
    words = ("Cách làm ở trang này", "Chữ Ba Na, Gia Rai…", "Che màn hình")
    assert [keys[line] for line in words] == ["F1", "Ctrl+.", "F9"]


def test_help_tells_the_steps_of_the_screen_in_front(window: MainWindow, acts: WindowActs) -> None:
    window.go("hand_in")
    acts.help_here()
    told = texts(dialog_in(window, HelpDialog))
    assert told[0] == "Gửi xã bằng USB hoặc Zalo"
    assert "Cắm USB, mở trang Gửi xã." in told


def test_from_help_the_guide_is_one_click_from_paper(
    window: MainWindow, acts: WindowActs, walk: Walk
) -> None:
    window.go("roll")
    acts.help_here()
    press(dialog_in(window, HelpDialog), "In tờ hướng dẫn")
    assert walk.steps[-1] == ("guide", {"guide_id": "roll"})


def test_the_guide_that_was_asked_for_is_on_the_paper(desk: Desk, show: Show) -> None:
    screen = GuideScreen(desk)
    screen.opened(guide_id="roll")
    show(screen)
    assert len(PdfReader(BytesIO(screen.view.pdf)).pages) == 1
    screen.opened()
    screen.refresh()
    assert len(PdfReader(BytesIO(screen.view.pdf)).pages) == 7


def test_a_letter_goes_into_the_field_in_use_and_is_kept_for_next_time(
    window: MainWindow, acts: WindowActs, book_desk: Desk
) -> None:
    field = QLineEdit(window)
    field.show()
    field.setFocus()
    acts.offer_letters()
    palette = window.findChild(LetterPalette)
    assert palette is not None and palette.isVisible()
    palette.take("ƀ")
    assert (field.text(), book_desk.settings.text("letters", "")) == ("ƀ", "ƀ")


def test_without_a_field_it_says_what_to_do(
    window: MainWindow, acts: WindowActs, notify_spy: NotifySpy
) -> None:
    window.setFocus()
    acts.offer_letters()
    assert notify_spy.only(Level.NOTE).startswith("Đặt con trỏ")


def test_the_dark_screen_covers_the_whole_window(window: MainWindow, acts: WindowActs) -> None:
    acts.view.hide_screen()
    curtain = window.findChild(Curtain)
    assert curtain is not None and curtain.geometry() == window.rect()
