"""Where a sign-in sheet has what a photo of it is read by: millimetres from the top left.

Documents draw by these functions and scanning reads by them. They need only what the QR and the
entry of the print hold (layout number, paper, persons row by row), so a sheet printed long ago is
still read when its members have changed. A change here is a new layout number, never a new meaning.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from functools import lru_cache

from db.domain.sheets import Box, Column, Paper, RowPlace, SheetLayout, SignInSheet

WITH_NOTE, WITHOUT_NOTE = 1, 2
"""Layout numbers: with and without the note column, which moves tick box and signature."""

LARGE_WITH_NOTE, LARGE_WITHOUT_NOTE = 3, 4
"""The same with rows high enough for a thumbprint."""

CONSENTS = 5
"""A list of consents (``consent_places``): other columns, large rows."""

GRID, LARGE_GRID, SHORT_GRID = 20, 50, 80
"""Course grids (``grid_places``): to this the number of days is added, so 21 has one day. Grids of
20 were printed before those of 80: below these only day and signatures stand, which take two rows
and not the five of a sheet's counts."""

MOST_DAYS = {GRID: 29, LARGE_GRID: 29, SHORT_GRID: 19}
_SHORT_FOOT = 2

MARK = 34 / 72 * 25.4
"""Side of an ArUco corner mark: 34 pt."""

QR_MODULES = 25
QR_MODULE = 0.72
"""At 1,800 pixels on the long side of A4, the least that scanning takes, a module is 4 pixels."""

QR_QUIET = 4 * QR_MODULE
TICK = 5.0
ROW = 9.1
"""Height of a row: room for a signature or a thumbprint, and 25 rows on a full A4 page."""

LARGE_ROW = ROW * 5 / 3
"""15.2 mm for a thumbprint; three large rows are as high as five others, so pages stay full."""

LEAST_ON_LAST_PAGE = 3
"""So that the signatures never stand alone, nor with a single person."""


BLANK_ROWS, LEAST_BLANK_ROWS = 5, 2
"""Rows for people who come along: usually, and where more would take one more page."""


@dataclass(frozen=True)
class PageSize:
    """The measures of a sheet's pages.

    Attributes:
        left, right, top, bottom: where the corner marks begin and end; the table is as wide.
        first_head, next_head: top of the table's head on page 1 and on later pages.
        head: height of the table's head. first_rows, next_rows: rows on a full page.
        foot_rows: as many rows fewer where the counts and signatures follow.
        tick, signature, note: widths of the columns that a hand fills in.
    """

    width: float
    height: float
    left: float
    right: float
    top: float
    bottom: float
    first_head: float
    next_head: float
    head: float
    first_rows: int
    next_rows: int
    foot_rows: int
    tick: float
    signature: float
    note: float


SIZES = {
    Paper.A4: PageSize(210, 297, 20, 198, 12, 285, 72, 27, 9, 20, 25, 5, 13, 30, 18),
    Paper.A5: PageSize(148, 210, 16, 136, 12, 198, 68, 27, 9, 10, 15, 5, 10, 24, 12),
    Paper.A4_ACROSS: PageSize(297, 210, 15, 282, 12, 198, 56, 27, 9, 12, 15, 5, 13, 30, 18),
    Paper.A5_ACROSS: PageSize(210, 148, 14, 196, 12, 136, 60, 27, 9, 5, 8, 3, 10, 24, 12),
}


@dataclass(frozen=True)
class Rows:
    """How many rows stand on a page, and how high one is in mm; names as in ``PageSize``."""

    height: float
    first: int
    next: int
    foot: int


def layout_number(columns: Collection[Column], large: bool = False) -> int:
    """Which layout a sheet with these columns has."""
    layout = WITH_NOTE if Column.NOTE in columns else WITHOUT_NOTE
    return layout + (LARGE_WITH_NOTE - WITH_NOTE if large else 0)


def grid_days(layout: int) -> int:
    """How many days a course grid with this layout has; 0 where it is another paper's."""
    for base, most in MOST_DAYS.items():
        if base < layout <= base + most:
            return layout - base
    return 0


def has_note(layout: int) -> bool:
    """Whether sheets of that layout number have the column for notes."""
    return layout in (WITH_NOTE, LARGE_WITH_NOTE)


