"""What stands above the table of a list: on page 1 in full, later as one reminder."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.documents.fonts import BOLD, ITALIC, REGULAR
from desktop.documents.ink import MM, Ink
from desktop.documents.text import LEADING, Fitted, fit, printable, width, wrap
from desktop.documents.titles import Band, draw_titles
from desktop.wording import on_paper as tr

if TYPE_CHECKING:
    from desktop.documents.list_page import ListPage

NEXT = 9.0
"""Height in mm of the reminder on later pages, at scale 1."""

_CLEAR, _LEGIBLE = 1.0, 9.0
"""Millimetres of the reminder that stay free, at scale 1; points below which it takes two lines."""

_TITLES, _TITLE, _SUBTITLE, _FACT, _GAP = 25.0, 6.6, 6.2, 6.0, 2.5
_MORE, _LINES_OF_A_FACT = 5.0, 3
"""Millimetres to a further line of a fact, and how many lines it may take."""


def height(page: ListPage) -> float:
    """From the top margin to the table, on page 1."""
    facts = sum(_fact_height(page, *fact) for fact in page.facts)
    lines = _TITLES + _TITLE + (_SUBTITLE if page.subtitle else 0) + facts + _GAP
    return lines * page.sheet.scale + 1.5


def draw_first(ink: Ink, page: ListPage) -> None:
    """Titles, the list's name, and its facts."""
    sheet, scale = page.sheet, page.sheet.scale
    inset = 12.0 if sheet.width > sheet.height else 0.0
    band = Band(sheet.left + inset, sheet.right - inset, sheet.top, scale)
    draw_titles(ink, page.head.commune, page.head.house, band)
    y = sheet.top + (_TITLES + 3.0) * scale
    _centred(ink, page, y, printable(page.title).upper(), 14 * scale + 0.5)
    if page.subtitle:
        y += _SUBTITLE * scale
        _centred(ink, page, y, printable(page.subtitle), 13 * scale)
    y += (_FACT + 0.9) * scale
    for label, value in page.facts:
        _draw_fact(ink, page, y, label, value)
        y += _fact_height(page, label, value) * scale


def _centred(ink: Ink, page: ListPage, y: float, text: str, size: float) -> None:
    sheet = page.sheet
    fitted = fit(text, BOLD, size, (sheet.right - sheet.left) * MM)
    ink.set_font(BOLD, fitted.size)
    ink.centre((sheet.left + sheet.right) / 2, y, fitted.lines[0])


def _draw_fact(ink: Ink, page: ListPage, y: float, label: str, value: str | None) -> None:
    """A label and its value; a dotted line to write on where there is none."""
    sheet = page.sheet
    ink.set_font(REGULAR, sheet.body)
    ink.left(sheet.left, y, label)
    x = _beside(page, label)
    if not value:
        ink.leader(x, sheet.right, y)
        return
    fitted = _fact_fit(page, label, value)
    ink.set_font(REGULAR, fitted.size)
    for index, line in enumerate(fitted.lines):
        ink.left(x, y + index * _MORE * sheet.scale, line)


def _beside(page: ListPage, label: str) -> float:
    return page.sheet.left + width(label, REGULAR, page.sheet.body) / MM + 1.2


def _fact_fit(page: ListPage, label: str, value: str) -> Fitted:
    """The value in up to three lines; only what is longer still is set smaller."""
    size, room = page.sheet.body, (page.sheet.right - _beside(page, label)) * MM
    lines = wrap(printable(value), REGULAR, size, room)
    if len(lines) <= _LINES_OF_A_FACT and all(width(one, REGULAR, size) <= room for one in lines):
        return Fitted(size, lines)
    return fit(printable(value), REGULAR, size, room, _LINES_OF_A_FACT * size * LEADING, 8)


def _fact_height(page: ListPage, label: str, value: str | None) -> float:
    """Millimetres at scale 1 from a fact to what stands below it."""
    lines = len(_fact_fit(page, label, value).lines) if value else 1
    return _FACT + (lines - 1) * _MORE


def draw_next(ink: Ink, page: ListPage) -> None:
    """On later pages: which list this is, and of which house; in two lines where it is long."""
    sheet = page.sheet
    title = " – ".join(part for part in (page.title.upper(), page.subtitle) if part)
    name = ", ".join(part for part in (title, page.head.house) if part)
    text = tr("{name} (tiếp theo)", name=printable(name))
    room = (sheet.right - sheet.left) * MM
    fitted = fit(text, ITALIC, sheet.body, room, (NEXT - _CLEAR) * sheet.scale * MM, _LEGIBLE)
    ink.set_font(ITALIC, fitted.size)
    leading = fitted.size * LEADING / MM
    y = sheet.top + 4.5 * sheet.scale - (len(fitted.lines) - 1) * leading / 2
    for place, line in enumerate(fitted.lines):
        ink.centre((sheet.left + sheet.right) / 2, y + place * leading, line)
