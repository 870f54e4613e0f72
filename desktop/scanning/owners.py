"""Whose a stroke is: writing that runs over a rule belongs to the row it comes from.

Printed lines are left out of the ink, so a tick comes in pieces: inside its box, beside it, and
over the rule. Pieces that meet across a printed line are one whole again.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from db.domain.sheet_places import TICK
from desktop.scanning.rules import OUTLINE, RULE
from desktop.scanning.seats import FINE, Strip, Table

OWN = ((1.0, 0.0), (0.8, 0.5), (0.35, 0.72))
"""Ink that hangs together with a neighbour's is a row's own too where it is this share of that and
reaches this deep: 12 rows of two signatures that touch had 0.54 and 0.67 and more, the wildest
strokes of a neighbour reach 0.45."""

BOXED, TAIL = 0.3, 8.0
"""Square millimetres in a box by which it is known whose a tick is, and of its tail at most in
another row; by judgement."""

TIP, FELT, FREE = 3.0, 20.0, 2.0
"""A felt tip's tail, beside the box: so much of it in the signature's cell, and in all; and the
millimetres that a tail leaves free at the far end of a row: a ring round its box does not."""

STAIN_ROWS, STAIN_SHARE, STAIN_BESIDE = 3, 3.0, 1.0
"""Rows that a pale stain runs through; how many times more of it may be in one than in the fullest
of the others (a cup's ring had 2); and square millimetres of it in either cell."""

TOUCH = 5
"""Pixels beside a printed line in which a stroke touches it."""

SLANT, SLANT_BESIDE = 5, 12
"""Pixels that a stroke may move aside while it crosses a rule between rows, where two signatures
come close, and any other printed line, where ticks cross at a slant."""

CORNER = 14
"""Pixels from the crossing of two rules in which a stroke that passes it is seen on either side."""

BOXED_SHARE = 0.35
"""Of what a tick has in another box, and in another row: with so much here too it is two ticks that
touch. Less is a long name that runs into the box."""

CLOSE, FLAT, MAINLY = 0.3, 0.35, 4.0
"""Millimetres from a rule at which a stroke comes from over it, and the share of the row
up to which it is flat: a neighbour's underline, unless so many times as much is here as there."""

TAIL_END, TAIL_SHARE = 1.6, 2.0
"""Millimetres from the rule that a neighbour's straight tail begins at most, for it may cross where
another rule is; and how many times more it is than what is there: tails had 0.9 to 1.5."""

THIN, LONG, NAME = 2.0, 8.0, 5.0
"""Millimetres that an underline is high at most and long at least; square millimetres of a name."""

Labels = NDArray[np.int32]


@dataclass(frozen=True)
class Stroke:
    """A connected piece of ink within one cell: place (pixels), area, and where it lies;
    ``below_top``, ``above_bottom``: how far from the rules of its row, which is ``high`` mm;
    ``straight``: as a line drawn with a ruler is."""

    row: int
    area: float
    sure: bool
    box: float
    signature: bool
    left: int
    right: int
    top: int
    bottom: int
    below_top: int
    above_bottom: int
    high: float
    straight: bool


@dataclass(frozen=True)
class Whole:
    """Strokes that are one: square millimetres for each row, in all, inside its tick box, and in
    the signature's cell; and how many millimetres they leave free towards one end of the row."""

    area: dict[int, float]
    boxed: dict[int, float]
    signed: dict[int, float]
    free: dict[int, float]

    def share(self, row: int) -> float:
        """How much lies in a row, to what lies in the fullest of the others."""
        others = max((area for other, area in self.area.items() if other != row), default=0.0)
        return self.area[row] / others if others else 1.0

    def ticks(self, row: int) -> bool:
        """Whether a row's own box is marked."""
        most = max(self.boxed.values(), default=0.0)
        marked = self.boxed[row] >= max(BOXED, BOXED_SHARE * most)
        return marked and self.share(row) >= BOXED_SHARE

    def ticks_elsewhere(self, row: int) -> bool:
        """Whether it is a tick in another row's box, of which only the tail is here."""
        elsewhere = any(area >= BOXED for other, area in self.boxed.items() if other != row)
        beside = self.area[row] - self.signed[row]
        tail = self.area[row] <= TAIL or (self.signed[row] <= TIP and beside <= FELT)
        return elsewhere and self.boxed[row] < BOXED and tail and self.free[row] >= FREE

    def is_stain(self, row: int) -> bool:
        """Whether it runs through three rows and both cells, and has no seat in this row, as a
        cup's ring does; prints that touch lie in the signature's cells."""
        signed = sum(self.signed.values())
        both = min(signed, sum(self.area.values()) - signed) >= STAIN_BESIDE
        return both and len(self.area) >= STAIN_ROWS and self.share(row) < STAIN_SHARE


def wholes(strokes: dict[int, Stroke], owners: dict[int, int]) -> dict[int, Whole]:
    """Each whole by its number."""
    area: dict[int, dict[int, float]] = defaultdict(lambda: defaultdict(float))
    boxed: dict[int, dict[int, float]] = defaultdict(lambda: defaultdict(float))
    signed: dict[int, dict[int, float]] = defaultdict(lambda: defaultdict(float))
    ends: dict[int, dict[int, list[tuple[int, int]]]] = defaultdict(lambda: defaultdict(list))
    for number, stroke in strokes.items():
        area[owners[number]][stroke.row] += stroke.area
        boxed[owners[number]][stroke.row] += stroke.box
        signed[owners[number]][stroke.row] += stroke.area if stroke.signature else 0.0
        ends[owners[number]][stroke.row].append((stroke.below_top, stroke.above_bottom))
    return {
        number: Whole(
            area[number],
            boxed[number],
            signed[number],
            {row: max(map(min, zip(*each, strict=True))) / FINE for row, each in rows.items()},
        )
        for number, rows in ends.items()
    }


def is_own(stroke: Stroke, whole: Whole) -> bool:
    """Whether a stroke belongs to the row it lies in."""
    if whole.ticks_elsewhere(stroke.row):
        return False
    if whole.ticks(stroke.row):
        return True
    if is_tail(stroke, whole):
        return False
    share, deep = whole.share(stroke.row), (stroke.bottom - stroke.top) / FINE / stroke.high
    edge = min(stroke.below_top, stroke.above_bottom) / FINE
    if edge <= RULE + CLOSE and deep < FLAT and len(whole.area) > 1 and share < MAINLY:
        return False
    return any(share >= least and deep >= depth for least, depth in OWN)


def is_tail(stroke: Stroke, whole: Whole) -> bool:
    """Whether it is one straight line that comes from a neighbour's row, where as much or more is:
    of a tick beside its box, or a long one. Nobody signs so; it is asked."""
    edge = min(stroke.below_top, stroke.above_bottom) / FINE
    far = len(whole.area) > 1 and whole.share(stroke.row) < TAIL_SHARE
    return stroke.straight and far and edge <= TAIL_END


def underlines(strokes: dict[int, Stroke]) -> frozenset[int]:
    """Long flat strokes along a rule beyond which somebody signed: they cross it at so small an
    angle that nothing faces them there, and are asked."""
    names: dict[int, float] = defaultdict(float)
    for stroke in strokes.values():
        names[stroke.row] += stroke.area if stroke.signature else 0.0

    def is_one(stroke: Stroke) -> bool:
        high, long = (
            (b - a) / FINE for a, b in ((stroke.top, stroke.bottom), (stroke.left, stroke.right))
        )
        edges = ((stroke.below_top, -1), (stroke.above_bottom, 1))
        flat = stroke.signature and high <= THIN and long >= LONG
        return flat and any(
            edge / FINE <= RULE + CLOSE and names[stroke.row + step] >= NAME for edge, step in edges
        )

    return frozenset(number for number, stroke in strokes.items() if is_one(stroke))


def joined(
    labels: Labels,
    strokes: dict[int, Stroke],
    rules: NDArray[np.int32],
    downs: Sequence[NDArray[np.int32]],
    strip: Strip,
    table: Table,
) -> dict[int, int]:
    """For each stroke the number of its whole; ``rules`` run across the page, ``downs`` down."""
    whole = {number: number for number in strokes}

    def root(number: int) -> int:
        while whole[number] != number:
            number = whole[number]
        return number

    for one, other, slant in _facing(labels, rules, downs, strip, table):
        wide = np.pad(other, slant)
        for shift in range(2 * slant + 1):
            moved = wide[shift : shift + other.size]
            meet = (one > 0) & (moved > 0)
            for a, b in {(int(a), int(b)) for a, b in zip(one[meet], moved[meet], strict=True)}:
                if a in whole and b in whole:
                    whole[root(a)] = root(b)
    return {number: root(number) for number in strokes}


def _facing(
    labels: Labels,
    rules: NDArray[np.int32],
    downs: Sequence[NDArray[np.int32]],
    strip: Strip,
    table: Table,
) -> Iterator[tuple[Labels, Labels, int]]:
    """What touches each printed line from either side, and how far aside it may go on."""
    half, middle = round(RULE * FINE), round((table.middle - strip.left) * FINE)
    for rule in rules[1:-1]:
        above, below = _beside(labels, rule - half, -1), _beside(labels, rule + half, 1)
        yield above, below, SLANT
        yield above[:middle], below[:middle], SLANT_BESIDE
    turned = np.ascontiguousarray(labels.T)
    for down in downs:
        line = down[:, 0]
        before, after = _beside(turned, line - half, -1), _beside(turned, line + half, 1)
        yield before, after, SLANT_BESIDE
    yield from _at_crossings(labels, rules, middle)
    yield from _round_boxes(labels, strip, table)


def _round_boxes(
    labels: Labels, strip: Strip, table: Table
) -> Iterator[tuple[Labels, Labels, int]]:
    """What lies in each box, and all that touches it from outside."""
    inner, outer = ((TICK / 2 + off) * FINE for off in (-OUTLINE, OUTLINE))
    for row in range(table.rows):
        x = (table.box_x + strip.box[row, 0] - strip.left) * FINE
        y = (table.top + (row + 0.5) * table.row + strip.box[row, 1] - strip.top) * FINE
        ring, inside = (
            labels[
                max(0, round(y - reach)) : round(y + reach) + 1,
                max(0, round(x - reach)) : round(x + reach) + 1,
            ]
            for reach in (outer + TOUCH, inner)
        )
        yield *_pairs(np.unique(ring), np.unique(inside)), 0


def _pairs(first: Labels, second: Labels) -> tuple[Labels, Labels]:
    """Each of the one with each of the other."""
    return np.repeat(first, len(second)), np.tile(second, len(first))


def _at_crossings(
    labels: Labels, rules: NDArray[np.int32], middle: int
) -> Iterator[tuple[Labels, Labels, int]]:
    """What meets slantwise where the rule beside the tick boxes crosses a rule between rows."""
    half = round(RULE * FINE)
    left, right = (
        slice(middle - half - CORNER, middle - half),
        slice(middle + half, middle + half + CORNER),
    )
    for rule in rules[1:-1]:
        y = int(rule[middle])
        above, below = slice(y - half - CORNER, y - half), slice(y + half, y + half + CORNER)
        for one, other in (((above, right), (below, left)), ((above, left), (below, right))):
            yield *_pairs(np.unique(labels[one]), np.unique(labels[other])), 0


def _beside(labels: NDArray[np.int32], line: NDArray[np.int32], step: int) -> NDArray[np.int32]:
    """What touches a line from one side: the labels of the pixels beside it."""
    columns = np.arange(labels.shape[1])
    rows = [np.clip(line + step * k, 0, labels.shape[0] - 1) for k in range(1, TOUCH + 1)]
    return np.asarray(np.max([labels[row, columns] for row in rows], axis=0), dtype=np.int32)
