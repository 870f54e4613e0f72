"""The power goes while photos of signed sheets are looked at: they stand there again."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from db.domain.attendance import Status
from db.domain.scans import Seen
from desktop.actions import attendance, books
from desktop.app import Desktop
from desktop.screens.scan import ScanScreen
from tests import builders
from tests.helpers.clicking import press
from tests.helpers.power_cut import cut_at
from tests.helpers.sheet_ink import Sign
from tests.helpers.signed_sheets import signed

WAIT_MS = 60_000
NAMES = ("Đinh Bĕch", "Nay Y Blŭk")

LOOKING = """
import sys
from pathlib import Path
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from desktop.app import Desktop

app = QApplication([])
desktop = Desktop(app, Path(sys.argv[1]))
desktop.window.painted.connect(desktop.load)
desktop.show()
asked = []

def look():
    if desktop.window.here == "home" and not asked:
        asked.append(1)
        desktop.window.go("scan", files=[Path(sys.argv[2])])
    screen = desktop.window.screen_shown
    if len(asked) == 1 and getattr(screen, "model", None) and len(screen.model.rows) == 2:
        asked.append(2)
        screen.list.choose(1)
        QTest.keyClick(screen.list, Qt.Key.Key_1)
        QTimer.singleShot(1500, lambda: print("decided", flush=True))

timer = QTimer()
timer.timeout.connect(look)
timer.start(100)
app.exec()
"""


@pytest.fixture
def meeting(tmp_path: Path) -> str:
    """A book with a meeting, closed, and beside it a photo on which the first of two signed."""
    book = builders.house(tmp_path / "so", actor="Lan")
    group = builders.club(book)
    for name in NAMES:
        builders.person(book, name, group=group)
    made = builders.meeting(book, group)
    signed(book, made, {0: Sign.CROSS}, tmp_path / "anh.jpg")
    books.close(book)
    return made


def test_after_a_kill_the_review_stands_there_again(
    qapp: QApplication, tmp_path: Path, meeting: str, qtbot: QtBot
) -> None:
    cut_at("decided", LOOKING, tmp_path / "so", tmp_path / "anh.jpg")

    desktop = Desktop(qapp, tmp_path / "so")
    qtbot.addWidget(desktop.window)
    desktop.window.painted.connect(desktop.load)
    desktop.show()
    try:
        qtbot.waitUntil(lambda: decided(desktop) == [Seen.PRESENT] * 2, timeout=WAIT_MS)
        screen = desktop.window.screen_shown
        assert screen is not None
        press(screen, "Ghi 2 người vào sổ")
        qtbot.waitUntil(lambda: desktop.window.here == "roll", timeout=WAIT_MS)
    finally:
        desktop.window.close()
    book = books.open_book(tmp_path / "so", None)
    rows = attendance.roll(book, meeting).rows
    books.close(book)
    assert [row.status for row in rows] == [Status.PRESENT] * 2


def decided(desktop: Desktop) -> list[Seen]:
    screen = desktop.window.screen_shown
    return [row.mark for row in screen.model.rows] if isinstance(screen, ScanScreen) else []
