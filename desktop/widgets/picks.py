"""A list to pick several from: a box before each row, Space or a click anywhere turns it."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPen, QPolygonF

from desktop.itemmodels.picks import PicksModel
from desktop.widgets import theme
from desktop.widgets.rows import RowDelegate, RowsView, draw_text

Index = QModelIndex | QPersistentModelIndex


class PickDelegate(RowDelegate):
    """A box and one line of text."""

    row_height = 40

    def draw(self, painter: QPainter, where: QRect, index: Index, *, here: bool) -> None:
        checked = index.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked
        side = theme.px(20)
        box = QRect(where.x(), where.center().y() - side // 2, side, side)
        paint_box(painter, QRectF(box), checked=checked)
        text = str(index.data(Qt.ItemDataRole.DisplayRole) or "")
        kind = theme.Type.STRONG if checked else theme.Type.BODY
        draw_text(painter, where.adjusted(side + theme.px(12), 0, 0, 0), text, kind)


def paint_box(painter: QPainter, where: QRectF, *, checked: bool) -> None:
    """A box with or without its tick."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.colour("main" if checked else "edge"), theme.px(2)))
    painter.setBrush(theme.colour("main" if checked else "surface"))
    painter.drawRoundedRect(where.adjusted(1, 1, -1, -1), theme.px(4), theme.px(4))
    if checked:
        x, y, side = where.x(), where.y(), where.width()
        tick = ((0.25, 0.52), (0.43, 0.70), (0.76, 0.32))
        painter.setPen(QPen(theme.colour("on_main"), theme.px(2)))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline(QPolygonF([QPointF(x + a * side, y + b * side) for a, b in tick]))


class PicksView(RowsView):
    """Shows a ``PicksModel``."""

    def __init__(self, model: PicksModel[Any], *, name: str) -> None:
        super().__init__(model, PickDelegate(), name=name)
        self._picks = model
        self.clicked.connect(model.turn)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space:
            self._picks.turn(self.currentIndex())
        else:
            super().keyPressEvent(event)
