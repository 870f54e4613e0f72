"""Places down a page followed from row to row: paper bends, but from row to row by little."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from desktop.scanning.contrast import Contrast

Numbers = NDArray[Any]
COARSE = 4.0
"""Pixels a millimetre of the straightened strip in which places are looked for."""

REACH, SIDE, BESIDE = 3.6, 8.0, 6.5
"""How far a crossing may be off from where the boxes say, in mm, less than half a row (4.55); how
far a box may be off aside, on paper that was folded sharply; and where other columns have boxes."""

FAR_REACH, NEXT = 8.0, 1.5
"""How far off boxes are looked for up and down, and in what steps."""

STIFF, MOST_BEND, LIFT = 0.35, 3.0, 0.02
"""What it costs to differ from the row before (by mm squared, at most), and to be away at all (by
mm); a box not seen costs 1. By judgement on the tuning set's hard pages."""

FOLLOW = 12.0
"""Millimetres over which neighbours are followed: a little more than a row."""

OUTLIER = 0.7
"""Millimetres that a place may differ from the line of its neighbours."""


def followed(
    response: Contrast, x: float, ys: Numbers, near: Numbers | None = None, aside: float = SIDE
) -> Numbers:
    """For each place (mm of the strip): shift x, y in mm and the answer; looked for ``near``, or as
    far ``aside``."""
    start = np.zeros((len(ys), 2)) if near is None else near
    reach = (FAR_REACH, aside) if near is None else (REACH, REACH)
    each = [
        _candidates(response, (x + dx) * COARSE, (y + dy) * COARSE, *reach)
        for y, (dx, dy) in zip(ys, start, strict=True)
    ]
    found = chained([one / (COARSE, COARSE, 1.0) for one in each])
    found[:, :2] += start
    return found


def _candidates(response: Contrast, x: float, y: float, high: float, wide: float) -> Numbers:
    """The strongest answers near a place, at most four: how far off in pixels, how strong."""
    far, side = round(high * COARSE), round(wide * COARSE)
    found = []
    for step in range(-far, far + 1, round(NEXT * COARSE)):
        off_x, off_y, strength = peak(response, x, y + step, side, round(NEXT * COARSE))
        found.append((off_x, off_y + step, strength))
    best = sorted(set(found), key=lambda one: -one[2])[:4]
    return np.array(best, dtype=np.float64).reshape(-1, 3)


def chained(each: Sequence[Numbers]) -> Numbers:
    """Of each row's candidates (shift x, y in mm, strength) the one that goes best with the rows
    above and below: paper bends, but from row to row by little, so the box of the neighbour never
    passes for one's own however far the middle of the page has risen."""
    if not each:
        return np.zeros((0, 3))
    usual = max(1e-6, float(np.percentile([one[:, 2].max() for one in each], 75)))
    each = [_or_unseen(each, row) for row in range(len(each))]
    costs = [1 - np.clip(one[:, 2] / usual, 0, 1) + LIFT * np.abs(one[:, 1]) for one in each]
    total, backs = costs[0], []
    for before, here, cost in zip(each, each[1:], costs[1:], strict=False):
        step = here[:, None, :2] - before[None, :, :2]
        bend = np.minimum(STIFF * (step**2).sum(axis=2), MOST_BEND)
        ways = total[None, :] + bend
        backs.append(ways.argmin(axis=1))
        total = ways.min(axis=1) + cost
    at = int(total.argmin())
    path = [at]
    for back in reversed(backs):
        at = int(back[at])
        path.append(at)
    return np.array([one[at] for one, at in zip(each, reversed(path), strict=True)])


def _or_unseen(each: Sequence[Numbers], row: int) -> Numbers:
    """A row's candidates, and where its neighbours' are, unseen: what is filled or covered must not
    draw the rows beyond it to something else."""
    near = [each[k] * (1, 1, 0) for k in (row - 1, row + 1) if 0 <= k < len(each)]
    return np.vstack((each[row], *near))


def peak(
    response: Contrast, x: float, y: float, reach: float, high: float | None = None
) -> tuple[float, float, float]:
    """The strongest answer near a place: how far off in pixels (to a fraction), how strong.
    ``high``: the reach up and down, where it is another."""
    high = reach if high is None else high
    left, top = max(0, round(x - reach)), max(0, round(y - high))
    window = response[top : max(0, round(y + high) + 1), left : round(x + reach) + 1]
    if window.size == 0:
        return 0.0, 0.0, 0.0
    row, column = np.unravel_index(int(window.argmax()), window.shape)
    fx = left + column + _vertex(response[top + row], left + int(column))
    fy = top + row + _vertex(response[:, left + column], top + int(row))
    return float(fx - x), float(fy - y), float(window[row, column])


def _vertex(line: Contrast, at: int) -> float:
    """The top of the parabola through three neighbours."""
    if not 0 < at < len(line) - 1:
        return 0.0
    before, here, after = (float(line[k]) for k in (at - 1, at, at + 1))
    bend = before - 2 * here + after
    return 0.0 if bend >= 0 else float(np.clip(0.5 * (before - after) / bend, -0.5, 0.5))


def smooth(shifts: Numbers, ys: Numbers) -> Numbers:
    """Shifts that follow each other, as (ys, xs, ys of shift); places far off the others' line are
    left out."""
    if len(shifts) == 0:
        return np.array([[0.0], [0.0], [0.0]])
    usual = float(np.median(shifts[:, 2]))
    good = shifts[:, 2] >= 0.5 * usual
    for _ in range(3):
        line = _followed(shifts, ys, good)
        off = np.abs(shifts[:, :2] - line).max(axis=1)
        kept = (off < OUTLIER) & (shifts[:, 2] >= 0.4 * usual)
        if (kept == good).all() or not kept.any():
            break
        good = kept
    line = _followed(shifts, ys, good)
    return np.vstack((ys, line[:, 0], line[:, 1]))


def _followed(shifts: Numbers, ys: Numbers, good: NDArray[np.bool_]) -> Numbers:
    """At each place a straight line through its neighbours, near ones counting most."""
    weights = np.exp(-0.5 * ((ys[:, None] - ys[None, :]) / FOLLOW) ** 2)
    weights = weights * good[None, :] * shifts[None, :, 2].clip(1e-6) + 1e-12
    line = np.empty((len(ys), 2))
    for place, weight in enumerate(weights):
        away = ys - ys[place]
        total, first, second = weight.sum(), (weight * away).sum(), (weight * away**2).sum()
        spread = total * second - first**2
        for axis in (0, 1):
            value = shifts[:, axis]
            a, b = (weight * value).sum(), (weight * away * value).sum()
            level = a / total
            steep = spread > 1e-6 * total**2
            line[place, axis] = (second * a - first * b) / spread if steep else level
    return line
