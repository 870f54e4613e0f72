"""Where a course grid has what is ticked: a box for each person and day, on paper that lies across.

The corner marks, the QR and the height of the rows are those of ``sheet_places``; the layout number
says how many days there are and with it how wide their columns are.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

from db.domain.sheet_places import (
    LARGE_GRID,
    SHORT_GRID,
    SIZES,
    TICK,
    first_row,
    grid_days,
    rows_of,
)
from db.domain.sheets import Box, Paper

MOST = {Paper.A4: 15, Paper.A5: 9}
"""Days on one sheet, by the paper before it is turned: a column is 11.8 mm and wider, so that a big
tick stays in its own."""

WIDEST = 16.0
"""Millimetres of a day's column where there are few."""


@dataclass(frozen=True)
class GridColumns:
    """Widths in mm beside the days: number, year of birth, sum; the least for the name."""

    number: float
    birth: float
    total: float
    name: float


COLUMNS = {
    Paper.A4_ACROSS: GridColumns(10, 15, 15, 49),
    Paper.A5_ACROSS: GridColumns(8, 12.5, 12.5, 40),
}


def grid_layout(days: int, large: bool) -> int:
    """The layout number of a grid that is printed today."""
    return (LARGE_GRID if large else SHORT_GRID) + days


def parts(meetings: int, paper: Paper) -> tuple[tuple[int, int], ...]:
    """Ranges of meetings, one for each grid of a long course, all of about one length."""
    count = max(1, -(-meetings // MOST[paper]))
    ends = [round(meetings * place / count) for place in range(count + 1)]
    return tuple(pairwise(ends))


def day_width(paper: Paper, days: int) -> float:
    """Width of a day's column; ``paper`` lies across."""
    size, other = SIZES[paper], COLUMNS[paper]
    room = size.right - size.left - other.number - other.birth - other.total - other.name
    return min(WIDEST, room / days)


def day_left(paper: Paper, days: int, day: int) -> float:
    """The left edge of a day (from 0); the sums stand behind the last."""
    right = SIZES[paper].right - COLUMNS[paper].total
    return right - (days - day) * day_width(paper, days)


def grid_cell(paper: Paper, layout: int, page: int, index: int, day: int) -> tuple[Box, Box]:
    """The box and the whole cell of row ``index`` (from 0) of a page, for one day."""
    days, high = grid_days(layout), rows_of(paper, layout).height
    x, wide = day_left(paper, days, day), day_width(paper, days)
    y = first_row(paper, page) + index * high
    box = Box(x + (wide - TICK) / 2, y + (high - TICK) / 2, TICK, TICK)
    return box, Box(x, y, wide, high)
