"""The whole program started in a test, with its windows."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.app import Desktop
from desktop.screens.roll import RollScreen

WAIT_MS = 20_000


@contextmanager
def closed_after() -> Iterator[list[Desktop]]:
    """A list for what a test starts; all of it is closed in the end."""
    started: list[Desktop] = []
    yield started
    for desktop in started:
        desktop.window.close()


def start(qapp: QApplication, folder: Path, started: list[Desktop], qtbot: QtBot) -> Desktop:
    """The program with the book of a folder, at the size of the users' screen."""
    desktop = Desktop(qapp, folder)
    started.append(desktop)
    qtbot.addWidget(desktop.window)
    desktop.window.painted.connect(desktop.load)
    desktop.show()
    # The offscreen platform's screen is smaller than the users'.
    desktop.window.showNormal()
    desktop.window.resize(1366, 670)
    return desktop


def open_roll(desktop: Desktop, meeting: str, people: int, qtbot: QtBot) -> RollScreen:
    """The roll of a meeting, once its people are shown."""
    qtbot.waitUntil(lambda: desktop.window.here == "home", timeout=WAIT_MS)
    desktop.window.go("roll", meeting_id=meeting)
    screen = desktop.window.screen_shown
    assert isinstance(screen, RollScreen)
    qtbot.waitUntil(lambda: len(screen.list.model.rows) == people, timeout=WAIT_MS)
    return screen
