"""One key and nobody beside the laptop reads it: the window goes dark until a key or a click."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.widgets.text import Kind, Text
from desktop.wording import tr


class Curtain(QWidget):
    """Covers ``window`` whole, also when it is resized; what lies beneath keeps its state.

    The key that lifts it does nothing else, so that nobody marks a person by waking the screen.

    Signals:
        lifted(): the window is seen again.
    """

    lifted = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("curtain")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("Màn hình đang che"))
        self._before = window.focusWidget()
        column = QVBoxLayout(self)
        told = Text(tr("Màn hình đang che. Bấm một phím để xem lại."), Kind.HEADING)
        column.addWidget(told, 0, Qt.AlignmentFlag.AlignCenter)
        window.installEventFilter(self)
        self.setGeometry(window.rect())
        self.show()
        self.setFocus()

    def lift(self) -> None:
        """Show the window again, with the keyboard where it was."""
        if self._before is not None:
            self._before.setFocus()
        self.lifted.emit()
        self.close()

    def event(self, event: QEvent) -> bool:
        # Menu keys are shortcuts of the window: none of them may act behind the curtain.
        if event.type() is QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() not in (Qt.Key.Key_Control, Qt.Key.Key_Shift, Qt.Key.Key_Alt):
            self.lift()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.lift()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize and isinstance(watched, QWidget):
            self.setGeometry(watched.rect())
        return super().eventFilter(watched, event)
