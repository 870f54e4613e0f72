"""Ridges too pale for anything else: of a thumbprint that a copier all but took away the eye still
sees rings, half a millimetre apart, where no spot is darker than the grain.

Grain has no direction: over a millimetre its slopes point everywhere and cancel, those of ridges
add up. So the brightness within the width of a ridge is taken, its slopes are added as doubled
angles (Bigün and Granlund, “Optimal orientation detection of linear symmetry”, 1987), and what is
left is compared with the page's own paper.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from desktop.scanning.contrast import Contrast
from desktop.scanning.patches import DOTS, Mask, bridged, inside, rows_of
from desktop.scanning.rules import RULE
from desktop.scanning.seats import FINE, Strip, Table

NARROW, WIDE = 0.10, 0.30
"""Millimetres of the blurs between which a ridge lies: ridges stand 0.4 to 0.6 mm apart."""

ALONG, TIP = 0.7, 1.5
"""Millimetres over which slopes are added up, and over which their strength is averaged."""

EDGE = 0.4
"""Millimetres round a stroke that are not looked at: its edges have a direction too."""

PAPER = 30
"""This percentile of a page's cells, and of each cell, is paper without anything on it."""

TIMES, LEAST = 4.0, 8e-5
"""So many times the paper's strength, and so much at least, is a ridge."""

ONE_WAY = 0.85
"""How much the directions of a print agree at most: 27 of 31 faint ones up to 0.82; creases, and
the ends of neighbours' prints, mostly have more."""

SMALL, MIDDLE, END = 5.0, 3.0, 1.5
"""Square millimetres: less is nothing; and what a row's own print has in the middle third of
the row and in the others. A neighbour's reaches in from one side."""


@dataclass(frozen=True)
class Rings:
    """What a row has: ``area``, square millimetres; ``share``: how much of the whole that they hang
    together with lies in the row, to what lies in the fullest of the others."""

    area: float = 0.0
    share: float = 0.0


NO_RINGS = Rings()


@dataclass(frozen=True)
class _Slopes:
    """``strength``: how much the slopes round each spot agree. ``doubled``: their sums as doubled
    angles. ``known``: where there is paper to see them."""

    strength: Contrast
    doubled: Contrast
    known: Mask

    def one_way(self, here: Mask) -> float:
        """How much all slopes of a region agree: 1 is a straight line, 0 a full circle."""
        sums = self.doubled[:, here]
        return float(np.hypot(*sums.sum(axis=1)) / max(float(np.hypot(*sums).sum()), 1e-12))


def rings(
    strip: Strip, table: Table, rules: NDArray[np.int32], cells: Mask, inks: Mask
) -> list[Rings]:
    """For each row the faint ridges in its signature's cell beside strokes.

    Args:
        cells: where a hand may write. inks: where strokes were seen already.
    """
    inner, edges = inside(strip, table, rules, cells)
    if not inner.any():
        return [NO_RINGS] * table.rows
    slopes = _slopes(strip, table, cells, inks, inner)
    if not slopes.known.any():
        return [NO_RINGS] * table.rows
    rows = rows_of(inner.shape, edges)
    found = _found(slopes, rows, table.rows)
    # A neighbour's print is one with the strokes that it has at home.
    strokes = cv2.resize(inks.astype(np.uint8), inner.shape[::-1], interpolation=cv2.INTER_AREA)
    reach = np.ones((round(2 * (EDGE + RULE) * DOTS) | 1, 3), np.uint8)
    both = cv2.dilate((found | ((strokes > 0) & inner)).astype(np.uint8), reach)
    whole = bridged(both.astype(bool))
    each: list[Rings] = []
    for row in range(table.rows):
        sizes = np.bincount(whole[found & (rows == row + 1)])
        large = [int(one) for one in np.flatnonzero(sizes >= SMALL * DOTS**2) if one]
        ours = [_ring(slopes, found, whole == one, rows, edges, row) for one in large]
        each.append(max(ours, key=lambda one: one.area, default=NO_RINGS))
    return each


