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
"""So many crumbs at least, and more than so many times the page's usual cell and two: a signature
that an eye just finds had three. Of empty cells some in a thousand have as many, of dirt or of a
neighbour's ridges: it is asked, and proposes nobody."""


def crumbled(mask: NDArray[np.bool_], rules: NDArray[np.int32], middle: float) -> list[bool]:
    """For each row whether its signature's cell, right of ``middle`` (pixels), has a name's crumbs;
    ``mask``: where ink is."""
    _, _, stats, _ = cv2.connectedComponentsWithStats(mask.astype(np.uint8), connectivity=8)
    wide, high = stats[1:, cv2.CC_STAT_WIDTH], stats[1:, cv2.CC_STAT_HEIGHT]
    small = (stats[1:, cv2.CC_STAT_AREA] >= LEAST * FINE**2) & (wide <= SIDE * FINE)
    small &= (high <= SIDE * FINE) & (stats[1:, cv2.CC_STAT_LEFT] > middle + RULE * FINE)
    crumbs = np.zeros(len(rules) - 1, int)
    for left, top, _, tall, _ in stats[1:][small]:
        row = int((rules[:, left] < top).sum()) - 1
        if 0 <= row < len(crumbs):
            clear = min(top - rules[row, left], rules[row + 1, left] - top - tall)
            crumbs[row] += clear >= CLEAR * FINE
    usual = float(np.median(crumbs)) if len(crumbs) else 0.0
    return [bool(here >= FEWEST and here > OFTEN * usual + 2) for here in crumbs]
