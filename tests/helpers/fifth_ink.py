"""A fifth way of marking sheets: what hands write into the box and into the cell of a row.

Made for checking only, by measures of its own. Ticks are small or as long as three rows, their
tails reach the row above; signatures are underlined, run back under themselves, leave their cell.
"""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum

import numpy as np

from db.domain.sheets import Box
from tests.helpers.fifth_letters import NAMES, letters, word_of
from tests.helpers.fifth_pens import Chance, Field, Lines, pick, smooth, wander

Point = tuple[float, float]


class Left(StrEnum):
    """What somebody left in a row."""

    NOTHING = "nothing"
    TICK = "tick"
    V = "v"
    CROSS = "cross"
    PLUS = "plus"
    SLASH = "slash"
    DOT = "dot"
    FILL = "fill"
    SCRIBBLE = "scribble"
    CIRCLE = "circle"
    LETTER = "letter"
    NAME = "name"
    SHORT = "short"
    SCRAWL = "scrawl"
    FLOURISH = "flourish"
    LOOPS = "loops"
    PRINTED = "printed"
    BOTH = "both"
    THUMB = "thumb"


IN_BOX = {
    Left.TICK: 0.44, Left.V: 0.09, Left.CROSS: 0.15, Left.PLUS: 0.03, Left.SLASH: 0.05,
    Left.DOT: 0.05, Left.FILL: 0.05, Left.SCRIBBLE: 0.04, Left.CIRCLE: 0.06, Left.LETTER: 0.04,
}  # fmt: skip
IN_CELL = {
    Left.NAME: 0.27, Left.SHORT: 0.1, Left.SCRAWL: 0.25, Left.FLOURISH: 0.13, Left.LOOPS: 0.08,
    Left.PRINTED: 0.17,
}  # fmt: skip
USUAL_ROW = 9.1


def boxed(chance: Chance, box: Box, kind: Left, size: float) -> Lines:
    """A mark made for the box; ``size`` in mm."""
    x = box.x + box.w / 2 + chance.normal(0, 0.55)
    y = box.y + box.h / 2 + chance.normal(0, 0.5)
    if kind in (Left.TICK, Left.V):
        return _tick(chance, (x, y), size, kind is Left.TICK)
    if kind in (Left.FILL, Left.SCRIBBLE):
        return _filled(chance, (x, y), kind is Left.FILL)
    if kind is Left.LETTER:
        word = word_of(chance, ("x", "co", "v", "H", "L"))
        return letters(chance, word, (x, y), chance.uniform(1.4, 2.2), True)
    return DRAWN[kind](chance, (x, y), size / 2)


def _tick(chance: Chance, at: Point, size: float, long: bool) -> Lines:
    u = chance.uniform
    short, reach = size * u(0.25, 0.45), size * (u(0.75, 1.1) if long else u(0.45, 0.6))
    up = reach * u(0.75, 1.35)
    low = (at[0] + chance.normal(0, 0.3), at[1] + size * u(0.15, 0.3))
    left = (low[0] - short, low[1] - short * u(0.6, 1.5))
    right = (low[0] + reach * u(0.6, 1), low[1] - up)
    bend = (
        (low[0] + right[0]) / 2 + chance.normal(0, 0.05 * size),
        (low[1] + right[1]) / 2 + abs(chance.normal(0, 0.06 * size)),
    )
    if chance.random() < 0.4:
        return [np.vstack([smooth([left, low]), smooth([low, bend, right])])]
    soft = ((left[0] + low[0]) / 2 + 0.1 * short, (left[1] + low[1]) / 2)
    return [smooth([left, soft, low, bend, right])]


def _cross(chance: Chance, at: Point, half: float) -> Lines:
    lines = Lines()
    for side in (-1, 1):
        j = chance.normal(0, 0.3, 6) * (1, 1, 0.5, 0.5, 1, 1)
        rise = half * chance.uniform(0.7, 1, 2)
        begin = (at[0] + side * half + j[0], at[1] - rise[0] + j[1])
        end = (at[0] - side * half + j[4], at[1] + rise[1] + j[5])
        lines.append(smooth([begin, (at[0] + j[2], at[1] + j[3]), end]))
    return lines


