"""What a hand leaves in or about a tick box: ticks, crosses, dots, filled boxes, circles."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from enum import StrEnum

import numpy as np

from db.domain.sheets import Box
from tests.helpers.sixth_noise import Rng, Stroke
from tests.helpers.sixth_pens import Ink, Pen, ink, turned


class Left(StrEnum):
    """What somebody left in a row."""

    NOTHING = "nothing"
    TICK = "tick"
    TICK_BESIDE = "tick beside"
    CROSS = "cross"
    CROSS_IN_CELL = "cross in cell"
    DOT = "dot"
    FILLED = "filled"
    CIRCLE = "circle"
    SLASH = "slash"
    LETTER = "letter"
    THUMB = "thumb"
    NAME = "signature: name"
    SCRAWL = "signature: scrawl"
    LOOPS = "signature: loops"
    INITIALS = "signature: initials"
    PRINTED = "signature: printed name"
    THUMB_AND_TICK = "thumb + tick"
    NAME_AND_TICK = "signature: name + tick"
    SCRAWL_AND_TICK = "signature: scrawl + tick"
    LOOPS_AND_TICK = "signature: loops + tick"
    INITIALS_AND_TICK = "signature: initials + tick"
    PRINTED_AND_TICK = "signature: printed name + tick"

    def ticked(self) -> Left:
        """The same and a tick; only of a thumb and of signatures."""
        return Left(f"{self.value} + tick")


Mark = Callable[[Rng, Pen, Box, Box, float], list[Ink]]


def _middle(box: Box, rng: Rng, spread: float) -> Stroke:
    middle = np.array([box.x + box.w / 2, box.y + box.h / 2])
    return middle + rng.normal(0, spread, 2)


def _v(rng: Rng, size: float) -> Stroke:
    """A tick with its lowest point at the origin: a short way down, a long way up."""
    left = np.array([-rng.uniform(0.25, 0.5), -rng.uniform(0.3, 0.65)]) * size
    right = np.array([rng.uniform(0.5, 1.0), -rng.uniform(0.6, 1.2)]) * size
    bend = rng.normal(0, 0.08, 2) * size
    points = [left, left * 0.45 + (0.02, 0.1), (0.0, 0.0), right * 0.4 + bend, right]
    if rng.random() < 0.3:  # a hook where the pen sets down
        points.insert(0, left + np.array([-0.12, 0.1]) * size)
    return np.array([np.asarray(point, dtype=float) for point in points])


def tick(rng: Rng, pen: Pen, box: Box, cell: Box, scale: float) -> list[Ink]:
    """A sloppy tick: mostly in the box, its upstroke often in the row above."""
    size = min(rng.uniform(3.0, 8.5), 0.75 * cell.h)
    foot = np.array(
        [box.x + box.w * rng.uniform(0.25, 0.55), box.y + box.h * rng.uniform(0.6, 1.0)]
    )
    return [ink([_v(rng, size) + foot], pen, scale, rng)]


def tick_beside(rng: Rng, pen: Pen, box: Box, cell: Box, scale: float) -> list[Ink]:
    """A tick that misses the box: left of it, right of it, or in the cell for signatures."""
    size = rng.uniform(3.0, 5.5)
    place = rng.choice(["left", "right", "cell", "cell"])
    if place == "cell":
        x = cell.x + rng.uniform(0.15, 0.7) * cell.w
    elif place == "left":
        x = box.x - rng.uniform(0.8, 2.0)
    else:
        x = box.x + box.w + rng.uniform(0.8, 2.0)
    foot = np.array([x, cell.y + cell.h * rng.uniform(0.65, 0.85)])
    return [ink([_v(rng, size) + foot], pen, scale, rng)]


def cross(rng: Rng, pen: Pen, box: Box, cell: Box, scale: float) -> list[Ink]:
    """Two strokes across each other, in the box or somewhat larger."""
    half = rng.uniform(1.5, 3.6)
    lean = rng.normal(0, 0.15)
    first = np.array([(-half, -half), (rng.normal(0, 0.2), rng.normal(0, 0.2)), (half, half)])
    other = np.array([(half, -half), (rng.normal(0, 0.2), rng.normal(0, 0.2)), (-half, half)])
    other = other * rng.uniform(0.75, 1.2) + rng.normal(0, 0.25, 2)
    strokes = turned([first, other], lean)
    middle = _middle(box, rng, 0.5)
    return [ink([stroke + middle for stroke in strokes], pen, scale, rng)]


def cross_in_cell(rng: Rng, pen: Pen, box: Box, cell: Box, scale: float) -> list[Ink]:
    """A cross where one should sign."""
    inside = Box(cell.x + rng.uniform(0.1, 0.6) * cell.w, cell.y + 1, 6, cell.h - 2)
    return cross(rng, pen, inside, cell, scale)


def dot(rng: Rng, pen: Pen, box: Box, cell: Box, scale: float) -> list[Ink]:
    """A dot that the pen turned in, one to two and a half millimetres wide."""
    radius = rng.uniform(0.45, 1.1)
    turns = np.linspace(0, 2 * np.pi * rng.uniform(2, 4), 40)
    radii = radius * np.clip(np.linspace(0.1, 1.05, 40) + rng.normal(0, 0.12, 40), 0, 1.2)
    path = np.stack([np.cos(turns) * radii, np.sin(turns) * radii * rng.uniform(0.7, 1.1)], 1)
    heavy = replace(pen, width=max(pen.width, 0.5), skips=0.0)
    return [ink([path + _middle(box, rng, 0.5)], heavy, scale, rng)]


def filled(rng: Rng, pen: Pen, box: Box, cell: Box, scale: float) -> list[Ink]:
    """The box filled by going to and fro, over its edges here and there."""
    lines = int(rng.integers(6, 14))
    high = np.linspace(0.08, 0.92, lines) * box.h
    points = []
    for at, y in enumerate(high):
        ends = (rng.normal(0.3, 0.35), box.w - rng.normal(0.3, 0.35))
        x = ends[at % 2]
        points.append((box.x + x, box.y + y + rng.normal(0, 0.2)))
        points.append((box.x + ends[1 - at % 2], box.y + y + rng.normal(0, 0.2)))
    strokes = [np.array(points)]
    if rng.random() < 0.4:
        middle = np.array([box.x + box.w / 2, box.y + box.h / 2])
        strokes.append(turned([strokes[0] - middle], rng.choice([0.8, 1.57]))[0] + middle)
    return [ink(strokes, replace(pen, skips=0.0), scale, rng)]


def ring(rng: Rng, pen: Pen, box: Box, cell: Box, scale: float) -> list[Ink]:
    """A circle drawn round the box, not quite closed or closed twice."""
    start, turn = rng.uniform(0, 2 * np.pi), 2 * np.pi * rng.uniform(0.93, 1.3)
    angles = start + np.linspace(0, turn, 24)
    wide = rng.uniform(3.0, 4.6)
    high = min(rng.uniform(2.9, 4.4), 0.52 * cell.h)
    drift = 1 + np.linspace(0, rng.normal(0, 0.12), 24)
    path = np.stack([np.cos(angles) * wide * drift, np.sin(angles) * high * drift], 1)
    path += rng.normal(0, 0.07, path.shape)
    return [ink([turned([path], rng.normal(0, 0.2))[0] + _middle(box, rng, 0.4)], pen, scale, rng)]


def slash(rng: Rng, pen: Pen, box: Box, cell: Box, scale: float) -> list[Ink]:
    """One stroke through the box."""
    half = np.array([rng.uniform(1.2, 2.8), -rng.uniform(1.8, 3.6)])
    path = np.array([-half, rng.normal(0, 0.3, 2), half])
    return [ink([path + _middle(box, rng, 0.5)], pen, scale, rng)]


def letter(rng: Rng, pen: Pen, box: Box, cell: Box, scale: float) -> list[Ink]:
    """The "c" of "có" or a plus in the box."""
    size = rng.uniform(1.4, 2.4)
    if rng.random() < 0.5:
        angles = np.linspace(-0.7, -5.4, 14)
        strokes = [np.stack([np.cos(angles) * size * 0.8, np.sin(angles) * size], 1)]
    else:
        strokes = [np.array([(-size, 0.1), (size, -0.1)]), np.array([(0.1, -size), (-0.1, size)])]
    strokes = [stroke + _middle(box, rng, 0.0) for stroke in strokes]
    return [ink(strokes, pen, scale, rng)]


MARKS: dict[Left, Mark] = {
    Left.TICK: tick,
    Left.TICK_BESIDE: tick_beside,
    Left.CROSS: cross,
    Left.CROSS_IN_CELL: cross_in_cell,
    Left.DOT: dot,
    Left.FILLED: filled,
    Left.CIRCLE: ring,
    Left.SLASH: slash,
    Left.LETTER: letter,
}
