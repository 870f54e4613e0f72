"""Whether a person could still see a row's mark in the final picture, by what the mark changed.

The final picture is made twice, with the mark and without it, all else (noise, JPEG) the same. What
differs is the mark. It counts as lost where that is too faint, too small, or too weak against what
else goes on there: noise, dust, other ink.
"""

from __future__ import annotations

import io
from dataclasses import dataclass

import cv2
import numpy as np
from PIL import Image, ImageOps

from tests.helpers.sixth_noise import Bytes, Float

LEAST_STEPS = 12.0
"""Steps of 255, at a stroke's scale, below which nobody sees a difference on a screen."""

LEAST_RATIO = 3.0
"""How many times the local noise (at a stroke's scale) a mark must stand out."""

LEAST_AREA = 0.4
"""Square millimetres of visible ink below which it is a speck."""

LEAST_SHARE = 0.3
"""Share of a mark's ink that must be visible: less looks like dirt, as on a poor copy."""

PLAIN_STEPS = 18.0
"""From here on a mark is plain wherever it shows, however much of it is gone."""


@dataclass(frozen=True)
class Seen:
    """How a mark comes through: its difference in steps and against noise; what can be seen."""

    steps: float
    ratio: float
    area: float
    share: float

    @property
    def lost(self) -> bool:
        """Whether a person could not tell that it is there."""
        return bool(
            self.steps < LEAST_STEPS
            or self.ratio < LEAST_RATIO
            or self.area < LEAST_AREA
            or (self.share < LEAST_SHARE and self.steps < PLAIN_STEPS)
        )


def opened(jpeg: bytes) -> Bytes:
    """A picture upright as its tag says, RGB."""
    return np.asarray(ImageOps.exif_transpose(Image.open(io.BytesIO(jpeg))).convert("RGB"))


def _channels(picture: Bytes) -> Float:
    """Lightness and two colours; an eye sees colour at half the fineness, so it counts half."""
    parts = cv2.cvtColor(picture, cv2.COLOR_RGB2YCrCb).astype(np.float32)
    parts[:, :, 1:] *= 0.5
    return parts


def seen(with_mark: Bytes, without: Bytes, where: Bytes, cell: Bytes, per_mm: float) -> Seen:
    """Compare two pictures at one mark.

    ``where`` is where its ink lies in the picture, ``cell`` is what belongs to its row there.
    """
    columns, rows = np.flatnonzero(where.any(axis=0)), np.flatnonzero(where.any(axis=1))
    if not len(columns):
        return Seen(0.0, 0.0, 0.0, 0.0)
    edge = int(4 * per_mm)
    cut = (
        slice(max(0, rows[0] - edge), rows[-1] + edge),
        slice(max(0, columns[0] - edge), columns[-1] + edge),
    )
    sigma = max(0.7, 0.13 * per_mm)
    one, other = (cv2.GaussianBlur(_channels(p[cut]), (0, 0), sigma) for p in (with_mark, without))
    change = np.sqrt(((one - other) ** 2).sum(axis=2))
    ink = where[cut] > 0
    core = change[ink]
    strong = np.sort(core)[int(0.5 * len(core)) :]
    steps = float(strong.mean())
    local = other[:, :, 0] - cv2.medianBlur(
        np.clip(other[:, :, 0], 0, 255).astype(np.uint8), int(2.2 * per_mm) | 1
    ).astype(np.float32)
    near = cv2.dilate(where[cut], np.ones((3, 3), np.uint8), iterations=max(1, int(per_mm))) > 0
    values = (
        np.abs(local[near & (cell[cut] > 0)]) if (near & (cell[cut] > 0)).any() else np.abs(local)
    )
    # Printed lines are a third of what is near at most: the 40th percentile stands below them.
    noise = max(1.0, float(np.percentile(values, 40)) / 0.524)
    visible = (change > max(0.75 * LEAST_STEPS, LEAST_RATIO * noise)) & ink
    return Seen(steps, steps / noise, float(visible.sum()) / per_mm**2, visible.sum() / ink.sum())
