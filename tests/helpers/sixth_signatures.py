"""Signatures as village people write them: names in running hand, scrawls, loops, initials."""

from __future__ import annotations

import numpy as np

from db.domain.sheets import Box
from tests.helpers.sixth_letters import LARGE, word
from tests.helpers.sixth_marks import Left
from tests.helpers.sixth_noise import Rng, Stroke
from tests.helpers.sixth_pens import Ink, Pen, ink, spline, turned
from tests.helpers.sixth_sheet import GIVEN


def _slanted(strokes: list[Stroke], slant: float) -> list[Stroke]:
    return [stroke + np.stack([-stroke[:, 1] * slant, 0 * stroke[:, 1]], 1) for stroke in strokes]


def _wave(rng: Rng, length: float, high: float) -> Stroke:
    """The unreadable end of a signature: waves that die away, now and then a tall one."""
    count = int(rng.integers(3, 9))
    tall = (
        high * (1 + (rng.random(count) < 0.2) * rng.uniform(0.6, 1.6)) * np.linspace(1, 0.3, count)
    )
    points = [(0.0, 0.0)]
    for at in range(count):
        x = length * (at + 0.5) / count
        points.append((x + rng.normal(0, 0.1), -tall[at] * rng.uniform(0.7, 1.1)))
        points.append((x + length * 0.4 / count, rng.normal(0.05, 0.12) * high))
    return np.array(points)


def _flourish(rng: Rng, wide: float) -> Stroke:
    """A line under the name, back and forth or with a loop at its end."""
    y, rise = rng.uniform(0.4, 1.3), rng.normal(-0.3, 0.3)
    points = [(wide * rng.uniform(0.85, 1.05), -0.2), (wide * rng.uniform(0.0, 0.3), y),
              (wide * rng.uniform(0.9, 1.2), y + rise)]  # fmt: skip
    if rng.random() < 0.4:
        points.append((wide * 0.7, y + rise + 0.5))
        points.append((wide * 0.5, y + rise + 0.2))
    return np.array(points)


def _capital(rng: Rng) -> list[Stroke]:
    names = list(LARGE)
    return word(names[int(rng.integers(len(names)))], rng)


def _name(rng: Rng) -> list[Stroke]:
    strokes = word(GIVEN[int(rng.integers(len(GIVEN)))], rng)
    if rng.random() < 0.3:
        strokes.append(_flourish(rng, float(np.vstack(strokes)[:, 0].max())))
    return strokes


def _printed_name(rng: Rng) -> list[Stroke]:
    return word(GIVEN[int(rng.integers(len(GIVEN)))], rng, joined=False)


def _scrawl(rng: Rng) -> list[Stroke]:
    first = _capital(rng)
    right = float(np.vstack(first)[:, 0].max())
    wave = _wave(rng, rng.uniform(2.5, 6.5), rng.uniform(0.5, 1.1))
    wave = wave + np.array([right - 0.2, 0.0])
    if rng.random() < 0.6:
        first[0] = np.vstack([first[0], wave])
        strokes = first
    else:
        strokes = [*first, wave]
    if rng.random() < 0.55:
        strokes.append(_flourish(rng, float(np.vstack(strokes)[:, 0].max())))
    return strokes


def _loops(rng: Rng) -> list[Stroke]:
    """Coils that run to the right, growing and shrinking, with a tail."""
    turns = rng.uniform(2.5, 6)
    angle = np.linspace(0, 2 * np.pi * turns, int(14 * turns))
    size = np.interp(np.linspace(0, 1, len(angle)), np.linspace(0, 1, 5), rng.uniform(0.35, 1.5, 5))
    x = angle / (2 * np.pi) * rng.uniform(0.7, 1.4) + np.cos(angle) * size * 0.6
    path = np.stack([x, np.sin(angle) * size - 0.5], 1)
    tail = path[-1] + np.array([(1.0, 0.4), (rng.uniform(1.5, 4), rng.normal(-0.4, 0.6))])
    return [np.vstack([path, tail])]


def _initials(rng: Rng) -> list[Stroke]:
    one, two = _capital(rng), _capital(rng)
    on = float(np.vstack(one)[:, 0].max()) * rng.uniform(0.6, 1.0)
    strokes = [*one, *[stroke + np.array([on, 0.0]) for stroke in two]]
    if rng.random() < 0.6:
        strokes.append(_flourish(rng, on * 2))
    return strokes


STYLES = {
    Left.NAME: (_name, 0.34),
    Left.SCRAWL: (_scrawl, 0.34),
    Left.LOOPS: (_loops, 0.1),
    Left.INITIALS: (_initials, 0.1),
    Left.PRINTED: (_printed_name, 0.12),
}


def fitted(strokes: list[Stroke], width: float, height: float, box: Box) -> list[Stroke]:
    """The strokes at the size given (mm, the tighter of the two), about the middle of a box."""
    smooth = [spline(stroke, 0.02) for stroke in strokes]
    every = np.vstack(smooth)
    low, high = every.min(axis=0), every.max(axis=0)
    size = min(width / max(high[0] - low[0], 0.3), height / max(high[1] - low[1], 0.3))
    middle = np.array([box.x + box.w / 2, box.y + box.h / 2])
    centre = (np.median(every, axis=0) + (low + high) / 2) / 2
    return [(stroke - centre) * size + middle for stroke in strokes]


def signature(
    rng: Rng, pen: Pen, cell: Box, scale: float, style: Left, over: float, size: float
) -> list[Ink]:
    """A signature in its cell that may run ``over`` mm beyond its row; ``size`` 1 fills the row."""
    make, _ = STYLES[style]
    strokes = _slanted(make(rng), rng.normal(0.2, 0.18))
    strokes = turned(strokes, rng.normal(0.05, 0.07))
    height = min(cell.h, 11) * size + over * rng.uniform(0.8, 1.6)
    wide = cell.w * rng.uniform(0.5, 1.08)
    strokes = fitted(strokes, wide, height, cell)
    every = np.vstack(strokes)
    slack = max(0.0, cell.w - np.ptp(every[:, 0]))
    shift = np.array([rng.uniform(-0.5, 0.4) * slack, rng.normal(0, 0.5)])
    below, above = every[:, 1].max() - cell.y - cell.h, cell.y - every[:, 1].min()
    shift[1] -= max(0.0, below - over) - max(0.0, above - over)
    return [ink([stroke + shift for stroke in strokes], pen, scale, rng)]


def some_style(rng: Rng) -> Left:
    """A style at its share."""
    names = list(STYLES)
    weights = np.array([STYLES[name][1] for name in names])
    return names[int(rng.choice(len(names), p=weights / weights.sum()))]


def written(rng: Rng, pen: Pen, text: str, box: Box, scale: float) -> list[Ink]:
    """Words written from the left of a box on, such as the name of one who came along."""
    strokes: list[Stroke] = []
    x = 0.0
    for part in text.split():
        made = word(part, rng, joined=rng.random() < 0.8)
        strokes.extend(stroke + np.array([x, 0.0]) for stroke in made)
        x = float(np.vstack(strokes)[:, 0].max()) + 0.9
    strokes = _slanted(strokes, rng.normal(0.15, 0.15))
    strokes = fitted(strokes, box.w * rng.uniform(0.6, 0.95), min(box.h, 9) * 0.72, box)
    left = float(np.vstack(strokes)[:, 0].min())
    return [ink([stroke - (left - box.x - 1.2, 0) for stroke in strokes], pen, scale, rng)]
