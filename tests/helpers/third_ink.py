"""A third way of marking sheets: ink as a dye that takes light from the paper, colour by colour.

Made for checking only: no threshold of reading was looked for on its pages from ``TESTS_FROM`` on.
Hands move as swings of changing height; names are written out; thumbs have whorls, loops and
arches grown from noise along a field of directions; pens run dry, blot and skip on rough paper.
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

Field = NDArray[Any]
Points = list[tuple[float, float]]


class Trace(StrEnum):
    """What somebody left."""

    NOTHING = "nothing"
    TICK = "tick"
    SLASH = "slash"
    CROSS = "cross"
    DOT = "dot"
    HATCHED = "hatched"
    FULL = "full"
    RING = "ring"
    SIGNED = "signed"
    NAMED = "named"
    BOTH = "both"
    WHORL = "whorl"


SHARES = {
    Trace.NOTHING: 34, Trace.TICK: 13, Trace.SLASH: 3, Trace.CROSS: 9, Trace.DOT: 4,
    Trace.HATCHED: 4, Trace.FULL: 3, Trace.RING: 3, Trace.SIGNED: 10, Trace.NAMED: 7,
    Trace.BOTH: 6, Trace.WHORL: 6,
}  # fmt: skip

DYES = {
    "blue": (0.35, 1.25, 1.9),
    "black": (1.8, 1.8, 1.75),
    "red": (1.5, 1.6, 0.3),
    "violet": (0.55, 1.5, 1.0),
    "green": (1.2, 0.5, 1.5),
    "lead": (0.95, 0.95, 0.95),
}
"""How much of blue, green and red light a full layer takes (as an exponent)."""

NAMES = ("Hoa", "Siu Pham", "Y Lan", "Nam", "Rcham H", "Dinh", "Thuy", "Kpa")


@dataclass(frozen=True)
class Pen:
    """A dye, its width in mm, how full the pen is, how the paper's tooth breaks its line up."""

    dye: str
    width: float
    full: float
    tooth: float


def pen_of(chance: random.Random) -> Pen:
    """Ballpoints mostly; then gel, felt tip, pencil, and a ballpoint that is running dry."""
    kind = chance.random()
    if kind < 0.6:
        dye = chance.choice(("blue", "blue", "black", "red"))
        return Pen(dye, chance.uniform(0.32, 0.55), chance.uniform(0.8, 1.1), 0.25)
    if kind < 0.75:
        dye = chance.choice(("black", "violet", "green"))
        return Pen(dye, chance.uniform(0.45, 0.8), 1.1, 0.05)
    if kind < 0.85:
        return Pen(chance.choice(("blue", "black", "red")), chance.uniform(0.9, 1.8), 1.0, 0.08)
    if kind < 0.95:
        return Pen("lead", chance.uniform(0.4, 0.7), chance.uniform(0.65, 1.0), 0.5)
    return Pen("blue", chance.uniform(0.3, 0.4), chance.uniform(0.45, 0.65), 0.4)


def mark(page: Picture, tick: Box, cell: Box, chance: random.Random) -> Written:
    """One row: a chosen trace."""
    trace = chance.choices(list(SHARES), list(SHARES.values()))[0]
    trace_on(page, trace, tick, cell, chance)
    return Written(trace)


def trace_on(page: Picture, trace: Trace, tick: Box, cell: Box, chance: random.Random) -> None:
    """Leave this."""
    pen = pen_of(chance)
    if trace is Trace.WHORL:
        _thumb(page, cell, chance)
    elif trace is Trace.NAMED:
        _name(page, cell, pen, chance)
    in_box = chance.choice((Trace.TICK, Trace.CROSS)) if trace is Trace.BOTH else trace
    lines = _boxed(in_box, tick, chance)
    if trace in (Trace.SIGNED, Trace.BOTH):
        lines += _signature(cell, chance)
    for line in lines:
        _pull(page, line, pen, chance)


