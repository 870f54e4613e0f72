"""A page set straight, with what was read drawn over it: ✓ came, ? asks, a thin frame did not."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QRect, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPixmap, QWheelEvent
from PySide6.QtWidgets import QWidget

from db.domain.scans import Seen
from db.domain.sheet_cells import cell_of
from db.domain.sheet_places import SIZES, first_row, rows_of
from db.domain.sheets import Box, Paper
from desktop.widgets import theme
from desktop.widgets.tokens import LIGHT
from desktop.wording import tr

DOTS = 4.0
"""Pixels a millimetre of the page's picture (``desktop.scanning.cuts``)."""

CUT_DOTS, CUT_AROUND = 6.0, 1.6
"""The same of a row's picture, and the millimetres of its neighbours on it."""

SHOWN_AROUND = 0.6

INK = {Seen.PRESENT: LIGHT.good_text, Seen.ABSENT: LIGHT.quiet, Seen.UNSURE: LIGHT.warn_text}
"""Drawn on the picture of a white page: the same in every theme."""

Place = tuple[Paper, int, int]
"""Paper, layout, page."""


def ink_of(place: Place, picture: QPixmap, cut: QPixmap, index: int, cell: int) -> QPixmap:
    """A cell cut out: of the row's picture, which is finer, else of the page's."""
    paper, layout, page = place
    box = cell_of(paper, layout, page, index, cell)
    if not cut.isNull():
        x = (box.x - SIZES[paper].left) * CUT_DOTS
        shown = QRect(round(x), round(CUT_AROUND * CUT_DOTS * 0.4), round(box.w * CUT_DOTS), 0)
        shown.setHeight(cut.height() - 2 * shown.y())
        return cut.copy(shown)
    if picture.isNull():
        return QPixmap()
    return picture.copy(_pixels(box, DOTS).toRect())


def row_shown(place: Place, picture: QPixmap, cut: QPixmap, index: int, cell: int) -> QPixmap:
    """The row over the whole width with the asked cell framed."""
    paper, layout, page = place
    size, high = SIZES[paper], rows_of(paper, layout).height
    if not cut.isNull():
        dots = CUT_DOTS
        trimmed = round((CUT_AROUND - SHOWN_AROUND) * CUT_DOTS)
        shown = cut.copy(0, trimmed, cut.width(), cut.height() - 2 * trimmed)
    elif not picture.isNull():
        y = first_row(paper, page) + index * high - SHOWN_AROUND
        row = Box(size.left, y, size.right - size.left, high + 2 * SHOWN_AROUND)
        shown, dots = picture.copy(_pixels(row, DOTS).toRect()), DOTS
    else:
        return QPixmap()
    box = cell_of(paper, layout, page, index, cell)
    frame = QRectF(
        (box.x - size.left) * dots, SHOWN_AROUND * dots, box.w * dots, high * dots
    ).adjusted(1, 1, -1, -1)
    painter = QPainter(shown)
    painter.setPen(QPen(QColor(LIGHT.attention), 0.5 * dots))
    painter.drawRect(frame)
    painter.end()
    return shown


def _pixels(box: Box, dots: float) -> QRectF:
    return QRectF(box.x * dots, box.y * dots, box.w * dots, box.h * dots)


class ScanPage(QWidget):
    """The page as wide as there is room; it moves so that what is asked is in sight, and the wheel
    moves it too."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Ảnh tờ danh sách"))
        self.setMinimumSize(theme.px(160), theme.px(160))
        self._picture = QPixmap()
        self._frames: list[tuple[QRectF, Seen]] = []
        self._here = QRectF()
        self._above = 0.0

    def show_page(
        self,
        picture: QPixmap,
        place: Place,
        marks: Mapping[tuple[int, int], Seen],
        here: tuple[int, int],
    ) -> None:
        """``marks``: by row and cell; ``here``: what is asked."""
        self._picture = picture
        self._frames = [(_pixels(cell_of(*place, *key), DOTS), mark) for key, mark in marks.items()]
        self._here = _pixels(cell_of(*place, *here), DOTS)
        self._above = self._here.center().y() * self._scale() - self.height() / 2
        self.update()

    def frames(self) -> Sequence[tuple[QRectF, Seen]]:
        """What is drawn over the picture, in its pixels."""
        return tuple(self._frames)

    def _scale(self) -> float:
        return self.width() / max(1, self._picture.width())

    def _shift(self) -> float:
        """How much of the page is above what is seen."""
        most = self._picture.height() * self._scale() - self.height()
        return max(0.0, min(self._above, most))

    def wheelEvent(self, event: QWheelEvent) -> None:
        self._above = self._shift() - event.angleDelta().y() / 2
        self.update()
        event.accept()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._picture.isNull():
            return
        painter = QPainter(self)
        painter.setClipRect(self.rect())
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(0, -self._shift())
        painter.scale(self._scale(), self._scale())
        painter.drawPixmap(0, 0, self._picture)
        for frame, mark in self._frames:
            self._draw_frame(painter, frame, mark)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(LIGHT.attention), 5))
        painter.drawRoundedRect(self._here.adjusted(-4, -4, 4, 4), 6, 6)
        painter.end()

    def _draw_frame(self, painter: QPainter, frame: QRectF, mark: Seen) -> None:
        ink = QColor(INK[mark])
        ground = QColor(ink)
        ground.setAlpha(0 if mark is Seen.ABSENT else 38)
        painter.setBrush(ground)
        painter.setPen(QPen(ink, 1.5 if mark is Seen.ABSENT else 3))
        painter.drawRect(frame.adjusted(2, 2, -2, -2))
        if mark is Seen.ABSENT:
            return
        side = QSizeF(20, 20)
        badge = QRectF(frame.topRight(), side).translated(-side.width() - 1, 1)
        painter.setBrush(ink)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawEllipse(badge)
        painter.setPen(QColor(LIGHT.surface))
        font = theme.font(theme.Type.STRONG)
        font.setPixelSize(15)
        painter.setFont(font)
        letter = "✓" if mark is Seen.PRESENT else "?"
        painter.drawText(badge, int(Qt.AlignmentFlag.AlignCenter), letter)
