"""The window stands where it stood, unless that screen is gone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.screens import window_place

LAPTOP, PROJECTOR = QRect(0, 0, 1366, 728), QRect(1366, 0, 1920, 1080)


def test_a_place_on_a_screen_that_is_there_is_taken_as_it_was() -> None:
    place = QRect(1500, 100, 1000, 700)
    assert window_place.within(place, [LAPTOP, PROJECTOR]) == place


def test_a_place_on_a_screen_that_is_gone_is_not_taken() -> None:
    assert window_place.within(QRect(1500, 100, 1000, 700), [LAPTOP]) is None


def test_a_window_larger_than_the_screen_is_cut_to_it() -> None:
    assert window_place.within(QRect(100, 50, 1920, 1080), [LAPTOP]) == LAPTOP


def test_a_window_that_hangs_over_the_edge_is_pulled_in() -> None:
    assert window_place.within(QRect(900, 300, 800, 600), [LAPTOP]) == QRect(566, 128, 800, 600)


@pytest.mark.parametrize("kept", ["", "max", "1 2 3", "a b c d", "1 2 3 4 5", "9999999 0 800 600"])
def test_what_cannot_be_read_is_not_taken(kept: str, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    assert not window_place.put(window, kept)


def test_the_place_is_told_and_taken_again(qtbot: QtBot) -> None:
    screen = QGuiApplication.primaryScreen().availableGeometry()
    first, second = QWidget(), QWidget()
    for window in (first, second):
        qtbot.addWidget(window)
    place = QRect(screen.left() + 20, screen.top() + 30, 400, 300)
    first.setGeometry(place)
    first.show()
    assert window_place.put(second, window_place.words(first))
    assert second.geometry() == place
    first.showMaximized()
    third = QWidget()
    qtbot.addWidget(third)
    assert window_place.put(third, window_place.words(first))
    assert third.isMaximized()
