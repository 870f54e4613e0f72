"""How far an amount is on its way, with a mark where today should be; the words say it as well."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.widgets import theme

TALL = 22
BAR = 10


class ProgressLine(QWidget):
    """A bar from 0 to ``wanted``. ``due`` is where the mark stands."""

    def __init__(self) -> None:
        super().__init__()
        self._shares = (0.0, 0.0)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_amounts(self, value: int, due: int, wanted: int, *, spoken: str) -> None:
        """``spoken``: the same in words, for those who do not see it."""
        whole = max(1, wanted)
        self._shares = (min(1.0, value / whole), min(1.0, due / whole))
        self.setAccessibleName(spoken)
        self.setToolTip(spoken)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme.px(160), theme.px(TALL))

    def paintEvent(self, event: QPaintEvent) -> None:
        done, due = self._shares
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tall = theme.px(BAR)
        ground = QRectF(0, (self.height() - tall) / 2, self.width(), tall)
        painter.setBrush(theme.colour("neutral_tint"))
        painter.drawRoundedRect(theme.rim(painter, ground), tall / 2, tall / 2)
        painter.setPen(Qt.PenStyle.NoPen)
        if done > 0:
            painter.setBrush(theme.colour("main"))
            filled = QRectF(ground.x(), ground.y(), max(tall, ground.width() * done), tall)
            painter.drawRoundedRect(filled, tall / 2, tall / 2)
        painter.setBrush(theme.colour("ink"))
        wide = theme.px(3)
        at = min(self.width() - wide, self.width() * due)
        painter.drawRect(QRectF(at, 0, wide, self.height()))
