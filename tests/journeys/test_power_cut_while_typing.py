"""The power goes while somebody types a new person: the form stands there again, with its text."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.actions import books, people
from desktop.app import Desktop
from desktop.dialogs.person_form import PersonForm
from tests import builders
from tests.helpers.clicking import press
from tests.helpers.desktops import closed_after, start
from tests.helpers.power_cut import cut_at

WAIT_MS = 20_000

TYPING = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from desktop.app import Desktop
from desktop.dialogs.person_form import PersonForm

app = QApplication([])
desktop = Desktop(app, Path(sys.argv[1]))
desktop.window.painted.connect(desktop.load)
desktop.show()

def look():
    forms = desktop.window.findChildren(PersonForm)
    if forms:
        if not forms[0].name.text():
            forms[0].name.setText("Rơ Châm Hyin")
            QTimer.singleShot(1500, lambda: print("typed", flush=True))
    elif desktop.window.here == "home":
        desktop.window.go("people")
        desktop.window.screen_shown.add_new()

timer = QTimer()
timer.timeout.connect(look)
timer.start(100)
app.exec()
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    books.close(builders.house(tmp_path / "so", actor="Lan"))
    return tmp_path / "so"


@pytest.fixture
def started(qapp: QApplication, folder: Path, qtbot: QtBot) -> Iterator[list[Desktop]]:
    with closed_after() as windows:
        yield windows


def form_of(desktop: Desktop) -> PersonForm | None:
    shown = [form for form in desktop.window.findChildren(PersonForm) if form.isVisible()]
    return shown[0] if shown else None


def test_after_a_kill_the_form_stands_there_again(
    qapp: QApplication, folder: Path, started: list[Desktop], qtbot: QtBot
) -> None:
    cut_at("typed", TYPING, folder)

    desktop = start(qapp, folder, started, qtbot)
    qtbot.waitUntil(
        lambda: (form := form_of(desktop)) is not None and form.name.text() == "Rơ Châm Hyin",
        timeout=WAIT_MS,
    )
    form = form_of(desktop)
    assert form is not None
    press(form, "Thêm vào sổ")
    qtbot.waitUntil(lambda: form_of(desktop) is None, timeout=WAIT_MS)
    desktop.window.close()
    book = books.open_book(folder, None)
    assert [row.full_name for row in people.listing(book)] == ["Rơ Châm Hyin"]
    books.close(book)


def test_closing_the_window_around_a_form_asks_nothing_and_loses_nothing(
    qapp: QApplication, folder: Path, started: list[Desktop], qtbot: QtBot
) -> None:
    desktop = start(qapp, folder, started, qtbot)
    qtbot.waitUntil(lambda: desktop.window.here == "home", timeout=WAIT_MS)
    desktop.window.go("people")
    screen = desktop.window.screen_shown
    assert screen is not None
    screen.add_new()
    form = form_of(desktop)
    assert form is not None
    form.name.setText("Ksor Ñun")
    desktop.window.close()
    assert not desktop.window.isVisible()

    again = start(qapp, folder, started, qtbot)
    qtbot.waitUntil(
        lambda: (form := form_of(again)) is not None and form.name.text() == "Ksor Ñun",
        timeout=WAIT_MS,
    )
