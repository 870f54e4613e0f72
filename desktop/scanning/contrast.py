"""How much darker than its paper each spot is: 0 paper, 1 black.

The paper's brightness is found by morphological closing: a median makes false ink where a shadow
ends (paper.md), closing keeps an edge between two brightnesses exactly.
"""

from __future__ import annotations

from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from desktop.scanning.pictures import Grey

Contrast = NDArray[Any]

WIDEST_INK = 13.0
"""Millimetres: a thumbprint is up to 13 wide; whatever is wider counts as the paper's own shade."""

_DOTS = 2.0


NARROW = ((WIDEST_INK, WIDEST_INK), (3.0, 24.0), (24.0, 3.0))
"""Widths and heights of what must be dark throughout to count as a shadow: the shadow of a finger
or a pole is narrower than a thumbprint but longer than any ink."""

LINE = 3.4
"""Millimetres: a pen's stroke, be it a felt tip, is narrower; a shadow is not."""

_LINE_DOTS = 4.0


def contrast(grey: Grey, dots: float) -> Contrast:
    """Ink of a straightened picture with so many pixels a millimetre."""
    small = cv2.resize(grey, None, fx=_DOTS / dots, fy=_DOTS / dots, interpolation=cv2.INTER_AREA)
    # Before closing the brightest grain is taken off, or every spot would look a little dark.
    small = cv2.GaussianBlur(small, (0, 0), 0.8)
    closed = []
    for wide, high in NARROW:
        size = (round(wide * _DOTS) | 1, round(high * _DOTS) | 1)
        kernel = cv2.getStructuringElement(cv2.MORPH_RECT, size)
        closed.append(
            cv2.morphologyEx(small, cv2.MORPH_CLOSE, kernel, borderType=cv2.BORDER_REPLICATE)
        )
    return _against(grey, np.min(closed, axis=0))


def lines(grey: Grey, dots: float) -> Contrast:
    """Only what is as narrow as a stroke: nothing of a shadow, nothing of a wide blot's inside."""
    scale = _LINE_DOTS / dots
    small = cv2.resize(grey, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
    small = cv2.GaussianBlur(small, (0, 0), 0.8)
    side = round(LINE * _LINE_DOTS) | 1
    kernel = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (side, side))
    paper = cv2.morphologyEx(small, cv2.MORPH_CLOSE, kernel, borderType=cv2.BORDER_REPLICATE)
    return _against(grey, paper)


def _against(grey: Grey, paper: Contrast) -> Contrast:
    wide = cv2.resize(paper, (grey.shape[1], grey.shape[0]), interpolation=cv2.INTER_LINEAR)
    ink = 1.0 - grey.astype(np.float32) / np.maximum(wide, 1).astype(np.float32)
    result: Contrast = np.clip(ink, -0.5, 1.0).astype(np.float32)
    return result


def grain(ink: Contrast) -> tuple[float, float]:
    """The usual contrast of paper, and its spread as a standard deviation."""
    sample = ink[::3, ::3]
    middle = float(np.median(sample))
    below = middle - sample[sample < middle]
    # Only what is lighter than usual is surely paper: ink is all on the other side.
    return middle, float(1.4826 * np.median(below)) if below.size else 0.0
