"""A page set straight, with what was read drawn over it: green came, grey did not, orange asks."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QWidget

from db.domain.consent_places import PURPOSES, consent_place
from db.domain.people import Purpose
from db.domain.scans import Seen
from db.domain.sheet_places import row_boxes
from db.domain.sheets import Paper
from desktop.widgets import theme
from desktop.wording import tr

DOTS = 4.0
"""Pixels a millimetre of the page's picture (``desktop.scanning.cuts``)."""

ROLES = {Seen.PRESENT: "good_text", Seen.ABSENT: "quiet", Seen.UNSURE: "warn_text"}


class ScanPage(QWidget):
    """The page scaled into the room there is."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Ảnh tờ danh sách"))
        self.setMinimumSize(theme.px(160), theme.px(160))
        self._picture = QPixmap()
        self._frames: list[tuple[QRectF, Seen, bool]] = []

    def show_page(
        self,
        picture: bytes | None,
        place: tuple[Paper, int, int],
        marks: Mapping[tuple[int, Purpose | None], Seen],
        here: tuple[int, Purpose | None],
    ) -> None:
        """``place``: paper, layout, page; ``marks``: by row, on a list of consents by row and
        question; ``here``: what is asked."""
        self._picture = QPixmap()
        if picture is not None:
            self._picture.loadFromData(picture)
        self._frames = []
        for key, mark in marks.items():
            index, purpose = key
            if purpose is None:
                tick, signature = row_boxes(*place, index)
            else:
                seats, column = consent_place(place[2], index, None), PURPOSES.index(purpose)
                tick, signature = seats.ticks[column], seats.signatures[column]
            whole = QRectF(
                tick.x - 3, signature.y, signature.x + signature.w - tick.x + 3, signature.h
            )
            self._frames.append((whole, mark, key == here))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._picture.isNull():
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        scale = min(self.width() / self._picture.width(), self.height() / self._picture.height())
        size = self._picture.size() * scale
        painter.translate((self.width() - size.width()) / 2, 0)
        painter.scale(scale, scale)
        painter.drawPixmap(0, 0, self._picture)
        for frame, mark, here in self._frames:
            pen = QPen(theme.colour(ROLES[mark]), (5 if here else 2.5))
            pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
            painter.setPen(pen)
            painter.drawRect(
                QRectF(
                    frame.x() * DOTS + 2, frame.y() * DOTS + 2,
                    frame.width() * DOTS - 4, frame.height() * DOTS - 4,
                )
            )  # fmt: skip
        painter.end()
