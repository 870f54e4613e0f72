"""The ink of a strip as strokes, and which row each belongs to.

Printed rules and box outlines are left out; a stroke cut by them is put together again, so that a
signature running over the line is known to be its owner's and not the neighbour's.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from db.domain.sheet_places import TICK
from desktop.scanning.boxes import cores, crumbs_in, extents, fills, inked, pieces
from desktop.scanning.continued import is_continued, is_from_notes
from desktop.scanning.crumbled import crumbled
from desktop.scanning.dapples import is_dappled
from desktop.scanning.darkened import darkened
from desktop.scanning.judging import DASH
from desktop.scanning.owners import BOXED, Stroke, is_own, is_tail, joined, underlines, wholes
from desktop.scanning.patches import SPAN, SPILT, Patch, patches
from desktop.scanning.rings import rings
from desktop.scanning.row_ink import RowInk
from desktop.scanning.rules import (
    OUTLINE,
    RULE,
    doubtful,
    evenness,
    find_rules,
    lost_rows,
    rules_down,
)
from desktop.scanning.seats import FINE, Strip, Table
from desktop.scanning.straight import PEN_LINE, straight_lines
from desktop.scanning.streaks import streaks
from desktop.scanning.traces import traces

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

BENT = 1.4
"""Weight of a wrong height in how well a row was found: 28 % off makes it unsure. In 31 rows of the
tuning set's medium pages the most was 17 %."""

DIRT, DIRT_SIDE = 0.7, 1.0
"""Square millimetres and side of a speck: the dirt of copiers was seen up to 0.67; the smallest dot
that a hand makes on purpose is 0.9 mm wide and looks 1.2."""

CLOSE, SHALLOW = 0.3, 0.33
"""Millimetres from a rule's edge at which a stroke comes from over the rule, and how deep into the
row it may reach."""

ALONG, STREAK = 0.7, 1.1
"""Height of a line along a rule, width of a scanner's streak down the page, in mm."""

LONELY = 2.5
"""Millimetres round a speck of dirt without other ink: crumbs of a broken line lie closer."""

HALFWAY, SMALL_SHARE, NARROW = 0.5, (0.1, 0.3), 5.0
"""A neighbour's stroke that is deeper, and not so small a part of its writing (where it is no
broader than so many mm: the second), may be a print of this row that hangs together with it."""

USUAL = 25
"""Percentile of a page's boxes that nobody marked, however many came."""

FOLD = 1.2
"""Millimetres that a fold across a row is high at most, with what the paper bends there."""

EDGE = 0.4
"""Millimetres round a neighbour's stroke that are no paper either."""

_PER_MM2 = FINE * FINE


def row_inks(strip: Strip, table: Table) -> list[RowInk]:
    """The ink of each row."""
    soft, spread = inked(strip, table)
    sure = max(LEAST_SURE, SURE * strip.black, SURE_GRAIN * spread)
    faint = max(LEAST_FAINT, FAINT * strip.black, FAINT_GRAIN * spread)
    rules, ruled = find_rules(strip, table)
    downs = rules_down(strip, table)
    cells, boxes = _cells(strip, table, rules, downs)
    cells &= ~streaks(soft, cells, rules, faint)
    mask = (soft > faint) & cells
    strokes, labels = _strokes(mask, soft > sure, boxes, rules, (table.middle - strip.left) * FINE)
    owners = joined(labels, strokes, rules, downs, strip, table)
    specks = _isolated(strokes)
    apart = cells & ~_spilt_over(labels, strokes, owners, specks)
    found = patches(strip, table, rules, apart)
    spilt, weak = _of_prints(strokes, found, table), strip.weak
    shaded = is_dappled(strip, table)
    inks = [
        replace(
            _row_ink(row, strokes, owners, strip, table, spilt),
            patch=patch,
            trace=trace,
            rings=ring,
            crumbled=broken,
            dirt=len(specks),
            weak=weak,
            dappled=shaded,
        )
        for row, (patch, trace, ring, broken) in enumerate(
            zip(
                found,
                traces(strip, table, rules, apart),
                rings(strip, table, rules, cells, soft > faint),
                crumbled(mask, rules, (table.middle - strip.left) * FINE),
                strict=True,
            )
        )
    ]
    boxed = _boxed(inks, cores(soft, strip, table), (soft > sure) & cells, mask, boxes, rules)
    filled = [replace(ink, fill=fill) for ink, fill in zip(boxed, fills(strip, table), strict=True)]
    return _seated(darkened(filled, strip, table, rules), strip, table, rules, ruled)


