"""The pens of the sixth way: how the path of a hand becomes ink on paper, stroke by stroke."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np

from tests.helpers.fifth_pens import PenKind
from tests.helpers.sixth_noise import Bytes, Float, Rng, Stroke

_BITS = 3
"""Fractional bits of OpenCV's drawing: an eighth of a pixel."""


@dataclass(frozen=True)
class Pen:
    """A pen in one hand.

    Attributes:
        width: of the line in mm. colour: RGB of full ink.
        dense: share of the paper that the ink covers. grain: how unevenly it takes to paper.
        skips: chance that the ball runs dry for a while. thin: how much fast strokes get thinner.
    """

    kind: PenKind
    width: float
    colour: tuple[float, float, float]
    dense: float
    grain: float
    skips: float
    thin: float


@dataclass(frozen=True)
class Ink:
    """Ink on the page: covering ``cover`` (0 to 1) from pixel ``x``, ``y`` on, in one colour."""

    x: int
    y: int
    cover: Float
    colour: tuple[float, float, float]


_COLOURS = {
    PenKind.BALL: ((28, 42, 150), (20, 35, 125), (45, 60, 165), (38, 38, 44), (30, 30, 60)),
    PenKind.GEL: ((15, 25, 130), (10, 60, 160), (18, 18, 22), (25, 25, 30), (90, 25, 120)),
    PenKind.FELT: ((20, 30, 110), (22, 22, 26), (30, 30, 34), (170, 25, 35), (15, 90, 60)),
    PenKind.PENCIL: ((95, 95, 98), (80, 80, 84), (105, 104, 106)),
}


_SHARES = {PenKind.BALL: 0.62, PenKind.GEL: 0.2, PenKind.FELT: 0.08, PenKind.PENCIL: 0.1}


def some_pen(rng: Rng) -> Pen:
    """A pen as it lies on such a table."""
    weights = np.array(list(_SHARES.values()))
    kind = list(_SHARES)[int(rng.choice(len(_SHARES), p=weights / weights.sum()))]
    base = _COLOURS[kind][int(rng.integers(len(_COLOURS[kind])))]
    red, green, blue = (float(np.clip(part + rng.normal(0, 8), 0, 255)) for part in base)
    colour = (red, green, blue)
    if kind is PenKind.BALL:
        return Pen(kind, rng.uniform(0.3, 0.5), colour, rng.uniform(0.72, 0.93), 0.35,
                   rng.choice([0.0, 0.0, 0.15]), 0.4)  # fmt: skip
    if kind is PenKind.GEL:
        return Pen(kind, rng.uniform(0.42, 0.65), colour, rng.uniform(0.9, 0.98), 0.06, 0.0, 0.25)
    if kind is PenKind.FELT:
        return Pen(kind, rng.uniform(0.8, 1.5), colour, rng.uniform(0.75, 0.92), 0.1, 0.0, 0.3)
    return Pen(kind, rng.uniform(0.4, 0.75), colour, rng.uniform(0.5, 0.8), 0.75, 0.0, 0.2)


def spline(points: Stroke, step: float) -> Stroke:
    """A smooth path (centripetal Catmull-Rom) through points, a point each ``step`` or so."""
    if len(points) < 3:
        count = max(2, int(np.linalg.norm(points[-1] - points[0]) / step))
        return np.linspace(points[0], points[-1], count)
    ends = np.vstack([2 * points[0] - points[1], points, 2 * points[-1] - points[-2]])
    parts = []
    for one in range(1, len(ends) - 2):
        a, b, c, d = ends[one - 1 : one + 3]
        count = max(2, int(np.linalg.norm(c - b) * 1.2 / step))
        t = np.linspace(0, 1, count, endpoint=False)[:, None]
        parts.append(
            0.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t**2
                   + (3 * b - a - 3 * c + d) * t**3)
        )  # fmt: skip
    return np.vstack([*parts, points[-1:]])


def _wander(rng: Rng, count: int, length: float) -> Float:
    """Slow noise along a path: values of about unit spread that change every ``length`` points."""
    knots = rng.normal(0, 1, max(4, int(count / max(length, 1)) + 4))
    return np.interp(np.linspace(0, len(knots) - 1, count), np.arange(len(knots)), knots)