def _plus(chance: Chance, at: Point, half: float) -> Lines:
    j = chance.normal(0, 0.3, 4)
    across = [(at[0] - half, at[1] + j[0]), (at[0] + half, at[1] + j[1])]
    down = [(at[0] + j[2], at[1] - half), (at[0] + j[3], at[1] + half)]
    return [smooth(across), smooth(down)]


def _slash(chance: Chance, at: Point, half: float) -> Lines:
    u, j = chance.uniform, chance.normal(0, 0.2, 2)
    low = (at[0] - half * u(0.3, 0.9), at[1] + half * u(0.7, 1))
    high = (at[0] + half * u(0.3, 0.9), at[1] - half * u(0.8, 1.1))
    return [smooth([low, (at[0] + j[0], at[1] + j[1]), high])]


def _dot(chance: Chance, at: Point, half: float) -> Lines:
    t = np.linspace(0, chance.uniform(12, 25), 40)
    far = chance.uniform(0.35, 0.7) * np.sqrt(np.linspace(0.02, 1, 40))
    return [np.stack([at[0] + far * np.cos(t), at[1] + far * np.sin(t) * 0.8], 1)]


def _circle(chance: Chance, at: Point, half: float) -> Lines:
    u = chance.uniform
    t = np.linspace(0, 2 * np.pi * u(0.92, 1.15), 14) + u(0, 6)
    uneven = 1 + chance.normal(0, 0.03, 14)
    far = np.linspace(1, u(0.9, 1.15), 14) * u(3.1, 4.6) * uneven
    return [smooth(np.stack([at[0] + far * np.cos(t), at[1] + far * np.sin(t) * u(0.75, 1)], 1))]


DRAWN: dict[Left, Callable[[Chance, Point, float], Lines]] = {
    Left.CROSS: _cross, Left.PLUS: _plus, Left.SLASH: _slash, Left.DOT: _dot, Left.CIRCLE: _circle,
}  # fmt: skip


def _filled(chance: Chance, at: Point, full: bool) -> Lines:
    """To and fro over the box."""
    count = int(chance.uniform(16, 26) if full else chance.uniform(5, 10))
    wide, lean = chance.uniform(4, 5.4), chance.uniform(-0.5, 0.5)
    y = np.linspace(-wide / 2, wide / 2, count) + chance.normal(0, 0.15, count)
    x = np.where(np.arange(count) % 2, 1, -1) * wide / 2 * chance.uniform(0.75, 1.1, count)
    right, down = x * np.cos(lean) - y * np.sin(lean), x * np.sin(lean) + y * np.cos(lean)
    return [smooth(np.stack([at[0] + right, at[1] + down], 1))]


def signature(chance: Chance, cell: Box, kind: Left) -> Lines:
    """A signature meant for the cell."""
    u, roomy = chance.uniform, min(1.45, cell.h / USUAL_ROW)
    at = (cell.x + cell.w * u(0.36, 0.6), cell.y + cell.h * u(0.42, 0.6))
    if kind is Left.PRINTED:
        word = word_of(chance, NAMES)
        word = word.upper() if chance.random() < 0.5 else word
        return letters(chance, word, at, u(1.2, 2.1) * roomy, True)
    if kind is Left.NAME:
        return letters(chance, word_of(chance, NAMES), at, u(1.3, 2.8) * roomy, False)
    if kind is Left.SHORT:
        word = "".join(word_of(chance, tuple("hlnakmuey")) for _ in "12")
        return letters(chance, word, at, u(1.5, 3) * roomy, False)
    long = u(9, cell.w * (0.85 if chance.random() < 0.8 else 1.25))
    tall = u(2.2, 4.2) * roomy
    drawn = _loops if kind is Left.LOOPS else _scrawl
    lines = drawn(chance, (at[0] - long / 2, at[1]), long, tall)
    if kind is Left.FLOURISH:
        lines = _flourish(chance, lines[0], (at[0] - long / 2, at[1]), tall)
    if kind is not Left.LOOPS:
        lines = [smooth(lines[0]), *_underlined(chance, at, long, tall)]
    tilt = chance.normal(0.08, 0.09)
    return [p - np.stack([np.zeros(len(p)), tilt * (p[:, 0] - at[0])], 1) for p in lines]


