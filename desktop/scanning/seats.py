"""Where each row really is: paper curls, so every tick box is looked for again near its place.

Two lines of places run down the page: the tick boxes, and the crossings of the rules at the right
edge of the signature. Between rows the shift changes slowly; a place that differs from its
neighbours (an ink stroke looked like a box) follows them.
"""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np

from db.domain.sheet_cells import cells_of, edges_of
from db.domain.sheet_places import CONSENTS, TICK, first_row, grid_days, has_note, rows_of
from db.domain.sheets import Paper
from desktop.scanning.contrast import Contrast, contrast, grain, lines
from desktop.scanning.corners import Found
from desktop.scanning.following import BESIDE, COARSE, SIDE, Numbers, followed, peak, smooth
from desktop.scanning.pictures import Grey, Picture

FINE = 8.0
"""Pixels a millimetre of the straightened strip, to see the ink."""

FAR = 12.0
"""Around the rows, so that a shifted row is still on the strip."""

OUTLINE = 0.16
JUMP, ASIDE, NEAR = 0.05, 0.4, 2
"""A jump as a share of the row's height (higher rows are farther apart), millimetres of a box
beside its place, and how many rows on either side are doubted: of 120 medium pages none had more
than 0.04 and 0.31, false marks of hard pages stood within."""

STILL = 0.2
"""Millimetres within which a box stands in its place."""

WEAK_DOTS, WEAK_BLACK, WEAK_SNR = 4.8, 0.42, 20.0
"""Pixels a millimetre, contrast of a printed line, and that contrast in standard deviations of the
grain: of 120 medium pages 3 in 100 had less of one of them, of hard pages every second."""

FILLED = 0.8
"""Weight of the answer that looks outside only: beside a long dark edge it is deceived sooner."""

BEYOND_REACH = 1.2
"""Millimetres round its place in which a box above or below the rows is looked for: there the page
is only thought to go on as its last row does."""

LEAST_SHARE = 0.35
"""A box with less than this share of the usual response was not found (a finger, a fold)."""


@dataclass(frozen=True)
class Table:
    """Which rows a strip has, and where they are by the layout (mm of the page); ``answer``: which
    of its cells, on a list of consents and on a course grid."""

    paper: Paper
    layout: int
    page: int
    rows: int
    answer: int = 0

    @property
    def left(self) -> float:
        return edges_of(self.paper, self.layout, self.answer)[0]

    @property
    def middle(self) -> float:
        """Between tick box and signature; at the right edge where nobody signs."""
        return edges_of(self.paper, self.layout, self.answer)[1]

    @property
    def right(self) -> float:
        return edges_of(self.paper, self.layout, self.answer)[2]

    @property
    def ruled_beyond(self) -> bool:
        """Whether the rules between rows go on beyond the right edge."""
        grid = grid_days(self.layout) > 0
        return grid or self.layout == CONSENTS or has_note(self.layout)

    @property
    def row(self) -> float:
        """Height of a row."""
        return rows_of(self.paper, self.layout).height

    @property
    def top(self) -> float:
        return first_row(self.paper, self.page)

    @property
    def box_x(self) -> float:
        """Middle of the tick boxes."""
        return (self.left + self.middle) / 2


