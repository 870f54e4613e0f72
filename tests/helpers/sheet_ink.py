"""What hands leave on a printed sheet: ticks, crosses, dots, filled boxes, signatures, thumbprints.

Drawn into a big flat picture of a page (``DOTS`` pixels a millimetre) by a seeded chance, so that a
page can be made again. The truth is known row by row: ``Written.present``.
"""

from __future__ import annotations

import random
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from db.domain.sheets import Box

Picture = NDArray[Any]
DOTS = 10.0


class Sign(StrEnum):
    """How somebody says on paper that he came."""

    NOTHING = "nothing"
    TICK = "tick"
    CROSS = "cross"
    DOT = "dot"
    FILLED = "filled"
    CIRCLED = "circled"
    SIGNATURE = "signature"
    SIGNED_AND_TICKED = "signed_and_ticked"
    THUMBPRINT = "thumbprint"


@dataclass(frozen=True)
class Written:
    """What a hand left in one row.

    Attributes:
        sign: a ``Sign``, or what another way of marking calls it.
        lost: nothing is left of it that an eye could find, or nobody could say whose the ink is:
            neither reading is right or wrong.
    """

    sign: StrEnum
    lost: bool = False

    @property
    def present(self) -> bool:
        return self.sign.value != Sign.NOTHING.value


LEAST_SEEN, LEAST_AREA = 0.10, 1.0
"""Contrast (0 to 1) and square millimetres of ink below which a mark on a copy counts as lost."""

PAPER = 0.93
"""Share of the usual brightness of a copy above which a spot is paper, not a printed line."""


def lost_on(before: Picture, after: Picture, tick: Box, signature: Box) -> bool:
    """Whether a row bears hardly any ink: ``before`` and ``after`` it was marked, both copied. Of
    a print that only darkened the printed rules nobody can say that it is one: paper counts."""
    left, right = (round(one * DOTS) for one in (tick.x - 2, signature.x + signature.w))
    top, bottom = (round(one * DOTS) for one in (signature.y, signature.y + signature.h))
    cells = (one[top:bottom, left:right, 0].astype(np.float32) for one in (before, after))
    # The sharpest of cameras gives a line of 0.15 mm no more than this.
    bare, marked = (cv2.GaussianBlur(cell, (0, 0), 0.15 * DOTS) for cell in cells)
    paper = bare > PAPER * float(np.median(bare))
    inked = paper & (bare - marked > LEAST_SEEN * np.maximum(bare, 1))
    return float(inked.sum()) / DOTS**2 < LEAST_AREA


PENS = ((150, 60, 30), (170, 90, 50), (40, 40, 40), (70, 60, 60), (120, 40, 20), (40, 40, 190))
"""Blue, light blue, black, grey-black, dark blue and red ballpoints, as blue-green-red."""

WEIGHTS = {
    Sign.NOTHING: 30,
    Sign.TICK: 14,
    Sign.CROSS: 10,
    Sign.DOT: 6,
    Sign.FILLED: 5,
    Sign.CIRCLED: 3,
    Sign.SIGNATURE: 14,
    Sign.SIGNED_AND_TICKED: 12,
    Sign.THUMBPRINT: 6,
}


def write_row(page: Picture, tick: Box, signature: Box, chance: random.Random) -> Written:
    """Leave a chosen sign in a row of a page."""
    sign = chance.choices(list(WEIGHTS), list(WEIGHTS.values()))[0]
    write(page, sign, tick, signature, chance)
    return Written(sign)


def write(page: Picture, sign: Sign, tick: Box, signature: Box, chance: random.Random) -> None:
    """Leave this sign."""
    pen, width = chance.choice(PENS), chance.uniform(0.3, 0.6)
    if sign is Sign.TICK or (sign is Sign.SIGNED_AND_TICKED and chance.random() < 0.7):
        _tick(page, tick, pen, width, chance)
    elif sign is Sign.CROSS or sign is Sign.SIGNED_AND_TICKED:
        _cross(page, tick, pen, width, chance)
    elif sign is Sign.DOT:
        _dot(page, tick, pen, chance)
    elif sign is Sign.FILLED:
        _fill(page, tick, pen, width, chance)
    elif sign is Sign.CIRCLED:
        _circle(page, tick, pen, width, chance)
    elif sign is Sign.THUMBPRINT:
        _thumbprint(page, signature, chance)
    if sign in (Sign.SIGNATURE, Sign.SIGNED_AND_TICKED):
        sign_name(page, signature, pen, width, chance)


