"""Pages as pictures, and the same pages on a printer."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtGui import QColor
from PySide6.QtPrintSupport import QPrinter
from reportlab.lib.pagesizes import A4, A5, landscape
from reportlab.pdfgen.canvas import Canvas

from desktop.printing.pages import render, sizes
from desktop.printing.printer import print_pages
from desktop.printing.rendering import POINTS


@pytest.fixture
def paper() -> bytes:
    """Two pages: an A4 standing with a red corner, an A5 lying."""
    out = io.BytesIO()
    canvas = Canvas(out, pagesize=A4)
    canvas.setFillColorRGB(1, 0, 0)
    canvas.rect(0, A4[1] - 72, 72, 72, stroke=0, fill=1)
    canvas.showPage()
    canvas.setPageSize(landscape(A5))
    canvas.rect(100, 100, 100, 100)
    canvas.showPage()
    canvas.save()
    return out.getvalue()


def test_every_page_tells_its_size(paper: bytes) -> None:
    first, second = sizes(paper)
    assert (round(first.width), round(first.height)) == (595, 842)
    assert second.width > second.height


def test_a_page_is_drawn_in_the_dots_asked_for_and_in_its_colours(paper: bytes) -> None:
    page = render(paper, 0, 144)
    assert abs(page.image.width() - page.size.width * 144 / POINTS) <= 1
    assert page.image.pixelColor(10, 10) == QColor(255, 0, 0)
    assert page.image.pixelColor(400, 400) == QColor(255, 255, 255)


def test_every_page_goes_to_the_printer_on_its_own_paper(paper: bytes, tmp_path: Path) -> None:
    printer = QPrinter(QPrinter.PrinterMode.ScreenResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "out.pdf"))
    assert print_pages(paper, printer) == 2
    first, second = PdfReader(tmp_path / "out.pdf").pages
    assert first.mediabox.height > first.mediabox.width
    assert second.mediabox.width > second.mediabox.height


def test_only_the_pages_that_were_chosen_are_printed(paper: bytes, tmp_path: Path) -> None:
    printer = QPrinter(QPrinter.PrinterMode.ScreenResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "out.pdf"))
    printer.setFromTo(2, 2)
    assert print_pages(paper, printer) == 1
    assert len(PdfReader(tmp_path / "out.pdf").pages) == 1
