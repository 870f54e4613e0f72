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

from desktop.scanning.row_ink import RowInk
from desktop.scanning.seats import FINE, Strip, Table

SOFT, NEAR = 0.12, 0.35
"""Millimetres over which the rule's grain is averaged, and to either side of where it runs."""

DARKER, TIMES, LEAST = 0.10, 4.0, 0.05
"""How much darker than the rule usually is: as a share of a printed line's contrast, in standard
deviations of the rule's own, and at least."""

GAP, LONG = 1.0, 3.0
"""Millimetres between ridges, and over how many a rule is dark where no pen just crosses it."""

CLEAR = 1.0
"""Millimetres clear of the rules down the page."""

LONE, QUIET, SHADED = 4.0, 0.3, 6.0
"""A rule darkened so many mm long between two rows with less ink (mm²) and shade than these."""


def darkened(
    inks: list[RowInk], strip: Strip, table: Table, rules: NDArray[np.int32]
) -> list[RowInk]:
    """The rows with where both their rules are darkened, and one that nobody's ink accounts for."""
    dark = _dark(strip, table, rules)
    if not dark:
        return inks
    long = [float(one.sum()) / FINE >= LONE for one in dark]
    quiet = [True, *(_is_quiet(ink) for ink in inks), True]
    # The rule k lies between the rows k - 1 and k, here one place later.
    lone = [
        at and above and below for at, (above, below) in zip(long, pairwise(quiet), strict=True)
    ]
    return [
        replace(
            ink,
            over=float((dark[row] & dark[row + 1]).sum()) / FINE,
            lone=lone[row] or lone[row + 1],
        )
        for row, ink in enumerate(inks)
    ]


def _is_quiet(ink: RowInk) -> bool:
    inked = max(ink.signature, ink.faint, ink.trace.some)
    return inked <= QUIET and max(ink.patch.shade, ink.patch.tint) <= SHADED


def _dark(strip: Strip, table: Table, rules: NDArray[np.int32]) -> list[NDArray[np.bool_]]:
    """For each rule which of the signature's columns are darkened."""
    ink = cv2.GaussianBlur(strip.ink, (0, 0), SOFT * FINE)
    left, right = (
        round((x - strip.left) * FINE) for x in (table.middle + CLEAR, table.right - CLEAR)
    )
    columns = np.arange(left, right)
    if columns.size < LONG * FINE:
        return []
    reach = round(NEAR * FINE)
    found = []
    for rule in rules:
        y = np.clip(rule[left:right], reach, ink.shape[0] - 1 - reach)
        band = np.max([ink[y + off, columns] for off in range(-reach, reach + 1)], axis=0)
        over = band - np.median(band)
        spread = 1.4826 * float(np.median(np.abs(over)))
        found.append(_long(over > max(DARKER * strip.black, TIMES * spread, LEAST)))
    return found


def _long(dark: NDArray[Any]) -> NDArray[np.bool_]:
    """Without what is short; gaps between ridges are bridged."""
    bridge, least = (np.ones((1, round(mm * FINE)), np.uint8) for mm in (GAP, LONG))
    joined = cv2.morphologyEx(dark.astype(np.uint8)[None, :], cv2.MORPH_CLOSE, bridge)
    return np.asarray(cv2.morphologyEx(joined, cv2.MORPH_OPEN, least)[0] > 0)
