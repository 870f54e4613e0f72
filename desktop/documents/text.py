"""The one place where text is made ready for paper: NFC, escaped, shaped, measured, wrapped.

Shaping seats a breve on ê, ô, ơ, ư, for which Unicode has no single letter. It costs 50 times what
drawing does, so only words that hold a combining mark are shaped, and each only once; a name is put
together from its words, and a word looks the same whether or not its neighbour had to be shaped.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache, reduce
from operator import add
from xml.sax.saxutils import escape

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import ShapedStr, shapeStr

from db.domain.text import clean
from desktop.documents.decree import name_parts

_COMBINING = re.compile("[\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff]")
_LAST_LETTER = re.compile(f".{_COMBINING.pattern}*$", re.DOTALL)
LEADING = 1.06
"""From line to line, in sizes: close, yet with room for the marks above Vietnamese capitals."""

_LINES_OF_A_NAME = 3
SMALLEST = 5.0
"""Points. Below it even good eyes give up: what still does not fit is cut with an ellipsis."""


@dataclass(frozen=True)
class Fitted:
    """A text that fits its place: the size in points and its lines, top to bottom."""

    size: float
    lines: tuple[str, ...]


def printable(text: str) -> str:
    """NFC without invisible letters. Text from the book is so already, and this is quick to see."""
    if text.isprintable() and unicodedata.is_normalized("NFC", text):
        return text
    return clean(text)


def markup(text: str) -> str:
    """Data for a Paragraph: ``<b>x`` is a name like any other."""
    return escape(printable(text))


def needs_shaping(text: str) -> bool:
    """Whether the text holds a letter that only shaping sets right."""
    return not text.isascii() and _COMBINING.search(text) is not None


@lru_cache(maxsize=8192)
def _shaped_word(word: str, font: str) -> str:
    shaped: str = shapeStr(word, font, 10)
    return shaped


@lru_cache(maxsize=8192)
def _word_width(word: str, font: str) -> float:
    """In thousandths of the size: shaping gives advances in that unit, the same at every size."""
    if needs_shaping(word):
        shaped = _shaped_word(word, font)
        if isinstance(shaped, ShapedStr):
            return float(sum(glyph.x_advance for glyph in shaped.__shapeData__))
    return float(pdfmetrics.stringWidth(word, font, 1000))


def shape(text: str, font: str) -> str:
    """The text as ReportLab must get it: a ShapedStr where a mark needs a seat, else unchanged."""
    if not needs_shaping(text):
        return text
    words = [_shaped_word(word, font) if needs_shaping(word) else word for word in text.split(" ")]
    spaced = [piece for word in words for piece in (word, " ")][:-1]
    return reduce(add, spaced)


@lru_cache(maxsize=8192)
def width(text: str, font: str, size: float) -> float:
    """Width in points, by the advances that ``shape`` draws with."""
    if not needs_shaping(text):
        return float(pdfmetrics.stringWidth(text, font, size))
    words = text.split(" ")
    spaces = (len(words) - 1) * _word_width(" ", font)
    return (sum(_word_width(word, font) for word in words) + spaces) * size / 1000


def wrap(text: str, font: str, size: float, room: float) -> tuple[str, ...]:
    """The text in lines at most ``room`` points wide, as far as its words allow."""
    lines: list[str] = []
    for word in text.split(" "):
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and width(longer, font, size) <= room:
            lines[-1] = longer
        else:
            lines.append(word)
    return tuple(lines)


@lru_cache(maxsize=4096)
def fit(
    text: str,
    font: str,
    size: float,
    room: float,
    height: float = 0.0,
    smaller: float | None = None,
) -> Fitted:
    """The text whole, as large as it can be: on one line, else wrapped, else smaller still.

    On one line it may shrink from ``size`` to ``smaller``, where wrapping begins; ``room`` and
    ``height`` are in points. Only a text that does not fit at 5 points is cut.
    """
    whole = width(text, font, size)
    if whole <= room:
        return Fitted(size, (text,))
    least = min(smaller or size, size)
    single = size * room / whole // 0.5 * 0.5
    if single >= least:
        return Fitted(single, (text,))
    tried = least
    while tried > SMALLEST:
        lines = max(1, int(height // (tried * LEADING)))
        if _fits(wrap(text, font, tried, room), font, tried, room, lines):
            return Fitted(tried, balanced(text, font, tried, room))
        tried -= 0.5
    lines = max(1, int(height // (SMALLEST * LEADING)))
    return Fitted(SMALLEST, _cut(wrap(text, font, SMALLEST, room), font, room, lines))


def _fits(wrapped: tuple[str, ...], font: str, size: float, room: float, lines: int) -> bool:
    return len(wrapped) <= lines and all(width(line, font, size) <= room for line in wrapped)


def balanced(text: str, font: str, size: float, room: float) -> tuple[str, ...]:
    """As few lines as the room allows, but of about equal length: how titles are broken."""
    lines = len(wrap(text, font, size, room))
    narrow, wide = room / 2, room
    for _ in range(6):
        middle = (narrow + wide) / 2
        if _fits(wrap(text, font, size, middle), font, size, middle, lines):
            wide = middle
        else:
            narrow = middle
    return wrap(text, font, size, wide)


def name_lines(name: str, font: str, size: float, room: float) -> tuple[str, ...]:
    """The name of a body in lines: whole, else broken between its parts, as many of them on a line
    as it takes; balanced where that would be more than three lines."""
    if width(name, font, size) <= room:
        return (name,)
    lines: list[str] = []
    for part in name_parts(name):
        longer = f"{lines[-1]} {part}" if lines else part
        if lines and width(longer, font, size) <= room:
            lines[-1] = longer
        else:
            lines += balanced(part, font, size, room)
    plain = balanced(name, font, size, room)
    return tuple(lines) if len(lines) <= max(_LINES_OF_A_NAME, len(plain)) else plain


def _cut(wrapped: tuple[str, ...], font: str, room: float, lines: int) -> tuple[str, ...]:
    """At most so many lines, each no wider than the room; the last ends in an ellipsis if cut."""
    kept = [_shorten(line, font, room) for line in wrapped[:lines]]
    if len(wrapped) > lines and not kept[-1].endswith("…"):
        kept[-1] = _shorten(f"{kept[-1]} …", font, room)
    return tuple(kept)


def _shorten(line: str, font: str, room: float) -> str:
    if width(line, font, SMALLEST) <= room:
        return line
    # Halving, not letter by letter: a line without end would take minutes.
    fits, wide = 0, len(line)
    while wide - fits > 1:
        middle = (fits + wide) // 2
        if width(line[:middle] + "…", font, SMALLEST) <= room:
            fits = middle
        else:
            wide = middle
    kept = line[:fits]
    # The cut may stand between a letter and its marks: then the letter goes too.
    if fits < len(line) and _COMBINING.match(line[fits]):
        kept = _LAST_LETTER.sub("", kept)
    return kept.rstrip() + "…"
