"""Any list of people on paper: titles, facts, a table with a repeated head, a foot with signatures.

Papers that are not read back are described by a ``ListPage`` and drawn here, so that they look as
if one careful clerk had made them all. On the canvas, like the sign-in sheet.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import Enum
from io import BytesIO
from typing import Any

from db.domain import long_work
from db.domain.list_papers import PaperHead
from db.domain.sheet_places import LEAST_ON_LAST_PAGE, Rows, spread
from db.domain.sheets import Paper
from db.domain.threads import aside
from desktop.documents import list_foot, list_head
from desktop.documents.fonts import BOLD, REGULAR
from desktop.documents.ink import MM, Ink
from desktop.documents.list_ticks import draw_tick
from desktop.documents.page import open_canvas
from desktop.documents.text import LEADING, Fitted, fit, needs_shaping, printable, wrap

PADDING = 1.2
"""Between a rule and the text of a cell, in mm."""

_AIR = 1.5
"""Millimetres that rows which are only read keep free above and below their words: two lines of a
name with a breve above a circumflex would else stand on the rules."""

SIGNED_ROW, READ_ROW = 10.0, 7.6
"""Height of a row that is signed, and of one that is only read."""

_READ, _SMALL, _TALLEST = 8.0, 7.0, 16.0
"""Points of words that are read with ease, and that are not; millimetres of the highest row that is
only read."""

_MARKS_ABOVE = 0.08
"""Sizes that two lines stand lower where the first has marks above marks."""

_THIN, _FRAME = 0.5, 0.9


class Tick(Enum):
    """A box drawn as lines: no face of ours has one."""

    YES = "yes"
    NO = "no"


class Align(Enum):
    """Where the text of a column stands."""

    LEFT = "left"
    CENTRE = "centre"
    RIGHT = "right"


Cell = str | Tick | None


@dataclass(frozen=True)
class Col:
    """A column: its head, the width in mm it is at ease in, its share of what is left over."""

    title: str
    width: float
    align: Align = Align.LEFT
    grows: float = 0.0


@dataclass(frozen=True)
class Sheet:
    """Paper and margins in mm. ``body``: points of its text; ``scale``: of the titles."""

    width: float
    height: float
    left: float
    right: float
    top: float
    bottom: float
    body: float
    scale: float


PORTRAIT = Sheet(210, 297, 20, 198, 12, 280, 12, 1.0)
LANDSCAPE = Sheet(297, 210, 15, 285, 14, 194, 12, 1.0)
SMALL = Sheet(148, 210, 13, 138, 10, 198, 10, 0.78)
SMALL_LANDSCAPE = Sheet(210, 148, 12, 200, 10, 138, 10, 0.78)
SHEETS = {Paper.A4: PORTRAIT, Paper.A5: SMALL}
ACROSS = {Paper.A4: LANDSCAPE, Paper.A5: SMALL_LANDSCAPE}
LARGE_ROW = 15.0
"""Millimetres of a row that takes a thumbprint."""


@dataclass(frozen=True)
class ListPage:
    """One list. ``facts``: label and value, None a line to write on; ``foot``: sentences below the
    table; ``total``: a last row in bold; ``signatures``: titles from left to right; ``tabled``:
    False leaves the table out, where nobody is to be listed; ``air``: millimetres that a row keeps
    free of words."""

    head: PaperHead
    title: str
    subtitle: str
    facts: tuple[tuple[str, str | None], ...]
    columns: tuple[Col, ...]
    rows: tuple[tuple[Cell, ...], ...]
    sheet: Sheet = PORTRAIT
    blank_rows: int = 0
    row: float = SIGNED_ROW
    total: tuple[Cell, ...] | None = None
    foot: tuple[str, ...] = ()
    signatures: tuple[str, ...] = ()
    numbered: bool = True
    tabled: bool = True
    air: float = 0.5


@aside
def draw_pages(pages: Sequence[ListPage], title: str, invariant: bool = False) -> bytes:
    """The lists one after the other as a PDF, each with page numbers of its own."""
    out = BytesIO()
    canvas = open_canvas(out, title, invariant)
    for page in pages:
        _draw(canvas, _roomier(page) if page.row == READ_ROW else page)
    canvas.save()
    return out.getvalue()


def _roomier(page: ListPage) -> ListPage:
    """The list with rows as high as its longest words need: a reason of a whole sentence would else
    be set too small to be read. Rows that are signed keep their height."""
    room = [(wide - 2 * PADDING) * MM for wide in widths(page)]
    lines = max(
        (
            len(wrap(printable(cell), REGULAR, _READ, wide))
            for row in page.rows
            for cell, wide in zip(row, room, strict=True)
            # No letter is wider than its size: what is short needs no measuring.
            if isinstance(cell, str) and len(cell) * _READ > wide and _too_small(cell, wide)
        ),
        default=0,
    )
    needed = lines * _READ * LEADING / MM + _AIR
    return replace(page, row=max(page.row, min(needed, _TALLEST)), air=_AIR)


def _too_small(cell: str, wide: float) -> bool:
    """Whether words would be set below 7 points in a row of usual height."""
    return fit(printable(cell), REGULAR, 12, wide, (READ_ROW - _AIR) * MM).size < _SMALL


def _draw(canvas: Any, page: ListPage) -> None:
    sheet = page.sheet
    blank: tuple[Cell, ...] = (None,) * len(page.columns)
    rows = [*page.rows, *(blank,) * page.blank_rows]
    first, later = list_head.height(page), list_head.NEXT * sheet.scale
    counts = spread(len(rows), _room(page, first, later))
    start = 0
    for number, count in enumerate(long_work.counted(counts), 1):
        canvas.setPageSize((sheet.width * MM, sheet.height * MM))
        ink = Ink(canvas, sheet.height)
        top = sheet.top + (first if number == 1 else later)
        if number == 1:
            list_head.draw_first(ink, page)
        else:
            list_head.draw_next(ink, page)
        bottom = top
        if page.tabled:
            bottom = _draw_table(ink, page, top, rows[start : start + count], start)
        if number == len(counts):
            bottom = _draw_total(ink, page, bottom)
            list_foot.draw(ink, page, bottom)
        list_foot.draw_number(ink, page, number, len(counts))
        ink.close()
        canvas.showPage()
        start += count


def _room(page: ListPage, first: float, later: float) -> Rows:
    """How many rows each kind of page takes; the foot keeps its height."""
    high = page.sheet.bottom - page.sheet.top - head_height(page)
    foot = list_foot.height(page) + (page.row if page.total else 0)
    rows = Rows(
        page.row,
        int((high - first) / page.row),
        int((high - later) / page.row),
        math.ceil(foot / page.row),
    )
    # A foot that takes the whole of a page would never let the last rows go.
    return Rows(rows.height, rows.first, rows.next, min(rows.foot, rows.next - LEAST_ON_LAST_PAGE))


def head_height(page: ListPage) -> float:
    """The table's head: as many lines as its longest title needs."""
    lines = max(
        len(_head_fit(col.title, wide, page).lines)
        for col, wide in zip(page.columns, widths(page), strict=True)
    )
    return (4.0 + 4.2 * lines) * (page.sheet.body / 12)


