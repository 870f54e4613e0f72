"""A second way of marking sheets, made without looking at the first (``sheet_ink``).

Strokes have a width of their own at every point, pens skip, pencils are grey and grainy, thumbs are
wet, dry or smeared, hands are wild: so that reading is not tuned to one painter's habits.
"""

from __future__ import annotations

import math
import random
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from db.domain.sheets import Box
from tests.helpers.sheet_ink import DOTS, Picture, Written

Line = list[tuple[float, float]]


class Hand(StrEnum):
    """What somebody did to say that he came."""

    NOTHING = "nothing"
    V = "v"
    X = "x"
    PLUS = "plus"
    POINT = "point"
    SCRIBBLE = "scribble"
    BLOCK = "block"
    CELL_V = "cell_v"
    CELL_X = "cell_x"
    INITIALS = "initials"
    PRINTED_NAME = "printed_name"
    FLOURISH = "flourish"
    BOTH = "both"
    THUMB = "thumb"
    FAINT_THUMB = "faint_thumb"


@dataclass(frozen=True)
class Pen:
    """Ink: its colour (blue-green-red), how wide in mm, how much of the paper it hides, how much
    the paper's roughness breaks it up."""

    colour: tuple[float, float, float]
    width: float
    cover: float
    rough: float


SHARES = {
    Hand.NOTHING: 34, Hand.V: 12, Hand.X: 8, Hand.PLUS: 3, Hand.POINT: 4, Hand.SCRIBBLE: 4,
    Hand.BLOCK: 3, Hand.CELL_V: 3, Hand.CELL_X: 2, Hand.INITIALS: 6, Hand.PRINTED_NAME: 7,
    Hand.FLOURISH: 10, Hand.BOTH: 8, Hand.THUMB: 5, Hand.FAINT_THUMB: 2,
}  # fmt: skip
LETTERS: dict[str, tuple[Line, ...]] = {
    "A": ([(0, 1), (0.5, 0), (1, 1)], [(0.2, 0.6), (0.8, 0.6)]),
    "D": ([(0, 0), (0, 1), (0.8, 0.8), (0.9, 0.3), (0, 0)],),
    "E": ([(0.9, 0), (0, 0), (0, 1), (0.9, 1)], [(0, 0.5), (0.7, 0.5)]),
    "H": ([(0, 0), (0, 1)], [(0.9, 0), (0.9, 1)], [(0, 0.5), (0.9, 0.5)]),
    "K": ([(0, 0), (0, 1)], [(0.9, 0), (0, 0.5), (0.9, 1)]),
    "L": ([(0, 0), (0, 1), (0.8, 1)],),
    "N": ([(0, 1), (0, 0), (0.9, 1), (0.9, 0)],),
    "S": ([(0.9, 0.1), (0.2, 0.1), (0.2, 0.5), (0.9, 0.5), (0.9, 0.9), (0, 0.95)],),
    "Y": ([(0, 0), (0.45, 0.5), (0.9, 0)], [(0.45, 0.5), (0.45, 1)]),
}


def pen_of(chance: random.Random) -> Pen:
    """Ballpoint, gel, felt tip, pencil or an almost empty pen."""
    kind = chance.random()
    if kind < 0.55:
        colours = ((165, 70, 35), (60, 55, 50), (45, 45, 190), (140, 90, 60), (120, 30, 80))
        return Pen(chance.choice(colours), chance.uniform(0.35, 0.6), 0.85, 0.25)
    if kind < 0.75:
        return Pen((40, 30, 25), chance.uniform(0.4, 0.8), 0.95, 0.05)
    if kind < 0.87:
        felt = ((150, 40, 20), (30, 30, 170), (70, 120, 20))
        return Pen(chance.choice(felt), chance.uniform(0.9, 1.6), 0.9, 0.05)
    if kind < 0.95:
        return Pen((95, 95, 95), chance.uniform(0.4, 0.7), 0.75, 0.45)
    return Pen((170, 100, 70), chance.uniform(0.3, 0.45), 0.65, 0.4)


def leave(page: Picture, tick: Box, cell: Box, chance: random.Random) -> Written:
    """One row: a chosen hand."""
    hand = chance.choices(list(SHARES), list(SHARES.values()))[0]
    put(page, hand, tick, cell, chance)
    return Written(hand)


def put(page: Picture, hand: Hand, tick: Box, cell: Box, chance: random.Random) -> None:
    """Leave this."""
    pen = pen_of(chance)
    if hand in (Hand.THUMB, Hand.FAINT_THUMB):
        _thumb(page, cell, hand is Hand.FAINT_THUMB, chance)
    in_box: Hand = chance.choice((Hand.V, Hand.X)) if hand is Hand.BOTH else hand
    for line in _in_box(in_box, tick, chance):
        _draw(page, line, pen, chance)
    for line in _in_cell(Hand.FLOURISH if hand is Hand.BOTH else hand, cell, chance):
        _draw(page, line, pen, chance)