def _boxed(trace: Trace, box: Box, chance: random.Random) -> list[Points]:
    x = box.x + box.w / 2 + chance.triangular(-1.4, 1.4)
    y = box.y + box.h / 2 + chance.triangular(-1.2, 1.2)
    r = chance.uniform(1.1, 2.9)
    if trace is Trace.TICK:
        lift, mirror = chance.uniform(0.7, 2.0), chance.choice((1, 1, 1, -1))
        turn = (x - mirror * r * 0.3, y + r * 0.6)
        start = (x - mirror * r * 0.9, y - r * chance.uniform(-0.1, 0.4))
        end = (x + mirror * r * lift, y - r * lift * chance.uniform(0.45, 0.9))
        bow = ((turn[0] + end[0]) / 2 + mirror * 0.2 * r, (turn[1] + end[1]) / 2 + 0.1 * r)
        return [[start, turn, bow, end]]
    if trace is Trace.SLASH:
        return [[(x - r, y + r * 1.1), (x + 0.1, y), (x + r, y - r * 1.1)]]
    if trace is Trace.CROSS:
        lean = chance.uniform(-0.25, 0.25)
        ends = [(lean + math.pi / 4 + k * math.pi / 2) for k in (0, 1)]
        return [
            [
                (x - r * math.cos(a), y - r * math.sin(a)),
                (x + r * math.cos(a) + chance.uniform(-0.3, 0.3), y + r * math.sin(a)),
            ]
            for a in ends
        ]
    if trace is Trace.DOT:
        wide = chance.uniform(0.18, 0.8)
        spin = [(wide * k / 30, k * 0.7) for k in range(31)]
        return [[(x + s * math.cos(a), y + s * math.sin(a)) for s, a in spin]]
    if trace is Trace.RING:
        r = chance.uniform(1.6, 3.8)
        turns = [k * 0.35 - 1 for k in range(19)]
        drift = chance.uniform(-0.04, 0.04)
        around = [(r * (1 + drift * k), a) for k, a in enumerate(turns)]
        return [[(x + s * math.cos(a), y + 0.85 * s * math.sin(a)) for s, a in around]]
    return _filled(trace, box, chance)


def _filled(trace: Trace, box: Box, chance: random.Random) -> list[Points]:
    if trace not in (Trace.HATCHED, Trace.FULL):
        return []
    step = 0.28 if trace is Trace.FULL else chance.uniform(0.5, 0.9)
    lean, line = chance.uniform(-0.8, 0.8), []
    for k in range(round((box.h - 0.8) / step)):
        ends = [chance.uniform(0.1, 0.7), box.w - chance.uniform(0.1, 0.7)]
        for x in ends if k % 2 == 0 else ends[::-1]:
            line.append((box.x + x, box.y + 0.4 + step * k + lean * (x - box.w / 2) * 0.15))
    return [line]


