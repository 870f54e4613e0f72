"""Where the printed rules run on a straightened strip: followed in short pieces, for paper curls
across too, and not trusted where they were not seen."""

from __future__ import annotations

from itertools import pairwise
from typing import Any

import numpy as np
from numpy.typing import NDArray

from desktop.scanning.contrast import Contrast
from desktop.scanning.seats import FINE, Strip, Table

PIECES, RULE_STEP = 8, 0.7
"""A printed rule is followed in so many pieces, each at most this many mm off the one before."""

RULE_SEEN = (0.04, 0.12)
"""Contrast of a thin rule over its surroundings, as a share of a box's outline: enough on any page;
and at least, on a page whose copier made all its rules pale (to 0.06, one medium page in 100)."""

IN_PLACE, MOSTLY, PALER = 0.3, 0.7, 0.6
"""Where so large a share of the darkest lines lies within so many mm of the rules' places (of grain
0.4 would), they are rules, and so much of their usual contrast is enough."""

ENOUGH, AGREED, ASTRAY = 3, 0.6, 0.4
"""So many of the four rules around must be seen and agree within so many mm; a rule farther than so
many mm from what they say is something else."""

RULED, WANDER = 0.7, 2.0
"""Share of a rule's pieces that must be seen, and how many mm it may leave its place across the
strip: of 2,400 rows of medium pages 2 had less than 0.8; all false marks of bent hard pages had
less than 0.65 or wandered by more than 4."""

RULE, OUTLINE = 0.5, 0.62
"""Half-widths in mm that printed rules and box outlines take up on a blurred page."""

MOST_DOUBTFUL = 0.2
"""Share of doubtful rows beyond which the whole page is: where two rows were lost the ones between
them only look right. By judgement on the tuning set's hard pages."""