def _found(slopes: _Slopes, rows: NDArray[np.intp], count: int) -> Mask:
    """Where slopes agree more than on the page's paper and on the paper of the cell, for light and
    a camera's smoothing make one part of a page rougher than another."""
    page = float(np.percentile(slopes.strength[slopes.known], PAPER))
    limits = np.full(count + 2, np.inf, np.float32)
    for row in range(1, count + 1):
        here = slopes.strength[slopes.known & (rows == row)]
        cell = float(np.percentile(here, PAPER)) if here.size else page
        limits[row] = max(LEAST, TIMES * max(page, cell))
    return np.asarray((slopes.strength > limits[rows]) & slopes.known)


def _ring(
    slopes: _Slopes,
    found: Mask,
    whole: Mask,
    rows: NDArray[np.intp],
    edges: NDArray[np.int32],
    row: int,
) -> Rings:
    """What one piece is to a row: nothing where it only reaches in from over a rule, or runs one
    way, as a crease does."""
    here = found & whole & (rows == row + 1)
    areas = np.bincount(rows[whole], minlength=len(edges) + 1)
    share = float(areas[row + 1]) / max(float(np.delete(areas, row + 1).max()), 1.0)
    if (share < 1 and not _through(here, edges, row)) or slopes.one_way(here) > ONE_WAY:
        return NO_RINGS
    return Rings(float(here.sum()) / DOTS**2, share)


def _through(here: Mask, edges: NDArray[np.int32], row: int) -> bool:
    """Whether a piece lies in the upper, the middle and the lower third of a row."""
    high = (edges[row + 1] - edges[row])[None, :]
    depth = 3 * (np.arange(here.shape[0])[:, None] - edges[row][None, :])
    thirds = [here & (depth >= k * high) & (depth < (k + 1) * high) for k in range(3)]
    return all(
        third.sum() >= least * DOTS**2
        for third, least in zip(thirds, (END, MIDDLE, END), strict=True)
    )


def _slopes(strip: Strip, table: Table, cells: Mask, inks: Mask, inner: Mask) -> _Slopes:
    """The slopes within the signature's cells, away from strokes and rules."""
    first = round((table.middle - strip.left) * FINE / 2) * 2
    side = 2 * round(EDGE * FINE) + 1
    near = cv2.dilate((inks | ~cells).astype(np.uint8), np.ones((side, side), np.uint8))
    open_ = (near == 0)[:, first:]
    band = np.where(open_, _band(strip.ink[:, first:], open_), 0).astype(np.float32)
    across, down = (cv2.Sobel(band, cv2.CV_32F, *one) for one in ((1, 0), (0, 1)))
    sure = cv2.erode(open_.astype(np.uint8), np.ones((3, 3), np.uint8)).astype(np.float32)
    weight = _soft(sure, ALONG * FINE) + 1e-3
    start = round(first * DOTS / FINE)
    doubled, seen = np.zeros((2, *inner.shape), np.float32), np.zeros(inner.shape, np.float32)
    for axis, slope in enumerate((across**2 - down**2, 2 * across * down)):
        doubled[axis, :, start:] = _small(_soft(slope * sure, ALONG * FINE) / weight, inner, start)
    seen[:, start:] = _small(sure, inner, start) * inner[:, start:]
    strength = _soft(np.hypot(*doubled) * seen, TIP * DOTS)
    return _Slopes(strength / np.maximum(_soft(seen, TIP * DOTS), 0.15), doubled, seen > 0.5)


def _small(map_: Contrast, inner: Mask, start: int) -> Contrast:
    size = (inner.shape[1] - start, inner.shape[0])
    small: Contrast = cv2.resize(map_, size, interpolation=cv2.INTER_AREA)
    return small


def _band(ink: Contrast, open_: Mask) -> Contrast:
    """Brightness within the width of ridges, nothing of what lies outside ``open_``."""
    weight = open_.astype(np.float32)
    paper = np.where(open_, ink, 0).astype(np.float32)
    narrow, wide = (
        _soft(paper, soft * FINE) / np.maximum(_soft(weight, soft * FINE), 1e-3)
        for soft in (NARROW, WIDE)
    )
    band: Contrast = narrow - wide
    return band


def _soft(map_: NDArray[Any], sigma: float) -> Contrast:
    soft: Contrast = cv2.GaussianBlur(map_, (0, 0), sigma)
    return soft