def _in_box(hand: Hand, box: Box, chance: random.Random) -> list[Line]:
    x, y = box.x + box.w / 2 + chance.gauss(0, 0.5), box.y + box.h / 2 + chance.gauss(0, 0.4)
    size = chance.choice((1.4, 2.0, 2.6, 3.4)) * chance.uniform(0.85, 1.15)
    if hand is Hand.V:
        return [_v(x, y, size, chance)]
    if hand in (Hand.X, Hand.PLUS):
        turn = chance.gauss(0, 0.15) + (math.pi / 4 if hand is Hand.X else 0)
        return _crossed(x, y, size * 0.85, turn)
    if hand is Hand.POINT:
        wide = chance.uniform(0.25, 0.7)
        turns = [k * 0.9 for k in range(10)]
        return [[(x + wide * 0.6 * math.cos(a), y + wide * 0.6 * math.sin(a)) for a in turns]]
    if hand is Hand.SCRIBBLE:
        spots = range(chance.randint(8, 16))
        return [[(x + chance.uniform(-2, 2), y + chance.uniform(-1.9, 1.9)) for _ in spots]]
    if hand is Hand.BLOCK:
        step, top = 0.35, box.y + chance.uniform(0.2, 0.7)
        return [
            [(box.x + 0.4, top + step * k), (box.x + box.w - 0.4, top + step * k)]
            for k in range(12)
        ]
    return []


def _in_cell(hand: Hand, cell: Box, chance: random.Random) -> list[Line]:
    x = cell.x + cell.w * chance.uniform(0.3, 0.6)
    y = cell.y + cell.h / 2 + chance.gauss(0, 0.8)
    if hand is Hand.CELL_V:
        return [_v(x, y, chance.uniform(2, 4), chance)]
    if hand is Hand.CELL_X:
        return _crossed(x, y, chance.uniform(1.6, 3), math.pi / 4 + chance.gauss(0, 0.2))
    if hand is Hand.INITIALS:
        return _letters("".join(chance.sample(sorted(LETTERS), 2)), x, y, cell, chance)
    if hand is Hand.PRINTED_NAME:
        word = "".join(chance.choices(sorted(LETTERS), k=chance.randint(3, 6)))
        return _letters(word, cell.x + chance.uniform(1.5, 4), y, cell, chance)
    if hand is Hand.FLOURISH:
        return _flourish(y, cell, chance)
    return []


def _v(x: float, y: float, size: float, chance: random.Random) -> Line:
    tail = size * chance.uniform(0.8, 2.0)
    return [
        (x - size * 0.6, y - size * chance.uniform(0, 0.4)),
        (x - size * 0.3, y + size * 0.2),
        (x, y + size * 0.6),
        (x + tail * 0.5, y - tail * 0.25),
        (x + tail, y - tail * chance.uniform(0.5, 0.9)),
    ]


def _crossed(x: float, y: float, size: float, turn: float) -> list[Line]:
    ends = [(size * math.cos(turn + k), size * math.sin(turn + k)) for k in (0, math.pi / 2)]
    return [[(x - dx, y - dy), (x + dx, y + dy)] for dx, dy in ends]


def _letters(word: str, x: float, y: float, cell: Box, chance: random.Random) -> list[Line]:
    high = min(cell.h * chance.uniform(0.35, 0.7), 6.0)
    wide, lines = high * chance.uniform(0.5, 0.8), []
    for letter in word:
        if x + wide > cell.x + cell.w - 0.5:
            break
        lean, off = chance.uniform(-0.1, 0.25), chance.gauss(0, 0.3)
        for stroke in LETTERS[letter]:
            lines.append(
                [
                    (x + wide * u + lean * high * (1 - v), y + off + high * (v - 0.5))
                    for u, v in stroke
                ]
            )
        x += wide * chance.uniform(1.15, 1.5)
    return lines


def _flourish(y: float, cell: Box, chance: random.Random) -> list[Line]:
    """Coils with a long tail; every fifth leaves its row."""
    wild = chance.random() < 0.2
    high = cell.h * (chance.uniform(0.55, 0.75) if wild else chance.uniform(0.18, 0.36))
    x, long = cell.x + chance.uniform(1, 5), cell.w * chance.uniform(0.4, 0.8)
    turns = chance.uniform(2.5, 6)
    name = [
        (
            x + long * t / 40 + 0.25 * high * math.cos(turns * 2 * math.pi * t / 40),
            y + high * math.exp(-t / 40) * math.sin(turns * 2 * math.pi * t / 40),
        )
        for t in range(41)
    ]
    lines = [name]
    if chance.random() < 0.5:
        drop = y + high * chance.uniform(0.5, 1.0)
        lines.append([(x, drop), (x + long * 0.5, drop - 0.6), (x + long * 0.9, drop + 0.2)])
    return lines