def _boxed(
    inks: list[RowInk],
    darkest: list[float],
    sure: Mask,
    mask: Mask,
    boxes: Mask,
    rules: NDArray[np.int32],
) -> list[RowInk]:
    """With what is too small to be a stroke in the tick boxes."""
    usual = float(np.percentile(darkest, USUAL)) if darkest else 0.0
    cleanest = min(darkest, default=0.0)
    spots = (crumbs_in(sure & boxes, rules), crumbs_in(mask & boxes, rules))
    return [
        replace(
            ink,
            core=core,
            usual=usual,
            cleanest=cleanest,
            crumbs=crumbs,
            bits=bits,
            extent=extent,
            pieces=several,
        )
        for ink, core, crumbs, bits, extent, several in zip(
            inks,
            darkest,
            *spots,
            extents(mask & boxes, rules),
            pieces(mask & boxes, rules),
            strict=True,
        )
    ]


def _seated(
    inks: list[RowInk],
    strip: Strip,
    table: Table,
    rules: NDArray[np.int32],
    ruled: NDArray[Any],
) -> list[RowInk]:
    """With how well each row was found; ``ruled``: how much of each rule was seen."""
    lost = lost_rows(rules, ruled)
    bent = doubtful(strip.bent(table) | lost)
    return [
        replace(
            ink,
            seat=min(ink.seat, 1 - BENT * off, 0 if crooked else 1),
            unruled=bool(unruled),
        )
        for ink, off, crooked, unruled in zip(inks, evenness(rules, table), bent, lost, strict=True)
    ]


def _cells(
    strip: Strip, table: Table, rules: NDArray[np.int32], downs: Sequence[NDArray[np.int32]]
) -> tuple[Mask, Mask]:
    """Where ink is looked for: inside the cells beside all that is printed; and the boxes."""
    high, wide = strip.ink.shape
    xs = strip.left + (np.arange(wide) + 0.0) / FINE
    ys = strip.top + (np.arange(high) + 0.0) / FINE
    down = np.arange(high)[:, None]
    left, middle, right = downs
    along = np.arange(wide)[None, :]
    cells = (down > rules[0]) & (down < rules[-1])
    cells &= (along > left + RULE * FINE) & (along < right - RULE * FINE)
    cells &= np.abs(along - middle) > RULE * FINE
    for rule in rules:
        cells &= np.abs(down - rule) > RULE * FINE
    boxes = np.zeros_like(cells)
    reach = TICK / 2 + OUTLINE
    for row in range(table.rows):
        x = table.box_x + strip.box[row, 0]
        y = table.top + (row + 0.5) * table.row + strip.box[row, 1]
        near = np.ix_(np.abs(ys - y) <= reach, np.abs(xs - x) <= reach)
        far = np.maximum(np.abs(ys[near[0]] - y), np.abs(xs[near[1]] - x))
        cells[near] &= np.abs(far - TICK / 2) > OUTLINE
        boxes[near] |= far < TICK / 2
    return cells, boxes


