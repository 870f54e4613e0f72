"""The pens of the fifth way: ink multiplied into the paper along lines in millimetres.

A pen has a colour, a width, how dense it writes, how much the paper's grain shows, how often its
ball fails. What was inked is kept as ``Ink``, to know later what a copier left of it.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Any, TypeVar

import cv2
import numpy as np
from numpy.typing import NDArray

from tests.helpers.sheet_ink import DOTS, Picture

Field = NDArray[Any]
Lines = list[Field]
"""Strokes, each an array of points (x, y) in mm from the top left of the page."""

Chance = np.random.Generator
Choice = TypeVar("Choice")
FINE = 2
"""Lines are drawn this much finer than the page and made smaller: their edges are soft."""


class PenKind(StrEnum):
    """What is on the table to write with."""

    BALL = "ball"
    GEL = "gel"
    PENCIL = "pencil"
    FELT = "felt"


KINDS = {PenKind.BALL: 0.64, PenKind.GEL: 0.2, PenKind.PENCIL: 0.09, PenKind.FELT: 0.07}


@dataclass(frozen=True)
class Pen:
    """One pen; ``colour``: the blue, green and red that a full layer leaves of white light,
    ``width`` in mm, the rest as shares of 1."""

    kind: PenKind
    colour: tuple[float, float, float]
    width: float
    density: float
    grain: float
    dry: float


@dataclass(frozen=True)
class Ink:
    """Where on the page (in pixels) how much was inked (0 to 255)."""

    top: int
    left: int
    amount: Field


def pick(chance: Chance, odds: dict[Choice, float]) -> Choice:
    """One of the keys, as often as its value says."""
    weights = np.array(list(odds.values()), float)
    return list(odds)[int(chance.choice(len(odds), p=weights / weights.sum()))]


def pen_of(chance: Chance) -> Pen:
    """Mostly a ballpoint, blue rather than black or red; one in five skips."""
    kind, u = pick(chance, KINDS), chance.uniform
    dark = u(0.12, 0.2)
    blue, black = (u(0.5, 0.68), u(0.18, 0.32), u(0.1, 0.22)), (dark, dark, dark)
    red = (u(0.16, 0.28), u(0.12, 0.22), u(0.72, 0.85))
    colour = pick(chance, {blue: 0.66, black: 0.26, red: 0.08})
    if kind is PenKind.BALL:
        dry = u(0, 0.12) if chance.random() < 0.8 else u(0.15, 0.4)
        return Pen(kind, colour, u(0.26, 0.42), u(0.72, 0.95), 0.25, dry)
    if kind is PenKind.GEL:
        return Pen(kind, colour, u(0.38, 0.6), u(0.92, 1), 0.08, 0)
    if kind is PenKind.PENCIL:
        grey = u(0.22, 0.38)
        return Pen(kind, (grey * 1.04, grey, grey), u(0.35, 0.6), u(0.5, 0.85), 0.75, 0.03)
    return Pen(kind, colour, u(0.8, 1.5), u(0.85, 1), 0.05, 0)


def smooth(points: Any, step: float = 0.12) -> Field:
    """A line through the points (Catmull-Rom), about ``step`` mm from point to point."""
    p: Field = np.asarray(points, float)
    if len(p) < 2:
        return p
    if len(p) == 2:
        count = max(2, int(np.hypot(*(p[1] - p[0])) / step))
        straight: Field = p[0] + (p[1] - p[0]) * np.linspace(0, 1, count)[:, None]
        return straight
    q = np.vstack([2 * p[0] - p[1], p, 2 * p[-1] - p[-2]])
    pieces = []
    for a, b, c, d in zip(q, q[1:], q[2:], q[3:], strict=False):
        t = np.linspace(0, 1, max(3, int(np.hypot(*(c - b)) / step)), endpoint=False)[:, None]
        bend = (2 * a - 5 * b + 4 * c - d) * t**2 + (3 * b - a - 3 * c + d) * t**3
        pieces.append(0.5 * (2 * b + (c - a) * t + bend))
    return np.vstack([*pieces, p[-1:]])


def wander(chance: Chance, count: int, every: int, low: float, high: float) -> Field:
    """That many values of a line that changes its mind at every so many."""
    knots = max(2, count // every + 2)
    return np.interp(np.arange(count) / every, np.arange(knots), chance.uniform(low, high, knots))


def blobs(chance: Chance, high: int, wide: int, cell: float) -> Field:
    """Smooth noise of 0 to 1 in blobs of about ``cell`` pixels."""
    coarse = chance.random((int(high / cell) + 3, int(wide / cell) + 3), dtype=np.float32)
    size = (wide + int(2 * cell), high + int(2 * cell))
    grown = cv2.resize(coarse, size, interpolation=cv2.INTER_CUBIC)[:high, :wide]
    return np.clip(grown, 0, 1)


def stamp(page: Picture, left: int, top: int, amount: Field, colour: Any) -> list[Ink]:
    """Let so much (0 to 1) of a colour into the paper; what lies beyond the page is cut away."""
    high, wide = page.shape[:2]
    a, b = max(0, top), max(0, left)
    c, d = min(high, top + amount.shape[0]), min(wide, left + amount.shape[1])
    if c <= a or d <= b:
        return []
    amount = amount[a - top : c - top, b - left : d - left]
    part = page[a:c, b:d].astype(np.float32)
    part *= 1 - amount[..., None] * (1 - np.asarray(colour, np.float32))
    page[a:c, b:d] = part
    return [Ink(a, b, (amount * 255).astype(np.uint8))]


def write(page: Picture, pen: Pen, lines: Lines, chance: Chance, tremor: float) -> list[Ink]:
    """Draw the lines with a pen; ``tremor``: mm by which the hand shakes."""
    ends = np.vstack(lines)
    low, far = np.floor(ends.min(0) - 2).astype(int), np.ceil(ends.max(0) + 2).astype(int)
    wide, high = ((far - low) * DOTS * FINE).astype(int)
    cover = np.zeros((int(high), int(wide)), np.uint8)
    for line in lines:
        if len(line) > 4:
            count = len(line)
            shake = [wander(chance, count, 5, -tremor, tremor) for _ in "xy"]
            line = line + np.stack(shake, 1)
        _pulled(cover, (line - low) * DOTS * FINE, pen, chance)
    small = cv2.resize(cover, None, fx=1 / FINE, fy=1 / FINE, interpolation=cv2.INTER_AREA)
    amount: Field = small.astype(np.float32) / 255
    tooth = 1.4 if pen.kind is PenKind.PENCIL else 1.1
    rough = blobs(chance, amount.shape[0], amount.shape[1], tooth)
    amount *= pen.density * (1 - pen.grain * rough)
    if pen.kind is PenKind.FELT:
        amount = cv2.GaussianBlur(amount, (0, 0), 0.9)
    left, top = (int(one * DOTS) for one in low)
    return stamp(page, left, top, amount, pen.colour)


def _pulled(cover: Field, line: Field, pen: Pen, chance: Chance) -> None:
    """One stroke: pressure wanders, begin and end are thinner, the ball fails for a moment."""
    count = len(line)
    press = wander(chance, count, 14, 0.72, 1.0)
    if pen.dry:
        failing = wander(chance, count, 9, 0, 1) < pen.dry * 0.8
        press *= np.where(failing, chance.uniform(0.05, 0.5), 1)
    near = np.minimum(np.arange(count), np.arange(count)[::-1] * 0.6)
    ends = np.minimum(1, 0.55 + near / 7)
    full = pen.width * DOTS * FINE * np.sqrt(press)
    wide = np.maximum(2, np.round(full * (1 if pen.kind is PenKind.FELT else ends))).astype(int)
    tone = (255 * press * (0.6 + 0.4 * ends)).astype(int)
    where = np.round(line * 16).astype(int)
    for k in range(count - 1):
        one, two = ((int(x), int(y)) for x, y in where[k : k + 2])
        cv2.line(cover, one, two, int(tone[k]), int(wide[k]), cv2.LINE_AA, 4)
