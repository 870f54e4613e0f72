"""A copier's or a scanner's line down the page: dark through row after row, as no hand writes.

Left in, it fills every box it runs through; so its pixels are left out before ink is looked for.
"""

from __future__ import annotations

from itertools import pairwise
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from desktop.scanning.contrast import Contrast
from desktop.scanning.seats import FINE

Mask = NDArray[np.bool_]

PARTS = 3
"""Pieces of a row that must all be dark: a line askew by 3 degrees stays within a piece's reach."""

REACH = 2
"""Pixels that the line may lie aside from piece to piece and from row to row."""

LEAST_ROWS = 3
"""So many rows one above the other: what runs through two may still be somebody's long stroke."""

BROADEST = 1.5
"""Millimetres across: what is broader is boxes filled one below the other."""

HALF = 0.3
"""Millimetres left out on either side of the line's darkest place."""


def streaks(soft: Contrast, cells: Mask, rules: NDArray[np.int32], least: float) -> Mask:
    """The pixels of such lines; ``least``: the contrast from which something is ink."""
    found = np.zeros(soft.shape, np.uint8)
    rows = len(rules) - 1
    if rows < LEAST_ROWS:
        return found.astype(bool)
    bands = [(int(above.max()), int(below.min())) for above, below in pairwise(rules)]
    open_ = np.array([cells[top:bottom].mean(axis=0) > 0.3 for top, bottom in bands])
    dark = np.array([_through(soft[top:bottom]) > least for top, bottom in bands]) & open_
    wide, across = _spread(dark), round(BROADEST * FINE)
    for row, (top, bottom) in enumerate(bands):
        through = (dark[row] & _run(wide, row)).astype(np.uint8)[None, :]
        broad = cv2.morphologyEx(through, cv2.MORPH_OPEN, np.ones((1, across), np.uint8))
        found[top:bottom] = through - broad
    side = 2 * round(HALF * FINE) + 1
    return cv2.dilate(found, np.ones((1, side), np.uint8)).astype(bool)


def _through(band: Contrast) -> NDArray[Any]:
    """For each column how dark its palest piece is."""
    if len(band) < 2 * PARTS:
        return np.zeros(band.shape[1], np.float32)
    pieces = [np.median(one, axis=0) for one in np.array_split(band, PARTS)]
    reach = np.ones((1, 2 * REACH + 1), np.uint8)
    spread = [cv2.dilate(one[None].astype(np.float32), reach)[0] for one in pieces]
    return np.asarray(np.min(spread, axis=0))


def _spread(dark: Mask) -> Mask:
    reach = np.ones((1, 2 * REACH + 1), np.uint8)
    return cv2.dilate(dark.astype(np.uint8), reach).astype(bool)


def _run(wide: Mask, row: int) -> Mask:
    """Columns where this row is one of enough dark rows one above the other."""
    first = max(0, row - LEAST_ROWS + 1)
    runs = [
        wide[start : start + LEAST_ROWS].all(axis=0)
        for start in range(first, min(row, len(wide) - LEAST_ROWS) + 1)
    ]
    return np.asarray(np.any(runs, axis=0))