def _strokes(
    mask: Mask, sure: Mask, boxes: Mask, rules: NDArray[np.int32], middle: float
) -> tuple[dict[int, Stroke], NDArray[np.int32]]:
    _, labels, stats, _ = cv2.connectedComponentsWithStats(mask.astype(np.uint8), connectivity=8)
    count = len(stats)
    dark = np.bincount(labels[mask & sure], minlength=count) / _PER_MM2
    boxed = np.bincount(labels[mask & boxes], minlength=count) / _PER_MM2
    straight = straight_lines(labels.astype(np.int32), count, FINE, PEN_LINE)
    found = {}
    for number in range(1, count):
        left, top, wide, high, area = (int(value) for value in stats[number])
        size = area / _PER_MM2
        if size < SPECK:
            continue
        at = left + wide // 2
        row = int((rules[:, at] < top + high / 2).sum()) - 1
        enough = min(max(SPECK / 2, DARK_SHARE * size), DARK_ENOUGH)
        found[number] = Stroke(
            row, size, bool(dark[number] >= enough), float(boxed[number]),
            left > middle, left, left + wide, top, top + high,
            int(top - rules[row, at]), int(rules[row + 1, at] - top - high),
            float(rules[row + 1, at] - rules[row, at]) / FINE,
            bool(straight[number]),
        )  # fmt: skip
    return found, labels.astype(np.int32)


def _spilt_over(
    labels: NDArray[np.int32],
    strokes: dict[int, Stroke],
    owners: dict[int, int],
    specks: frozenset[int],
) -> Mask:
    """Strokes by which a neighbour's writing reaches in, and specks, with their blurred edges."""
    found, under = wholes(strokes, owners), underlines(strokes)
    spilt = np.zeros(int(labels.max()) + 1, bool)
    for number, stroke in strokes.items():
        whole = found[owners[number]]
        shallow = stroke.bottom - stroke.top < HALFWAY * stroke.high * FINE
        narrow = stroke.right - stroke.left < NARROW * FINE
        small = whole.share(stroke.row) < SMALL_SHARE[narrow]
        reaches = not is_own(stroke, whole) and (shallow or small)
        elsewhere = number in under or whole.ticks_elsewhere(stroke.row)
        spilt[number] = number in specks or reaches or elsewhere
    side = 2 * round(EDGE * FINE) + 1
    return cv2.dilate(spilt[labels].astype(np.uint8), np.ones((side, side), np.uint8)).astype(bool)


def _of_prints(strokes: dict[int, Stroke], found: Sequence[Patch], table: Table) -> frozenset[int]:
    """The ridges by which a neighbour's thumbprint reaches into a row."""
    deepest = SPILT * table.row * FINE

    def spilt(stroke: Stroke) -> bool:
        for other, reach in (
            (stroke.row - 1, stroke.below_top + stroke.bottom - stroke.top),
            (stroke.row + 1, stroke.above_bottom + stroke.bottom - stroke.top),
        ):
            span = found[other].span if 0 <= other < table.rows else None
            own = max(found[stroke.row].shade, found[stroke.row].tint)
            if span is not None and reach < deepest and own < SPAN:
                slack = FINE
                if span[0] - slack < stroke.left and stroke.right < span[1] + slack:
                    return True
        return False

    return frozenset(n for n, one in strokes.items() if one.signature and spilt(one))


def _isolated(strokes: dict[int, Stroke]) -> frozenset[int]:
    """Specks of dirt on the page: small, outside the boxes, with no more than another one near."""
    numbers = list(strokes)
    ends = np.array(
        [(one.left, one.top, one.right, one.bottom) for one in strokes.values()], np.float64
    ).reshape(-1, 4)
    small = np.array([_is_speck(one) for one in strokes.values()], bool)
    found = []
    for place in np.flatnonzero(small):
        apart = np.maximum(ends[:, :2] - ends[place, 2:], ends[place, :2] - ends[:, 2:])
        near = (apart < LONELY * FINE).all(axis=1)
        if strokes[numbers[place]].box == 0 and near.sum() <= 2 and small[near].all():
            found.append(numbers[place])
    return frozenset(found)


