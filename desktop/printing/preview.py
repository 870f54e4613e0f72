"""The preview: the pages of a PDF below each other, the same pages as the file.

Only pages in view are drawn and kept: the place of each is known from its size, and its picture is
asked for when it comes into view, so that a month of sheets opens as fast as one.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QHideEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QWidget

from desktop.printing.pages import Page
from desktop.printing.rendering import POINTS, PageSize
from desktop.wording import tr

FULL_DPI = 110.0
"""Dots an inch at zoom 1: text of 13 pt is read well."""

ZOOMS = (0.5, 0.75, 1.0, 1.25, 1.5, 2.0)
WIDEST = 1.2
_GAP = 14
_KEPT = 3


@dataclass(frozen=True)
class Spot:
    """A place on a page (from 0) that may be clicked; points from the page's top left."""

    page: int
    left: float
    top: float
    right: float
    bottom: float


class Preview(QWidget):
    """``show_pages`` shows; ``larger``, ``smaller``, ``fit_width`` change the size.

    Signals:
        page_shown(int, int): page in view (from 1) and how many there are.
        page_wanted(int, float): a page (from 0) is in view and its picture of that many dots an
            inch is wanted; ``take_page`` brings it.
        spot_clicked(int): a click into one of the places of ``show_spots``, by its number there.
    """

    page_shown = Signal(int, int)
    page_wanted = Signal(int, float)
    spot_clicked = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._zoom: float | None = None
        self._sheets = _Sheets(self.page_wanted.emit, self.spot_clicked.emit)
        self._area = QScrollArea()
        self._area.setObjectName("preview")
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setAccessibleName(tr("Xem trước khi in"))
        self._area.viewport().setObjectName("clear")
        self._area.setWidget(self._sheets)
        self._area.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self._area.verticalScrollBar().valueChanged.connect(self._tell)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._area)

    @property
    def pages(self) -> int:
        return len(self._sheets.sizes)

    @property
    def drawn(self) -> int:
        """How many pages stand drawn on the screen."""
        return len(self._sheets.drawn)

    def show_pages(self, sizes: Sequence[PageSize]) -> None:
        """Another paper, seen from its first page."""
        self._sheets.sizes = tuple(sizes)
        self._sheets.forget()
        self._area.verticalScrollBar().setValue(0)
        self._lay_out()

    def show_spots(self, spots: Sequence[Spot], hint: str = "") -> None:
        """Places on the pages that may be clicked, and what the pointer says over them."""
        self._sheets.show_spots(spots, hint)

    def spot_at(self, where: QPoint) -> int | None:
        """The place below a point of the pages, by its number."""
        return self._sheets.spot_at(where)

    def place_of(self, spot: int) -> QRect:
        """Where a place is shown now."""
        return self._sheets.rect_of(spot)

    def take_page(self, page: Page) -> None:
        """The picture of a page that was wanted; one of another size comes too late."""
        self._sheets.take(page)

    def fit_width(self) -> None:
        self._zoom = None
        self._lay_out()

    def larger(self) -> None:
        self._step(1)

    def smaller(self) -> None:
        self._step(-1)

    def turn(self, by: int) -> None:
        """Show the next (1) or the previous (-1) page."""
        if self.pages:
            number = min(max(self._current() + by, 0), self.pages - 1)
            self._area.verticalScrollBar().setValue(self._sheets.place(number).top() - _GAP)
            self._tell()

    def _step(self, by: int) -> None:
        now = self._zoom or self._fitting()
        near = min(range(len(ZOOMS)), key=lambda index: abs(ZOOMS[index] - now))
        self._zoom = ZOOMS[min(max(near + by, 0), len(ZOOMS) - 1)]
        self._lay_out()

    def _fitting(self) -> float:
        """The zoom at which the widest page fills the width, scroll bar or not."""
        bar = self._area.verticalScrollBar().sizeHint().width()
        room = self._area.width() - bar - 2 * _GAP
        widest = max((size.width for size in self._sheets.sizes), default=1) * FULL_DPI / POINTS
        return min(WIDEST, max(0.2, room / widest))

    def _lay_out(self) -> None:
        self._sheets.lay_out((self._zoom or self._fitting()) * FULL_DPI)
        self._tell()

    def _current(self) -> int:
        top = self._area.verticalScrollBar().value() + self._area.viewport().height() // 3
        below = (n for n in range(self.pages) if self._sheets.place(n).bottom() > top)
        return next(below, max(0, self.pages - 1))

    def _tell(self) -> None:
        if self.pages:
            self.page_shown.emit(self._current() + 1, self.pages)

    def hideEvent(self, event: QHideEvent) -> None:
        """Pictures of pages nobody sees are let go; they come back when it is shown."""
        super().hideEvent(event)
        self._sheets.forget()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.pages and self._zoom is None:
            self._lay_out()