def ink(strokes: list[Stroke], pen: Pen, scale: float, rng: Rng) -> Ink:
    """What a pen leaves of strokes (in mm on the page), at ``scale`` pixels a millimetre.

    Fast parts are thinner and lighter, ends taper, the ball skips, paper's tooth shows.
    """
    every = np.vstack(strokes)
    margin = pen.width * 1.5 + 0.6
    x0, y0 = np.floor((every.min(axis=0) - margin) * scale).astype(int)
    x1, y1 = np.ceil((every.max(axis=0) + margin) * scale).astype(int)
    double = 2
    cover = np.zeros((y1 - y0, x1 - x0), np.float32)
    for stroke in strokes:
        path = spline(stroke, 0.12) if len(stroke) < 400 else stroke
        layer = np.zeros((double * (y1 - y0), double * (x1 - x0)), np.uint8)
        _lay(layer, (path * scale - (x0, y0)) * double, pen, scale * double, rng)
        one = cv2.resize(layer, (x1 - x0, y1 - y0), interpolation=cv2.INTER_AREA)
        cover = 1 - (1 - cover) * (1 - one.astype(np.float32) / 255)
    cover = _tooth(cover, pen, scale, rng)
    return Ink(int(x0), int(y0), cover * np.float32(pen.dense), pen.colour)


def _lay(layer: Bytes, path: Stroke, pen: Pen, scale: float, rng: Rng) -> None:
    count = len(path)
    speed = np.linalg.norm(np.diff(path, axis=0, prepend=path[:1]), axis=1)
    speed = np.convolve(np.pad(speed, 4, mode="edge"), np.ones(9) / 9, mode="valid")
    fast = speed / max(float(np.median(speed)), 1e-6)
    width = 1 + pen.thin * np.clip(0.8 - 0.5 * fast, -0.7, 0.4) + 0.07 * _wander(rng, count, 25)
    along = np.minimum(np.arange(count), 1.6 * np.arange(count)[::-1]) / max(1.0, 0.06 * count)
    width = width * np.clip(0.55 + 0.45 * along, 0.5, 1)
    value = 1 + 0.1 * _wander(rng, count, 15)
    if pen.skips and rng.random() < pen.skips * 2:
        value = value - np.clip(_wander(rng, count, 12) - 0.9, 0, 1) * 1.4
    value = np.clip(value, 0.12, 1)
    points = np.round(path * 2**_BITS).astype(int)
    thick = np.maximum(1, np.round(width * pen.width * scale)).astype(int)
    for at in range(1, count):
        cv2.line(
            layer, points[at - 1].tolist(), points[at].tolist(), int(255 * value[at]),
            int(thick[at]), cv2.LINE_AA, _BITS,
        )  # fmt: skip
    if pen.kind in (PenKind.FELT, PenKind.GEL) and count > 6:
        for at in (0, count - 1):
            cv2.circle(layer, points[at].tolist(), int(thick[at] * 2**_BITS * 0.55), 255, -1,
                       cv2.LINE_AA, _BITS)  # fmt: skip


def _tooth(cover: Float, pen: Pen, scale: float, rng: Rng) -> Float:
    """The paper's grain in the ink, and ink that runs a little into the paper."""
    fine: Float = rng.normal(0, 1, cover.shape).astype(np.float32)
    fine = cv2.GaussianBlur(fine, (0, 0), max(0.5, 0.05 * scale))
    fine = fine / np.float32(max(float(fine.std()), 1e-6))
    cover = cv2.GaussianBlur(cover, (0, 0), (0.07 if pen.kind is PenKind.FELT else 0.03) * scale)
    uneven = 1 - pen.grain * np.clip(0.4 + 0.55 * fine, 0, 1)
    return np.asarray(np.clip(cover * uneven, 0, 1))


def turned(strokes: list[Stroke], angle: float) -> list[Stroke]:
    """The same strokes turned by an angle (radians) about the origin."""
    turn = np.array([[np.cos(angle), np.sin(angle)], [-np.sin(angle), np.cos(angle)]])
    return [stroke @ turn for stroke in strokes]
