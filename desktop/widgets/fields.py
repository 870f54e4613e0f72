"""Fields: the search box, and a labelled field that can say what is wrong beside itself."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from db.domain.errors import AppError
from desktop.widgets import icons, theme
from desktop.widgets.into_view import bring_into_view
from desktop.widgets.text import Kind, Text, restyle
from desktop.wording import word


class SearchField(QLineEdit):
    """Search as you type. Esc empties it; Down and Enter are handed to the list beside it.

    Signals:
        searched(str): the text, at most once in ``wait_ms`` while someone types.
        taken(): Enter was pressed.
        left_down(), left_up(): an arrow was pressed: the list should move.
    """

    searched = Signal(str)
    taken = Signal()
    left_down = Signal()
    left_up = Signal()

    def __init__(self, hint: str, *, name: str = "", wait_ms: int = 60) -> None:
        super().__init__()
        self.setPlaceholderText(hint)
        self.setAccessibleName(name or hint)
        self.setMinimumWidth(theme.px(200))
        self.setTextMargins(theme.px(26), 0, 0, 0)
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(wait_ms)
        self._wait.timeout.connect(lambda: self.searched.emit(self.text()))
        self.textChanged.connect(lambda: self._wait.start())
        self.returnPressed.connect(self.taken)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() == Qt.Key.Key_Down:
            self.left_down.emit()
        elif event.key() == Qt.Key.Key_Up:
            self.left_up.emit()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        # A text field claims Ctrl+Z for its own typing; with nothing typed it means the last act.
        if (
            event.type() is QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.matches(QKeySequence.StandardKey.Undo)
            and not self.text()
        ):
            event.ignore()
            return False
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        side = theme.px(18)
        where = QRectF(theme.px(10), (self.height() - side) / 2, side, side)
        icons.paint(QPainter(self), where, "search", "quiet")


class Field(QWidget):
    """A label above a field, a quiet hint or an error below it: errors stand beside their field."""

    def __init__(self, label: str, field: QWidget, *, hint: str = "") -> None:
        super().__init__()
        self.setObjectName("clear")
        self.field = field
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(4))
        self._label = Text(label, Kind.QUIET)
        self._label.setBuddy(field)
        if not field.accessibleName():
            field.setAccessibleName(label)
        self._hint = hint
        self._below = Text(hint, Kind.QUIET, wrap=True)
        if not hint:
            self._below.hide()
        column.addWidget(self._label)
        column.addWidget(field)
        column.addWidget(self._below)

    def rename(self, label: str) -> None:
        """Another label: what is asked for depends on what was chosen above."""
        self._label.setText(label)
        self.field.setAccessibleName(label)

    def refuse(self, sentence: str) -> None:
        """Say what is wrong; the typed text stays."""
        self._show(sentence, Kind.ERROR, wrong=True)
        self.field.setFocus()
        bring_into_view(self)

    def refused(self, error: AppError) -> None:
        """What the book refused is wrong here."""
        self.refuse(word(error))

    def say(self, hint: str) -> None:
        """Another quiet line below: what the typed text means."""
        self._hint = hint
        self._show(hint, Kind.QUIET, wrong=False)

    def accept(self) -> None:
        """Nothing is wrong any more."""
        self._show(self._hint, Kind.QUIET, wrong=False)

    def _show(self, text: str, kind: Kind, *, wrong: bool) -> None:
        self._below.setText(text)
        self._below.setVisible(bool(text))
        self._below.setProperty("kind", kind.value)
        self.field.setProperty("wrong", "true" if wrong else "false")
        restyle(self._below)
        restyle(self.field)