def _draw(page: Picture, points: Line, pen: Pen, chance: random.Random) -> None:
    """Discs along the line, wider in the middle; rough paper breaks the ink up."""
    seed = np.random.default_rng(chance.randrange(2**31))
    ends = np.array(points)
    lengths = np.concatenate(([0], np.cumsum(np.linalg.norm(np.diff(ends, axis=0), axis=1))))
    where = np.linspace(0, lengths[-1], max(2, round(lengths[-1] * 12)))
    x, y = (np.interp(where, lengths, ends[:, k]) for k in (0, 1))
    sway = np.cumsum(seed.normal(0, 0.012, len(where)))
    share = where / max(lengths[-1], 1e-6)
    wide = pen.width * (0.75 + 0.35 * np.sin(np.pi * share) + seed.normal(0, 0.03, len(where)))
    low = np.floor([x.min() - 3, y.min() - 3]).clip(0)
    size = np.ceil([x.max() + 3, y.max() + 3]) - low
    ink = np.zeros((int(size[1] * DOTS), int(size[0] * DOTS)), np.uint8)
    for px, py, w in zip(x - low[0] + sway, y - low[1] - sway, wide, strict=True):
        at = (round(px * DOTS * 16), round(py * DOTS * 16))
        cv2.circle(ink, at, round(w / 2 * DOTS * 16), 255, -1, cv2.LINE_AA, 4)
    grain = cv2.GaussianBlur(seed.random(ink.shape, dtype=np.float32), (0, 0), 1.2)
    grain = (grain - grain.mean()) / max(float(grain.std()), 1e-6)
    cover = ink.astype(np.float32) / 255 * pen.cover
    cover *= np.clip(1 - pen.rough * (1 + grain), 0, 1)
    _lay(page, cover, pen.colour, low)


def _lay(
    page: Picture, cover: NDArray[Any], colour: tuple[float, float, float], at: NDArray[Any]
) -> None:
    """Ink of this colour over the page from ``at`` (mm); ``cover`` 0 to 1."""
    left, top = (round(float(one) * DOTS) for one in at)
    cut = page[top : top + cover.shape[0], left : left + cover.shape[1]]
    share = cover[: cut.shape[0], : cut.shape[1], None]
    inked = np.minimum(cut.astype(np.float32), np.array(colour, np.float32))
    cut[:] = (cut * (1 - share) + inked * share).astype(np.uint8)


def _thumb(page: Picture, cell: Box, faint: bool, chance: random.Random) -> None:
    """Ridges as the level lines of a bent plane, wet (they run together), dry (they break)."""
    seed = np.random.default_rng(chance.randrange(2**31))
    wide, high = chance.uniform(8, 14), chance.uniform(9, 15)
    middle = (
        cell.x + cell.w * chance.uniform(0.35, 0.65),
        cell.y + cell.h / 2 + chance.gauss(0, 0.9),
    )
    yy, xx = np.mgrid[0 : round(high * DOTS), 0 : round(wide * DOTS)].astype(np.float32) / DOTS
    u, v = (xx - wide / 2) / (wide / 2), (yy - high / 2) / (high / 2)
    bent = cv2.GaussianBlur(seed.normal(0, 1, u.shape).astype(np.float32), (0, 0), 18) * 30
    level = np.hypot(u * wide / 2, (v + chance.uniform(-0.3, 0.6)) * high / 2) + bent
    wet = chance.uniform(-0.5, 0.6)
    ridges = 1 / (1 + np.exp(-6 * (np.sin(2 * np.pi * level / chance.uniform(0.42, 0.6)) + wet)))
    patches = cv2.resize(
        seed.random((6, 5), dtype=np.float32), u.shape[::-1], interpolation=cv2.INTER_CUBIC
    )
    edge = np.clip((1 - np.hypot(u, v)) * 5, 0, 1)
    strength = chance.uniform(0.28, 0.45) if faint else chance.uniform(0.5, 0.95)
    cover = edge * ridges * np.clip(0.3 + patches, 0.15, 1) * strength
    if chance.random() < 0.3:
        cover = cv2.blur(cover, (1, round(chance.uniform(3, 12))))
    colours = ((70, 60, 205), (60, 40, 170), (140, 70, 60), (60, 50, 60))
    low = np.array([middle[0] - wide / 2, middle[1] - high / 2]).clip(0)
    _lay(page, cover.astype(np.float32), chance.choice(colours), low)