def _stroke(
    page: Picture, points: list[tuple[float, float]], pen: tuple[int, int, int], width: float
) -> None:
    """A smooth stroke through points in mm, its pressure changing a little."""
    curve = _smooth(np.array(points, dtype=np.float64))
    where = np.round(curve * DOTS * 8).astype(np.int32)
    cv2.polylines(page, [where], False, pen, max(1, round(width * DOTS)), cv2.LINE_AA, 3)


def _smooth(points: NDArray[np.float64]) -> NDArray[np.float64]:
    """Catmull-Rom through the points."""
    if len(points) < 3:
        return points
    padded = np.vstack((points[0], points, points[-1]))
    t = np.linspace(0, 1, 12, endpoint=False)[:, None]
    pieces = []
    for a, b, c, d in zip(padded, padded[1:], padded[2:], padded[3:], strict=False):
        pieces.append(
            0.5
            * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t**2
               + (3 * b - a - 3 * c + d) * t**3)
        )  # fmt: skip
    return np.vstack((*pieces, points[-1:]))


def _tick(
    page: Picture,
    box: Box,
    pen: tuple[int, int, int],
    width: float,
    chance: random.Random,
) -> None:
    """Small and neat, or big and out of the box."""
    size = chance.choice((chance.uniform(2.2, 4.5), chance.uniform(4.5, 8.0)))
    x = box.x + box.w / 2 + chance.uniform(-1.2, 1.2)
    y = box.y + box.h / 2 + chance.uniform(-0.8, 0.8)
    points = [
        (x - size * 0.4, y + chance.uniform(-0.15, 0.1) * size),
        (x - size * 0.1, y + size * 0.32),
        (x + size * 0.5, y - size * chance.uniform(0.3, 0.5)),
    ]
    for start, end in pairwise(points):
        _stroke(page, [start, end], pen, width)


def _cross(
    page: Picture,
    box: Box,
    pen: tuple[int, int, int],
    width: float,
    chance: random.Random,
) -> None:
    half = chance.uniform(1.2, 3.2)
    x = box.x + box.w / 2 + chance.uniform(-0.9, 0.9)
    y = box.y + box.h / 2 + chance.uniform(-0.7, 0.7)
    for sign in (-1, 1):
        lean = chance.uniform(-0.3, 0.3)
        _stroke(
            page,
            [(x - half, y - sign * half * (1 + lean)), (x + half, y + sign * half)],
            pen,
            width,
        )


def _dot(page: Picture, box: Box, pen: tuple[int, int, int], chance: random.Random) -> None:
    radius = chance.uniform(0.45, 1.3)
    x = box.x + box.w / 2 + chance.uniform(-1, 1)
    y = box.y + box.h / 2 + chance.uniform(-1, 1)
    cv2.ellipse(
        page,
        (round(x * DOTS), round(y * DOTS)),
        (round(radius * DOTS), round(radius * chance.uniform(0.7, 1.1) * DOTS)),
        chance.uniform(0, 180), 0, 360, pen, -1, cv2.LINE_AA,
    )  # fmt: skip


def _fill(
    page: Picture,
    box: Box,
    pen: tuple[int, int, int],
    width: float,
    chance: random.Random,
) -> None:
    """Rubbed full to and fro, or painted solid."""
    if chance.random() < 0.4:
        inset = chance.uniform(-0.3, 0.8)
        corners = [
            (box.x + inset, box.y + inset),
            (box.x + box.w - inset, box.y + inset),
            (box.x + box.w - inset, box.y + box.h - inset),
            (box.x + inset, box.y + box.h - inset),
        ]
        where = np.array([(round(x * DOTS), round(y * DOTS)) for x, y in corners], np.int32)
        cv2.fillPoly(page, [where], pen, cv2.LINE_AA)
        return
    lines, points = chance.randint(6, 12), []
    for number in range(lines):
        y = box.y + 0.5 + (box.h - 1) * number / lines
        left, right = box.x + chance.uniform(-0.3, 0.9), box.x + box.w + chance.uniform(-0.9, 0.3)
        points += (
            [(left, y), (right, y + 0.2)] if number % 2 == 0 else [(right, y), (left, y + 0.2)]
        )
    _stroke(page, points, pen, width)


