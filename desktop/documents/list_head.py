"""What stands above the table of a list: on page 1 in full, later as one reminder."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.documents.fonts import BOLD, ITALIC, REGULAR
from desktop.documents.ink import MM, Ink
from desktop.documents.text import LEADING, fit, printable
from desktop.documents.titles import Band, draw_titles
from desktop.wording import on_paper as tr

if TYPE_CHECKING:
    from desktop.documents.list_page import ListPage

NEXT = 9.0
"""Height in mm of the reminder on later pages, at scale 1."""

_TITLES, _TITLE, _SUBTITLE, _FACT, _GAP = 25.0, 6.6, 6.2, 6.0, 2.5


def height(page: ListPage) -> float:
    """From the top margin to the table, on page 1."""
    lines = _TITLES + _TITLE + (_SUBTITLE if page.subtitle else 0) + _FACT * len(page.facts) + _GAP
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
        y += _FACT * scale


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
    x = sheet.left + ink.width(label) + 1.2
    if not value:
        ink.leader(x, sheet.right, y)
        return
    fitted = fit(printable(value), REGULAR, sheet.body, (sheet.right - x) * MM, 16, 8)
    ink.set_font(REGULAR, fitted.size)
    leading = fitted.size * LEADING / MM
    y -= (len(fitted.lines) - 1) * leading * 0.4
    for index, line in enumerate(fitted.lines):
        ink.left(x, y + index * leading, line)


def draw_next(ink: Ink, page: ListPage) -> None:
    """On later pages: which list this is."""
    sheet = page.sheet
    name = " – ".join(part for part in (page.title.upper(), page.subtitle) if part)
    text = tr("{name} (tiếp theo)", name=printable(name))
    fitted = fit(text, ITALIC, sheet.body, (sheet.right - sheet.left) * MM)
    ink.set_font(ITALIC, fitted.size)
    ink.centre((sheet.left + sheet.right) / 2, sheet.top + 4.5 * sheet.scale, fitted.lines[0])
