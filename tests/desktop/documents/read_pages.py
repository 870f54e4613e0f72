"""Pages of a PDF read back letter by letter with pdfium: runs of text with place, face and size.

A second reader beside pypdf (``made.pieces``): what both say of a page is on the page.
"""

from __future__ import annotations

import ctypes
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, replace

import pypdfium2
from pypdfium2 import raw

from desktop.documents.ink import MM

GAP = 2.2
"""Millimetres between two runs of one line that stand in columns of their own."""


@dataclass(frozen=True)
class Run:
    """Text of one face and size on one line; millimetres from the top left, ``y`` its baseline."""

    text: str
    left: float
    right: float
    y: float
    font: str
    size: float

    @property
    def middle(self) -> float:
        return (self.left + self.right) / 2


@dataclass(frozen=True)
class _Letter:
    char: str
    left: float
    right: float
    y: float
    font: str
    size: float


def pictures(pdf: bytes) -> list[tuple[int, float, float, float, float]]:
    """Page from 0, left, top, width and height of every picture, in millimetres."""
    document = pypdfium2.PdfDocument(pdf)
    found = []
    try:
        for number, page in enumerate(document):
            for each in page.get_objects(filter=[raw.FPDF_PAGEOBJ_IMAGE]):
                left, low, right, high = (side / MM for side in each.get_bounds())
                box = left, page.get_height() / MM - high, right - left, high - low
                found.append((number, *box))
    finally:
        document.close()
    return sorted(found)


def runs(pdf: bytes, page: int = 1) -> list[Run]:
    """The runs of a page (from 1), from top to bottom, on a line from left to right."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        opened = document[page - 1]
        letters = _with_marks(_letters(opened, opened.get_height()))
    finally:
        document.close()
    lines: dict[float, list[_Letter]] = {}
    for one in letters:
        near = next((y for y in lines if abs(y - one.y) < 0.3), one.y)
        lines.setdefault(near, []).append(one)
    found: list[Run] = []
    for y in sorted(lines):
        found += _joined(sorted(lines[y], key=lambda one: one.left))
    return found


def run(pdf: bytes, text: str, page: int = 1) -> Run:
    """The one run that begins so."""
    found = [one for one in runs(pdf, page) if one.text.startswith(text)]
    assert len(found) == 1, (text, [one.text for one in runs(pdf, page)])
    return found[0]


def pages(pdf: bytes) -> int:
    document = pypdfium2.PdfDocument(pdf)
    count = len(document)
    document.close()
    return count


def _letters(page: pypdfium2.PdfPage, height: float) -> Iterator[_Letter]:
    text = page.get_textpage()
    for index in range(text.count_chars()):
        char = chr(raw.FPDFText_GetUnicode(text, index))
        if raw.FPDFText_IsGenerated(text, index) or char in "\r\n":
            continue
        x, y = ctypes.c_double(), ctypes.c_double()
        raw.FPDFText_GetCharOrigin(text, index, x, y)
        box = raw.FS_RECTF()
        raw.FPDFText_GetLooseCharBox(text, index, box)
        yield _Letter(
            char,
            x.value / MM,
            max(box.right, x.value) / MM,
            (height - y.value) / MM,
            _font(text, index),
            round(raw.FPDFText_GetFontSize(text, index), 2),
        )
    text.close()


def _with_marks(letters: Iterator[_Letter]) -> list[_Letter]:
    """A mark of its own (ơ̆) belongs to the letter before it, wherever shaping sets it."""
    found: list[_Letter] = []
    for one in letters:
        if unicodedata.combining(one.char) and found:
            found[-1] = replace(found[-1], char=found[-1].char + one.char)
        else:
            found.append(one)
    return found


def _font(text: pypdfium2.PdfTextPage, index: int) -> str:
    buffer = ctypes.create_string_buffer(128)
    raw.FPDFText_GetFontInfo(text, index, buffer, 128, None)
    return buffer.value.decode().rpartition("+")[2]


def _joined(letters: list[_Letter]) -> list[Run]:
    """Letters of one line as runs: a new one at another face or size, or after a wide gap."""
    found: list[Run] = []
    held: list[_Letter] = []
    for one in [*letters, None]:
        last = held[-1] if held else None
        ends = last is not None and (
            one is None
            or (one.font, one.size) != (last.font, last.size)
            or one.left - last.right > GAP
        )
        if ends and held:
            text = "".join(each.char for each in held).strip()
            inked = [each for each in held if not each.char.isspace()]
            if inked:
                first, final = inked[0], inked[-1]
                found.append(Run(text, first.left, final.right, first.y, first.font, first.size))
            held = []
        if one is not None:
            held.append(one)
    return found
