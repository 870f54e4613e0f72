"""A name that a copier broke into crumbs: each no more than a speck of dirt, but more of them in
one cell than the page has elsewhere."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from desktop.scanning.rules import RULE
from desktop.scanning.seats import FINE

LEAST, SIDE, CLEAR = 0.05, 1.0, 1.25
"""Square millimetres and side of a crumb, and millimetres clear of every rule: closer lie the rests
of a neighbour's ridges."""

FEWEST, OFTEN = 3, 2
"""So many crumbs at least, and more than so many times the page's usual cell and two: of 3,000
cells of tuning pages that nobody signed none had, a signature that an eye just finds had three."""


def crumbled(mask: NDArray[np.bool_], rules: NDArray[np.int32], middle: float) -> list[bool]:
    """For each row whether its signature's cell, right of ``middle`` (pixels), has a name's crumbs;
    ``mask``: where ink is."""
    _, _, stats, _ = cv2.connectedComponentsWithStats(mask.astype(np.uint8), connectivity=8)
    crumbs = np.zeros(len(rules) - 1, int)
    for left, top, wide, high, area in stats[1:]:
        small = LEAST * FINE**2 <= area and max(wide, high) <= SIDE * FINE
        row = int((rules[:, left] < top).sum()) - 1
        if not small or left <= middle + RULE * FINE or not 0 <= row < len(crumbs):
            continue
        clear = min(top - rules[row, left], rules[row + 1, left] - top - high)
        crumbs[row] += clear >= CLEAR * FINE
    usual = float(np.median(crumbs)) if len(crumbs) else 0.0
    return [bool(here >= FEWEST and here > OFTEN * usual + 2) for here in crumbs]