def _head_fit(title: str, wide: float, page: ListPage) -> Fitted:
    """A title in lines as full as they go: “Đơn vị / tính”, never “Đơn / vị tính”."""
    size, room = page.sheet.body - 1.5, (wide - 1) * MM
    fitted = fit(title, BOLD, size, room, 3 * size * LEADING, size)
    return Fitted(fitted.size, wrap(title, BOLD, fitted.size, room))


def widths(page: ListPage) -> list[float]:
    """The columns' widths: what is left over goes to those that grow, too little is shared out."""
    room = page.sheet.right - page.sheet.left
    wanted = [col.width * (0.8 if page.sheet is SMALL else 1.0) for col in page.columns]
    spare, shares = room - sum(wanted), sum(col.grows for col in page.columns)
    if spare < 0 or not shares:
        return [wide * room / sum(wanted) for wide in wanted]
    return [
        wide + spare * col.grows / shares for col, wide in zip(page.columns, wanted, strict=True)
    ]


def _draw_table(
    ink: Ink, page: ListPage, top: float, rows: Sequence[tuple[Cell, ...]], start: int
) -> float:
    """Head, rows and rules; gives the lower edge."""
    sheet, high = page.sheet, head_height(page)
    wide = widths(page)
    edges = [sheet.left + sum(wide[:place]) for place in range(len(wide) + 1)]
    bottom = top + high + len(rows) * page.row
    for col, x, w in zip(page.columns, edges, wide, strict=False):
        fitted = _head_fit(col.title, w, page)
        ink.set_font(BOLD, fitted.size)
        _put_lines(ink, fitted, x, w, top + high / 2, Align.CENTRE)
    for place, row in enumerate(rows):
        y = top + high + place * page.row
        ink.line(sheet.left, y, sheet.right, y, _THIN)
        shown = (str(start + place + 1), *row[1:]) if page.numbered else row
        _draw_row(ink, page, shown, edges, y, REGULAR)
    for x in edges[1:-1]:
        ink.line(x, top, x, bottom, _THIN)
    ink.box(sheet.left, top, sheet.right - sheet.left, bottom - top, _FRAME)
    return bottom


def _draw_total(ink: Ink, page: ListPage, top: float) -> float:
    if page.total is None:
        return top
    sheet = page.sheet
    wide = widths(page)
    edges = [sheet.left + sum(wide[:place]) for place in range(len(wide) + 1)]
    _draw_row(ink, page, page.total, edges, top, BOLD)
    for x in edges[1:-1]:
        ink.line(x, top, x, top + page.row, _THIN)
    ink.box(sheet.left, top, sheet.right - sheet.left, page.row, _FRAME)
    return top + page.row


def _draw_row(
    ink: Ink, page: ListPage, row: Sequence[Cell], edges: Sequence[float], y: float, font: str
) -> None:
    size = page.sheet.body
    for place, (col, cell) in enumerate(zip(page.columns, row, strict=True)):
        x, w = edges[place], edges[place + 1] - edges[place]
        middle = y + page.row / 2
        if isinstance(cell, Tick):
            draw_tick(ink, x + w / 2, middle, cell is Tick.YES)
        elif cell:
            room = ((w - 2 * PADDING) * MM, (page.row - page.air) * MM)
            fitted = fit(printable(cell), font, size, *room, size * 0.84)
            ink.set_font(font, fitted.size)
            _put_lines(ink, fitted, x, w, middle, col.align)


def _put_lines(ink: Ink, fitted: Fitted, x: float, w: float, middle: float, align: Align) -> None:
    leading = fitted.size * LEADING / MM
    y = middle + fitted.size / MM / 3 - (len(fitted.lines) - 1) / 2 * leading
    if len(fitted.lines) > 1 and needs_shaping(fitted.lines[0]):
        y += fitted.size / MM * _MARKS_ABOVE
    for line in fitted.lines:
        if align is Align.LEFT:
            ink.left(x + PADDING, y, line)
        elif align is Align.RIGHT:
            ink.right(x + w - PADDING, y, line)
        else:
            ink.centre(x + w / 2, y, line)
        y += leading