def _signature(cell: Box, chance: random.Random) -> list[Points]:
    """A capital, swings that die away with some that rise or hang, often a stroke below."""
    bold = chance.random() < 0.18
    high = cell.h * (chance.uniform(0.5, 0.8) if bold else chance.uniform(0.16, 0.36))
    x, y = cell.x + chance.uniform(1.5, 5), cell.y + cell.h / 2 + chance.uniform(-0.8, 0.8)
    long = (cell.w - (x - cell.x)) * chance.uniform(0.45, 0.9)
    swings, lean = chance.randint(4, 10), chance.uniform(0, 0.6)
    line: Points = [(x - 0.5, y - high * 0.6), (x, y - high), (x + 0.4, y + high * 0.6)]
    for k in range(swings * 8):
        t = k / (swings * 8)
        tall = 1.0 if (k // 8) % chance.randint(2, 4) == 0 else 0.45
        up = high * tall * (1 - 0.6 * t) * math.sin(k * math.pi / 4)
        back = 0.35 * high * math.cos(k * math.pi / 4)
        line.append((x + 1 + long * t + back + lean * -up * 0.5, y + up))
    lines = [line]
    if chance.random() < 0.45:
        low = y + high * chance.uniform(0.6, 1.1)
        lines.append([(x, low), (x + long * 0.6, low - 0.5), (x + long, low + 0.3)])
    return lines


def _name(page: Picture, cell: Box, pen: Pen, chance: random.Random) -> None:
    """A name written out in a script of single strokes, slanted."""
    word, script = chance.choice(NAMES), cv2.FONT_HERSHEY_SCRIPT_SIMPLEX
    (wide, high), base = cv2.getTextSize(word, script, 1.0, 1)
    scale = min(cell.h * chance.uniform(0.4, 0.75) / high, cell.w * 0.85 / wide) * DOTS
    size = (round((high + 2 * base) * scale) + 20, round(wide * scale) + 40)
    cover = np.zeros(size, np.uint8)
    thick = max(1, round(pen.width * DOTS))
    at = (20, round((high + base) * scale))
    cv2.putText(cover, word, at, script, scale, 255, thick, cv2.LINE_AA)
    turn = np.array([[1, -chance.uniform(0, 0.3), 10], [chance.uniform(-0.06, 0.04), 1, 0]])
    cover = cv2.warpAffine(cover, turn, size[::-1]).astype(np.uint8)
    x = cell.x + chance.uniform(0.5, 3)
    y = cell.y + (cell.h - size[0] / DOTS) / 2 + chance.uniform(-0.6, 0.6)
    _soak(page, cover.astype(np.float32) / 255, pen, x, y, chance)


def _pull(page: Picture, points: Points, pen: Pen, chance: random.Random) -> None:
    """The pen along a line: pressure rises and falls, the start may blot, the end is lifted."""
    ends = _curve(np.array(points, np.float64))
    low = np.floor(ends.min(axis=0) - 2)
    size = np.ceil((ends.max(axis=0) + 2 - low) * DOTS).astype(int)
    cover = np.zeros((int(size[1]), int(size[0])), np.uint8)
    count, phase = len(ends), chance.uniform(0, 6)
    where = np.round((ends - low) * DOTS * 16).astype(np.int32)
    for k in range(count - 1):
        press = 0.85 + 0.2 * math.sin(phase + 9 * k / count)
        lifted = 1.0 if k < 0.8 * count else 0.75
        wide = max(1, round(pen.width * press * lifted * DOTS))
        one, two = ((int(p[0]), int(p[1])) for p in (where[k], where[k + 1]))
        cv2.line(cover, one, two, 255, wide, cv2.LINE_AA, 4)
    if chance.random() < 0.25:
        spot = (int(where[0][0]), int(where[0][1]))
        cv2.circle(cover, spot, round(pen.width * 0.8 * DOTS * 16), 255, -1, cv2.LINE_AA, 4)
    _soak(page, cover.astype(np.float32) / 255, pen, float(low[0]), float(low[1]), chance)


def _curve(points: Field) -> Field:
    """B-spline-like: corners cut twice, ends kept."""
    for _ in range(3 if len(points) > 2 else 0):
        a, b = points[:-1], points[1:]
        cut = np.stack((0.8 * a + 0.2 * b, 0.2 * a + 0.8 * b), axis=1).reshape(-1, 2)
        points = np.vstack((points[:1], cut, points[-1:]))
    return points


def _soak(page: Picture, cover: Field, pen: Pen, x: float, y: float, chance: random.Random) -> None:
    """Dye into the paper from (x, y) in mm; what lies beyond the page is cut away."""
    seed = np.random.default_rng(chance.randrange(2**31))
    rough = cv2.GaussianBlur(seed.normal(0, 1, cover.shape).astype(np.float32), (0, 0), 0.9) * 3
    dry = cv2.GaussianBlur(seed.normal(0, 1, cover.shape).astype(np.float32), (0, 0), 9) * 30
    layer = cover * pen.full * np.clip(1 - pen.tooth * (0.5 + rough + 0.5 * dry), 0, 1.15)
    _dye(page, layer, DYES[pen.dye], x, y)


def _dye(page: Picture, layer: Field, dye: tuple[float, float, float], x: float, y: float) -> None:
    left, top = round(x * DOTS), round(y * DOTS)
    layer = layer[max(0, -top) :, max(0, -left) :]
    left, top = max(0, left), max(0, top)
    cut = page[top : top + layer.shape[0], left : left + layer.shape[1]]
    layer = layer[: cut.shape[0], : cut.shape[1], None]
    cut[:] = np.clip(cut * np.exp(-layer * np.array(dye, np.float32)), 0, 255).astype(np.uint8)


def _thumb(page: Picture, cell: Box, chance: random.Random) -> None:
    """Pressed with a stamp pad: patchy, sometimes with little ink, sometimes too wet."""
    seed = np.random.default_rng(chance.randrange(2**31))
    wide, high = chance.uniform(9, 14), chance.uniform(10, 16)
    shape = (round(high * DOTS), round(wide * DOTS))
    ridges = _ridges(shape, chance, seed)
    yy, xx = np.mgrid[-1 : 1 : shape[0] * 1j, -1 : 1 : shape[1] * 1j]
    edge = np.clip((1 - np.hypot(xx, yy * chance.uniform(0.95, 1.1))) * 6, 0, 1)
    coarse = seed.random((5, 4), dtype=np.float32)
    pressed = cv2.resize(coarse, shape[::-1], interpolation=cv2.INTER_CUBIC).clip(0, 1)
    strength = chance.choice((chance.uniform(0.25, 0.5), chance.uniform(0.5, 1.1)))
    layer = edge * ridges * (0.25 + 0.75 * pressed) * strength
    dye = DYES[chance.choice(("red", "blue", "violet", "black"))]
    x = cell.x + cell.w * chance.uniform(0.35, 0.65) - wide / 2
    y = cell.y + cell.h / 2 + chance.triangular(-1.5, 1.5) - high / 2
    _dye(page, layer.astype(np.float32), dye, x, y)


def _ridges(shape: tuple[int, int], chance: random.Random, seed: np.random.Generator) -> Field:
    """Noise sharpened again and again along the directions of a whorl, a loop or an arch."""
    yy, xx = np.mgrid[-1 : 1 : shape[0] * 1j, -1 : 1 : shape[1] * 1j]
    core, delta = (chance.uniform(-0.2, 0.2), chance.uniform(-0.3, 0.1)), chance.uniform(0.4, 0.9)
    kind = chance.choice((1.0, 0.5, 0.5, 0.0))
    swirl = np.arctan2(yy - core[1], xx - core[0]) - np.arctan2(yy - 0.8, xx - delta)
    along = kind * swirl + (1 - kind) * 0.4 * np.sin(2.5 * xx)
    period = chance.uniform(0.42, 0.58) * DOTS
    count, grown = 12, seed.normal(0, 1, shape).astype(np.float32)
    nearest = np.round(along / np.pi * count).astype(int) % count
    kernels = [
        cv2.getGaborKernel((17, 17), 2.6, math.pi * k / count + math.pi / 2, period, 0.7, 0)
        for k in range(count)
    ]
    kernels = [one - one.mean() for one in kernels]
    for _ in range(4):
        answers = [cv2.filter2D(grown, cv2.CV_32F, one) for one in kernels]
        grown = np.choose(nearest, answers).astype(np.float32)
        grown = np.tanh(grown / max(float(grown.std()), 1e-6) * 1.5).astype(np.float32)
    wet = chance.uniform(-0.3, 0.5)
    inked: Field = np.clip(0.5 + 0.9 * grown + wet, 0, 1).astype(np.float32)
    return inked
