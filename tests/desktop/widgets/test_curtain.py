"""The dark screen: nothing is read, nothing is pressed by accident, all is as before."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QMainWindow
from pytestqt.qtbot import QtBot

from desktop.widgets.curtain import Curtain


@pytest.fixture
def window(qtbot: QtBot) -> QMainWindow:
    made = QMainWindow()
    made.setCentralWidget(QLineEdit("Ksor H'Ñun"))
    made.resize(600, 400)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    made.centralWidget().setFocus()
    return made


def test_it_covers_the_window_also_when_that_grows(window: QMainWindow) -> None:
    curtain = Curtain(window)
    window.resize(800, 500)
    assert curtain.geometry() == window.rect()


def test_the_key_that_lifts_it_does_nothing_else(window: QMainWindow, qtbot: QtBot) -> None:
    marked: list[str] = []
    QShortcut(QKeySequence("3"), window).activated.connect(lambda: marked.append("3"))
    curtain = Curtain(window)
    with qtbot.waitSignal(curtain.lifted):
        QTest.keyClick(curtain, Qt.Key.Key_3)
    field = window.centralWidget()
    assert isinstance(field, QLineEdit)
    assert (marked, field.text()) == ([], "Ksor H'Ñun")


def test_a_click_lifts_it_as_well(window: QMainWindow, qtbot: QtBot) -> None:
    curtain = Curtain(window)
    with qtbot.waitSignal(curtain.lifted):
        QTest.mouseClick(curtain, Qt.MouseButton.LeftButton)
    assert curtain.isHidden()


def test_a_key_of_the_other_hand_alone_does_not_lift_it(window: QMainWindow) -> None:
    curtain = Curtain(window)
    QTest.keyClick(curtain, Qt.Key.Key_Shift)
    assert curtain.isVisible()
