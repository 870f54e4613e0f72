"""Chance, pictures and smooth noise, as every part of the sixth way takes them."""

from __future__ import annotations

from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

Rng = np.random.Generator

Float = NDArray[Any]
"""Broken numbers: a picture in RGB from 0 to 1, a share of each pixel, lengths in mm."""

Bytes = NDArray[Any]
"""A picture in steps from 0 to 255, or small numbers of things seen there."""

Stroke = NDArray[Any]
"""Points (x, y) that a pen passes without leaving the paper."""


def slow(rng: Rng, shape: tuple[int, ...], size: float) -> Float:
    """Smooth noise of unit spread (high, wide) whose blobs are about ``size`` pixels."""
    small = rng.normal(0, 1, (int(shape[0] / size) + 3, int(shape[1] / size) + 3))
    wide = cv2.resize(small.astype(np.float32), (shape[1], shape[0]), interpolation=cv2.INTER_CUBIC)
    return np.asarray(wide, np.float32)
