"""Which cells a row has of any sheet that is read back, and where they are.

One on a sign-in sheet, three answers on a list of consents, one for each day of a course grid.
"""

from __future__ import annotations

from db.domain.consent_places import ANSWER, PAPERS, PURPOSES, answers_left, consent_place
from db.domain.grid_places import day_left, day_width, grid_cell
from db.domain.sheet_places import (
    CONSENTS,
    LARGE_WITHOUT_NOTE,
    TICK,
    WITH_NOTE,
    grid_days,
    row_boxes,
    signature_column,
    tick_column,
)
from db.domain.sheets import UPRIGHT, Box, Paper


def cells_of(layout: int) -> int:
    """How many cells a row has; 0 for a layout that this program does not know."""
    if layout == CONSENTS:
        return len(PURPOSES)
    if WITH_NOTE <= layout <= LARGE_WITHOUT_NOTE:
        return 1
    return grid_days(layout)


def lies_on(layout: int, paper: Paper) -> bool:
    """Whether such a sheet is printed on this paper."""
    if layout == CONSENTS:
        return paper in PAPERS.values()
    return (paper in UPRIGHT) is (grid_days(layout) == 0)


def edges_of(paper: Paper, layout: int, cell: int) -> tuple[float, float, float]:
    """Left edge, end of the box's part, and right edge of a cell's column: where the two fall
    together nobody signs beside the box."""
    if layout == CONSENTS:
        left = answers_left(paper) + cell * ANSWER
        return left, left + TICK + 3.0, left + ANSWER
    days = grid_days(layout)
    if days:
        left = day_left(paper, days, cell)
        right = left + day_width(paper, days)
        return left, right, right
    signature = signature_column(paper, layout)
    return tick_column(paper, layout).x, signature.x, signature.x + signature.w


def cell_of(paper: Paper, layout: int, page: int, index: int, cell: int) -> Box:
    """The whole of one cell of a row (from 0), box and signature."""
    if layout == CONSENTS:
        place = consent_place(paper, page, index, None)
        box = place.signatures[cell]
        left = answers_left(paper) + cell * ANSWER
        return Box(left, box.y, ANSWER, box.h)
    if grid_days(layout):
        return grid_cell(paper, layout, page, index, cell)[1]
    left, _, right = edges_of(paper, layout, 0)
    _, signature = row_boxes(paper, layout, page, index)
    return Box(left, signature.y, right - left, signature.h)
