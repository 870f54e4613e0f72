"""The ink of a strip as strokes, and which row each belongs to.

Printed rules and box outlines are left out; a stroke cut by them is put together again, so that a
signature running over the line is known to be its owner's and not the neighbour's.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, replace
from itertools import pairwise

import cv2
import numpy as np
from numpy.typing import NDArray

from db.domain.sheet_places import TICK
from desktop.scanning.contrast import Contrast, grain
from desktop.scanning.judging import DASH, RowInk
from desktop.scanning.seats import FINE, Strip, Table

Mask = NDArray[np.bool_]

SURE, FAINT = 0.3, 0.16
"""Contrast of ink as a share of a printed line's: by judgement."""

SURE_GRAIN, FAINT_GRAIN = 5.0, 3.5
"""The same in standard deviations of the paper's grain."""

LEAST_SURE, LEAST_FAINT = 0.10, 0.06
SPECK = 0.10
"""Strokes of less than this, in square millimetres, are dirt."""

DARK_SHARE, DARK_ENOUGH = 0.15, 1.0
"""A stroke is sure by the share of it that is, or the square millimetres: a thumbprint with little
ink is mostly faint, but has ridges."""

PIECES, RULE_STEP = 8, 0.7
"""A printed rule is followed in so many pieces, each at most this many mm off the one before."""

RULE_SEEN = 0.12
"""Contrast of a thin rule over its surroundings, as a share of a box's outline: copies
make it pale; by judgement."""

RULE, OUTLINE = 0.5, 0.62
"""Half-widths in mm that printed rules and box outlines take up on a blurred page."""

BENT = 1.4
"""Weight of a wrong height in how well a row was found: 28 % off makes it unsure. In 31 rows of the
tuning set's medium pages the most was 17 %."""

SHADE, SHADE_SOFT = 0.07, 0.8
"""Contrast of a shade, and over how many mm its grain is smoothed away."""

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
    middle, _ = grain(strip.ink)
    soft = cv2.GaussianBlur(strip.ink - middle, (0, 0), _SOFT * FINE)
    _, spread = grain(soft.astype(np.float32))
    sure = max(LEAST_SURE, SURE * strip.black, SURE_GRAIN * spread)
    faint = max(LEAST_FAINT, FAINT * strip.black, FAINT_GRAIN * spread)
    rules = _rules(strip, table)
    cells, boxes = _cells(strip, table, rules)
    mask = (soft > faint) & cells
    strokes, labels = _strokes(mask, soft > sure, boxes, rules, (table.middle - strip.left) * FINE)
    owners = _joined(labels, strokes, rules)
    shades = _shades(strip, table, rules, cells)
    inks = [_row_ink(row, strokes, owners, strip, table.row) for row in range(table.rows)]
    even = _evenness(rules, table)
    return [
        replace(ink, shade=shade, seat=min(ink.seat, 1 - BENT * off))
        for ink, shade, off in zip(inks, shades, even, strict=True)
    ]


def _cells(strip: Strip, table: Table, rules: NDArray[np.int32]) -> tuple[Mask, Mask]:
    """Where ink is looked for: inside the cells beside all that is printed; and the boxes."""
    high, wide = strip.ink.shape
    xs = strip.left + (np.arange(wide) + 0.0) / FINE
    ys = strip.top + (np.arange(high) + 0.0) / FINE
    down = np.arange(high)[:, None]
    left, middle, right = (_rule_down(strip, table, x) for x in _rules_down(table))
    along = np.arange(wide)[None, :]
    cells = (down > rules[0]) & (down < rules[-1])
    cells &= (along > left + RULE * FINE) & (along < right - RULE * FINE)
    cells &= np.abs(along - middle) > RULE * FINE
    for rule in rules:
        cells &= np.abs(down - rule) > RULE * FINE
    boxes = np.zeros_like(cells)
    for row in range(table.rows):
        x = table.box_x + strip.box[row, 0]
        y = table.top + (row + 0.5) * table.row + strip.box[row, 1]
        far = np.maximum(np.abs(xs - x)[None, :], np.abs(ys - y)[:, None])
        cells &= np.abs(far - TICK / 2) > OUTLINE
        boxes |= far < TICK / 2
    return cells, boxes


def _evenness(rules: NDArray[np.int32], table: Table) -> list[float]:
    """For each row how far its height is from what it should be, as a share: a rule that was lost
    on a crease or followed a pen stroke makes one row higher and its neighbour lower."""
    off = np.abs(np.diff(rules, axis=0) / (table.row * FINE) - 1)
    return [float(one) for one in off.max(axis=1)]


def _shades(strip: Strip, table: Table, rules: NDArray[np.int32], cells: Mask) -> list[float]:
    """For each row how much of the signature's cell is darker than the rest of it: the print of a
    thumb with hardly any ink leaves no stroke."""
    soft = cv2.GaussianBlur(strip.ink, (0, 0), SHADE_SOFT * FINE)
    inner = cv2.erode(cells.astype(np.uint8), np.ones((9, 9), np.uint8)).astype(bool)
    left = round((table.middle - strip.left) * FINE)
    found = []
    for above, below in pairwise(rules):
        top, bottom = int(above.min()), int(below.max())
        cell = soft[top:bottom, left:][inner[top:bottom, left:]]
        dark = int((cell - np.median(cell) > SHADE).sum()) if cell.size else 0
        found.append(dark / _PER_MM2)
    return found


