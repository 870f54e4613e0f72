"""The preview: the pages of a PDF in a column, fitted to the width or larger."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from desktop.printing.pages import Page
from desktop.wording import tr

SCREEN_DPI = 110.0
ZOOMS = (0.5, 0.75, 1.0, 1.25, 1.5, 2.0)
_GAP = 14


class Preview(QWidget):
    """``show_pages`` shows; ``larger``, ``smaller``, ``fit_width`` change the size.

    Attributes:
        told: called with (page in view from 1, pages) whenever it changes.
    """

    def __init__(self) -> None:
        super().__init__()
        self.told: Callable[[int, int], Any] = lambda page, pages: None
        self._pages: tuple[Page, ...] = ()
        self._zoom: float | None = None
        self._area = QScrollArea()
        self._area.setObjectName("preview")
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setWidgetResizable(True)
        self._area.setAccessibleName(tr("Xem trước khi in"))
        inside = QWidget()
        inside.setObjectName("clear")
        self._column = QVBoxLayout(inside)
        self._column.setSpacing(_GAP)
        self._column.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self._area.setWidget(inside)
        self._area.verticalScrollBar().valueChanged.connect(self._tell)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._area)

    @property
    def pages(self) -> int:
        return len(self._pages)

    def show_pages(self, pages: tuple[Page, ...]) -> None:
        self._pages = pages
        self._draw()

    def fit_width(self) -> None:
        self._zoom = None
        self._draw()

    def larger(self) -> None:
        self._step(1)

    def smaller(self) -> None:
        self._step(-1)

    def turn(self, by: int) -> None:
        """Show the next (1) or the previous (-1) page."""
        number = min(max(self._current() + by, 0), max(0, len(self._pages) - 1))
        label = self._label(number)
        if label is not None:
            self._area.verticalScrollBar().setValue(label.y())
        self._tell()

    def _step(self, by: int) -> None:
        now = self._zoom or self._fitting()
        near = min(range(len(ZOOMS)), key=lambda index: abs(ZOOMS[index] - now))
        self._zoom = ZOOMS[min(max(near + by, 0), len(ZOOMS) - 1)]
        self._draw()

    def _fitting(self) -> float:
        widest = max((page.image.width() for page in self._pages), default=1)
        bar = self._area.verticalScrollBar().sizeHint().width()
        return max(0.2, (self._area.width() - bar - 3 * _GAP) / widest)

    def _draw(self) -> None:
        while (item := self._column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        scale = self._zoom or min(1.2, self._fitting())
        self._area.setHorizontalScrollBarPolicy(
            Qt.ScrollBarPolicy.ScrollBarAsNeeded
            if self._zoom
            else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        )
        for number, page in enumerate(self._pages, 1):
            label = QLabel()
            label.setObjectName("page")
            label.setAccessibleName(tr("Trang {number}", number=number))
            width = max(1, int(page.image.width() * scale))
            smooth = Qt.TransformationMode.SmoothTransformation
            label.setPixmap(QPixmap.fromImage(page.image.scaledToWidth(width, smooth)))
            self._column.addWidget(label)
        self._tell()

    def _label(self, number: int) -> QWidget | None:
        if not 0 <= number < self._column.count():
            return None
        return self._column.itemAt(number).widget()

    def _current(self) -> int:
        top = self._area.verticalScrollBar().value()
        for number in range(self._column.count()):
            label = self._label(number)
            if label is not None and label.y() + label.height() > top + 40:
                return number
        return 0

    def _tell(self) -> None:
        if self._pages:
            self.told(self._current() + 1, len(self._pages))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._pages and self._zoom is None:
            self._draw()