def _circle(
    page: Picture,
    box: Box,
    pen: tuple[int, int, int],
    width: float,
    chance: random.Random,
) -> None:
    """A ring round or in the box."""
    radius = chance.uniform(1.2, 3.6)
    x = box.x + box.w / 2 + chance.uniform(-0.6, 0.6)
    y = box.y + box.h / 2 + chance.uniform(-0.5, 0.5)
    turns = [2 * np.pi * k / 14 for k in range(16)]
    points = [(x + radius * float(np.cos(a)), y + radius * float(np.sin(a)) * 0.9) for a in turns]
    _stroke(page, points, pen, width)


def sign_name(
    page: Picture,
    cell: Box,
    pen: tuple[int, int, int],
    width: float,
    chance: random.Random,
) -> None:
    """A wavy name with loops; every sixth runs over into the rows above or below."""
    loud = chance.random() < 0.17
    high = cell.h * (chance.uniform(0.9, 1.25) if loud else chance.uniform(0.3, 0.75))
    long = cell.w * chance.uniform(0.35, 0.85)
    x = cell.x + chance.uniform(1.0, max(1.2, cell.w - long - 1))
    middle = cell.y + cell.h / 2 + chance.uniform(-0.8, 0.8)
    count = chance.randint(7, 14)
    points = []
    for number in range(count):
        up = -1 if number % 2 else 1
        rise = chance.uniform(0.25, 1.0) * high / 2 * up
        points.append((x + long * number / count + chance.uniform(-1, 1), middle + rise))
    if chance.random() < 0.4:
        points.append((x + long * 0.2, middle + high * 0.45))
    _stroke(page, points, pen, width)


def _thumbprint(page: Picture, cell: Box, chance: random.Random) -> None:
    """Ridges within an oval in red or blue-black ink, unevenly pressed, taller than the row."""
    colour = np.array(chance.choice(((60, 50, 200), (90, 70, 190), (110, 50, 60))), np.float32)
    wide, high = chance.uniform(9, 13), chance.uniform(9, 14)
    x = cell.x + cell.w / 2 + chance.uniform(-cell.w / 5, cell.w / 5)
    y = cell.y + cell.h / 2 + chance.uniform(-1.0, 1.0)
    left, top = round((x - wide / 2) * DOTS), round((y - high / 2) * DOTS)
    columns, rows = round(wide * DOTS), round(high * DOTS)
    yy, xx = np.mgrid[0:rows, 0:columns].astype(np.float32)
    u, v = (xx - columns / 2) / (columns / 2), (yy - rows / 2) / (rows / 2)
    inside = np.clip((1 - u**2 - v**2) * 4, 0, 1)
    swirl = np.sqrt((u * 1.1) ** 2 + (v + 0.25) ** 2) * wide / 2
    ridges = 0.5 + 0.5 * np.sin(2 * np.pi * swirl / 0.55 + chance.uniform(0, 6) + 2 * u * v)
    blotches = cv2.resize(
        np.random.default_rng(chance.randrange(2**31)).random((5, 5), dtype=np.float32),
        (columns, rows),
        interpolation=cv2.INTER_CUBIC,
    )
    press = inside * np.clip(ridges * 1.3 - 0.2, 0, 1) * np.clip(0.35 + 0.9 * blotches, 0.15, 1)
    cut = page[top : top + rows, left : left + columns]
    press = press[: cut.shape[0], : cut.shape[1], None]
    cut[:] = np.clip(cut * (1 - press) + np.minimum(cut, colour) * press, 0, 255).astype(np.uint8)
