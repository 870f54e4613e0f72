"""The cells that were read, one below the other: what each says now, and its ink cut out."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRect, QRectF, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPixmap

from db.domain.attendance import Status
from db.domain.scans import Seen
from desktop.itemmodels.rows import ROW_ROLE
from desktop.itemmodels.scan_rows import Asked, standing_of, title_of
from desktop.widgets import theme
from desktop.widgets.rows import Index, RowDelegate, RowsView, draw_text

KEYS = {Qt.Key.Key_1: Seen.PRESENT, Qt.Key.Key_4: Seen.ABSENT, Qt.Key.Key_0: Seen.UNSURE}
TAKES = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
LETTERS = {Seen.PRESENT: "✓", Seen.ABSENT: "K", Seen.UNSURE: "?"}
"""K is the letter of the roll for who is absent without leave; never the colour alone."""

TINTS = {
    Seen.PRESENT: ("good_tint", "good_text"),
    Seen.ABSENT: ("here", "quiet"),
    Seen.UNSURE: ("warn_tint", "warn_text"),
}
WIDE, LEAST = 132, 40
"""Of the ink cut out, at the right end of a row: at most, and where the words need the room."""

NARROW = 320
"""Below this width of a row its words come first: the ink of the chosen row is seen large."""


def letter_of(row: Asked) -> str:
    """A blank on a list of consents is no answer: it has no letter of the roll."""
    if row.booked is Status.EXCUSED and row.mark is Seen.ABSENT:
        return "P"  # it stays as it is in the book
    return "–" if row.purpose is not None and row.mark is Seen.ABSENT else LETTERS[row.mark]


def _words_of(row: Asked) -> int:
    """Pixels that the words of a row take, with the gap to its ink."""
    title = QFontMetrics(theme.font(theme.Type.STRONG)).horizontalAdvance(title_of(row))
    said = QFontMetrics(theme.font()).horizontalAdvance(standing_of(row))
    return max(title, said) + theme.px(12)


class ScanDelegate(RowDelegate):
    """``ink`` gives the picture of a cell, an empty one where there is none."""

    row_height = 52

    def __init__(self, ink: Callable[[Asked], QPixmap]) -> None:
        super().__init__()
        self._ink = ink

    def draw(self, painter: QPainter, where: QRect, index: Index, *, here: bool) -> None:
        row: Asked = index.data(ROW_ROLE)
        side = theme.px(28)
        badge = QRect(where.x(), where.center().y() - side // 2, side, side)
        self._draw_badge(painter, badge, row)
        left = badge.right() + theme.px(10)
        ink = self._draw_ink(painter, where, row, where.right() - left - _words_of(row))
        right = ink.x() - theme.px(8)
        text = QRect(left, where.y() + theme.px(3), right - left, where.height() // 2)
        draw_text(painter, text, title_of(row), theme.Type.STRONG)
        text.translate(0, where.height() // 2 - theme.px(6))
        draw_text(painter, text, standing_of(row), theme.Type.BODY, "quiet")

    def _draw_badge(self, painter: QPainter, where: QRect, row: Asked) -> None:
        ground, ink = TINTS[row.mark]
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(theme.colour(ink))
        painter.setBrush(theme.colour(ground))
        painter.drawRoundedRect(QRectF(where).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        painter.setFont(theme.font(theme.Type.STRONG))
        painter.drawText(where, int(Qt.AlignmentFlag.AlignCenter), letter_of(row))

    def _draw_ink(self, painter: QPainter, where: QRect, row: Asked, room: int) -> QRect:
        """The cell as it is on the paper, framed, at the right end, as wide as the ``room`` that
        the words leave; gives where it is."""
        ink = self._ink(row)
        if ink.isNull():
            return QRect(where.right(), where.y(), 0, 0)
        share = 4 if where.width() < theme.px(NARROW) else 2.5
        most = min(theme.px(WIDE), round(where.width() / share), max(theme.px(LEAST), room))
        scale = min(most / ink.width(), (where.height() - theme.px(8)) / ink.height())
        wide, high = round(ink.width() * scale), round(ink.height() * scale)
        at = QRect(where.right() - wide, where.center().y() - high // 2, wide, high)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawPixmap(at, ink)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(theme.colour("line"))
        painter.drawRect(at)
        return at


class AskedList(RowsView):
    """The cells; a digit decides the one that is chosen, Enter or the space bar takes what is
    proposed for it. A key held down takes nothing: it would pass rows that nobody looked at.

    Signals:
        decided(Seen): for the row that is chosen. taken(): what is proposed for it.
    """

    decided = Signal(object)
    taken = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        plain = event.modifiers() in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        )
        if key in KEYS and plain:
            self.decided.emit(KEYS[key])
        elif key in TAKES and plain:
            if not event.isAutoRepeat():
                self.taken.emit()
        else:
            super().keyPressEvent(event)