def doubtful(rows: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """Rows that were not followed well, with their neighbours; all of them where it is many."""
    if rows.mean() > MOST_DOUBTFUL if len(rows) else False:
        return np.ones_like(rows)
    wide = rows.copy()
    wide[1:] |= rows[:-1]
    wide[:-1] |= rows[1:]
    return wide


def lost_rows(rules: NDArray[np.int32], seen: NDArray[Any]) -> NDArray[np.bool_]:
    """Rows of which a rule was hardly seen or leaves its place too far."""
    away = np.abs(rules - rules[:, :1]).max(axis=1)
    lost = (seen < RULED) | (away > WANDER * FINE)
    return np.asarray(lost[:-1] | lost[1:])


def evenness(rules: NDArray[np.int32], table: Table) -> list[float]:
    """For each row how far its height is from what it should be, as a share: a rule that was lost
    on a crease or followed a pen stroke makes one row higher and its neighbour lower."""
    off = np.abs(np.diff(rules, axis=0) / (table.row * FINE) - 1)
    return [float(one) for one in off.max(axis=1)]


def find_rules(strip: Strip, table: Table) -> tuple[NDArray[np.int32], NDArray[Any]]:
    """Where the rules between rows run: for each rule its y in each column, in pixels.

    Followed from the left, where the box was found, piece by piece: paper curls across too. And for
    each rule the share of pieces where it was seen, or where its neighbours leave no doubt.
    """
    pieces = np.linspace(table.left, table.right, PIECES + 1)
    columns = [round((end - strip.left) * FINE) for end in pieces]
    start = np.array(
        [round((table.top + k * table.row - strip.top) * FINE) for k in range(table.rows + 1)]
    )
    least = _least(strip, start, columns)
    places = np.empty((table.rows + 1, PIECES), dtype=np.int32)
    seen = np.zeros((table.rows + 1, PIECES), dtype=bool)
    for edge, y in enumerate(start):
        for piece, (left, right) in enumerate(pairwise(columns)):
            y, seen[edge, piece] = _rule_near(strip.ink, least, int(y), left, right)
            places[edge, piece] = y
    _mended(strip, least, columns, start, places, seen)
    found = np.empty((table.rows + 1, strip.ink.shape[1]), dtype=np.int32)
    found[:] = places[:, :1]
    for piece, left in enumerate(columns[:-1]):
        found[:, left:] = places[:, piece : piece + 1]
    return found, seen.mean(axis=1)


def _mended(
    strip: Strip,
    least: float,
    columns: list[int],
    start: NDArray[Any],
    places: NDArray[np.int32],
    seen: NDArray[np.bool_],
) -> None:
    """A bold stroke along a rule draws the rule to itself or hides it: where the rules above and
    below agree on how much the paper is bent, it is looked for where they say, and held there."""
    off = places - start[:, None]
    for piece, (left, right) in enumerate(pairwise(columns)):
        for edge in range(len(start)):
            near = [k for k in range(edge - 2, edge + 3) if k != edge and 0 <= k < len(start)]
            says = [int(off[k, piece]) for k in near if seen[k, piece]]
            if len(says) < ENOUGH or max(says) - min(says) > AGREED * FINE:
                continue
            where = round(float(np.median(says)))
            if seen[edge, piece] and abs(off[edge, piece] - where) <= ASTRAY * FINE:
                continue
            at = int(start[edge]) + where
            places[edge, piece], _ = _rule_near(strip.ink, least, at, left, right, ASTRAY)
            seen[edge, piece] = True


def rules_down(strip: Strip, table: Table) -> tuple[NDArray[np.int32], ...]:
    """Where the left, the middle and the right rule down the page run, each as ``rule_down``."""
    at = {x: rule_down(strip, table, x) for x in {table.left, table.middle, table.right}}
    return at[table.left], at[table.middle], at[table.right]


def rule_down(strip: Strip, table: Table, at: float) -> NDArray[np.int32]:
    """Where a rule down the page runs: its x in each line of pixels, as one column."""
    turned = strip.ink.T
    count = 2 * table.rows
    ends = [round((table.top + k * table.row / 2 - strip.top) * FINE) for k in range(count + 1)]
    x = round((at - strip.left) * FINE)
    line = np.full(strip.ink.shape[0], x, dtype=np.int32)
    for top, bottom in pairwise(ends):
        x, _ = _rule_near(turned, RULE_SEEN[1] * strip.black, x, top, bottom)
        line[top:] = x
    return line[:, None]


def _least(strip: Strip, start: NDArray[Any], columns: list[int]) -> float:
    """Contrast from which a dark line is a rule of this page."""
    darkest = [
        (*_darkest(strip.ink, int(y), left, right), int(y))
        for y in start
        for left, right in pairwise(columns)
    ]
    in_place = [dark for at, dark, y in darkest if abs(at - y) <= IN_PLACE * FINE]
    low, enough = (share * strip.black for share in RULE_SEEN)
    if len(in_place) < MOSTLY * len(darkest):
        return enough
    return float(np.clip(PALER * float(np.median(in_place)), low, enough))


def _rule_near(
    ink: Contrast, least: float, y: int, left: int, right: int, step: float = RULE_STEP
) -> tuple[int, bool]:
    at, dark = _darkest(ink, y, left, right, step)
    seen = dark > least
    return (at if seen else y), seen


def _darkest(
    ink: Contrast, y: int, left: int, right: int, step: float = RULE_STEP
) -> tuple[int, float]:
    """The darkest line near a place, and its contrast over the others there."""
    reach = round(step * FINE)
    top = max(0, y - reach - 1)
    line = ink[top : y + reach + 2, left:right].mean(axis=1)
    line = np.convolve(line, np.ones(3) / 3, "same")[1:-1]
    if line.size == 0:
        return y, 0.0
    # As the median, of an odd number, and twenty times sooner.
    return top + 1 + int(line.argmax()), float(line.max() - np.sort(line)[line.size // 2])
