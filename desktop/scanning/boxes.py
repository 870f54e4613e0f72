"""Ink in the tick boxes: against the paper round each box, for a shadow is as dark outside."""

from __future__ import annotations

from itertools import pairwise

import cv2
import numpy as np
from numpy.typing import NDArray

from db.domain.sheet_places import TICK
from desktop.scanning.contrast import Contrast, grain
from desktop.scanning.rules import OUTLINE
from desktop.scanning.seats import FINE, Strip, Table

Mask = NDArray[np.bool_]

AROUND_BOX, PAPER_SHARE = 2.0, 70
"""The paper of a box is as bright as this percentile of what lies within so many mm round it; the
box and its outline are less than half of that."""

WELL_INSIDE = 0.9
"""Millimetres from a box's outline."""

USUAL_FILL = 15
"""Percentile of a page's boxes that nobody marked, however many came."""

_SOFT = 0.13
_PER_MM2 = FINE * FINE


def inked(strip: Strip, table: Table) -> tuple[Contrast, float]:
    """The ink of pens, and its grain: narrow strokes, and in the boxes all that is darker than the
    paper round the box too (a shadow is as dark outside)."""
    middle, _ = grain(strip.lines)
    soft = cv2.GaussianBlur(strip.lines - middle, (0, 0), _SOFT * FINE).astype(np.float32)
    _, spread = grain(soft)
    usual, _ = grain(strip.ink)
    wide = cv2.GaussianBlur(strip.ink - usual, (0, 0), _SOFT * FINE)
    half, out = TICK / 2 + OUTLINE, TICK / 2 + AROUND_BOX
    for row in range(table.rows):
        x = (table.box_x + strip.box[row, 0] - strip.left) * FINE
        y = (table.top + (row + 0.5) * table.row + strip.box[row, 1] - strip.top) * FINE
        near, inner = (
            (slice(round(y - r * FINE), round(y + r * FINE)),
             slice(round(x - r * FINE), round(x + r * FINE)))
            for r in (out, half)
        )  # fmt: skip
        paper = max(1.0, float(np.percentile(strip.grey[near], PAPER_SHARE)))
        against = 1.0 - strip.grey[inner].astype(np.float32) / paper
        soft[inner] = np.maximum(soft[inner], np.minimum(wide[inner], against))
    return soft, spread


def cores(soft: Contrast, strip: Strip, table: Table) -> list[float]:
    """For each row the darkest half millimetre well inside its box, where the blurred outline does
    not reach: as a share of a printed line's contrast."""
    even = cv2.blur(soft, (round(FINE / 2), round(FINE / 2)))
    half, found = (TICK / 2 - WELL_INSIDE) * FINE, []
    for row in range(table.rows):
        x = (table.box_x + strip.box[row, 0] - strip.left) * FINE
        y = (table.top + (row + 0.5) * table.row + strip.box[row, 1] - strip.top) * FINE
        inner = even[round(y - half) : round(y + half), round(x - half) : round(x + half)]
        found.append(float(inner.max(initial=0.0)) / max(strip.black, 1e-3))
    return found


def fills(strip: Strip, table: Table) -> list[float]:
    """For each row how much darker its box is, all over, than the page's boxes usually are against
    the paper round them: as a share of a printed line's contrast."""
    half, out, found = (TICK / 2 - WELL_INSIDE) * FINE, (TICK / 2 + AROUND_BOX) * FINE, []
    for row in range(table.rows):
        x = (table.box_x + strip.box[row, 0] - strip.left) * FINE
        y = (table.top + (row + 0.5) * table.row + strip.box[row, 1] - strip.top) * FINE
        near, inner = (
            strip.grey[round(y - r) : round(y + r), round(x - r) : round(x + r)]
            for r in (out, half)
        )
        paper = max(1.0, float(np.percentile(near, PAPER_SHARE))) if near.size else 1.0
        found.append(1.0 - float(inner.mean()) / paper if inner.size else 0.0)
    usual = float(np.percentile(found, USUAL_FILL)) if found else 0.0
    return [(one - usual) / max(strip.black, 1e-3) for one in found]


def crumbs_in(inside: Mask, rules: NDArray[np.int32]) -> list[float]:
    """For each row all dark spots in its box, however small: a tick that a copier broke up."""
    return [
        float(inside[int(above.min()) : int(below.max())].sum()) / _PER_MM2
        for above, below in pairwise(rules)
    ]


def extents(inside: Mask, rules: NDArray[np.int32]) -> list[float]:
    """For each row over how many mm the dark spots in its box lie scattered."""
    found = []
    for above, below in pairwise(rules):
        here = inside[int(above.min()) : int(below.max())]
        sides = [np.flatnonzero(here.any(axis=axis)) for axis in (0, 1)]
        found.append(max((float(np.ptp(one)) + 1 for one in sides if one.size), default=0.0) / FINE)
    return found


def pieces(inside: Mask, rules: NDArray[np.int32]) -> list[tuple[int, float]]:
    """For each row how many dark spots its box has, and the square millimetres of the largest."""
    found = []
    for above, below in pairwise(rules):
        here = inside[int(above.min()) : int(below.max())].astype(np.uint8)
        count, _, stats, _ = cv2.connectedComponentsWithStats(here, connectivity=8)
        largest = stats[1:count, cv2.CC_STAT_AREA].max(initial=0)
        found.append((count - 1, float(largest) / _PER_MM2))
    return found
