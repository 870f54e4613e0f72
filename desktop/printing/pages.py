"""Pages of a PDF as pictures, for the preview and for the printer: one renderer for both.

``render`` runs in the pool; pdfium is not to be used by two threads at once, so it takes a lock.
"""

from __future__ import annotations

import threading
from dataclasses import dataclass

import pypdfium2
from PySide6.QtCore import QMarginsF, QRectF, QSizeF
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter

POINTS = 72
PRINT_DPI = 300
_one_at_a_time = threading.Lock()


@dataclass(frozen=True)
class Page:
    """One page: the picture, and its size in points of 1/72 inch."""

    image: QImage
    width: float
    height: float


def render(pdf: bytes, dpi: float, only: int | None = None) -> tuple[Page, ...]:
    """The pages (or one, from 0) as pictures of that many dots an inch."""
    with _one_at_a_time:
        document = pypdfium2.PdfDocument(pdf)
        try:
            numbers = range(len(document)) if only is None else [only]
            return tuple(_page(document, number, dpi) for number in numbers)
        finally:
            document.close()


def count(pdf: bytes) -> int:
    with _one_at_a_time:
        document = pypdfium2.PdfDocument(pdf)
        try:
            return len(document)
        finally:
            document.close()


def _page(document: pypdfium2.PdfDocument, number: int, dpi: float) -> Page:
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
    return Page(image, width, height)


def print_pages(pdf: bytes, printer: QPrinter) -> int:
    """Put the pages on the printer, each filling its paper; gives how many were sent."""
    total = count(pdf)
    wanted = printer.fromPage(), printer.toPage()
    first, last = (wanted[0] - 1, wanted[1]) if all(wanted) else (0, total)
    painter = QPainter()
    for number in range(first, min(last, total)):
        (page,) = render(pdf, PRINT_DPI, number)
        _fit_paper(printer, page)
        if not painter.isActive():
            painter.begin(printer)
        else:
            printer.newPage()
        area = printer.pageLayout().fullRectPixels(printer.resolution())
        painter.drawImage(QRectF(0, 0, area.width(), area.height()), page.image)
    painter.end()
    return min(last, total) - first


def _fit_paper(printer: QPrinter, page: Page) -> None:
    lying = page.width > page.height
    size = QSizeF(min(page.width, page.height), max(page.width, page.height))
    layout = QPageLayout(
        QPageSize(size, QPageSize.Unit.Point),
        QPageLayout.Orientation.Landscape if lying else QPageLayout.Orientation.Portrait,
        QMarginsF(0, 0, 0, 0),
    )
    printer.setFullPage(True)
    printer.setPageLayout(layout)
