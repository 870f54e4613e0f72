"""How high a row of an Excel file must be for words that take several lines.

A program that opens the file does not always measure it anew (LibreOffice does not, Excel never
does for merged cells), and words of two lines in a row of one stand over those of the next.
"""

from __future__ import annotations

from desktop.documents import fonts
from desktop.documents.text import printable, width, wrap

_LETTER, _SIDES = 5.25, 7.5
"""Points of one letter of a column's width, and what the cell keeps free of it."""
_LEADING = 1.36
"""From line to line, in sizes, as Excel sets them."""


def lines_of(text: str, letters: float, size: float = 11.0, bold: bool = False) -> int:
    """How many lines words take in a column so many letters wide; ``size`` in points."""
    room = letters * _LETTER - _SIDES
    if len(text) * size <= room:  # No letter is wider than its size: nothing to measure.
        return 1
    fonts.register()
    face = fonts.BOLD if bold else fonts.REGULAR
    words = printable(text)
    if width(words, face, size) <= room:
        return 1
    return len(wrap(words, face, size, room))


def height_of(lines: int, size: float = 11.0) -> float:
    """Points of a row of so many lines."""
    return round(lines * size * _LEADING + 1.5, 2)