@lru_cache(maxsize=32)
def rows_of(paper: Paper, layout: int) -> Rows:
    """The rows of a layout's pages."""
    size = SIZES[paper]
    counts = (size.first_rows, size.next_rows, size.foot_rows)
    if layout > SHORT_GRID:
        return Rows(ROW, size.first_rows, size.next_rows, _SHORT_FOOT)
    if layout in (WITH_NOTE, WITHOUT_NOTE) or GRID < layout <= GRID + MOST_DAYS[GRID]:
        return Rows(ROW, *counts)
    return Rows(LARGE_ROW, *(count * 3 // 5 for count in counts))


def corner_marks(paper: Paper) -> tuple[Box, ...]:
    """Where the ArUco marks (DICT_4X4_50) stand: ids 0 to 3 clockwise from the top left."""
    size = SIZES[paper]
    right, bottom = size.right - MARK, size.bottom - MARK
    corners = ((size.left, size.top), (right, size.top), (right, bottom), (size.left, bottom))
    return tuple(Box(x, y, MARK, MARK) for x, y in corners)


def qr_box(paper: Paper) -> Box:
    """Where the QR stands without its quiet zone: at the foot, beside the right corner mark."""
    size, side = SIZES[paper], QR_MODULES * QR_MODULE
    return Box(size.right - MARK - QR_QUIET - side, size.bottom - side, side, side)


def paginate(rows: int, paper: Paper, layout: int = WITH_NOTE) -> tuple[int, ...]:
    """Rows on each page; the last keeps room for the foot and has at least three rows."""
    return spread(rows, rows_of(paper, layout))


def spread(rows: int, room: Rows) -> tuple[int, ...]:
    """Rows on each page, where pages have this room."""
    pages: list[int] = []
    left = rows
    while True:
        full = room.next if pages else room.first
        if left <= full - room.foot:
            return (*pages, left)
        taken = min(full, left - LEAST_ON_LAST_PAGE)
        pages.append(taken)
        left -= taken


def blank_rows_that_fit(people: int, room: Rows, usual: int = BLANK_ROWS) -> int:
    """Rows for people who come along: as many as usual, or so many fewer as spare a page; never
    below ``LEAST_BLANK_ROWS``, so a page that cannot be spared is used. Where nobody is listed all
    who come are written by hand: as many as one page takes."""
    if not people:
        return max(usual, room.first - room.foot)
    least = len(spread(people + min(LEAST_BLANK_ROWS, usual), room))
    blank = usual
    while blank > LEAST_BLANK_ROWS and len(spread(people + blank, room)) > least:
        blank -= 1
    return blank


def first_row(paper: Paper, page: int) -> float:
    """The top of the first row of a page."""
    size = SIZES[paper]
    return (size.first_head if page == 1 else size.next_head) + size.head


def tick_column(paper: Paper, layout: int) -> Box:
    """The column of the tick boxes in the first row of page 1."""
    size = SIZES[paper]
    note = size.note if has_note(layout) else 0.0
    x = size.right - note - _written_width(size, layout) - size.tick
    return Box(x, first_row(paper, 1), size.tick, rows_of(paper, layout).height)


def signature_column(paper: Paper, layout: int) -> Box:
    """The signature's cell in the first row of page 1; wider where there is no note column."""
    size, tick = SIZES[paper], tick_column(paper, layout)
    return Box(tick.x + tick.w, tick.y, _written_width(size, layout), tick.h)


def _written_width(size: PageSize, layout: int) -> float:
    return size.signature if has_note(layout) else size.signature + size.note / 2


def row_boxes(paper: Paper, layout: int, page: int, index: int) -> tuple[Box, Box]:
    """Tick box and signature cell of the row ``index`` (from 0) of a page."""
    return _row_boxes(paper, layout, min(page, 2), index)


@lru_cache(maxsize=256)
def _row_boxes(paper: Paper, layout: int, page: int, index: int) -> tuple[Box, Box]:
    tick, signature = tick_column(paper, layout), signature_column(paper, layout)
    y = first_row(paper, page) + index * tick.h
    box = Box(tick.x + (tick.w - TICK) / 2, y + (tick.h - TICK) / 2, TICK, TICK)
    return box, Box(signature.x, y, signature.w, tick.h)


def places(print_id: str, paper: Paper, layout: int, persons: Sequence[str | None]) -> SheetLayout:
    """Where each row is ticked and signed; ``persons`` row by row as printed, None for blank."""
    pages = paginate(len(persons), paper, layout)
    seats = [(page, index) for page, rows in enumerate(pages, 1) for index in range(rows)]
    return SheetLayout(
        print_id,
        len(pages),
        tuple(
            RowPlace(page, person, *row_boxes(paper, layout, page, index))
            for (page, index), person in zip(seats, persons, strict=True)
        ),
        layout,
    )


def layout_of(sheet: SignInSheet) -> SheetLayout:
    """The layout of a sheet about to be printed: its people, then its blank rows."""
    persons = [*(row.person_id for row in sheet.rows), *(None,) * sheet.blank_rows]
    layout = layout_number(sheet.columns, sheet.large_rows)
    return places(sheet.print_id, sheet.paper, layout, persons)
