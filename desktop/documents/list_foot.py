"""What stands below the table of a list: its sentences, the day, the places to sign, the page."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from desktop.documents.dates import long_day, open_day
from desktop.documents.fonts import ITALIC, REGULAR
from desktop.documents.ink import MM, Ink
from desktop.documents.signers import draw_signers
from desktop.documents.text import fit, printable, wrap
from desktop.wording import on_paper as tr

if TYPE_CHECKING:
    from desktop.documents.list_page import ListPage

_LINE, _SIGNED, _ABOVE = 5.8, 40.0, 2.5


def height(page: ListPage) -> float:
    """How high the foot is, in mm."""
    lines = sum(len(_lines(page, sentence)) for sentence in page.foot)
    signed = _SIGNED if page.signatures else 0
    return (_LINE * lines + signed) * page.sheet.scale + _ABOVE


def draw(ink: Ink, page: ListPage, top: float) -> None:
    """From the table's lower edge ``top`` down."""
    sheet = page.sheet
    y = top + _ABOVE
    ink.set_font(REGULAR, sheet.body)
    for sentence in page.foot:
        for line in _lines(page, sentence):
            y += _LINE * sheet.scale
            ink.left(sheet.left, y, line)
    if page.signatures:
        _draw_signatures(ink, page, y)


def _draw_signatures(ink: Ink, page: ListPage, y: float) -> None:
    sheet, scale = page.sheet, page.sheet.scale
    each = (sheet.right - sheet.left) / len(page.signatures)
    middles = [sheet.left + (place + 0.5) * each for place in range(len(page.signatures))]
    head = page.head
    day = long_day(date.fromisoformat(head.day)) if head.day else open_day("......")
    where = printable(head.place_name)
    wide = max(each, 76 * scale)
    line = fit(f"{where}, {day}" if where else day, ITALIC, sheet.body, wide * MM)
    ink.set_font(ITALIC, line.size)
    half = ink.width(line.lines[0]) / 2
    ink.centre(min(middles[-1], sheet.right - half), y + 8 * scale, line.lines[0])
    titles = tuple(zip(middles, page.signatures, strict=True))
    draw_signers(ink, titles, y + 14 * scale, sheet.body, each - 2, 5 * scale)


def draw_number(ink: Ink, page: ListPage, number: int, pages: int) -> None:
    """“Trang 2/3” at the lower right; a single page needs none."""
    sheet = page.sheet
    if pages > 1:
        ink.set_font(REGULAR, sheet.body - 1.5)
        ink.right(
            sheet.right, sheet.height - 8.5, tr("Trang {page}/{pages}", page=number, pages=pages)
        )


def _lines(page: ListPage, sentence: str) -> tuple[str, ...]:
    sheet = page.sheet
    return wrap(printable(sentence), REGULAR, sheet.body, (sheet.right - sheet.left) * MM)