class _Sheets(QWidget):
    """All pages below each other; those without a picture yet are white."""

    def __init__(self, want: Callable[[int, float], None], clicked: Callable[[int], None]) -> None:
        super().__init__()
        self._clicked = clicked
        self._spots: tuple[Spot, ...] = ()
        self._hint = ""
        self.setObjectName("clear")
        self.sizes: tuple[PageSize, ...] = ()
        self._want = want
        self._dpi = FULL_DPI
        self._places: list[QRect] = []
        self.drawn: dict[int, QPixmap] = {}
        self._asked: set[int] = set()

    def forget(self) -> None:
        """Nothing that was drawn holds any more."""
        self.drawn.clear()
        self._asked.clear()

    def place(self, number: int) -> QRect:
        return self._places[number]

    def show_spots(self, spots: Sequence[Spot], hint: str) -> None:
        self._spots, self._hint = tuple(spots), hint
        # Only where there is something to click is the pointer worth following.
        self.setMouseTracking(bool(spots))
        self.unsetCursor()
        self.setToolTip("")

    def rect_of(self, number: int) -> QRect:
        """A spot where its page stands now."""
        spot, scale = self._spots[number], self._dpi / POINTS
        page = self._places[spot.page]
        left, top = page.left() + spot.left * scale, page.top() + spot.top * scale
        width, height = (spot.right - spot.left) * scale, (spot.bottom - spot.top) * scale
        return QRect(round(left), round(top), round(width), round(height))

    def spot_at(self, where: QPoint) -> int | None:
        known = (n for n, spot in enumerate(self._spots) if spot.page < len(self._places))
        return next((n for n in known if self.rect_of(n).contains(where)), None)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        over = self.spot_at(event.position().toPoint()) is not None
        self.setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)
        self.setToolTip(self._hint if over else "")

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        spot = self.spot_at(event.position().toPoint())
        if spot is not None and event.button() == Qt.MouseButton.LeftButton:
            self._clicked(spot)

    def lay_out(self, dpi: float) -> None:
        """Give every page its place at that many dots an inch of the screen."""
        if abs(dpi - self._dpi) > 0.01:
            self._dpi = dpi
            self.forget()
        scale = self._dpi / POINTS
        widest = max((round(size.width * scale) for size in self.sizes), default=0)
        self._places, y = [], _GAP
        for size in self.sizes:
            shown = QSize(round(size.width * scale), round(size.height * scale))
            x = _GAP + (widest - shown.width()) // 2
            self._places.append(QRect(x, y, shown.width(), shown.height()))
            y += shown.height() + _GAP
        self.setFixedSize(widest + 2 * _GAP, y)
        self.update()

    def take(self, page: Page) -> None:
        self._asked.discard(page.number)
        if page.number < len(self._places) and abs(page.dpi - self._wanted_dpi()) < 0.01:
            picture = QPixmap.fromImage(page.image)
            picture.setDevicePixelRatio(self.devicePixelRatioF())
            self.drawn[page.number] = picture
            while len(self.drawn) > _KEPT:
                self.drawn.pop(next(iter(self.drawn)))
            self.update(self._places[page.number])

    def _wanted_dpi(self) -> float:
        return self._dpi * self.devicePixelRatioF()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        edge = self.palette().color(QPalette.ColorRole.Mid)
        for number, place in enumerate(self._places):
            if not place.intersects(event.rect()):
                continue
            painter.fillRect(place, Qt.GlobalColor.white)
            picture = self.drawn.get(number)
            if picture is not None:
                painter.drawPixmap(place, picture)
            elif number not in self._asked:
                self._asked.add(number)
                QTimer.singleShot(0, self, lambda wanted=number: self._ask(wanted))
            painter.setPen(edge)
            painter.drawRect(place.adjusted(0, 0, -1, -1))

    def _ask(self, number: int) -> None:
        self._want(number, self._wanted_dpi())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.DevicePixelRatioChange:
            self.forget()
            self.update()