def _row_ink(
    row: int,
    strokes: dict[int, Stroke],
    owners: dict[int, int],
    strip: Strip,
    table: Table,
    spilt: frozenset[int],
) -> RowInk:
    found, under = wholes(strokes, owners), underlines(strokes)
    own, others, spill, ridges, stained = [], [], (0.0, 0.0), 0.0, False
    for number, stroke in strokes.items():
        if stroke.row != row or _is_streak(stroke, table.row):
            continue
        whole = found[owners[number]]
        stained |= not stroke.sure and whole.is_stain(row)
        depth = (stroke.bottom - stroke.top) / FINE / table.row
        if number in spilt:
            # What comes straight from over the rule is the neighbour's; a small cross is not.
            edge = min(stroke.below_top, stroke.above_bottom) / FINE
            over = edge <= RULE + CLOSE and depth <= SHALLOW
            ridges += stroke.area if stroke.sure and not over else 0.0
            others.append(stroke)
        elif number in under:
            spill = max(spill, (1.0, 1.0))
        elif is_own(stroke, whole):
            own.append(stroke)
        elif not whole.ticks_elsewhere(row):
            # A name that runs into the box is asked, however little of it is here, and a long tail.
            asked = stroke.box >= BOXED or is_tail(stroke, whole)
            spill = max(spill, (whole.share(row), 1.0 if asked else depth))
            others.append(stroke)
    on = is_continued(own, others) or is_from_notes(own, (table.right - strip.left) * FINE)
    summed = _summed(own, spill, float(strip.found[row]))
    return replace(summed, ridges=ridges, stained=stained, continued=on)


def _summed(own: list[Stroke], spill: tuple[float, float], seat: float) -> RowInk:
    sure = [stroke for stroke in own if stroke.sure]
    faint = [stroke for stroke in own if not stroke.sure]
    named = [stroke for stroke in sure if stroke.signature]
    beside = [stroke for stroke in sure if not stroke.signature]
    return RowInk(
        box=sum(stroke.box for stroke in sure),
        around=sum(stroke.area - stroke.box for stroke in beside if not _is_dirt(stroke)),
        signature=sum(stroke.area for stroke in named if not _is_dirt(stroke)),
        specks=sum(stroke.area - stroke.box for stroke in sure if _is_dirt(stroke)),
        faint_box=sum(stroke.box for stroke in faint),
        faint=max((stroke.area for stroke in faint), default=0.0),
        spill=spill,
        struck=_struck(sure),
        folded=_folded(faint),
        seat=seat,
    )


def _is_dirt(stroke: Stroke) -> bool:
    """A speck, or what lies along a rule: the neighbour's line under a name."""
    high = (stroke.bottom - stroke.top) / FINE
    edge = min(stroke.below_top, stroke.above_bottom) / FINE
    along = high <= ALONG and edge <= RULE + 2 / FINE
    return along or _is_speck(stroke)


def _is_speck(stroke: Stroke) -> bool:
    side = max(stroke.right - stroke.left, stroke.bottom - stroke.top) / FINE
    return stroke.area < DIRT and side <= DIRT_SIDE


def _is_streak(stroke: Stroke, height: float) -> bool:
    """A scanner's line down the page: thin, and through the whole row."""
    wide, high = (stroke.right - stroke.left) / FINE, (stroke.bottom - stroke.top) / FINE
    return wide <= STREAK and high >= 0.8 * height


def _folded(faint: list[Stroke]) -> bool:
    """Whether all that is faint lies on one flat line, longer than a tick box is wide."""
    if not faint:
        return False
    high = max(one.bottom for one in faint) - min(one.top for one in faint)
    long = max(one.right for one in faint) - min(one.left for one in faint)
    return high / FINE <= FOLD and long / FINE > 2 * TICK


def _struck(sure: list[Stroke]) -> bool:
    """Whether flat strokes are all there is beside specks."""
    seen = [stroke for stroke in sure if stroke.area > 3 * SPECK]
    long, flat = DASH
    return bool(seen) and all(
        (one.right - one.left) / FINE >= long and (one.bottom - one.top) / FINE <= flat
        for one in seen
    )
