"""Paper in space for the third way: folded, curled and crumpled, before a lens that bends lines."""

from __future__ import annotations

import math
import random
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

Field = NDArray[Any]
GRID = 2.0
"""Millimetres between the points at which the height is kept."""

BEYOND = 60.0
"""Millimetres beyond the sheet for which the height is still known."""


class Sheet:
    """A sheet before a camera: millimetres from its top left; focal length 1."""

    def __init__(
        self, size: tuple[float, float], hard: float, chance: random.Random, noise: Any
    ) -> None:
        self.wide, self.high = size
        self._folds: list[tuple[int, float, float]] = []
        self._tall = self._heights(hard, chance, noise)
        turns = [math.radians(chance.gauss(0, 6) * hard) for _ in "xy"]
        spin = math.radians(chance.gauss(0, 5) * hard)
        spin += chance.choice((0, 0, 0, 0.5, -0.5, 1)) * math.pi
        tilt, _ = cv2.Rodrigues(np.array([*turns, 0.0]))
        flat, _ = cv2.Rodrigues(np.array([0.0, 0.0, spin]))
        self._turned: Field = tilt @ flat
        self._away = max(size) * chance.uniform(1.15, 1.8)
        self._bends = chance.uniform(-0.12, 0.06) * hard, chance.uniform(-0.03, 0.03) * hard
        angle = chance.uniform(0, 6.3)
        self._lamp = np.array([math.cos(angle), math.sin(angle)]) * chance.uniform(0.2, 0.9)

    def seen(self, x: Field, y: Field) -> tuple[Field, Field]:
        """Where points of the page are in the picture."""
        points = np.stack((x - self.wide / 2, y - self.high / 2, -self._height(x, y)), axis=-1)
        points = points @ self._turned.T
        u, v = (points[..., k] / (points[..., 2] + self._away) for k in (0, 1))
        out = (u**2 + v**2) / 0.2
        bent = 1 + 0.2 * self._bends[0] * out + 0.2 * self._bends[1] * out**2
        return u * bent, v * bent

    def slopes(self, x: Field, y: Field) -> Field:
        """How much light falls on each place: paper that turns to the lamp is brighter."""
        down, across = np.gradient(self._tall, GRID)
        lit = 1 + self._lamp[0] * across + self._lamp[1] * down
        place = self._place(x, y)
        light: Field = cv2.remap(lit.astype(np.float32), *place, cv2.INTER_LINEAR).clip(0.6, 1.3)
        for axis, at, dark in self._folds:
            # The crease itself: a worn line, now darker, now paler than the paper beside it.
            off = (x if axis == 0 else y) - at
            light *= 1 - dark * np.exp(-((off / 0.22) ** 2)).astype(np.float32)
        return light

    def _height(self, x: Field, y: Field) -> Field:
        place = self._place(x, y)
        height: Field = cv2.remap(self._tall, *place, cv2.INTER_LINEAR, borderMode=1)
        return height.astype(np.float64)

    def _place(self, x: Field, y: Field) -> tuple[Field, Field]:
        return (
            ((x + BEYOND) / GRID).astype(np.float32),
            ((y + BEYOND) / GRID).astype(np.float32),
        )

    def _heights(self, hard: float, chance: random.Random, noise: Any) -> Field:
        """Folds across and down, one curled end, a few crumples; softened, for paper does not
        break."""
        wide, high = self.wide, self.high
        xs = np.arange(-BEYOND, wide + BEYOND, GRID)
        ys = np.arange(-BEYOND, high + BEYOND, GRID)
        x, y = np.meshgrid(xs, ys)
        tall = np.zeros_like(x)
        for axis, (along, long) in enumerate(((x, wide), (y, high))):
            if chance.random() < 0.4:
                worn = chance.choice((0.0, chance.uniform(-0.1, 0.18)))
                for share in chance.choice(((0.5,), (1 / 3, 2 / 3), (0.25, 0.5, 0.75))):
                    tall += chance.uniform(-0.045, 0.06) * hard * np.abs(along - share * long)
                    self._folds.append((axis, share * long, worn))
        angle = chance.choice((0.0, math.pi / 2, chance.uniform(0, math.pi)))
        far = ((x - wide / 2) * math.cos(angle) + (y - high / 2) * math.sin(angle)) / max(
            wide, high
        )
        tall += chance.uniform(0, 16) * hard * np.clip(far, 0, None) ** 2
        tall += chance.uniform(-4, 4) * hard * np.cos(far * chance.uniform(3, 6))
        if chance.random() < 0.35:
            coarse = noise.normal(0, 1, (chance.randint(5, 9), chance.randint(5, 9)))
            waves = cv2.resize(
                coarse.astype(np.float32), x.shape[::-1], interpolation=cv2.INTER_LINEAR
            )
            tall += chance.uniform(0.2, 0.7) * hard * np.abs(waves)
        soft: Field = cv2.GaussianBlur(tall.astype(np.float32), (0, 0), 1.2)
        return soft
