"""Pages of a PDF as pictures, for the preview and for the printer: one renderer for both.

The dots come from the helper process (``desktop.apart``). One page is in memory at a time: a month
of sheets must not fill an old laptop.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QMarginsF, QRectF, QSizeF
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter

from desktop import apart
from desktop.printing.rendering import PageSize, dots_of, sizes_of

PRINT_DPI = 300


@dataclass(frozen=True)
class Page:
    """One page as a picture; ``number`` from 0, ``dpi`` as it was asked for."""

    number: int
    dpi: float
    image: QImage
    size: PageSize


def sizes(pdf: bytes) -> tuple[PageSize, ...]:
    """The size of every page, in order."""
    return apart.run(sizes_of, pdf)


def render(pdf: bytes, number: int, dpi: float) -> Page:
    """One page (from 0) as a picture of that many dots an inch."""
    dots = apart.run(dots_of, pdf, number, dpi)
    image = QImage(dots.data, dots.width, dots.height, dots.stride, QImage.Format.Format_RGB888)
    # The picture must own its dots: these belong to an answer that goes away.
    return Page(number, dpi, image.copy(), dots.size)


def print_pages(pdf: bytes, printer: QPrinter) -> int:
    """Put the pages on the printer, each filling its paper; gives how many were sent.

    A printer may be painted on outside the GUI thread (Qt, “Threads and Painting”), once its dialog
    is closed and nobody else holds it.
    """
    total = len(sizes(pdf))
    wanted = printer.fromPage(), printer.toPage()
    first, last = (wanted[0] - 1, wanted[1]) if all(wanted) else (0, total)
    painter = QPainter()
    for number in range(first, min(last, total)):
        page = render(pdf, number, PRINT_DPI)
        _fit_paper(printer, page.size)
        if not painter.isActive():
            painter.begin(printer)
        else:
            printer.newPage()
        area = printer.pageLayout().fullRectPixels(printer.resolution())
        painter.drawImage(QRectF(0, 0, area.width(), area.height()), page.image)
    painter.end()
    return min(last, total) - first


def _fit_paper(printer: QPrinter, page: PageSize) -> None:
    lying = page.width > page.height
    size = QSizeF(min(page.width, page.height), max(page.width, page.height))
    layout = QPageLayout(
        QPageSize(size, QPageSize.Unit.Point),
        QPageLayout.Orientation.Landscape if lying else QPageLayout.Orientation.Portrait,
        QMarginsF(0, 0, 0, 0),
    )
    printer.setFullPage(True)
    printer.setPageLayout(layout)
