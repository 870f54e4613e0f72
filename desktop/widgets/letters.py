"""Letters of Bahnar and Jrai that no Vietnamese keyboard has, put in where somebody is typing."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QGridLayout,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from desktop.widgets import theme
from desktop.widgets.buttons import Button
from desktop.widgets.text import Kind, Text
from desktop.wording import tr

LETTERS = tuple("ĕ ĭ ŏ ŭ ê̆ ô̆ ơ̆ ư̆ ƀ č ñ Ĕ Ĭ Ŏ Ŭ Ê̆ Ô̆ Ơ̆ Ư̆ Ƀ Č Ñ".split(" "))
"""Those of ``resources/data/bahnar_jrai_letters.csv`` that Telex and VNI cannot type; a test
compares the two. Small ones, then large ones."""

KEY = "Ctrl+."
COLUMNS = 11
KEPT = 5


class LetterPalette(QFrame):
    """Lies below the field. Tab and Enter choose, digits 1 to 5 take one used lately, Esc leaves.

    Args:
        field: where the letter goes. recent: letters used lately, the newest first.
        used: told of the letter that was taken.
    """

    def __init__(
        self,
        field: QLineEdit | QPlainTextEdit,
        recent: tuple[str, ...],
        used: Callable[[str], object],
    ) -> None:
        super().__init__(field.window())
        self.setObjectName("palette")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAccessibleName(tr("Chữ Ba Na, Gia Rai"))
        self._field = field
        self._used = used
        self.recent = tuple(letter for letter in recent if letter in LETTERS)[:KEPT]
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(12), theme.px(10), theme.px(12), theme.px(10))
        if self.recent:
            column.addWidget(
                Text(tr("Vừa dùng (phím 1 đến {last})", last=len(self.recent)), Kind.QUIET)
            )
            column.addLayout(self._grid(self.recent))
        column.addWidget(Text(tr("Chữ Ba Na, Gia Rai"), Kind.QUIET))
        column.addLayout(self._grid(LETTERS))
        self.adjustSize()
        self.move(self._place())
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._watch)

    def _place(self) -> QPoint:
        """Below the field, above it near the foot of the window, never outside."""
        window, field, gap = self._field.window(), self._field, theme.px(4)
        at = field.mapTo(window, QPoint(0, field.height() + gap))
        if at.y() + self.height() > window.height():
            at.setY(field.mapTo(window, QPoint(0, -gap - self.height())).y())
        at.setX(max(0, min(at.x(), window.width() - self.width())))
        return QPoint(at.x(), max(0, at.y()))

    def offer(self) -> None:
        """Show it with the keyboard on its first letter."""
        self.show()
        self.findChildren(Button)[0].setFocus()

    def _watch(self, _: QWidget | None, now: QWidget | None) -> None:
        if now is not None and not self.isAncestorOf(now):
            self.close()

    def _grid(self, letters: tuple[str, ...]) -> QGridLayout:
        grid = QGridLayout()
        grid.setSpacing(theme.px(4))
        for at, letter in enumerate(letters):
            button = Button(letter, partial(self.take, letter))
            button.setAccessibleName(tr("Chữ {letter}", letter=letter))
            button.setFixedWidth(theme.px(40))
            grid.addWidget(button, at // COLUMNS, at % COLUMNS)
        grid.setColumnStretch(COLUMNS, 1)
        return grid

    def take(self, letter: str) -> None:
        """Put the letter in at the cursor, over what is selected."""
        if isinstance(self._field, QLineEdit):
            self._field.insert(letter)
        else:
            self._field.insertPlainText(letter)
        self._used(letter)
        self.close()
        self._field.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        place = event.text()
        if event.key() == Qt.Key.Key_Escape:
            self.close()
            self._field.setFocus()
        elif place.isascii() and place.isdigit() and 1 <= int(place) <= len(self.recent):
            self.take(self.recent[int(place) - 1])
        else:
            super().keyPressEvent(event)


_lately: list[str] = []
_keep: Callable[[str], object] = str
"""As with the look of the program: one for all windows, set by whoever knows the settings."""


def remember(lately: str, keep: Callable[[str], object]) -> None:
    """Begin with letters used on other days, with blanks between; ``keep`` is told of new ones."""
    global _keep
    _lately[:] = lately.split()[:KEPT]
    _keep = keep


def offer(inside: QWidget) -> LetterPalette | None:
    """Letters for the field in which somebody is typing; None where nobody is."""
    field = inside.window().focusWidget()
    if not isinstance(field, QLineEdit | QPlainTextEdit) or field.isReadOnly():
        return None
    palette = LetterPalette(field, tuple(_lately), _used)
    palette.offer()
    return palette


def _used(letter: str) -> None:
    _lately[:] = [letter, *(other for other in _lately if other != letter)][:KEPT]
    _keep(" ".join(_lately))
