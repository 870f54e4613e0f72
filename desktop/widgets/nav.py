"""What the sidebar is made of: the woven band, and one button a room.

All of this is in the first paint, so nothing here may touch the namespace ``Qt`` (why: see
``theme.fill``).
"""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from desktop.widgets import theme

BAND_HEIGHT = 14
BAND_BLACK, BAND_RED = QColor("#15120F"), QColor("#B3372B")
BAND_GOLD, BAND_WHITE = QColor("#E0A93B"), QColor("#F7F5F0")
"""The colours of the cloth (thổ cẩm), the same in every theme: it is the only ornament."""
NOTHING = QColor(0, 0, 0, 0)

LEFT, MIDDLE, TOP, UPRIGHT_MIDDLE, WRAPPED = 0x01, 0x04, 0x20, 0x80, 0x1000
"""Qt's own numbers of AlignLeft, AlignHCenter, AlignTop, AlignVCenter and TextWordWrap."""


class WovenBand(QWidget):
    """A narrow woven band: black ground, diamonds in red, gold and white by turns."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedHeight(theme.px(BAND_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme.fill(painter, self.rect(), BAND_BLACK)
        side = float(self.height())
        outer = (BAND_RED, BAND_WHITE)
        inner = (BAND_GOLD, BAND_RED)
        for number in range(int(self.width() / side) + 2):
            painter.save()
            painter.translate((number + 0.5) * side, side / 2)
            painter.rotate(45)
            for part, colour in ((0.68, outer[number % 2]), (0.31, inner[number % 2])):
                half = side * part / 2
                theme.fill(painter, QRectF(-half, -half, 2 * half, 2 * half), colour)
            painter.restore()


class NavButton(QAbstractButton):
    """One room in the sidebar: icon and name, or in a narrow bar the icon with a word beneath.

    The gold bar says “here”; a badge says that something waits.
    """

    def __init__(self, icon: str, title: str, short: str, tip: str = "") -> None:
        super().__init__()
        self.setText(title)
        self.setAccessibleName(title)
        self.setCheckable(True)
        self.setToolTip(tip or title)
        self._icon = icon
        self._short = short
        self._badge = ""
        self._narrow = False
        self._with_icon = False
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        palette = self.palette()
        for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.ButtonText):
            palette.setColor(role, theme.colour("sidebar_text"))
        self.setPalette(palette)

    def set_narrow(self, narrow: bool) -> None:
        self._narrow = narrow
        self.updateGeometry()

    def set_badge(self, text: str) -> None:
        """A short word such as “7 ngày”; empty takes it away."""
        self._badge = text
        self.updateGeometry()
        self.update()

    def show_icon(self) -> None:
        """Icons come after the first paint, since their library would delay it."""
        from PySide6.QtCore import Qt

        self._with_icon = True
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.update()

    def narrow_width(self) -> int:
        """The width that the word beneath the icon needs."""
        return QFontMetrics(theme.font()).horizontalAdvance(self._short) + theme.px(14)

    def sizeHint(self) -> QSize:
        return QSize(theme.px(220), self.heightForWidth(theme.px(220)))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        metrics = QFontMetrics(theme.font(theme.Type.STRONG))
        if self._narrow:
            return theme.px(20) + metrics.height() + theme.px(11)
        room = QRect(0, 0, self._text_width(width), 10_000)
        lines = metrics.boundingRect(room, WRAPPED | LEFT | UPRIGHT_MIDDLE, self.text()).height()
        return max(theme.px(40), lines + theme.px(16))

    def _text_width(self, width: int) -> int:
        taken = theme.px(52) + theme.px(16)
        if self._badge:
            taken += QFontMetrics(theme.font()).horizontalAdvance(self._badge) + theme.px(24)
        return width - taken

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        here = self.isChecked()
        if here or self.underMouse():
            theme.fill(painter, self.rect(), theme.colour("sidebar_here"))
        if here:
            gold = QRect(0, 0, theme.px(4), self.height())
            theme.fill(painter, gold, theme.colour("attention"))
        if self._narrow:
            self._paint_narrow(painter)
        else:
            self._paint_wide(painter)
        if self.hasFocus():
            self._paint_ring(painter)

    def _paint_ring(self, painter: QPainter) -> None:
        wide, tall, thick = self.width(), self.height(), 2
        for side in (
            QRect(0, 0, wide, thick),
            QRect(0, tall - thick, wide, thick),
            QRect(0, 0, thick, tall),
            QRect(wide - thick, 0, thick, tall),
        ):
            theme.fill(painter, side, theme.colour("attention"))

    def _paint_wide(self, painter: QPainter) -> None:
        side = theme.px(20)
        self._paint_icon(painter, QRectF(theme.px(20), (self.height() - side) / 2, side, side))
        painter.setFont(theme.font(theme.Type.STRONG))
        room = QRect(theme.px(52), 0, self._text_width(self.width()), self.height())
        painter.drawText(room, WRAPPED | LEFT | UPRIGHT_MIDDLE, self.text())
        if self._badge:
            metrics = QFontMetrics(theme.font(theme.Type.STRONG))
            width = metrics.horizontalAdvance(self._badge) + theme.px(16)
            tall = metrics.height()
            left, top = self.width() - width - theme.px(16), (self.height() - tall) / 2
            self._paint_badge(painter, QRectF(left, top, width, tall), self._badge)

    def _paint_narrow(self, painter: QPainter) -> None:
        side = theme.px(20)
        left = (self.width() - side) / 2
        self._paint_icon(painter, QRectF(left, theme.px(6), side, side))
        painter.setFont(theme.font())
        room = QRect(0, theme.px(6) + side + theme.px(3), self.width(), self.height())
        painter.drawText(room, WRAPPED | MIDDLE | TOP, self._short)
        if self._badge:
            dot = theme.px(10)
            self._paint_badge(painter, QRectF(left + side, theme.px(4), dot, dot), "")

    def _paint_icon(self, painter: QPainter, where: QRectF) -> None:
        if self._with_icon:
            from desktop.widgets import icons

            icons.paint(painter, where, self._icon, "sidebar_text")

    def _paint_badge(self, painter: QPainter, where: QRectF, text: str) -> None:
        painter.setPen(NOTHING)
        painter.setBrush(theme.colour("attention"))
        painter.drawRoundedRect(where, where.height() / 2, where.height() / 2)
        painter.setPen(theme.colour("on_attention"))
        painter.drawText(where, MIDDLE | UPRIGHT_MIDDLE, text)
