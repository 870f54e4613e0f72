"""Pages of a PDF as pictures, for the preview and for the printer: one renderer for both.

All of it runs in the pool; pdfium is not to be used by two threads at once, so it takes a lock. One
page is in memory at a time: a month of sheets must not fill an old laptop.
"""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

import pypdfium2
from PySide6.QtCore import QMarginsF, QRectF, QSizeF
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter

POINTS = 72
PRINT_DPI = 300
_one_at_a_time = threading.Lock()


@dataclass(frozen=True)
class PageSize:
    """Width and height of a page in points of 1/72 inch."""

    width: float
    height: float


@dataclass(frozen=True)
class Page:
    """One page as a picture; ``number`` from 0, ``dpi`` as it was asked for."""

    number: int
    dpi: float
    image: QImage
    size: PageSize


def sizes(pdf: bytes) -> tuple[PageSize, ...]:
    """The size of every page, in order."""
    with _opened(pdf) as document:
        return tuple(PageSize(*document.get_page_size(number)) for number in range(len(document)))


def render(pdf: bytes, number: int, dpi: float) -> Page:
    """One page (from 0) as a picture of that many dots an inch."""
    with _opened(pdf) as document:
        page = document[number]
        width, height = page.get_size()
        bitmap = page.render(scale=dpi / POINTS, rev_byteorder=True)
        picture = bitmap.to_pil().convert("RGB")
        image = QImage(
            picture.tobytes(),
            picture.width,
            picture.height,
            picture.width * 3,
            QImage.Format.Format_RGB888,
        ).copy()
        return Page(number, dpi, image, PageSize(width, height))


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


@contextmanager
def _opened(pdf: bytes) -> Iterator[pypdfium2.PdfDocument]:
    with _one_at_a_time:
        document = pypdfium2.PdfDocument(pdf)
        try:
            yield document
        finally:
            document.close()
