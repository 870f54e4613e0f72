"""Fingerprints of the fifth way: whorls, loops and arches, pressed with too little or too much ink.

Ridges stand 0.43 to 0.52 mm apart; one print in four is smeared. In rows of the usual height most
people turn the finger to stay in the cell.
"""

from __future__ import annotations

import cv2
import numpy as np

from db.domain.sheets import Box
from tests.helpers.fifth_pens import Chance, Field, Ink, blobs, pick, stamp
from tests.helpers.sheet_ink import DOTS, Picture

SIDE = int(20 * DOTS)
PADS = {
    "violet": (0.55, 0.16, 0.42),
    "blue": (0.6, 0.25, 0.12),
    "red": (0.22, 0.15, 0.8),
    "black": (0.15, 0.14, 0.14),
}
"""What a full layer of a stamp pad's ink leaves of blue, green and red light."""

PRESSED = {(0.3, 0.45): 0.25, (0.5, 0.68): 0.5, (0.8, 1.05): 0.25}
"""How much ink: too little, right, too much."""


def thumb(page: Picture, cell: Box, pad: str, low: bool, chance: Chance) -> list[Ink]:
    """A fingerprint in the cell; ``low``: the row is lower than a finger is long."""
    u = chance.uniform
    long = u(9.5, 14) if low else u(11, 17)
    wide = long * u(0.66, 0.84)
    x, y = _turned(low, chance)
    ridge = _ridges(x, y, long, chance)
    out = np.abs(x / (wide / 2)) ** 2.3 + np.abs(y / (long / 2)) ** 2.3
    out += (_blobs(chance, 1.67) - 0.5) * 0.35
    press = u(*pick(chance, PRESSED)) + (_blobs(chance, 3.2) - 0.5) * 0.7
    press += (_blobs(chance, 0.25) - 0.5) * 0.25 - 0.18 * np.clip(out, 0, 1)
    inked = np.clip((ridge - (1 - press)) * 4 + 0.1, 0, 1) * np.clip((1 - out) / 0.12, 0, 1)
    amount: Field = cv2.GaussianBlur(inked.astype(np.float32), (0, 0), u(0.058, 0.108) * DOTS)
    if chance.random() < 0.25:
        amount = _smeared(amount, chance)
    amount = amount * u(0.62, 0.95) * (1 - 0.3 * _blobs(chance, 0.125))
    middle_x = cell.x + cell.w * u(0.15, 0.85)
    middle_y = cell.y + cell.h / 2 + float(np.clip(chance.normal(0, 0.9), -2, 2))
    left, top = (int(at * DOTS - SIDE / 2) for at in (middle_x, middle_y))
    return stamp(page, left, top, amount, np.array(PADS[pad]) * u(0.9, 1.1))


def _blobs(chance: Chance, cell: float) -> Field:
    """Noise in blobs of so many mm."""
    return blobs(chance, SIDE, SIDE, cell * DOTS)


def _turned(low: bool, chance: Chance) -> tuple[Field, Field]:
    """For each pixel its place on the finger in mm, which is never quite straight."""
    yy, xx = (np.mgrid[0:SIDE, 0:SIDE].astype(np.float32) - SIDE / 2) / DOTS
    angle = chance.normal(0, 0.35)
    if low and chance.random() < 0.75:
        angle = chance.normal(np.pi / 2, 0.3) * int(chance.choice([-1, 1]))
    c, s = np.cos(angle), np.sin(angle)
    x, y = c * xx + s * yy, -s * xx + c * yy
    return x + (_blobs(chance, 3.75) - 0.5) * 1.6, y + (_blobs(chance, 3.75) - 0.5) * 1.6


def _ridges(x: Field, y: Field, long: float, chance: Chance) -> Field:
    """How high (0 to 1) the skin is."""
    period, style = chance.uniform(0.43, 0.52), int(chance.integers(3))
    y, x = y + long * chance.uniform(-0.05, 0.1), x + chance.uniform(-1, 1)
    if style == 0:
        turns = int(chance.choice([-2, -1, 1, 2]))
        phase = np.hypot(x * 1.25, y * 0.9) + np.arctan2(y, x) / (2 * np.pi) * period * turns
    elif style == 1:
        below = np.abs(x + 0.3 * np.maximum(y, 0)) * 1.1
        phase = np.where(y < 0, np.hypot(x * 1.15, y * 0.9), below)
    else:
        phase = y + 2.4 * np.exp(-((x / 2.6) ** 2)) * np.exp(-(((y - 1) / 5) ** 2))
    ridge: Field = np.cos(2 * np.pi * phase / period + 1.4 * np.pi * _blobs(chance, 1.17))
    return ridge * 0.5 + 0.5


def _smeared(amount: Field, chance: Chance) -> Field:
    """The finger slips by up to two millimetres."""
    side = int(chance.uniform(0.6, 2.2) * DOTS)
    path, angle = np.zeros((side, side), np.float32), chance.uniform(0, np.pi)
    ends = [(1 + way * np.array([np.cos(angle), np.sin(angle)])) * side / 2 for way in (-1, 1)]
    one, two = ((int(x), int(y)) for x, y in ends)
    cv2.line(path, one, two, 1, 1)
    slipped: Field = 0.45 * amount + 0.55 * cv2.filter2D(amount, -1, path / path.sum())
    return slipped
