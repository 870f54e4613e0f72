"""The band over every page of the practice book: what it is, and the way back."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.widgets import theme
from desktop.widgets.buttons import secondary
from desktop.widgets.text import Kind, Text
from desktop.wording import tr

INK, GOLD = "#1E2430", "#E0A93B"
STRIPE = 14


class PracticeBand(QWidget):
    """Gold with dark slanting stripes at its edge, so that it is no matter of colour alone."""

    def __init__(self, leave: Callable[[], object]) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.px(24), theme.px(10), theme.px(16), theme.px(10))
        self.words = Text(tr("Đang ở SỔ TẬP, không phải số thật"), Kind.STRONG, wrap=True)
        # The same ink in every theme: the gold beneath it is the same too.
        self.words.setStyleSheet(f"color: {INK}")
        row.addWidget(self.words, 1)
        row.addWidget(secondary(tr("Về sổ thật"), leave, icon="log-out"))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), QColor(GOLD))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(INK))
        width, high = theme.px(STRIPE), theme.px(5)
        for edge in (0, self.height() - high):
            for left in range(-width, self.width(), 2 * width):
                painter.drawConvexPolygon(_slanting(left, edge, width, high))


def _slanting(left: int, top: int, width: int, high: int) -> list[QPoint]:
    corners = ((left + high, top), (left + high + width, top), (left + width, top + high))
    return [QPoint(x, y) for x, y in (*corners, (left, top + high))]
