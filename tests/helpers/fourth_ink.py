"""A fourth way of marking sheets: everything painted three times as fine, then laid on the paper.

Made for checking only: no threshold of reading was looked for on its pages from ``TESTS_FROM`` on.
One list has its own share of who came, often one pen for all; who signs may tick as well; a word
like “vắng” may stand in the notes of somebody who did not come.
"""

from __future__ import annotations

import random
from collections.abc import Callable
from enum import StrEnum
from itertools import pairwise
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from db.domain.sheet_places import ROW, SIZES
from db.domain.sheets import Box
from tests.helpers.sheet_ink import DOTS, Picture, Written

Field = NDArray[Any]
Dice = np.random.Generator
Paint = Callable[[Field, float], None]
"""Paints white on a black patch, whose pixels a millimetre are told."""

FINE, BESIDE = 3, 4.0
"""How much finer is painted than laid; millimetres of patch round a cell."""


class Mark(StrEnum):
    """What somebody left: one in the box, one in the cell, or one of each."""

    NOTHING = "nothing"
    TICK = "tick"
    CROSS = "cross"
    DOT = "dot"
    FILLED = "filled"
    HATCHED = "hatched"
    SCRIBBLE = "scribble"
    NAME = "name"
    INITIALS = "initials"
    THUMB = "thumb"
    BOTH = "both"


IN_BOX = {Mark.TICK: 40, Mark.CROSS: 25, Mark.DOT: 13, Mark.FILLED: 10, Mark.HATCHED: 12}
IN_CELL = {Mark.SCRIBBLE: 35, Mark.NAME: 30, Mark.INITIALS: 15, Mark.THUMB: 20}
IN_LARGE_CELL = {Mark.SCRIBBLE: 30, Mark.NAME: 25, Mark.INITIALS: 10, Mark.THUMB: 35}

INKS = {
    "blue": ((150, 50, 25), 34), "black": ((30, 28, 28), 20), "navy": ((95, 30, 20), 12),
    "red": ((40, 35, 190), 8), "violet": ((150, 40, 110), 6), "green": ((60, 110, 30), 5),
    "pencil": ((95, 95, 95), 10), "sky": ((200, 120, 50), 5),
}  # fmt: skip
"""Blue-green-red of a pen, and how often it is somebody's own."""

HOUSE_PENS = ("blue", "blue", "black", "navy", "violet")
PADS = ((45, 40, 185), (150, 45, 40), (130, 40, 110), (40, 35, 40))


class Hands:
    """Those who sign one list."""

    def __init__(self, chance: random.Random) -> None:
        self._share = chance.uniform(0.3, 0.85)
        self._pen = chance.choice(HOUSE_PENS) if chance.random() < 0.5 else None

    def __call__(self, page: Picture, tick: Box, cell: Box, chance: random.Random) -> Written:
        """Marks a row as one of them would."""
        dice = np.random.default_rng(chance.randrange(2**31))
        pens = [weight for _, weight in INKS.values()]
        ink = self._pen or chance.choices(list(INKS), pens)[0]
        colour = np.clip(np.array(INKS[ink][0]) + dice.normal(0, 8, 3), 5, 215)
        strength = chance.uniform(0.55, 0.85) if ink == "pencil" else chance.uniform(0.75, 1)
        width = chance.uniform(0.25, 0.6) if chance.random() < 0.85 else chance.uniform(0.8, 1.5)
        if chance.random() >= self._share:
            if chance.random() < 0.12:
                _noted(page, cell, colour, strength, dice)
            return Written(Mark.NOTHING)
        return Written(_came(page, tick, cell, (colour, strength, width), chance, dice))


def _came(
    page: Picture,
    tick: Box,
    cell: Box,
    pen: tuple[Field, float, float],
    chance: random.Random,
    dice: Dice,
) -> Mark:
    colour, strength, width = pen
    boxed, signed = chance.choices(((True, False), (False, True), (True, True)), (35, 30, 35))[0]
    mark = Mark.NOTHING
    if boxed:
        mark = chance.choices(list(IN_BOX), list(IN_BOX.values()))[0]
        patch = Box(tick.x + tick.w / 2 - 6.5, tick.y + tick.h / 2 - 6.5, 13, 13)
        _lay(page, patch, _boxed(mark, width, dice), colour, strength, dice)
    if signed:
        shares = IN_LARGE_CELL if cell.h > ROW else IN_CELL
        mark = chance.choices(list(shares), list(shares.values()))[0]
        paint = _signed(mark, cell.w, cell.h, min(width, 0.9), dice)
        if mark is Mark.THUMB:
            colour = np.clip(np.array(chance.choice(PADS)) + dice.normal(0, 10, 3), 5, 230)
            strength = chance.uniform(0.5, 0.95)
            paint = _thumb(cell.w, cell.h, dice)
        _lay(page, _round(cell), paint, colour, strength, dice)
    return Mark.BOTH if boxed and signed else mark


def _round(cell: Box) -> Box:
    return Box(cell.x - BESIDE, cell.y - BESIDE, cell.w + 2 * BESIDE, cell.h + 2 * BESIDE)


