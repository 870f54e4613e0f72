"""The bar at the foot of the window: what was just done, with “Hoàn tác”, or why it was not."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout

from desktop.widgets import theme
from desktop.widgets.buttons import Button
from desktop.widgets.text import Text, restyle
from desktop.widgets.tokens import Tone

SHOWN_MS = 12_000


class MessageBar(QFrame):
    """One sentence. What was done goes away by itself; a refusal stays until it is closed.

    Signals:
        undo_asked(): the person wants the act taken back.
        copy_asked(): the person wants the details for a technician.
        hidden(): it is gone, and its place may go too.
    """

    undo_asked = Signal()
    copy_asked = Signal()
    hidden = Signal()

    def __init__(self, undo: str, copy: str, close: str) -> None:
        """``undo``, ``copy``, ``close``: words of the buttons."""
        super().__init__()
        self.setProperty("note", Tone.INFO.value)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.px(16), theme.px(8), theme.px(8), theme.px(8))
        row.setSpacing(theme.px(8))
        self.text = Text("", wrap=True, select=True)
        self.undo = Button(undo, self._undo, icon="undo-2")
        self.copy = Button(copy, self.copy_asked.emit, icon="copy")
        row.addWidget(self.text, 1)
        for button in (self.undo, self.copy, Button(close, self.hide)):
            row.addWidget(button)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SHOWN_MS)
        self._timer.timeout.connect(self.hide)
        self.hide()

    def tell(
        self, sentence: str, tone: Tone, *, undoable: bool = False, copyable: bool = False
    ) -> None:
        """Show a sentence instead of the one before."""
        self.text.setText(sentence)
        self.setProperty("note", tone.value)
        restyle(self)
        self.undo.setVisible(undoable)
        self.copy.setVisible(copyable)
        self.show()
        if tone in (Tone.BAD, Tone.WARN):
            self._timer.stop()
        else:
            self._timer.start()

    def _undo(self) -> None:
        self.hide()
        self.undo_asked.emit()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if self.isHidden():
            self.hidden.emit()
