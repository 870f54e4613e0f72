"""Which pieces of ink are straight lines: a tick's long tail is one, a name or a print never is."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

PEN_LINE, SOFT_LINE = (0.55, 0.2, 3.0), (0.85, 0.5, 2.0)
"""Spread of a line across it in mm at most (a felt tip's of 1.5 mm has 0.45), by how much it
spreads more than its own width does (a bow round a tick box by 0.4), and how many times more along
it; and of a line averaged over a fingertip: tails of ticks had 0.62 to 0.73, prints have 2 and
more."""


def straight_lines(
    labels: NDArray[np.int32], count: int, dots: float, limits: tuple[float, float, float]
) -> NDArray[np.bool_]:
    """For each label below ``count`` whether its pixels lie on a line; ``dots``: pixels a
    millimetre; ``limits``: ``PEN_LINE`` or ``SOFT_LINE``."""
    most, bowed, slim = limits
    y, x = np.nonzero(labels)
    of = labels[y, x]
    size = np.maximum(np.bincount(of, minlength=count), 1)

    def mean(values: NDArray[np.float64]) -> NDArray[np.float64]:
        return np.bincount(of, values, minlength=count) / size

    middle_x, middle_y = mean(x.astype(float)), mean(y.astype(float))
    off_x, off_y = x - middle_x[of], y - middle_y[of]
    xx, yy, xy = mean(off_x**2), mean(off_y**2), mean(off_x * off_y)
    half, apart = (xx + yy) / 2, np.hypot((xx - yy) / 2, xy)
    across, along = np.sqrt(np.maximum(half - apart, 0)), np.sqrt(half + apart)
    # A bar of this length and area would spread so much: its width over the root of twelve.
    width = size / np.maximum(12 * along, 1e-6)
    straight = (across <= np.minimum(most * dots, width + bowed * dots)) & (along >= slim * across)
    return np.asarray(straight & (along > 0))