def _rules(strip: Strip, table: Table) -> NDArray[np.int32]:
    """Where the rules between rows run: for each rule its y in each column, in pixels.

    Followed from the left, where the box was found, piece by piece: paper curls across too.
    """
    pieces = np.linspace(table.left, table.right, PIECES + 1)
    columns = [round((end - strip.left) * FINE) for end in pieces]
    found = np.empty((table.rows + 1, strip.ink.shape[1]), dtype=np.int32)
    for edge in range(table.rows + 1):
        y = round((table.top + edge * table.row - strip.top) * FINE)
        line = np.full(strip.ink.shape[1], y)
        for left, right in pairwise(columns):
            y = _rule_near(strip.ink, strip.black, y, left, right)
            line[left:] = y
        line[: columns[0]] = line[columns[0]]
        found[edge] = line
    return found


def _rules_down(table: Table) -> tuple[float, float, float]:
    return table.left, table.middle, table.right


def _rule_down(strip: Strip, table: Table, at: float) -> NDArray[np.int32]:
    """Where a rule down the page runs: its x in each line of pixels, as one column."""
    turned = strip.ink.T
    count = 2 * table.rows
    ends = [round((table.top + k * table.row / 2 - strip.top) * FINE) for k in range(count + 1)]
    x = round((at - strip.left) * FINE)
    line = np.full(strip.ink.shape[0], x, dtype=np.int32)
    for top, bottom in pairwise(ends):
        x = _rule_near(turned, strip.black, x, top, bottom)
        line[top:] = x
    return line[:, None]


def _rule_near(ink: Contrast, black: float, y: int, left: int, right: int) -> int:
    reach = round(RULE_STEP * FINE)
    top = max(0, y - reach - 1)
    line = ink[top : y + reach + 2, left:right].mean(axis=1)
    line = np.convolve(line, np.ones(3) / 3, "same")[1:-1]
    seen = line.size > 0 and line.max() - np.median(line) > RULE_SEEN * black
    return top + 1 + int(line.argmax()) if seen else y


def _strokes(
    mask: Mask, sure: Mask, boxes: Mask, rules: NDArray[np.int32], middle: float
) -> tuple[dict[int, _Stroke], NDArray[np.int32]]:
    _, labels, stats, _ = cv2.connectedComponentsWithStats(mask.astype(np.uint8), connectivity=8)
    count = len(stats)
    dark = np.bincount(labels[mask & sure], minlength=count) / _PER_MM2
    boxed = np.bincount(labels[mask & boxes], minlength=count) / _PER_MM2
    found = {}
    for number in range(1, count):
        left, top, wide, high, area = (int(value) for value in stats[number])
        size = area / _PER_MM2
        if size < SPECK:
            continue
        row = int((rules[:, left + wide // 2] < top + high / 2).sum()) - 1
        enough = min(max(SPECK / 2, DARK_SHARE * size), DARK_ENOUGH)
        found[number] = _Stroke(
            row, size, bool(dark[number] >= enough), float(boxed[number]),
            left > middle, left, left + wide, top, top + high,
        )  # fmt: skip
    return found, labels.astype(np.int32)


def _joined(
    labels: NDArray[np.int32], strokes: dict[int, _Stroke], rules: NDArray[np.int32]
) -> dict[int, int]:
    """For each stroke the number of its whole: strokes that meet across a rule are one."""
    whole = {number: number for number in strokes}

    def root(number: int) -> int:
        while whole[number] != number:
            number = whole[number]
        return number

    half = round(RULE * FINE)
    for rule in rules[1:-1]:
        above, below = _beside(labels, rule - half, -1), _beside(labels, rule + half, 1)
        for shift in range(-_JOIN, _JOIN + 1):
            moved = np.roll(below, shift)
            meet = (above > 0) & (moved > 0)
            for a, b in {(int(a), int(b)) for a, b in zip(above[meet], moved[meet], strict=True)}:
                if a in whole and b in whole:
                    whole[root(a)] = root(b)
    return {number: root(number) for number in strokes}


def _beside(labels: NDArray[np.int32], line: NDArray[np.int32], step: int) -> NDArray[np.int32]:
    """What touches a rule from one side: the labels of the three pixels beside it."""
    columns = np.arange(labels.shape[1])
    rows = [np.clip(line + step * k, 0, labels.shape[0] - 1) for k in range(1, 4)]
    return np.asarray(np.max([labels[row, columns] for row in rows], axis=0), dtype=np.int32)


def _row_ink(
    row: int,
    strokes: dict[int, _Stroke],
    owners: dict[int, int],
    strip: Strip,
    height: float,
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
            depth = (stroke.bottom - stroke.top) / FINE / height
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
