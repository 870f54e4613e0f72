"""Patches in the signature's cells: a thumbprint with little ink leaves no stroke, but a shade, a
colour, and the texture of its ridges.

Each is looked for on a map of its own, at four pixels a millimetre, and given to the row that it
mostly lies in. A shadow has neither colour nor texture of its own, so two of the three together
say more than any of them alone.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

import cv2
import numpy as np
from numpy.typing import NDArray

from desktop.scanning.contrast import Contrast
from desktop.scanning.seats import FINE, Strip, Table

Mask = NDArray[np.bool_]
DOTS = 4.0

SHADE, SHADE_SOFT = 0.035, 0.8
"""Contrast of a shade, and over how many mm its grain is smoothed away."""

WEAK_SHADE = 0.6
"""Share of that contrast that is enough on a weak picture, where it is asked and never taken."""

TINT, TINT_GRAIN, TINT_SOFT = 2.5, 4.5, 0.7
"""Distance from the paper's colour, of 255; as many standard deviations of the paper's own."""

RIDGE, RIDGES, ROUGH_SOFT = 0.10, 0.42, 1.1
"""Ridges of a thumb stand 0.4 to 0.6 mm apart: what is finer is grain, what is wider a shadow."""

SMOOTH = 0.0075
"""Roughness (contrast) of paper at least: an app that makes the paper white takes its grain off it,
but not off shades and stains, which have up to 0.0105 then; pale prints had 0.013 and more."""

GREY_TINT, DIMMEST, LEVELS = 128.0, 0.35, 2.0
"""Where a colour difference is none; the share of the usual brightness below which a spot counts as
no darker; steps for each unit of colour, so that a median of bytes is fine enough."""

PAPER_COLOUR = 31
"""Millimetres round a spot whose usual colour is the paper's."""

SPAN = 20.0
"""Square millimetres of a thumbprint that may reach into the neighbour's row."""

BRIDGE = 0.9
"""Millimetres over which a printed rule is bridged."""

OWN_SHARE, OWN_DEPTH = 0.35, 0.7
"""A patch over several rows is also a row's own where it covers this share of what it covers in
its main row, and reaches as deep."""

PRINT = 15.0
"""Square millimetres that may be a print of its own, however much hangs together with it."""

BROAD = 3.0
"""Millimetres that a patch covers across the row's middle when it is the row's own."""

TOUCH, SPILT, SPILT_TIMES = 2.0, 0.55, 1.5
"""A patch within so many mm of the row's edge, no deeper than this share of the row, is a spill
where the neighbour has so many times as much beyond the edge."""

_PER_MM2 = DOTS * DOTS


@dataclass(frozen=True)
class Patch:
    """What is in a row's signature cell.

    Attributes:
        shade, tint: square millimetres. rough: how much rougher than the paper beside it.
        span: from where to where (pixels of the strip) it reaches across; None where it is small.
    """

    shade: float = 0.0
    tint: float = 0.0
    rough: float = 0.0
    span: tuple[float, float] | None = None


NO_PATCH = Patch()


def patches(strip: Strip, table: Table, rules: NDArray[np.int32], cells: Mask) -> list[Patch]:
    """What each row has."""
    inner, edges = inside(strip, table, rules, cells)
    if not inner.any():
        return [NO_PATCH] * table.rows
    shade, tint = _shade(strip, inner, edges), _tint(strip, inner)
    rough = roughness(rough_map(strip, inner), shade | tint, inner, edges)
    spans = _spans(shade | tint, edges)
    kinds = (by_row(shade, edges), by_row(tint, edges), rough, spans)
    return [Patch(*four) for four in zip(*kinds, strict=True)]


def inside(
    strip: Strip, table: Table, rules: NDArray[np.int32], cells: Mask
) -> tuple[Mask, NDArray[np.int32]]:
    """The signature's cells beside all that is printed, and the rules between rows; small."""
    high, wide = (round(side * DOTS / FINE) for side in strip.ink.shape)
    seen = cv2.resize(cells.astype(np.uint8), (wide, high), interpolation=cv2.INTER_AREA) > 0
    inner = cv2.erode(seen.astype(np.uint8), np.ones((3, 3), np.uint8)).astype(bool)
    inner[:, : round((table.middle - strip.left + 0.8) * DOTS)] = False
    places = np.clip(np.arange(wide) * round(FINE / DOTS), 0, rules.shape[1] - 1)
    return inner, (rules[:, places] * DOTS / FINE).astype(np.int32)


