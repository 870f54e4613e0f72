"""What can be done with a row of every list: by menu, by key, with several at once."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QLineEdit,
)
from pytestqt.qtbot import QtBot

from desktop.actions import undoing
from desktop.dialogs import drafting
from desktop.widgets.dialog import at_first_show
from desktop.widgets.row_acts import EDIT, REMOVE, RowAct
from tests.desktop.conftest import NotifySpy
from tests.desktop.screens.every_list.faces import Face
from tests.desktop.screens.every_list.lists import (
    ASKS_FIRST,
    AT_ONCE,
    BY_A_LINE,
    NO_BULK,
    NO_EDIT,
    NO_REMOVE,
)

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


def press_right(face: Face) -> None:
    where = face.table.visualRect(face.table.currentIndex()).center()
    click = QContextMenuEvent(
        QContextMenuEvent.Reason.Mouse, where, face.table.viewport().mapToGlobal(where)
    )
    QApplication.sendEvent(face.table.viewport(), click)


def test_right_click_opens_what_can_be_done(face: Face) -> None:
    name = face.table.accessibleName()
    face.choose(0)
    press_right(face)
    menu = face.acts.menu
    assert menu is not None and menu.isVisible()
    texts = [action.text() for action in menu.actions() if not action.isSeparator()]
    assert "Chép các dòng đã chọn" in texts
    menu.close()
    chosen = [at for at in range(len(face.cells()))]
    keys: set[str] = set()
    for row in chosen:
        face.choose(row)
        keys |= face.keys()
    assert (EDIT in keys) == (name not in NO_EDIT), "F2 in the menu"
    assert (REMOVE in keys) == (name not in NO_REMOVE), "Del in the menu"


def does_nothing(face: Face, key: Qt.Key) -> None:
    """A key that a list has no act for asks nothing and changes nothing."""
    before = sorted(face.cells())
    face.choose(0)
    QTest.keyClick(face.table, key)
    assert QApplication.activeModalWidget() is None
    face.refresh()
    assert sorted(face.cells()) == before


def row_with(face: Face, key: str) -> None:
    """Choose the first row for which the key means something."""
    for row in range(len(face.cells())):
        face.choose(row)
        if key in face.keys():
            return
    raise AssertionError(f"no row knows {key}")


def test_f2_opens_it_and_esc_closes_without_loss(face: Face) -> None:
    name = face.table.accessibleName()
    if name in NO_EDIT:
        does_nothing(face, Qt.Key.Key_F2)
        return
    at_first_show(lambda made: drafting.attach(face.screen.desk.operations, made))
    try:
        row_with(face, EDIT)
        row, before = face.table.currentIndex().row(), sorted(face.cells())
        QTest.keyClick(face.table, Qt.Key.Key_F2)
        form = QApplication.activeModalWidget()
        if name in AT_ONCE:
            assert form is None
            face.refresh()
            assert sorted(face.cells()) != before, "it is changed at once"
            undoing.undo(face.book)
            return
        assert isinstance(form, QDialog), "a form"
        field = line_of(form)
        typed = ""
        if field is not None:
            field.setFocus()
            QTest.keyClicks(field, "7")
            typed = field.text()
        QTest.keyClick(form, Qt.Key.Key_Escape)
        assert QApplication.activeModalWidget() is None
        face.refresh()
        assert sorted(face.cells()) == before, "nothing was saved"
        face.choose(row)
        QTest.keyClick(face.table, Qt.Key.Key_F2)
        form = QApplication.activeModalWidget()
        assert isinstance(form, QDialog)
        if field is not None:
            again = line_of(form)
            assert again is not None and again.text() == typed, "what was typed is back"
        form.reject()
    finally:
        at_first_show(None)


def line_of(form: QDialog) -> QLineEdit | None:
    lines = [
        line
        for line in form.findChildren(QLineEdit)
        if type(line) is QLineEdit
        and line.isVisible()
        and line.isEnabled()
        and not line.isReadOnly()
    ]
    return lines[0] if lines else None


def test_del_takes_it_away_and_undo_brings_it_back(face: Face, notify_spy: NotifySpy) -> None:
    name = face.table.accessibleName()
    if name in NO_REMOVE:
        does_nothing(face, Qt.Key.Key_Delete)
        return
    before = sorted(face.cells())
    remove_one(face)
    if name in ASKS_FIRST:
        asked = QApplication.activeModalWidget()
        assert asked is not None or notify_spy.questions
        if isinstance(asked, QDialog):
            asked.reject()
        face.refresh()
        assert sorted(face.cells()) == before
        return
    face.refresh()
    assert sorted(face.cells()) != before
    if name in BY_A_LINE:
        line_named(face, BY_A_LINE[name]).act()
    else:
        assert notify_spy.messages and notify_spy.messages[-1].undoable
        undoing.undo(face.book)
    face.refresh()
    assert sorted(face.cells()) == before


def remove_one(face: Face) -> None:
    """Del on the first row that may go; what is lent is refused in words."""
    before = sorted(face.cells())
    for row in range(len(before)):
        face.choose(row)
        if REMOVE in face.keys():
            QTest.keyClick(face.table, Qt.Key.Key_Delete)
            face.refresh()
            if sorted(face.cells()) != before or face.table.accessibleName() in ASKS_FIRST:
                return
    raise AssertionError("nothing could be removed")


def line_named(face: Face, words: str) -> RowAct:
    """The line of the menu of the first row that has it."""
    for row in range(len(face.cells())):
        face.choose(row)
        found: list[RowAct] = [line for line in face.lines() if line.text == words]
        if found:
            return found[0]
    raise AssertionError(words)


def test_enter_says_that_the_row_is_wanted(face: Face, qtbot: QtBot) -> None:
    face.choose(0)
    taken: list[object] = []
    face.list.taken.connect(taken.append)
    QTest.keyClick(face.table, Qt.Key.Key_Return)
    assert len(taken) == 1 and taken[0] is not None
    asked = QApplication.activeModalWidget()
    if isinstance(asked, QDialog):
        asked.reject()


def test_several_rows_have_their_acts_in_the_bar_and_in_the_menu(face: Face) -> None:
    name = face.table.accessibleName()
    assert len(face.cells()) >= 2
    face.choose(0, 1)
    if name in NO_BULK:
        assert len(face.lines()) <= 1, NO_BULK[name]
        return
    assert face.list.bulk.isVisible()
    several = [line.text for line in face.lines() if line.key != "Ctrl+C"]
    assert several
    face.choose(0)
    assert not face.list.bulk.isVisible()
