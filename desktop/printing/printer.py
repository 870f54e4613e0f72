"""Paper to the printer: Qt's own dialog, then the pages as they were previewed, at 300 dots."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QMarginsF, QRectF, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QWidget

from desktop.printing.pages import render, sizes
from desktop.printing.rendering import PageSize

PRINT_DPI = 300


def ask_printer(parent: QWidget, take: Callable[[QPrinter], object]) -> QPrintDialog:
    """Ask which printer and which pages; ``take`` gets it when the person says print."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    dialog = QPrintDialog(printer, parent)
    dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange, True)
    dialog.accepted.connect(lambda: take(printer))
    QDialog.open(dialog)
    return dialog


def print_pages(pdf: bytes, printer: QPrinter) -> int:
    """Put the pages on the printer, each filling its paper; gives how many were sent.

    Runs in the pool: a printer may be painted on outside the GUI thread (Qt, “Threads and
    Painting”), once its dialog is closed and nobody else holds it.
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