def _spans(patch: Mask, edges: NDArray[np.int32]) -> list[tuple[float, float] | None]:
    found: list[tuple[float, float] | None] = []
    for above, below in pairwise(edges):
        here = patch[int(above.min()) : int(below.max())]
        columns = np.flatnonzero(here.any(axis=0))
        wide = here.sum() >= SPAN * _PER_MM2
        scale = FINE / DOTS
        found.append((float(columns[0] * scale), float(columns[-1] * scale)) if wide else None)
    return found


def _small(strip: Strip, map_: Contrast, inner: Mask) -> Contrast:
    return cv2.resize(map_, inner.shape[::-1], interpolation=cv2.INTER_AREA).astype(np.float32)


def within(map_: Contrast, inner: Mask, soft: float) -> Contrast:
    """Softened without what is printed beside it."""
    weight = cv2.GaussianBlur(inner.astype(np.float32), (0, 0), soft * DOTS)
    value = cv2.GaussianBlur(np.where(inner, map_, 0).astype(np.float32), (0, 0), soft * DOTS)
    return (value / np.maximum(weight, 1e-3)).astype(np.float32)


def _shade(strip: Strip, inner: Mask, edges: NDArray[np.int32]) -> Mask:
    """Darker than the row's usual."""
    soft = within(_small(strip, strip.ink, inner), inner, SHADE_SOFT)
    limit = SHADE * (WEAK_SHADE if strip.weak else 1.0)
    dark = np.zeros_like(inner)
    for above, below in pairwise(edges):
        rows = slice(int(above.min()), int(below.max()))
        cell = soft[rows][inner[rows]]
        if cell.size:
            dark[rows] |= soft[rows] - np.median(cell) > limit
    return dark & inner


def _tint(strip: Strip, inner: Mask) -> Mask:
    """Of another colour than the paper round it."""
    if strip.tint is None:
        return np.zeros_like(inner)
    size = inner.shape[::-1]
    tint = cv2.resize(strip.tint, size, interpolation=cv2.INTER_AREA).astype(np.float32)
    small = cv2.resize(strip.grey, size, interpolation=cv2.INTER_AREA).astype(np.float32)
    light: Contrast = cv2.GaussianBlur(small, (0, 0), TINT_SOFT * DOTS)
    usual_light = float(np.median(light[inner])) if inner.any() else 1.0
    # A shadow takes colour and brightness alike; only their ratio is the paper's own.
    share = usual_light / np.maximum(light, DIMMEST * usual_light)
    away: Contrast = np.zeros(inner.shape, np.float32)
    for channel in range(2):
        one = ((tint[..., channel] - GREY_TINT) * share).astype(np.float32)
        away += (within(one, inner, TINT_SOFT) - _paper_colour(one)) ** 2
    away = np.sqrt(away)
    usual = away[inner]
    middle = float(np.median(usual)) if usual.size else 0.0
    spread = 1.4826 * float(np.median(np.abs(usual - middle))) if usual.size else 0.0
    return (away > max(TINT, middle + TINT_GRAIN * spread)) & inner


