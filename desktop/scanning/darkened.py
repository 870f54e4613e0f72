"""Printed rules that a thumbprint darkened: a copier that loses the pale print itself keeps what
lies on a rule, for the two together are dark enough. A print is taller than a row, so that it lies
on both its rules, one spot above the other; a neighbour's lies on one of them.
"""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from desktop.scanning.contrast import Contrast
from desktop.scanning.row_ink import RowInk
from desktop.scanning.seats import FINE, Strip, Table

SOFT, NEAR = 0.12, 0.35
"""Millimetres over which the rule's grain is averaged, and to either side of where it runs."""

DARKER, TIMES, LEAST = 0.10, 4.0, 0.05
"""How much darker than the rule usually is: as a share of a printed line's contrast, in standard
deviations of the rule's own, and at least."""

PALER, OVER_MM, MOSTLY = 2.0, 5.0, 0.8
"""Or by so many deviations, over so many mm, in such a share of them: ridges of a pale print left
0.97 of 5 mm. Of 1,724 rows three more are asked for it, and nobody had marked them."""

GAP, LONG = 1.0, 3.0
"""Millimetres between ridges, and over how many a rule is dark where no pen just crosses it."""

BESIDE, NEIGHBOURS = (0.6, 1.6), 0.03
"""From and to how many mm beside a rule its neighbour's ink lies that darkens it, and how much
darker than this row it is there."""

CLEAR = 1.0
"""Millimetres clear of the rules down the page."""

LONE, QUIET, SHADED = 4.0, 0.3, 6.0
"""A rule darkened so many mm long between two rows with less ink (mm²) and shade than these."""


def darkened(
    inks: list[RowInk], strip: Strip, table: Table, rules: NDArray[np.int32]
) -> list[RowInk]:
    """The rows with where their rules are darkened, and one that nobody's ink accounts for."""
    left, right = (
        round((x - strip.left) * FINE) for x in (table.middle + CLEAR, table.right - CLEAR)
    )
    if right - left < LONG * FINE:
        return inks
    ink = cv2.GaussianBlur(strip.ink, (0, 0), SOFT * FINE)
    dark = [_dark(ink, rule, left, right, strip.black) for rule in rules]
    over = [_darker_above(ink, rule, left, right) for rule in rules]
    long = [float(one.sum()) / FINE >= LONE for one in dark]
    quiet = [True, *(_is_quiet(ink) for ink in inks), True]
    lone = [
        at and above and below for at, (above, below) in zip(long, pairwise(quiet), strict=True)
    ]
    marked = []
    for row, one in enumerate(inks):
        top = _long(dark[row] & (over[row] <= NEIGHBOURS))
        bottom = _long(dark[row + 1] & (over[row + 1] >= -NEIGHBOURS))
        marked.append(
            replace(
                one,
                over=float((top & bottom).sum()) / FINE,
                edged=bool((top | bottom).any()),
                lone=lone[row] or lone[row + 1],
            )
        )
    return marked


def _is_quiet(ink: RowInk) -> bool:
    inked = max(ink.signature, ink.faint, ink.trace.some)
    return inked <= QUIET and max(ink.patch.shade, ink.patch.tint) <= SHADED


def _dark(
    ink: Contrast, rule: NDArray[np.int32], left: int, right: int, black: float
) -> NDArray[np.bool_]:
    """Where, from column to column, a rule is darkened."""
    reach = round(NEAR * FINE)
    band = np.max(_beside(ink, rule, left, right, range(-reach, reach + 1)), axis=0)
    over = band - np.median(band)
    spread = 1.4826 * float(np.median(np.abs(over)))
    dark = _long(over > max(DARKER * black, TIMES * spread, LEAST))
    return dark | _mostly(over > max(PALER * spread, LEAST))


def _mostly(dark: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """Where nearly all around is dark, though with gaps."""
    wide = round(OVER_MM * FINE)
    share = np.convolve(dark, np.ones(wide) / wide, "same")
    middle = (share >= MOSTLY).astype(np.uint8)[None, :]
    return np.asarray(cv2.dilate(middle, np.ones((1, wide // 2), np.uint8))[0] > 0)


def _darker_above(ink: Contrast, rule: NDArray[np.int32], left: int, right: int) -> NDArray[Any]:
    """How much darker than below a rule it is above, in each column and those around."""
    near, far = (round(mm * FINE) for mm in BESIDE)
    above = np.mean(_beside(ink, rule, left, right, range(-far, -near)), axis=0)
    below = np.mean(_beside(ink, rule, left, right, range(near + 1, far + 1)), axis=0)
    wide = np.ones(round(LONG * FINE)) / round(LONG * FINE)
    return np.asarray(np.convolve(above - below, wide, "same"))


def _beside(
    ink: Contrast, rule: NDArray[np.int32], left: int, right: int, offsets: range
) -> list[NDArray[Any]]:
    """The contrast along a rule, so many pixels below it."""
    columns = np.arange(left, right)
    last = ink.shape[0] - 1
    return [ink[np.clip(rule[left:right] + off, 0, last), columns] for off in offsets]


def _long(dark: NDArray[Any]) -> NDArray[np.bool_]:
    """Without what is short; gaps between ridges are bridged."""
    bridge, least = (np.ones((1, round(mm * FINE)), np.uint8) for mm in (GAP, LONG))
    joined = cv2.morphologyEx(dark.astype(np.uint8)[None, :], cv2.MORPH_CLOSE, bridge)
    return np.asarray(cv2.morphologyEx(joined, cv2.MORPH_OPEN, least)[0] > 0)