def _noted(page: Picture, cell: Box, colour: Field, strength: float, dice: Dice) -> None:
    """A word in the column for notes, where there is one."""
    high, wide = (round(side / DOTS) for side in page.shape[:2])
    (right,) = (size.right for size in SIZES.values() if (size.width, size.height) == (wide, high))
    left = cell.x + cell.w
    if right - left > BESIDE * 2:
        note = Box(left + 1, cell.y, right - left - 2, cell.h)
        paint = _signed(Mark.NAME, note.w, note.h, 0.35, dice)
        _lay(page, _round(note), paint, colour, strength, dice)


def _lay(
    page: Picture, patch: Box, paint: Paint, colour: Field, strength: float, dice: Dice
) -> None:
    """Ink on the paper as a filter, with the paper's grain; what lies beyond the page is cut."""
    high, wide = int(patch.h * DOTS) + 1, int(patch.w * DOTS) + 1
    fine = np.zeros((high * FINE, wide * FINE), np.uint8)
    paint(fine, DOTS * FINE)
    cover: Field = cv2.resize(fine, (wide, high), interpolation=cv2.INTER_AREA) / 255.0
    coarse = dice.random((high // 3 + 2, wide // 3 + 2), dtype=np.float32)
    cover = cover * strength * (0.8 + 0.2 * cv2.resize(coarse, (wide, high)))
    left, top = round(patch.x * DOTS), round(patch.y * DOTS)
    cover = cover[max(0, -top) :, max(0, -left) :]
    left, top = max(0, left), max(0, top)
    cut = page[top : top + cover.shape[0], left : left + cover.shape[1]]
    cover = cover[: cut.shape[0], : cut.shape[1], None]
    cut[:] = (cut * (1 - cover * (1 - colour / 255))).astype(np.uint8)


def _curve(points: Any, steps: int = 24) -> Field:
    """A smooth line through points (Catmull-Rom)."""
    ends: Field = np.asarray(points, np.float64)
    ends = np.vstack([ends[:1], ends, ends[-1:]])
    t = np.linspace(0, 1, steps, endpoint=False)[:, None]
    parts = []
    for a, b, c, d in zip(ends, ends[1:], ends[2:], ends[3:], strict=False):
        bow, swing = 2 * a - 5 * b + 4 * c - d, 3 * b - a - 3 * c + d
        parts.append(0.5 * (2 * b + (c - a) * t + bow * t**2 + swing * t**3))
    return np.vstack(parts)


def _stroke(fine: Field, points: Any, width: float, scale: float, dice: Dice) -> None:
    """A line in mm whose pressure wanders."""
    line: Field = np.asarray(points) * scale
    waves = np.linspace(0, dice.uniform(3, 12), len(line)) + dice.uniform(0, 6)
    for (a, b), wide in zip(
        pairwise(line), width * scale * (1 + 0.25 * np.sin(waves)), strict=False
    ):
        one, two = ((int(at[0] * 16), int(at[1] * 16)) for at in (a, b))
        cv2.line(fine, one, two, 255, max(1, round(float(wide))), cv2.LINE_AA, 4)


def _boxed(mark: Mark, width: float, dice: Dice) -> Paint:
    """In a patch of 13 by 13 mm whose middle is the middle of the box."""
    middle = 6.5 + dice.normal(0, 0.35, 2)
    size = dice.uniform(0.7, 1.25)

    def near(x: float, y: float, much: float) -> Field:
        at: Field = middle + np.array((x, y)) * much + dice.normal(0, 0.18, 2)
        return at

    def paint(fine: Field, scale: float) -> None:
        if mark is Mark.TICK:
            a, b, c = near(-1.6, -0.1, size), near(-0.5, 1.6, size), near(2.3, -2.1, size)
            bent = [a, (a + b) / 2, b, (b + c) / 2, c]
            _stroke(fine, _curve(bent, 8) if dice.random() < 0.5 else bent, width, scale, dice)
        elif mark is Mark.CROSS:
            for x in (1.6, -1.6):
                a, b = near(-x, -1.6, size), near(x, 1.6, size)
                through = [a, (a + b) / 2 + dice.normal(0, 0.1, 2), b]
                _stroke(fine, _curve(through, 8), width, scale, dice)
        elif mark is Mark.DOT:
            wide, at = dice.uniform(0.45, 1.2), (middle + dice.normal(0, 0.5, 2)) * scale
            axes = (int(wide * scale), int(wide * scale * dice.uniform(0.75, 1)))
            spin = dice.uniform(0, 180)
            cv2.ellipse(fine, (int(at[0]), int(at[1])), axes, spin, 0, 360, 255, -1, cv2.LINE_AA)
        elif mark is Mark.FILLED:
            half = dice.uniform(1.7, 2.6)
            corners = [near(x, y, half) for x, y in ((-1, -1), (1, -1), (1, 1), (-1, 1))]
            cv2.fillPoly(fine, [(np.array(corners) * scale).astype(np.int32)], 255, cv2.LINE_AA)
        else:
            half, turns = dice.uniform(1.7, 2.4), int(dice.integers(5, 9))
            ends = [
                (-1 + 2 * k / turns + (0.3, -0.3)[k % 2 == 0], (-1, 1)[k % 2])
                for k in range(turns + 1)
            ]
            _stroke(fine, [near(x, y, half) for x, y in ends], width, scale, dice)

    return paint


def _signed(mark: Mark, wide: float, high: float, width: float, dice: Dice) -> Paint:
    """Initials, a name of loops on a line, or swings along a cell."""
    lines = {Mark.INITIALS: _initials, Mark.NAME: _name}.get(mark, _scribble)(wide, high, dice)

    def paint(fine: Field, scale: float) -> None:
        for line in lines:
            _stroke(fine, line, width, scale, dice)

    return paint


def _initials(wide: float, high: float, dice: Dice) -> list[Field]:
    both = dice.uniform(4, 8)
    x = BESIDE + dice.uniform(1, max(1.1, wide - both - 1))
    y = BESIDE + high / 2 + dice.normal(0, 0.4)
    return [
        _curve([
            (at + dice.uniform(-0.3, both / 2), y + dice.uniform(-0.38, 0.38) * high)
            for _ in range(5)
        ])
        for at in (x, x + both / 2)
    ]  # fmt: skip


def _name(wide: float, high: float, dice: Dice) -> list[Field]:
    x, y = BESIDE + dice.uniform(0.8, 3), BESIDE + high * dice.uniform(0.5, 0.68)
    slant, low, points = dice.uniform(0.1, 0.5), high * dice.uniform(0.16, 0.26), []
    for _ in range(int(dice.integers(5, 11))):
        tall, step = float(dice.choice([1, 1, 1, 2.1, -1.3])), dice.uniform(1.2, 2.4)
        points += [
            (x, y),
            (x + step * 0.5 + slant * low * tall, y - low * tall),
            (x + step * 0.55, y - low * tall * 0.4),
            (x + step * 0.3, y + 0.1 * low),
        ]
        x += step
        if x > BESIDE + wide - 2:
            break
    lines = [_curve(np.array(points) + dice.normal(0, 0.12, (len(points), 2)), 10)]
    if dice.random() < 0.4:
        end = (min(x + 2, BESIDE - 0.5 + wide), y + low * 1.5)
        middle = (BESIDE + wide * 0.5, y + low * 1.1)
        lines.append(_curve([(BESIDE + 0.5, y + low * 1.4), middle, end]))
    return lines


def _scribble(wide: float, high: float, dice: Dice) -> list[Field]:
    count = int(dice.integers(8, 18))
    start, end = BESIDE + dice.uniform(0.8, 3), BESIDE + wide * dice.uniform(0.5, 0.93)
    x = np.linspace(start, end, count) + dice.normal(0, 1.0, count)
    swings = np.where(np.arange(count) % 2, 1, -1) * dice.uniform(0.3, 1.05, count)
    y = BESIDE + high / 2 + swings * high * dice.uniform(0.2, 0.46) + dice.normal(0, 0.3)
    lines = [_curve(np.stack([x, y], 1), 14)]
    if dice.random() < 0.3:
        back = (x[count // 2], BESIDE + high * 0.9)
        lines.append(_curve([(x[0], y[-1]), back, (x[-1], y[0])]))
    return lines


def _thumb(wide: float, high: float, dice: Dice) -> Paint:
    """Rings or slanted ridges about half a millimetre apart, pressed in patches."""
    tall = min(high * dice.uniform(0.8, 1.12), 19)
    broad = tall * dice.uniform(0.66, 0.85)
    x = BESIDE + dice.uniform(broad / 2, max(broad / 2 + 0.1, wide - broad / 2))
    y, turn = BESIDE + high / 2 + dice.normal(0, 0.4), dice.normal(0, 0.25)

    def paint(fine: Field, scale: float) -> None:
        rows, columns = fine.shape
        ys, xs = np.mgrid[0:rows, 0:columns].astype(np.float32) / scale
        u = (xs - x) * np.cos(turn) + (ys - y) * np.sin(turn)
        v = (ys - y) * np.cos(turn) - (xs - x) * np.sin(turn)

        def cloud(down: int, across: int, how: int = cv2.INTER_CUBIC) -> Field:
            few = dice.standard_normal((down, across), dtype=np.float32)
            return cv2.resize(few, (columns, rows), interpolation=how)

        slow, patch = cloud(6, 6), cloud(9, 14)
        grain = cloud(rows // 6, columns // 6, cv2.INTER_LINEAR)
        rings = np.sqrt((u * 1.25) ** 2 + (v - tall * 0.08) ** 2) + 0.25 * slow
        slants = u + 0.5 * v * v / tall + 0.3 * slow
        apart, over = (dice.uniform(0.42, 0.6), rings) if dice.random() < 0.8 else (0.5, slants)
        inside = (u / broad * 2) ** 2 + (v / tall * 2) ** 2 + 0.08 * slow
        tone = 0.62 + 0.5 * np.sin(over * 2 * np.pi / apart) + 0.28 * patch + 0.18 * grain
        fine[:] = np.clip(tone, 0, 1) * np.clip((1 - inside) * 6, 0, 1) * 255

    return paint
