"""A pair of hands at the real window: every key, click and page that a task takes is counted.

Only what a person can do is done: a key goes to whatever has the keyboard, a click to a button that
is on the screen, a file is dragged onto the page. The time of a trained hand is reckoned by the
keystroke-level model of the targets (plan-and-users 5): 0.28 s a key, 1.1 s a click, 1.35 s to
think before each step. How long the program itself let the hands wait is no time of a clock: it is
told in starts, the processor's work meanwhile against that of the program's own start in this run.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, QPoint, Qt, QUrl
from PySide6.QtGui import QAction, QDragEnterEvent, QDropEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QFileDialog, QMenu, QWidget
from pytestqt.qtbot import QtBot

from desktop.app import Desktop
from tests.helpers.keyboard import type_text

WAIT_MS = 60_000
KEY, POINT, THINK = 0.28, 1.1, 1.35
MODIFIERS = {
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
}


@dataclass
class Count:
    """What a task took.

    Attributes:
        keys: presses besides the text, a chord like Ctrl+D is one. letters: of typed text.
        held: keys held down with another. clicks: with the mouse, a drag too.
        pages: screens and dialogs that were shown. steps: times a person had to think.
        waited: work of the program while the hands waited, in seconds of its processor; only to be
            held against another work of this run (``Hands.starts_waited``).
    """

    keys: int = 0
    held: int = 0
    letters: int = 0
    clicks: int = 0
    steps: int = 0
    pages: list[str] = field(default_factory=list)
    waited: float = 0.0

    @property
    def seconds(self) -> float:
        """For a trained hand, by its strokes and steps alone."""
        strokes = self.keys + self.held + self.letters
        return strokes * KEY + self.clicks * POINT + self.steps * THINK


class Hands(QObject):
    """At the window over the book in ``folder``, which is opened by the program itself."""

    def __init__(self, app: QApplication, qtbot: QtBot, folder: Path) -> None:
        super().__init__()
        self._began, self._start = time.process_time(), 0.0
        self.count = Count()
        self._qtbot = qtbot
        self._app = app
        self.desktop = Desktop(app, folder)
        self.window = self.desktop.window
        qtbot.addWidget(self.window)
        self.window.painted.connect(self.desktop.load)
        self.desktop.show()
        # The offscreen platform's screen is smaller than the users'.
        self.window.showNormal()
        self.window.resize(1366, 670)
        self.window.activateWindow()
        app.installEventFilter(self)

    def at_home(self) -> Hands:
        """Wait until the first page stands; from here on everything is counted."""
        self.until(lambda: bool(self.window.here) and self._acts() is not None)
        self.until(self._in_front)
        # The copy of the day is made once, right after the start.
        self.until(lambda: self.window.status.facts.backup)
        self.settle()
        self._start = time.process_time() - self._began
        self.count = Count()
        self.window.shown.connect(lambda screen: self.count.pages.append(screen))
        return self

    def _in_front(self) -> bool:
        self.window.activateWindow()
        return self.window.isActiveWindow()

    def _acts(self) -> object:
        return self.desktop.running.acts if self.desktop.running else None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QDialog):
            self.count.pages.append(type(watched).__name__)
        return False

    def think(self) -> None:
        """A step begins: a name is read, a field is looked for."""
        self.count.steps += 1

    def press(self, *keys: str) -> None:
        """Keys as they stand in the menus: “Ctrl+D”, “Enter”, “4”."""
        for key in keys:
            combination = QKeySequence(key)[0]  # type: ignore[index] # it is at run time
            held = combination.keyboardModifiers()
            self.count.keys += 1
            self.count.held += sum(bool(held & one) for one in MODIFIERS)
            QTest.keyClick(self.target(), combination.key(), held)
            self.settle()

    def type(self, text: str) -> None:
        """Text, whatever its letters."""
        self.count.letters += len(text)
        type_text(self.target(), text)
        self.settle()

    def click(self, words: str) -> None:
        """The one button, or line of an open menu, whose words begin so."""
        __tracebackhide__ = True
        self.count.clicks += 1
        menu = self._app.activePopupWidget()
        if isinstance(menu, QMenu) and menu.isVisible():
            self._click_line(menu, words)
        else:
            self._click_button(words)
        self.settle()

    def _click_line(self, menu: QMenu, words: str) -> None:
        lines = [one for one in menu.actions() if one.text().startswith(words)]
        assert len(lines) == 1, [one.text() for one in menu.actions()]
        place = menu.actionGeometry(lines[0]).center()
        QTest.mouseClick(menu, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)

    def _click_button(self, words: str) -> None:
        __tracebackhide__ = True
        self.until(lambda: len(self.buttons(words)) > 0)
        found = self.buttons(words)
        assert len(found) == 1, [one.text() or one.accessibleName() for one in found]
        QTest.mouseClick(found[0], Qt.MouseButton.LeftButton)

    def choose(self, words: str) -> None:
        """A line of the menu bar: its menu and the line are two clicks."""
        __tracebackhide__ = True
        self.count.clicks += 2
        found = [one for one in self.window.findChildren(QAction) if one.text() == words]
        assert len(found) == 1, sorted({one.text() for one in self.window.findChildren(QAction)})
        found[0].trigger()
        self.settle()

    def system_gives(self, *files: Path) -> None:
        """Choose files in the dialog of the system that is open: one click and one key."""
        self.count.clicks += 1
        self.count.keys += 1
        dialog = self._app.activeModalWidget()
        assert isinstance(dialog, QFileDialog)
        dialog.filesSelected.emit([str(file) for file in files])
        dialog.close()
        self.settle()

    def buttons(self, words: str) -> list[QAbstractButton]:
        """Those on the screen, in the dialog in front where there is one."""
        front = self._app.activeModalWidget() or self.window
        able = [
            (one, (one.text() or one.accessibleName()).replace("&", ""))
            for one in front.findChildren(QAbstractButton)
            if one.isVisible() and one.isEnabled()
        ]
        exactly = [one for one, said in able if said == words]
        return exactly or [one for one, said in able if said.startswith(words)]

    def system_says_yes(self) -> None:
        """One click in the dialog of the system that is open: which printer, which place.

        Its inside is not ours, and without a printer the one of the test machine would refuse.
        """
        self.count.clicks += 1
        dialog = self._app.activeModalWidget()
        assert isinstance(dialog, QDialog)
        if isinstance(dialog, QFileDialog):
            # Qt offers the folder that was used last, maybe by another test of this process.
            (name,) = dialog.selectedFiles()
            dialog.setDirectory(str(Path.cwd()))
            dialog.selectFile(Path(name).name)
            dialog.accept()
        else:
            dialog.done(QDialog.DialogCode.Accepted)
        self.settle()

    def drop(self, onto: QWidget, *files: Path) -> None:
        """Drag files from the file manager onto the page: pointed at twice."""
        self.count.clicks += 2
        carried = QMimeData()
        carried.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
        for kind in (QDragEnterEvent, QDropEvent):
            event = kind(
                QPoint(5, 5),
                Qt.DropAction.CopyAction,
                carried,
                Qt.MouseButton.LeftButton,
                Qt.KeyboardModifier.NoModifier,
            )
            self._app.sendEvent(onto, event)
        self.settle()

    def until(self, ready: Callable[[], object]) -> None:
        """Wait for the program; the time counts."""
        __tracebackhide__ = True
        began = time.process_time()
        self._qtbot.waitUntil(lambda: bool(ready()), timeout=WAIT_MS)
        self.count.waited += time.process_time() - began

    @property
    def starts_waited(self) -> float:
        """How much the program worked while the hands waited; 1 is as much as its own start up to
        the first page took in this very run, with the copy of the day."""
        assert self._start, "ask after at_home()"
        return self.count.waited / self._start

    def starts_until(self, ready: Callable[[], object]) -> float:
        """Wait for the program; how much it worked, in starts."""
        before = self.starts_waited
        self.until(ready)
        return self.starts_waited - before

    def settle(self) -> None:
        """Let the book answer all that was asked of it, and the answer be drawn."""
        answered: list[object] = []
        running = self.desktop.running
        assert running is not None
        running.operations.run(lambda _: None, on_done=answered.append)
        self.until(lambda: answered)
        began = time.process_time()
        self._app.processEvents()
        self.count.waited += time.process_time() - began

    def target(self) -> QWidget:
        """Whatever has the keyboard."""
        popup = self._app.activePopupWidget()
        if self._app.activeWindow() is None:
            # A real window manager gives the keyboard back when a dialog is closed.
            self.until(self._in_front)
        front = self._app.activeModalWidget() or self.window
        return popup or self._app.focusWidget() or front

    def screen(self) -> QWidget:
        shown = self.window.screen_shown
        assert shown is not None
        return shown

    def texts(self) -> list[str]:
        """Every text on the screen."""
        from tests.helpers.clicking import texts

        return texts(self._app.activeModalWidget() or self.window)

    def close(self) -> None:
        """Close the window as a person does; what was asked for is finished first."""
        self._app.removeEventFilter(self)
        self.window.close()
