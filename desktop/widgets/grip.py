"""The strip between two halves, pulled to share the width anew; it lights up under the mouse."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QEnterEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from desktop.widgets import theme

DOTS = 3


class Grip(QWidget):
    """Signals:
    pulled(int): the left half should be so many pixels wide.
    left(): it was let go.
    moved(): a half was hidden or takes another width, so the strip has to go along.
    """

    pulled = Signal(int)
    left = Signal()
    moved = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setCursor(Qt.CursorShape.SplitHCursor)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._over = False
        parent.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.LayoutRequest:
            self.moved.emit()
        return False

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            where = self.mapToParent(event.position().toPoint())
            self.pulled.emit(where.x() - self.width() // 2)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        self.left.emit()

    def enterEvent(self, event: QEnterEvent) -> None:
        self._over = True
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        self._over = False
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("main" if self._over else "edge"))
        side = theme.px(4)
        for place in range(DOTS):
            middle = QPointF(self.rect().center()) + QPointF(0, (place - 1) * side * 2)
            painter.drawEllipse(QRectF(middle.x() - side / 2, middle.y() - side / 2, side, side))
