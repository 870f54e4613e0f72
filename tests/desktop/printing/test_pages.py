"""Pages as pictures, and the same pages on a printer."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from PIL import ImageChops
from pypdf import PdfReader
from PySide6.QtGui import QColor
from PySide6.QtPrintSupport import QPrinter
from reportlab.lib.pagesizes import A4, A5, landscape
from reportlab.pdfgen.canvas import Canvas

from desktop.printing.pages import render, sizes
from desktop.printing.printer import print_pages
from desktop.printing.rendering import POINTS
from tests.desktop.documents import golden_papers
from tests.desktop.documents.made import picture
from tests.desktop.documents.test_every_paper import darkest_difference

PRINTED = 60
"""Of 255: a page of dots on the printer is softer than lines; a word that moved differs by more."""


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


@pytest.mark.parametrize("name", ["house-report", "grid"])
def test_what_is_printed_looks_like_the_file(name: str, tmp_path: Path) -> None:
    """The pages on the printer against the pages of the file, softened by two dots."""
    file = golden_papers.drawn(name)
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "out.pdf"))
    count = print_pages(file, printer)
    printed = (tmp_path / "out.pdf").read_bytes()
    assert len(sizes(printed)) == len(sizes(file)) == count
    for page in range(1, count + 1):
        one, other = (picture(pdf, page, 2.5) for pdf in (file, printed))
        shown = other.resize(one.size)
        assert darkest_difference(one, shown) < PRINTED
        assert darkest_difference(one, ImageChops.offset(shown, 0, 5)) > PRINTED
