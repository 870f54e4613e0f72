"""Where each row really is: paper curls, so every tick box is looked for again near its place.

Two lines of places run down the page: the tick boxes, and the crossings of the rules at the right
edge of the signature. Between rows the shift changes slowly; a place that differs from its
neighbours (an ink stroke looked like a box) follows them.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from db.domain.sheet_places import (
    TICK,
    first_row,
    has_note,
    rows_of,
    signature_column,
    tick_column,
)
from db.domain.sheets import Paper
from desktop.scanning.contrast import Contrast, contrast
from desktop.scanning.corners import Found
from desktop.scanning.pictures import Grey

Numbers = NDArray[Any]
COARSE = 4.0
FINE = 8.0
"""Pixels a millimetre of the straightened strip: first to find the places, then to see the ink."""

REACH = 3.6
"""How far a place may be off, in mm; less than half a row (4.55), so never the neighbour's box."""

FAR = 9.0
"""Around the rows, so that a shifted row is still on the strip."""

OUTLINE = 0.16
FOLLOW = 12.0
"""Millimetres over which neighbours are followed: a little more than a row."""

OUTLIER = 0.7
LEAST_SHARE = 0.35
"""A box with less than this share of the usual response was not found (a finger, a fold)."""


@dataclass(frozen=True)
class Table:
    """Which rows a strip has, and where they are by the layout (mm of the page)."""

    paper: Paper
    layout: int
    page: int
    rows: int

    @property
    def left(self) -> float:
        return tick_column(self.paper, self.layout).x

    @property
    def middle(self) -> float:
        """Between tick box and signature."""
        return signature_column(self.paper, self.layout).x

    @property
    def right(self) -> float:
        cell = signature_column(self.paper, self.layout)
        return cell.x + cell.w

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
        ink: contrast. left, top: millimetres of its first pixel. black: contrast of a printed line.
        found: for each row how well its box was found, 1 is usual. box: what is left of its shift.
        beyond: the best response of a box above or below the rows, where none may be.
        lower: for each row how much lower it was found than the corner marks say, in mm.
    """

    grey: Grey
    ink: Contrast
    left: float
    top: float
    black: float
    found: Numbers
    box: Numbers
    beyond: float
    lower: Numbers

    def shift(self, index: int) -> float:
        """How much lower a row was found than the corner marks say, in mm."""
        return float(self.lower[index])


def seated(grey: Grey, page: Found, table: Table) -> Strip:
    """Set the strip of a page straight, row by row."""
    left, top = table.left - FAR, table.top - FAR
    coarse = _straight(grey, page, table, COARSE, None)
    ink = contrast(coarse, COARSE)
    places = _box_ys(table)
    shifts = _shifts(ink, _box_kernel(COARSE), table.box_x - left, places - top)
    boxes = _smooth(shifts, places)
    kernel = _cross_kernel(COARSE, has_note(table.layout))
    ys = table.top + np.arange(table.rows + 1) * table.row
    # From where the boxes went: what is left over the width of a signature is small.
    near = np.array([np.interp(ys, boxes[0], boxes[k]) for k in (1, 2)]).T
    edges = _smooth(_shifts(ink, kernel, table.right - left, ys - top, near), ys)
    fields = (boxes, edges)
    fine = _straight(grey, page, table, FINE, fields)
    ink = contrast(fine, FINE)
    response = cv2.filter2D(ink, cv2.CV_32F, _box_kernel(FINE))
    last = [
        _peak(response, (table.box_x - left) * FINE, (y - top) * FINE, 0.8 * FINE)
        for y in _box_ys(table)
    ]
    scores = np.array([one[2] for one in last])
    usual = float(np.median(scores)) if table.rows else 0.0
    beyond = [
        _peak(response, (table.box_x - left) * FINE, (y - top) * FINE, 0.8 * FINE)[2]
        for y in (table.top - table.row / 2, table.top + (table.rows + 0.5) * table.row)
    ]
    shifts = np.array([one[:2] for one in last]).reshape(-1, 2) / FINE
    shifts[scores < LEAST_SHARE * usual] = 0
    least = max(usual, 1e-6)
    return Strip(
        fine, ink, left, top, usual, scores / least, shifts, max(beyond) / least, fields[0][2]
    )


def _box_ys(table: Table) -> Numbers:
    return table.top + (np.arange(table.rows) + 0.5) * table.row


def _straight(
    grey: Grey, page: Found, table: Table, dots: float, fields: tuple[Numbers, Numbers] | None
) -> Grey:
    """The strip through the homography; ``fields``: shifts (x, y) of both lines along the rows."""
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
    px = ((m[0, 0] * x + m[0, 1] * y + m[0, 2]) / under).astype(np.float32)
    py = ((m[1, 0] * x + m[1, 1] * y + m[1, 2]) / under).astype(np.float32)
    # Beyond the picture all is white: no ink is made up there, and no box is found there.
    return cv2.remap(
        grey, px, py, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE
    ).astype(np.uint8)  # fmt: skip


def _shifts(
    ink: Contrast, kernel: Numbers, x: float, ys: Numbers, near: Numbers | None = None
) -> Numbers:
    """For each place (mm of the strip): shift x, y in mm and the response; looked for ``near``."""
    response = cv2.filter2D(ink, cv2.CV_32F, kernel)
    start = np.zeros((len(ys), 2)) if near is None else near
    peaks = [
        _peak(response, (x + dx) * COARSE, (y + dy) * COARSE, REACH * COARSE)
        for y, (dx, dy) in zip(ys, start, strict=True)
    ]
    found = np.array(peaks, dtype=np.float64).reshape(-1, 3)
    found[:, :2] = found[:, :2] / COARSE + start
    return found


def _peak(response: Contrast, x: float, y: float, reach: float) -> tuple[float, float, float]:
    """The strongest answer near a place: how far off in pixels (to a fraction), how strong."""
    left, top = max(0, round(x - reach)), max(0, round(y - reach))
    window = response[top : round(y + reach) + 1, left : round(x + reach) + 1]
    if window.size == 0:
        return 0.0, 0.0, 0.0
    row, column = np.unravel_index(int(window.argmax()), window.shape)
    fx = left + column + _vertex(response[top + row], left + int(column))
    fy = top + row + _vertex(response[:, left + column], top + int(row))
    return float(fx - x), float(fy - y), float(window[row, column])


def _vertex(line: Contrast, at: int) -> float:
    """The top of the parabola through three neighbours."""
    if not 0 < at < len(line) - 1:
        return 0.0
    before, here, after = (float(line[k]) for k in (at - 1, at, at + 1))
    bend = before - 2 * here + after
    return 0.0 if bend >= 0 else float(np.clip(0.5 * (before - after) / bend, -0.5, 0.5))


def _smooth(shifts: Numbers, ys: Numbers) -> Numbers:
    """Shifts that follow each other, as (ys, xs, ys of shift); places far off the others' line are
    left out."""
    if len(shifts) == 0:
        return np.array([[0.0], [0.0], [0.0]])
    usual = float(np.median(shifts[:, 2]))
    good = shifts[:, 2] >= 0.5 * usual
    for _ in range(3):
        line = _followed(shifts, ys, good)
        off = np.abs(shifts[:, :2] - line).max(axis=1)
        kept = (off < OUTLIER) & (shifts[:, 2] >= 0.4 * usual)
        if (kept == good).all() or not kept.any():
            break
        good = kept
    line = _followed(shifts, ys, good)
    return np.vstack((ys, line[:, 0], line[:, 1]))


def _followed(shifts: Numbers, ys: Numbers, good: NDArray[np.bool_]) -> Numbers:
    """At each place a straight line through its neighbours, near ones counting most."""
    weights = np.exp(-0.5 * ((ys[:, None] - ys[None, :]) / FOLLOW) ** 2)
    weights = weights * good[None, :] * shifts[None, :, 2].clip(1e-6) + 1e-12
    line = np.empty((len(ys), 2))
    for place, weight in enumerate(weights):
        away = ys - ys[place]
        total, first, second = weight.sum(), (weight * away).sum(), (weight * away**2).sum()
        spread = total * second - first**2
        for axis in (0, 1):
            value = shifts[:, axis]
            a, b = (weight * value).sum(), (weight * away * value).sum()
            level = a / total
            steep = spread > 1e-6 * total**2
            line[place, axis] = (second * a - first * b) / spread if steep else level
    return line


def _box_kernel(dots: float) -> Numbers:
    """Answers to the outline of a tick box, whatever is in it: line less the paper beside it."""
    half = TICK / 2
    reach = half + 1.2
    side = 2 * round(reach * dots) + 1
    axis = (np.arange(side) - side // 2) / dots
    far = np.maximum(np.abs(axis)[None, :], np.abs(axis)[:, None])
    line = np.abs(far - half) <= max(OUTLINE, 0.5 / dots)
    beside = (np.abs(far - half) > 0.55) & (np.abs(far - half) <= 1.05)
    kernel: Numbers = line / line.sum() - beside / beside.sum()
    return kernel


def _cross_kernel(dots: float, beyond: bool) -> Numbers:
    """Answers to a rule across meeting the rule down at the right edge of a signature."""
    reach = 3.5
    side = 2 * round(reach * dots) + 1
    axis = (np.arange(side) - side // 2) / dots
    x, y = np.meshgrid(axis, axis)
    thin = max(0.1, 0.5 / dots)
    across = (np.abs(y) <= thin) & ((x <= 0) | beyond)
    down = np.abs(x) <= thin
    near_across = (np.abs(y) > 0.5) & (np.abs(y) <= 1.0) & ((x <= -1) | (beyond & (x >= 1)))
    near_down = (np.abs(x) > 0.5) & (np.abs(x) <= 1.0) & (np.abs(y) >= 1)
    line, beside = across | down, near_across | near_down
    kernel: Numbers = line / line.sum() - beside / beside.sum()
    return kernel
