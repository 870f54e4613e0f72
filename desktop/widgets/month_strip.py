"""Twelve months in a row of small tiles: “4/4” over the number of the month."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.widgets import theme
from desktop.widgets.tokens import Tone


@dataclass(frozen=True)
class Tile:
    """``value`` over ``label``; ``tone`` repeats what the numbers say."""

    value: str
    label: str
    tone: Tone = Tone.NEUTRAL


class MonthStrip(QWidget):
    """Tiles that flow onto a second line where there is too little width."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._name = name
        self._tiles: tuple[Tile, ...] = ()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(name)

    def show_tiles(self, tiles: Sequence[Tile], spoken: str) -> None:
        """``spoken``: the same in one sentence, for those who do not see the tiles."""
        self._tiles = tuple(tiles)
        self.setAccessibleName(f"{self._name}: {spoken}")
        self.setToolTip(spoken)
        self.updateGeometry()
        self.update()

    def _side(self) -> QSize:
        metrics = QFontMetrics(theme.font(theme.Type.STRONG))
        widest = max((metrics.horizontalAdvance(tile.value) for tile in self._tiles), default=0)
        return QSize(widest + theme.px(8), metrics.height() * 2 + theme.px(6))

    def _per_line(self, width: int) -> int:
        """Even lines: 12, 6, 4, 3 … as many as fit."""
        fitting = max(1, (width + theme.px(4)) // (self._side().width() + theme.px(4)))
        count = len(self._tiles) or 1
        lines = -(-count // fitting)
        return -(-count // lines)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        lines = -(-(len(self._tiles) or 1) // self._per_line(width))
        return lines * self._side().height() + (lines - 1) * theme.px(4)

    def sizeHint(self) -> QSize:
        return QSize(theme.px(300), self.heightForWidth(max(self.width(), theme.px(200))))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(160), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        per_line, gap = self._per_line(self.width()), theme.px(4)
        wide = (self.width() - gap * (per_line - 1)) / per_line
        tall = self._side().height()
        for number, tile in enumerate(self._tiles):
            line, place = divmod(number, per_line)
            where = QRectF(place * (wide + gap), line * (tall + gap), wide, tall)
            _paint_tile(painter, where, tile)


def _paint_tile(painter: QPainter, where: QRectF, tile: Tile) -> None:
    painter.setBrush(theme.colour(f"{tile.tone.value}_tint"))
    painter.drawRoundedRect(theme.rim(painter, where), theme.px(6), theme.px(6))
    quiet = tile.tone is Tone.NEUTRAL
    upper = QRectF(where.x(), where.y(), where.width(), where.height() / 2)
    lower = upper.translated(0, upper.height())
    middle = int(Qt.AlignmentFlag.AlignCenter)
    painter.setPen(theme.colour("quiet" if quiet else f"{tile.tone.value}_text"))
    painter.setFont(theme.font(theme.Type.STRONG))
    painter.drawText(upper, middle, tile.value)
    painter.setPen(theme.colour("ink"))
    painter.setFont(theme.font())
    painter.drawText(lower, middle, tile.label)
