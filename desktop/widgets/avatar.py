"""The first letter of the given name on a round ground, as in an address book."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from desktop.widgets import theme


class Avatar(QWidget):
    """A letter in a circle; it says nothing that is not beside it, so a screen reader skips it."""

    def __init__(self, side: int = 48) -> None:
        super().__init__()
        self.setFixedSize(theme.px(side), theme.px(side))
        self._letter = ""

    def show_letter(self, letter: str) -> None:
        self._letter = letter
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(theme.colour("info_tint"))
        painter.drawEllipse(theme.rim(painter, QRectF(self.rect())))
        painter.setFont(theme.font(theme.Type.FIGURE))
        painter.setPen(theme.colour("info_text"))
        painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignCenter), self._letter)
