"""Cards under the scanner, and visitors counted by one key, over a real book."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from db.domain.attendance import Status
from db.domain.card_codes import card_text
from db.domain.meetings import HeadCount
from db.engine import Book
from desktop.actions import meetings
from desktop.changes_bus import ChangesBus
from desktop.dialogs.head_count import HeadCountDialog
from desktop.dialogs.tally import TallyDialog
from desktop.notify import Level
from desktop.screens.desk import Desk
from tests import builders
from tests.desktop.conftest import NotifySpy, refresh_by
from tests.desktop.screens.rolls import NAMES, Stage, make
from tests.helpers.clicking import dialog_in, press
from tests.helpers.keyboard import commit, composed, type_text


@pytest.fixture
def stage(book: Book, book_desk: Desk, qtbot: QtBot, bus: ChangesBus) -> Stage:
    made = make(book, book_desk, qtbot, NAMES)
    refresh_by(bus, made.screen)
    return made


@pytest.mark.parametrize("typing", ["plain", "telex", "vni"])
def test_a_card_under_the_scanner_marks_its_owner(
    stage: Stage, typing: str, notify_spy: NotifySpy
) -> None:
    text = card_text(stage.people["Lê Quốc Khánh"])
    typed = text if typing == "plain" else composed(text, vni=typing == "vni")
    stage.type(typed)
    stage.press(Qt.Key.Key_Return)
    assert stage.marks()["Lê Quốc Khánh"] is Status.PRESENT
    assert [status for status in stage.marks().values() if status] == [Status.PRESENT]
    assert notify_spy.only(Level.NOTE) == "Có mặt: Lê Quốc Khánh"
    assert stage.screen.list.search.text() == ""


def test_a_second_scan_changes_nothing_and_a_late_mark_stays(stage: Stage) -> None:
    stage.type("2")
    late = stage.people["Đinh Thị Bơ̆t"]
    for _ in range(2):
        stage.type(card_text(late))
        stage.press(Qt.Key.Key_Return)
    assert stage.marks()["Đinh Thị Bơ̆t"] is Status.LATE


def test_the_card_of_a_guest_is_a_mark_and_that_of_a_stranger_is_told(
    stage: Stage, notify_spy: NotifySpy
) -> None:
    guest = builders.person(stage.book, "Kpă Y-Bluĭ")
    stage.type(card_text(guest))
    stage.press(Qt.Key.Key_Return)
    assert stage.marks()["Kpă Y-Bluĭ"] is Status.PRESENT
    stage.type(card_text("0192f0c1-0000-7000-8000-000000000009"))
    stage.press(Qt.Key.Key_Return)
    assert notify_spy.messages[-1].text.startswith("Thẻ này không phải của ai trong sổ.")


def test_one_key_counts_one_visitor(stage: Stage) -> None:
    press(stage.screen, "Chỉ ghi số người")
    dialog_in(stage.screen, HeadCountDialog).count_by_keys()
    tally = dialog_in(stage.screen, TallyDialog)
    type_text(tally, "1123456")
    assert tally.heads == HeadCount(7, 4, 2, 2, None)
    for key in (Qt.Key.Key_Backspace, Qt.Key.Key_Return, Qt.Key.Key_Space):
        QTest.keyClick(tally, key)
    assert tally.heads.people == 7
    QTest.keyClick(tally, Qt.Key.Key_Minus)
    commit(tally, "2")
    QTest.keyClick(tally, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert tally.heads == HeadCount(6, 4, 2, 1, None)


def test_what_was_counted_is_kept_however_the_tally_is_left(stage: Stage, qtbot: QtBot) -> None:
    def heads() -> HeadCount:
        return meetings.detail(stage.book, stage.meeting).head_count

    row = meetings.detail(stage.book, stage.meeting)
    stage.screen._dialogs.meeting = row  # noqa: SLF001 - as the screen itself does
    stage.screen._dialogs.tally()  # noqa: SLF001 - as its menu does
    tally = dialog_in(stage.screen, TallyDialog)
    type_text(tally, "3")
    qtbot.waitUntil(lambda: heads().people == 1, timeout=5000)
    type_text(tally, "4")
    QTest.keyClick(tally, Qt.Key.Key_Escape)
    assert heads() == HeadCount(2, 1, 2, None, None)


def test_a_crowd_that_never_stops_is_saved_while_it_comes(stage: Stage, qtbot: QtBot) -> None:
    """A power cut in the middle of a festival costs two seconds of counting at most."""
    row = meetings.detail(stage.book, stage.meeting)
    stage.screen._dialogs.meeting = row  # noqa: SLF001 - as the screen itself does
    stage.screen._dialogs.tally()  # noqa: SLF001 - as its menu does
    tally = dialog_in(stage.screen, TallyDialog)
    for _ in range(14):
        type_text(tally, "1")
        qtbot.wait(200)
    saved = meetings.detail(stage.book, stage.meeting).head_count.people
    assert saved is not None and saved >= 8
    assert tally.isVisible()


def test_a_tally_that_the_end_of_the_program_closes_is_saved(stage: Stage, book_desk: Desk) -> None:
    row = meetings.detail(stage.book, stage.meeting)
    stage.screen._dialogs.meeting = row  # noqa: SLF001 - as the screen itself does
    stage.screen._dialogs.tally()  # noqa: SLF001 - as its menu does
    type_text(dialog_in(stage.screen, TallyDialog), "346")
    book_desk.operations.close()
    assert meetings.detail(stage.book, stage.meeting).head_count.people == 3


def test_a_tally_goes_on_from_what_was_counted_before(stage: Stage) -> None:
    meetings.count_heads(stage.book, stage.meeting, HeadCount(45, 20, None, None, 30))
    stage.screen.refresh()
    press(stage.screen, "Chỉ ghi số người")
    dialog_in(stage.screen, HeadCountDialog).count_by_keys()
    tally = dialog_in(stage.screen, TallyDialog)
    tally.buttons_of["5"].click()
    tally.yes.click()
    heads = meetings.detail(stage.book, stage.meeting).head_count
    assert heads == HeadCount(46, 21, None, 1, 30)
