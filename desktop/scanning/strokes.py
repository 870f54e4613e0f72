"""The ink of a strip as strokes, and which row each belongs to.

Printed rules and box outlines are left out; a stroke cut by them is put together again, so that a
signature running over the line is known to be its owner's and not the neighbour's.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from db.domain.sheet_places import ROW, TICK
from desktop.scanning.contrast import grain
from desktop.scanning.judging import DASH, RowInk
from desktop.scanning.seats import FINE, Strip, Table

Mask = NDArray[np.bool_]

SURE, FAINT = 0.38, 0.2
"""Contrast of ink as a share of a printed line's: pens of the tuning set from 0.5 on."""

SURE_GRAIN, FAINT_GRAIN = 5.0, 3.5
"""The same in standard deviations of the paper's grain."""

LEAST_SURE, LEAST_FAINT = 0.10, 0.06
SPECK = 0.10
"""Strokes of less than this, in square millimetres, are dirt."""

RULE, OUTLINE = 0.5, 0.62
"""Half-widths in mm that printed rules and box outlines take up on a blurred page."""

_SOFT = 0.13
_JOIN = 5
_PER_MM2 = FINE * FINE


@dataclass(frozen=True)
class _Stroke:
    """A connected piece of ink within one cell: place (pixels), area, and where it lies."""

    row: int
    area: float
    sure: bool
    box: float
    signature: bool
    left: int
    right: int
    top: int
    bottom: int


def row_inks(strip: Strip, table: Table) -> list[RowInk]:
    """The ink of each row."""
    middle, spread = grain(strip.ink)
    soft = cv2.GaussianBlur(strip.ink - middle, (0, 0), _SOFT * FINE)
    _, spread_soft = grain(soft.astype(np.float32))
    sure = max(LEAST_SURE, SURE * strip.black, SURE_GRAIN * spread_soft)
    faint = max(LEAST_FAINT, FAINT * strip.black, FAINT_GRAIN * spread_soft)
    cells, boxes = _cells(strip, table)
    mask = (soft > faint) & cells
    strokes, labels = _strokes(mask, soft > sure, boxes, strip, table)
    owners = _joined(labels, strokes, strip, table)
    return [_row_ink(row, strokes, owners, strip) for row in range(table.rows)]


def _cells(strip: Strip, table: Table) -> tuple[Mask, Mask]:
    """Where ink is looked for: inside the cells beside all that is printed; and inside the boxes."""
    high, wide = strip.ink.shape
    xs = strip.left + (np.arange(wide) + 0.0) / FINE
    ys = strip.top + (np.arange(high) + 0.0) / FINE
    across = (xs > table.left + RULE) & (xs < table.right - RULE)
    across &= np.abs(xs - table.middle) > RULE
    bottom = table.top + table.rows * ROW
    phase = (ys - table.top) % ROW
    down = (ys > table.top) & (ys < bottom) & (phase > RULE) & (phase < ROW - RULE)
    cells = down[:, None] & across[None, :]
    boxes = np.zeros_like(cells)
    for row in range(table.rows):
        x = table.box_x + strip.box[row, 0]
        y = table.top + (row + 0.5) * ROW + strip.box[row, 1]
        far = np.maximum(np.abs(xs - x)[None, :], np.abs(ys - y)[:, None])
        cells &= np.abs(far - TICK / 2) > OUTLINE
        boxes |= far < TICK / 2
    return cells, boxes


def _strokes(
    mask: Mask, sure: Mask, boxes: Mask, strip: Strip, table: Table
) -> tuple[dict[int, _Stroke], NDArray[np.int32]]:
    _, labels, stats, _ = cv2.connectedComponentsWithStats(mask.astype(np.uint8), connectivity=8)
    count = len(stats)
    dark = np.bincount(labels[mask & sure], minlength=count) / _PER_MM2
    boxed = np.bincount(labels[mask & boxes], minlength=count) / _PER_MM2
    middle = (table.middle - strip.left) * FINE
    found = {}
    for number in range(1, count):
        left, top, wide, high, area = (int(value) for value in stats[number])
        size = area / _PER_MM2
        if size < SPECK:
            continue
        row = int(((top + high / 2) / FINE + strip.top - table.top) // ROW)
        found[number] = _Stroke(
            row, size, dark[number] >= max(SPECK / 2, 0.15 * size), float(boxed[number]),
            left > middle, left, left + wide, top, top + high,
        )  # fmt: skip
    return found, labels.astype(np.int32)


def _joined(
    labels: NDArray[np.int32], strokes: dict[int, _Stroke], strip: Strip, table: Table
) -> dict[int, int]:
    """For each stroke the number of its whole: strokes that meet across a rule are one."""
    whole = {number: number for number in strokes}

    def root(number: int) -> int:
        while whole[number] != number:
            number = whole[number]
        return number

    for edge in range(1, table.rows):
        y = (table.top + edge * ROW - strip.top) * FINE
        above = _line(labels, int(np.floor(y - RULE * FINE)), -1)
        below = _line(labels, int(np.ceil(y + RULE * FINE)), 1)
        for shift in range(-_JOIN, _JOIN + 1):
            moved = np.roll(below, shift)
            meet = (above > 0) & (moved > 0)
            for a, b in {(int(a), int(b)) for a, b in zip(above[meet], moved[meet], strict=True)}:
                if a in whole and b in whole:
                    whole[root(a)] = root(b)
    return {number: root(number) for number in strokes}


def _line(labels: NDArray[np.int32], y: int, step: int) -> NDArray[np.int32]:
    """What touches a rule from one side: the labels of the three pixels beside it."""
    rows = [min(max(y + step * k, 0), labels.shape[0] - 1) for k in range(3)]
    return np.asarray(labels[rows].max(axis=0), dtype=np.int32)


def _row_ink(
    row: int, strokes: dict[int, _Stroke], owners: dict[int, int], strip: Strip
) -> RowInk:
    shares: dict[int, dict[int, float]] = defaultdict(lambda: defaultdict(float))
    for number, stroke in strokes.items():
        shares[owners[number]][stroke.row] += stroke.area
    own, spill = [], (0.0, 0.0)
    for number, stroke in strokes.items():
        if stroke.row != row:
            continue
        rows = shares[owners[number]]
        others = max((area for other, area in rows.items() if other != row), default=0.0)
        if rows[row] >= others:
            own.append(stroke)
        else:
            depth = (stroke.bottom - stroke.top) / FINE / ROW
            spill = max(spill, (rows[row] / others, depth))
    return _summed(own, spill, float(strip.found[row]))


def _summed(own: list[_Stroke], spill: tuple[float, float], seat: float) -> RowInk:
    sure = [stroke for stroke in own if stroke.sure]
    faint = [stroke for stroke in own if not stroke.sure]
    return RowInk(
        box=sum(stroke.box for stroke in sure),
        around=sum(stroke.area - stroke.box for stroke in sure if not stroke.signature),
        signature=sum(stroke.area for stroke in sure if stroke.signature),
        faint_box=sum(stroke.box for stroke in faint),
        faint=max((stroke.area for stroke in faint), default=0.0),
        spill=spill,
        struck=_struck(sure),
        seat=seat,
    )


def _struck(sure: list[_Stroke]) -> bool:
    """Whether flat strokes are all there is beside specks."""
    seen = [stroke for stroke in sure if stroke.area > 3 * SPECK]
    long, flat = DASH
    return bool(seen) and all(
        (one.right - one.left) / FINE >= long and (one.bottom - one.top) / FINE <= flat
        for one in seen
    )