@dataclass(frozen=True)
class Strip:
    """The columns that a hand fills in, set straight: rows stand where the layout says.

    Attributes:
        ink: contrast. lines: contrast of what is as narrow as a stroke. tint: the two colour
            differences at half as many pixels. left, top: millimetres of its first pixel.
            black: contrast of a printed line.
        found: for each row how well its box was found, 1 is usual. box: what is left of its shift.
        beyond: the best response of a box above or below the rows, where none may be; counted
            twice where the row at the other end has no box: then all are read one off.
        dots: pixels a millimetre of the picture it was taken from.
        lower: for each row how much lower it was found than the corner marks say, in mm.
    """

    grey: Grey
    ink: Contrast
    lines: Contrast
    tint: Grey | None
    left: float
    top: float
    black: float
    found: Numbers
    box: Numbers
    beyond: float
    lower: Numbers
    dots: float

    @property
    def weak(self) -> bool:
        """Whether the picture is so small, blurred or grainy that less is enough to ask."""
        grainy = WEAK_SNR * grain(self.lines)[1]
        return self.dots < WEAK_DOTS or self.black < max(WEAK_BLACK, grainy)

    def bent(self, table: Table) -> Numbers:
        """Rows near a place where the page was not followed well: the shift jumps, or a box lies
        beside where its neighbours say."""
        rows = table.rows
        jumps = np.zeros(rows)
        if rows > 2:
            jumps[1:-1] = np.abs(np.diff(self.lower[:rows], 2)) > JUMP * table.row
        wrong = (jumps > 0) | (np.abs(self.box[:rows]).max(axis=1, initial=0) > ASIDE)
        near = np.convolve(wrong, np.ones(2 * NEAR + 1), "same") if rows else wrong
        return np.asarray(near[:rows] > 0)

    def shift(self, index: int) -> float:
        """How much lower a row was found than the corner marks say, in mm."""
        return float(self.lower[index])


def seated(shown: Picture, page: Found, table: Table) -> Strip:
    """Set the strip of a page straight, row by row."""
    grey = shown.grey
    left, top = table.left - FAR, table.top - FAR
    coarse = _straight(grey, page, table, COARSE, None)
    ink = contrast(coarse, COARSE)
    places = _box_ys(table)
    answers = cv2.filter2D(ink, cv2.CV_32F, _box_kernel(COARSE))
    aside = SIDE if cells_of(table.layout) == 1 else BESIDE
    found = followed(answers, table.box_x - left, places - top, aside=aside)
    boxes = smooth(found, places)
    # A day's column of a course grid ends beside its box: the boxes say where it is.
    fields = (boxes, boxes if table.middle == table.right else _edges(ink, table, boxes))
    fine = _straight(grey, page, table, FINE, fields)
    ink = contrast(fine, FINE)
    response = _box_response(ink)
    last = [
        peak(response, (table.box_x - left) * FINE, (y - top) * FINE, 0.8 * FINE)
        for y in _box_ys(table)
    ]
    scores = np.array([one[2] for one in last])
    usual = float(np.median(scores)) if table.rows else 0.0
    beyond = [
        peak(response, (table.box_x - left) * FINE, (y - top) * FINE, BEYOND_REACH * FINE)[2]
        * (2 if table.rows and scores[other_end] < LEAST_SHARE * usual else 1)
        for y, other_end in (
            (table.top - table.row / 2, -1), (table.top + (table.rows + 0.5) * table.row, 0)
        )
    ]  # fmt: skip
    shifts = np.array([one[:2] for one in last]).reshape(-1, 2) / FINE
    shifts[scores < LEAST_SHARE * usual] = 0
    shifts[_alone(shifts)] = 0
    least = max(usual, 1e-6)
    tint = None if shown.tint is None else _straight(shown.tint, page, table, FINE / 2, fields, 2)
    return Strip(
        fine, ink, lines(fine, FINE), tint, left, top, usual, scores / least, shifts,
        max(beyond) / least, fields[0][2], page.dots,
    )  # fmt: skip


def _edges(ink: Contrast, table: Table, boxes: Numbers) -> Numbers:
    """Where the rules cross at the right edge, as (ys, xs, ys of shift)."""
    crossings = _crossings(ink, table.ruled_beyond)
    ys = table.top + np.arange(table.rows + 1) * table.row
    # From where the boxes went: what is left over the width of a signature is small.
    near = np.array([np.interp(ys, boxes[0], boxes[k]) for k in (1, 2)]).T
    at = (table.right - table.left + FAR, ys - table.top + FAR)
    return smooth(followed(crossings, *at, near), ys)


def _alone(shifts: Numbers) -> Numbers:
    """Boxes far beside their places while both neighbours stand in theirs: a ring or a filled box
    looked more like a box than the box did."""
    far = np.abs(shifts).max(axis=1, initial=0)
    alone = np.zeros(len(shifts), bool)
    still = far < STILL
    alone[1:-1] = (far[1:-1] > ASIDE) & still[:-2] & still[2:]
    return alone