BEGINNINGS: dict[str, list[Point]] = {
    "D": [(0, 0.4), (0.5, -1), (0.9, -0.6), (0.35, 0.5), (0.2, 0.2)],
    "N": [(0, 0.6), (0.15, -0.9), (0.25, -0.8), (0.6, 0.6), (0.75, -1.1)],
    "H": [(0, -0.8), (0.05, 0.7), (0.15, 0), (0.6, -0.1), (0.7, -0.9), (0.65, 0.7)],
    "K": [(0.1, -1), (0, 0.8), (0.1, 0.1), (0.7, -0.9), (0.2, 0.1), (0.7, 0.6)],
    "S": [(0.7, -0.8), (0.3, -1), (0.1, -0.5), (0.6, 0.1), (0.3, 0.6), (-0.2, 0.3)],
    "L": [(0.1, 0), (0.6, -0.9), (0.4, -1.1), (0.1, 0.4), (-0.1, 0.6), (0.3, 0.3)],
    "wave": [(0, 0.1), (0.2, -0.4), (0.4, 0.2)],
    "loop": [(0.6, -0.4), (0, -0.2), (0.2, 0.6), (0.8, 0), (0.3, -1), (0, -0.4)],
    "T": [(-0.1, -0.7), (0.9, -0.9), (0.5, -0.7), (0.3, 0.6), (0.1, 0.5)],
}
"""How a signature begins, as shares of its height right of and below the middle of its left."""


def _loops(chance: Chance, at: Point, long: float, tall: float) -> Lines:
    t = np.linspace(0, 2 * np.pi * int(chance.uniform(3, 8)), 60)
    high = tall * 0.6 * wander(chance, 60, 9, 0.4, 1.1)
    right = at[0] + long * t / t[-1] * 0.85 + high * 0.7 * np.sin(t)
    return [smooth(np.stack([right, at[1] - high * np.cos(t)], 1))]


def _scrawl(chance: Chance, at: Point, long: float, tall: float) -> Lines:
    """A first letter, then swings that die away: only the points that a line goes through."""
    first = np.array(BEGINNINGS[word_of(chance, tuple(BEGINNINGS))])
    grown = first * chance.uniform(0.8, 1.25) + chance.normal(0, 0.055, first.shape)
    count = int(chance.uniform(6, 14))
    fade = np.linspace(1, chance.uniform(0.15, 0.6), count)
    x = at[0] + tall * 0.7 + np.sort(chance.uniform(0, 1, count)) * (long - tall * 0.7)
    swing = np.where(np.arange(count) % 2, -1, 1) * fade * tall
    y = at[1] + swing * chance.uniform(0.15, 0.6, count)
    return [np.vstack([np.array(at) + tall * grown, np.stack([x, y], 1)])]


def _flourish(chance: Chance, body: Field, at: Point, tall: float) -> Lines:
    """Back under the name and out again, or a wild last letter."""
    u, end, y = chance.uniform, float(body[-1, 0]), at[1]
    far = tall * u(0.9, 1.6)
    if chance.random() < 0.6:
        last = [
            (end + u(1, 5), y - u(0, 2)), (end, y + far * 0.7), (at[0] + u(-2, 5), y + far),
            (end + u(0, 9), y + far * u(0.6, 1)),
        ]  # fmt: skip
    else:
        last = [
            (end + 3, y - far), (end + u(3, 8), y - far * 1.1), (end + 1, y + far * 0.8),
            (end + u(6, 14), y + u(-1, 2)),
        ]  # fmt: skip
    return [np.vstack([body, np.array(last)])]


def _underlined(chance: Chance, at: Point, long: float, tall: float) -> Lines:
    """One in four is underlined."""
    if chance.random() >= 0.25:
        return []
    u = chance.uniform
    begin = (at[0] - long / 2 + u(2, 5), at[1] + tall * 0.8)
    middle = (at[0], at[1] + tall * u(0.7, 0.9))
    return [smooth([begin, middle, (at[0] + long * 0.45, at[1] + tall * u(0.5, 0.9))])]


def kind_of(chance: Chance, usual: Left, how_often: float) -> Left:
    """The mark for the box that everybody on the page makes, or at times another."""
    return usual if chance.random() < how_often else pick(chance, IN_BOX)
