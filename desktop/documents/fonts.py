"""The one type of every paper: Tinos, which has the widths of Times New Roman and our letters.

Of the free faces it alone sets ơ̆ ê̆ ô̆ ư̆ right in all four styles and gives its text back
unchanged. The faces are read when the first paper is drawn, not when the program starts.
"""

from __future__ import annotations

from functools import cache
from threading import Lock

from reportlab.lib.fonts import addMapping
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

import resources

REGULAR = "Tinos"
BOLD = "Tinos-Bold"
ITALIC = "Tinos-Italic"
BOLD_ITALIC = "Tinos-BoldItalic"

MARK_WIDTH = 350.0
"""Thousandths of the size. Marks step back 140 (ị̆) to 420 (Ư̆): what is left of the step forth is
at most 70, which pypdf, poppler and pdfium take for no gap (all three tried)."""

_FILES = {
    REGULAR: "Tinos-Regular.ttf",
    BOLD: "Tinos-Bold.ttf",
    ITALIC: "Tinos-Italic.ttf",
    BOLD_ITALIC: "Tinos-BoldItalic.ttf",
}


_lock = Lock()


def register() -> None:
    """Make the four faces known to ReportLab, once; every drawing function calls it first.

    Papers are drawn in a pool: a face registered twice would be two faces within one PDF.
    """
    with _lock:
        _register()


@cache
def _register() -> None:
    for name, file in _FILES.items():
        font = TTFont(name, str(resources.path(f"fonts/{file}")))
        _widen_marks(font.face.charWidths)
        pdfmetrics.registerFont(font)
    for bold, italic, name in (
        (0, 0, REGULAR),
        (1, 0, BOLD),
        (0, 1, ITALIC),
        (1, 1, BOLD_ITALIC),
    ):
        addMapping(REGULAR, bold, italic, name)


def _widen_marks(widths: dict[int, float]) -> None:
    """Give the combining marks a width in the PDF, which shaping then takes off again.

    A mark of width 0 is drawn by a step back and the same step forth, and programs that read text
    out of a PDF take the step forth for a space: ``Ê̆ ban``. With a width like that of a letter the
    pen is back where it was by itself. Nothing moves on paper.
    """
    for mark in range(0x0300, 0x0370):
        if widths.get(mark) == 0:
            widths[mark] = MARK_WIDTH