def _box_ys(table: Table) -> Numbers:
    return table.top + (np.arange(table.rows) + 0.5) * table.row


def _straight(
    grey: Grey,
    page: Found,
    table: Table,
    dots: float,
    fields: tuple[Numbers, Numbers] | None,
    smaller: int = 1,
) -> Grey:
    """The strip through the homography; ``fields``: shifts (x, y) of both lines along the rows;
    ``smaller``: how much smaller the picture is than the one the page was found in."""
    left, top = table.left - FAR, table.top - FAR
    wide = round((table.right + FAR - left) * dots)
    high = round((table.rows * table.row + 2 * FAR) * dots)
    xs = left + np.arange(wide) / dots
    ys = top + np.arange(high) / dots
    x, y = np.meshgrid(xs, ys)
    if fields is not None:
        share = np.clip((xs - table.box_x) / (table.right - table.box_x), -0.3, 1.2)[None, :]
        boxes, edges = (np.array([np.interp(ys, f[0], f[k]) for k in (1, 2)]) for f in fields)
        x = x + boxes[0][:, None] * (1 - share) + edges[0][:, None] * share
        y = y + boxes[1][:, None] * (1 - share) + edges[1][:, None] * share
    m = page.to_picture
    under = m[2, 0] * x + m[2, 1] * y + m[2, 2]
    px = (((m[0, 0] * x + m[0, 1] * y + m[0, 2]) / under + 0.5) / smaller - 0.5).astype(np.float32)
    py = (((m[1, 0] * x + m[1, 1] * y + m[1, 2]) / under + 0.5) / smaller - 0.5).astype(np.float32)
    # Beyond the picture all is white: no ink is made up there, and no box is found there.
    return cv2.remap(
        grey, px, py, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE
    ).astype(np.uint8)  # fmt: skip


def _box_response(ink: Contrast) -> Contrast:
    """A box that was filled has no paper inside its outline: there the paper outside must do."""
    open_box = cv2.filter2D(ink, cv2.CV_32F, _box_kernel(FINE))
    filled = cv2.filter2D(ink, cv2.CV_32F, _box_kernel(FINE, outside=True))
    best: Contrast = np.maximum(open_box, FILLED * filled).astype(np.float32)
    return best


def _box_kernel(dots: float, outside: bool = False) -> Numbers:
    """Answers to the outline of a tick box, whatever is in it: line less the paper beside it."""
    half = TICK / 2
    reach = half + 1.2
    side = 2 * round(reach * dots) + 1
    axis = (np.arange(side) - side // 2) / dots
    far = np.maximum(np.abs(axis)[None, :], np.abs(axis)[:, None])
    line = np.abs(far - half) <= max(OUTLINE, 0.5 / dots)
    beside = (np.abs(far - half) > 0.55) & (np.abs(far - half) <= 1.05)
    if outside:
        beside &= far > half
    kernel: Numbers = line / line.sum() - beside / beside.sum()
    return kernel


def _crossings(ink: Contrast, beyond: bool) -> Contrast:
    """Answers to a rule across that meets the rule down at the right edge of a signature. Both must
    be there: beside a bold frame pale rules would not count at all."""
    reach = 3.5
    side = 2 * round(reach * COARSE) + 1
    axis = (np.arange(side) - side // 2) / COARSE
    x, y = np.meshgrid(axis, axis)
    thin = max(0.1, 0.5 / COARSE)
    across = (np.abs(y) <= thin) & ((x <= 0) | beyond)
    down = np.abs(x) <= thin
    near_across = (np.abs(y) > 0.5) & (np.abs(y) <= 1.0) & ((x <= -1) | (beyond & (x >= 1)))
    near_down = (np.abs(x) > 0.5) & (np.abs(x) <= 1.0) & (np.abs(y) >= 1)
    answers = [
        cv2.filter2D(ink, cv2.CV_32F, line / line.sum() - beside / beside.sum()).clip(0)
        for line, beside in ((across, near_across), (down, near_down))
    ]
    both: Contrast = np.sqrt(answers[0] * answers[1]).astype(np.float32)
    return both
