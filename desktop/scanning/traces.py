"""Traces too faint or too broken to be strokes: ink as narrow as a line, averaged over a fingertip.

A pencil that a copier broke into crumbs, a thumb with hardly any ink: no piece of them stands out
from the grain, but together they darken a spot of a millimetre, and the grain averages out. Shadows
do not, for they are wider than a line. How much is much is said by the page itself: the paler half
of its cells is paper.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

import cv2
import numpy as np
from numpy.typing import NDArray

from desktop.scanning.patches import (
    DOTS,
    Mask,
    by_row,
    inside,
    rough_map,
    roughness,
    within,
)
from desktop.scanning.seats import Strip, Table
from desktop.scanning.straight import SOFT_LINE, straight_lines

SOFT = 0.6
"""Millimetres over which ink is averaged."""

LEAST, PALE, SPREADS = 0.014, 0.009, 6.0
"""Contrast of a trace over the page's paper: at least, and of a pale one; and in standard
deviations of the averaged grain. Cells without a trace had up to 0.009 in 98 of 100, thumbprints on
photos that an eye can find 0.02 and more, one on a clean scan 0.017."""

SURE, SURE_TIMES = 0.021, 1.5
"""Contrast of a sure trace: at least, and so many times that of any."""

CREASED, MOST, FEWEST = 0.6, 0.6, 5
CREASE, BROADEST = 0.8, 3.0
"""A crease darkens so much of the height of more than so many of the rows, of so many at least; it
reaches so many mm to either side of its middle and is no broader than so many."""

FLAT, ACROSS, THIN = 15.0, 0.85, 2.0
"""Where the paper was folded across: mm in one line of pixels, share of the cell's width, and mm it
is high on average. A print is narrower, a name written so is no name."""

CRUMB = 2.2
"""Square millimetres: a single speck of dirt, averaged, covers less."""


@dataclass(frozen=True)
class Trace:
    """What a row has.

    Attributes:
        some, sure, pale: square millimetres of traces of its own; ``pale``: of all that is darker
            than the page's grain. rough: how much rougher than paper. tall: over how many mm down
            the row they reach. least: the contrast from which there is a trace on this page.
            line: all there is is one straight line.
    """

    some: float = 0.0
    sure: float = 0.0
    pale: float = 0.0
    rough: float = 0.0
    tall: float = 0.0
    least: float = LEAST
    line: bool = False


NO_TRACE = Trace()


def traces(strip: Strip, table: Table, rules: NDArray[np.int32], cells: Mask) -> list[Trace]:
    """What each row has."""
    inner, edges = inside(strip, table, rules, cells)
    if not inner.any():
        return [NO_TRACE] * table.rows
    ink = cv2.resize(strip.lines, inner.shape[::-1], interpolation=cv2.INTER_AREA)
    soft = within(ink.astype(np.float32), inner, SOFT)
    here = soft[inner]
    paper = float(np.median(here))
    paler = here[here < paper]
    spread = 1.4826 * float(np.median(paper - paler)) if paler.size else 0.0
    grain = SPREADS * spread
    least = max(LEAST, grain)
    limits = (least, max(SURE, SURE_TIMES * least), max(PALE, grain))
    regions = [
        _large(_without_creases(_unfolded((soft - paper > limit) & inner, inner), inner, edges))
        for limit in limits
    ]
    some, sure, pale = (by_row(region, edges) for region in regions)
    rough = roughness(rough_map(strip, inner), regions[0], inner, edges)
    tall = _tall(regions[0], edges)
    lines = _lines(regions[0], edges)
    return [
        Trace(*each, least, line)
        for each, line in zip(zip(some, sure, pale, rough, tall, strict=True), lines, strict=True)
    ]


def _lines(region: Mask, edges: NDArray[np.int32]) -> list[bool]:
    """For each row whether all of it is one straight line."""
    rows = np.zeros(region.shape, np.int32)
    for row, (above, below) in enumerate(pairwise(edges)):
        rows[int(above.mean()) : int(below.mean())] = row + 1
    found = straight_lines(rows * region, len(edges), DOTS, SOFT_LINE)
    return [bool(one) for one in found[1:]]


def _without_creases(found: Mask, inner: Mask, edges: NDArray[np.int32]) -> Mask:
    """Without what runs down the page through most of the rows: paper that was folded."""
    through = []
    for above, below in pairwise(edges):
        rows = slice(int(above.max()), int(below.min()))
        high = np.maximum(inner[rows].sum(axis=0), 1)
        through.append(found[rows].sum(axis=0) > CREASED * high)
    if len(through) < FEWEST:
        return found
    wide = cv2.dilate(np.array(through).astype(np.uint8), np.ones((1, 5), np.uint8))
    crease = (wide.mean(axis=0) > MOST).astype(np.uint8)[None, :]
    # Prints one below the other are broad.
    crease -= cv2.morphologyEx(
        crease, cv2.MORPH_OPEN, np.ones((1, round(BROADEST * DOTS)), np.uint8)
    ).astype(np.uint8)
    beside = cv2.dilate(crease, np.ones((1, 2 * round(CREASE * DOTS) + 1), np.uint8))
    return np.asarray(found & (beside == 0))


def _tall(region: Mask, edges: NDArray[np.int32]) -> list[float]:
    return [
        float(region[int(above.mean()) : int(below.mean())].any(axis=1).sum()) / DOTS
        for above, below in pairwise(edges)
    ]


def _unfolded(found: Mask, inner: Mask) -> Mask:
    """Without flat lines from side to side: paper that was folded across."""
    flat = cv2.morphologyEx(
        found.astype(np.uint8), cv2.MORPH_OPEN, np.ones((1, round(FLAT * DOTS)), np.uint8)
    )
    count, labels, stats, _ = cv2.connectedComponentsWithStats(flat, connectivity=8)
    wide = np.maximum(stats[:count, cv2.CC_STAT_WIDTH], 1)
    fold = wide >= ACROSS * float(inner.any(axis=0).sum())
    fold &= stats[:count, cv2.CC_STAT_AREA] / wide <= THIN * DOTS
    fold[0] = False
    return np.asarray(found & ~fold[labels])


def _large(found: Mask) -> Mask:
    """Without what a speck leaves."""
    count, labels, stats, _ = cv2.connectedComponentsWithStats(
        found.astype(np.uint8), connectivity=8
    )
    kept = stats[:count, cv2.CC_STAT_AREA] >= CRUMB * DOTS * DOTS
    kept[0] = False
    return np.asarray(kept[labels])
