"""What befalls a sheet on the way: the copier, coffee, a pen tried in the margin."""

from __future__ import annotations

from dataclasses import dataclass, replace

import cv2
import numpy as np

from tests.helpers.sixth_noise import Float, Rng, slow
from tests.helpers.sixth_pens import Ink, ink, some_pen
from tests.helpers.sixth_sheet import Sheet


@dataclass(frozen=True)
class Copier:
    """One pass of a copier: the same for every picture that it is given (``seed``)."""

    seed: int
    blur: float
    steep: float
    middle: float
    dust: int
    streaks: int
    turn: float
    size: float

    def copy(self, page: Float, scale: float) -> Float:
        """The copy of a page (RGB, 0 to 1): grey, steep, dusty, a little larger or turned."""
        rng = np.random.default_rng(self.seed)
        high, wide = page.shape[:2]
        grey: Float = page @ np.array([0.35, 0.5, 0.15], np.float32)
        grey = cv2.GaussianBlur(grey, (0, 0), self.blur * scale)
        turn = cv2.getRotationMatrix2D((wide / 2, high / 2), self.turn, self.size)
        grey = cv2.warpAffine(grey, turn, (wide, high), flags=cv2.INTER_LINEAR, borderValue=1.0)
        grain = cv2.GaussianBlur(rng.normal(0, 1, grey.shape).astype(np.float32), (0, 0), 1.1)
        grey = grey + (0.09 * grain + 0.03 * slow(rng, (high, wide), 50 * scale))
        toner = 1 / (1 + np.exp(-self.steep * (grey - self.middle)))
        toner = toner * 0.9 + 0.08 + 0.02 * grain
        self._dirty(toner, scale, rng)
        return np.repeat(np.clip(toner, 0, 1)[:, :, None], 3, axis=2).astype(np.float32)

    def _dirty(self, toner: Float, scale: float, rng: Rng) -> None:
        high, wide = toner.shape
        for _ in range(self.dust):
            at = (int(rng.integers(wide)), int(rng.integers(high)))
            radius = max(1, int(rng.uniform(0.06, 0.17) * scale))
            cv2.circle(toner, at, radius, float(rng.uniform(0.1, 0.6)), -1, cv2.LINE_AA)
        for _ in range(self.streaks):
            x, width = int(rng.integers(wide)), max(1, int(rng.uniform(0.08, 0.3) * scale))
            fade = np.clip(slow(rng, (high, 1), 40 * scale)[:, :1] * 0.12 + 0.1, 0, 0.35)
            toner[:, x : x + width] -= fade
        if rng.random() < 0.4:  # a shadow where the lid stood open
            depth = int(rng.uniform(2, 7) * scale)
            shade = np.linspace(rng.uniform(0.2, 0.6), 1, depth, dtype=np.float32)
            toner[:, :depth] *= shade

    def unmoved(self) -> Copier:
        """The same copier, with the sheet laid straight: for forms that are signed afterwards."""
        return replace(self, turn=0.0, size=1.0)


def some_copier(rng: Rng, second: bool = False) -> Copier:
    """A copier as it stands in a commune's office."""
    return Copier(
        seed=int(rng.integers(2**31)),
        blur=rng.uniform(0.04, 0.09),
        steep=rng.uniform(9, 16),
        middle=rng.uniform(0.5, 0.68),
        dust=int(rng.integers(5, 120)),
        streaks=int(rng.choice([0, 0, 1, 3])),
        turn=rng.normal(0, 0.5) * (0.4 if second else 1),
        size=rng.uniform(0.975, 1.0),
    )


def off_white(page: Float, rng: Rng, scale: float) -> Float:
    """Paper is never quite white: its tint, its cloudy fibre, print shining through seldom."""
    tint = 1 - rng.uniform(0.0, 0.1) * np.array([0.3, 0.45, 1.0], np.float32)
    cloud = 1 + 0.006 * slow(rng, page.shape[:2], 2.5 * scale)
    return np.asarray(page * tint * (0.97 * cloud[:, :, None]), np.float32)


def coffee(page: Float, rng: Rng, scale: float) -> None:
    """The ring of a cup, somewhere, or a few drops: brown, see-through, darker at its rim."""
    high, wide = page.shape[:2]
    radius = rng.uniform(28, 42) if rng.random() < 0.6 else rng.uniform(4, 9)
    x, y = rng.uniform(0, wide / scale), rng.uniform(0, high / scale)
    yy, xx = np.mgrid[: high // 4, : wide // 4].astype(np.float32) * 4 / scale
    angle = np.arctan2(yy - y, xx - x)
    far = np.hypot(xx - x, yy - y) / radius
    for order in range(2, 6):
        far += rng.normal(0, 0.012) * np.cos(order * angle + rng.uniform(0, 6))
    rim = np.exp(-(((far - 1) / 0.035) ** 2)) * np.clip(
        0.6 + 0.5 * np.cos(angle * rng.integers(1, 3) + rng.uniform(0, 6)), 0, 1
    )
    inside = np.clip((1 - far) / 0.03, 0, 1) * rng.uniform(0.0, 0.35)
    cover = cv2.resize((rim * 0.5 + inside * 0.5).astype(np.float32), (wide, high))
    cover *= np.float32(rng.uniform(0.4, 0.9))
    page *= 1 - cover[:, :, None] * (1 - np.array([0.66, 0.46, 0.28], np.float32))


def pen_tried(sheet: Sheet, rng: Rng) -> list[Ink]:
    """A scribble in the left or right margin, where someone tried whether the pen writes."""
    left = rng.random() < 0.5
    x = 9.0 if left else sheet.width - 6.0
    y = rng.uniform(0.3, 0.85) * sheet.height
    turns = np.linspace(0, 2 * np.pi * rng.uniform(3, 8), 70)
    coil = np.stack([np.cos(turns) * 2.2, np.sin(turns) * 2.5 + turns * rng.uniform(0.1, 0.5)], 1)
    coil += rng.normal(0, 0.2, coil.shape)
    return [ink([coil + np.array([x, y])], some_pen(rng), sheet.scale, rng)]