def _paper_colour(one: Contrast) -> Contrast:
    """The usual colour round each spot."""
    scale = 1 / DOTS
    small = cv2.resize(one, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
    levels = np.clip(small * LEVELS + GREY_TINT, 0, 255).astype(np.uint8)
    usual = (cv2.medianBlur(levels, PAPER_COLOUR).astype(np.float32) - GREY_TINT) / LEVELS
    wide = cv2.resize(usual, one.shape[::-1], interpolation=cv2.INTER_LINEAR)
    soft: Contrast = cv2.GaussianBlur(wide, (0, 0), 2 * DOTS).astype(np.float32)
    return soft


def rough_map(strip: Strip, inner: Mask) -> Contrast:
    """How much the brightness changes at the width of ridges."""
    fine = cv2.GaussianBlur(strip.ink, (0, 0), RIDGE * FINE)
    band = fine - cv2.GaussianBlur(strip.ink, (0, 0), RIDGES * FINE)
    soft = within(_small(strip, band * band, inner), inner, ROUGH_SOFT)
    rough: Contrast = np.sqrt(soft.clip(0)).astype(np.float32)
    return rough


def roughness(rough: Contrast, patch: Mask, inner: Mask, edges: NDArray[np.int32]) -> list[float]:
    """For each row: roughness of its patch over that of the paper beside it."""
    found = []
    for above, below in pairwise(edges):
        rows = slice(int(above.min()), int(below.max()))
        here, beside = patch[rows], inner[rows] & ~patch[rows]
        if not here.any():
            found.append(0.0)
            continue
        usual = float(np.percentile(rough[rows][beside], 30)) if beside.sum() > 60 else 0.0
        usual = max(usual or float(np.median(rough[inner])), SMOOTH)
        found.append(float(np.median(rough[rows][here])) / usual)
    return found


def by_row(found: Mask, edges: NDArray[np.int32]) -> list[float]:
    """Square millimetres of each row's own patches."""
    labels, rows = bridged(found), rows_of(found.shape, edges)
    count = len(edges) - 1
    table = np.zeros((int(labels.max()) + 1, count + 2))
    both = labels.ravel() * table.shape[1] + rows.ravel()
    table += np.bincount(both, minlength=table.size).reshape(table.shape)
    table[0] = 0
    main = table.max(axis=1)
    own = [0.0] * count
    for row in range(count):
        area = table[:, row + 1]
        much = area > OWN_SHARE * main
        for label in np.flatnonzero(much | (area > PRINT * _PER_MM2)):
            here = (labels == label) & (rows == row + 1)
            if _through_middle(here, edges, row):
                own[row] += float(area[label]) / _PER_MM2
                continue
            if not much[label]:
                continue
            depth, spilt = _lies(here, found, edges, row)
            mine = depth > OWN_DEPTH if area[label] < main[label] else not spilt
            if mine:
                own[row] += float(area[label]) / _PER_MM2
    return own


def bridged(found: Mask) -> NDArray[np.intp]:
    """For each spot the number of the piece it belongs to, over printed rules too; 0 is none."""
    side = round(2 * BRIDGE * DOTS) | 1
    closed = cv2.morphologyEx(found.astype(np.uint8), cv2.MORPH_CLOSE, np.ones((side, 3), np.uint8))
    _, labels = cv2.connectedComponents(closed)
    return np.where(found, labels, 0).astype(np.intp)


def rows_of(shape: tuple[int, ...], edges: NDArray[np.int32]) -> NDArray[np.intp]:
    """For each spot how many rules are above it: 1 is the first row."""
    down = np.arange(shape[0])[:, None]
    rows = np.zeros(shape, np.intp)
    for edge in edges:
        rows += down >= edge
    return rows


def _through_middle(here: Mask, edges: NDArray[np.int32], row: int) -> bool:
    """Whether a patch lies broad over the row's middle, where no neighbour's print reaches."""
    middle = round(float(edges[row].mean() + edges[row + 1].mean()) / 2)
    near = here[max(0, middle - 1) : middle + 2]
    return bool(near.any(axis=0).sum() >= BROAD * DOTS)


def _lies(here: Mask, found: Mask, edges: NDArray[np.int32], row: int) -> tuple[float, bool]:
    """How deep a patch reaches in its row, as a share; and whether it is only the end of a bigger
    one beyond the row's edge."""
    lines, columns = np.flatnonzero(here.any(axis=1)), np.flatnonzero(here.any(axis=0))
    top, bottom = float(edges[row].mean()), float(edges[row + 1].mean())
    height = max(1.0, bottom - top)
    depth = float(lines[-1] - lines[0] + 1) / height
    across = slice(int(columns[0]), int(columns[-1]) + 1)
    spilt = False
    for near, step in ((lines[0] - top, -1), (bottom - lines[-1], 1)):
        if near < TOUCH * DOTS and depth < SPILT and 0 <= row + step < len(edges) - 1:
            first, last = sorted((edges[row + step], edges[row + step + 1]), key=lambda e: e.mean())
            beyond = found[int(first.mean()) : int(last.mean()), across].sum()
            spilt |= bool(beyond > SPILT_TIMES * here.sum())
    return depth, spilt
