"""What the fifth way photographs: a sheet that is bent and folded, and the table it lies on."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np

from tests.helpers.fifth_pens import Chance, Field, blobs
from tests.helpers.sheet_ink import DOTS, Picture


@dataclass(frozen=True)
class Bent:
    """A sheet's shape in mm: curled across ``angle``, one corner lifted, folded at a share of its
    width (``upright``) or height, and wavy a little everywhere."""

    wide: float
    high: float
    angle: float
    curl: float
    corner: tuple[float, float]
    lift: float
    fold: float
    upright: bool
    at: float
    wave: float
    phases: Field

    def height(self, x: Field, y: Field) -> Field:
        """How far the places (mm from the top left) are above the table."""
        along = (x - self.wide / 2) * np.cos(self.angle) + (y - self.high / 2) * np.sin(self.angle)
        tall = self.curl * (along / (self.high / 2)) ** 2
        tall = tall + self.lift * np.exp(-np.hypot(x - self.corner[0], y - self.corner[1]) / 38)
        away = np.abs((x / self.wide if self.upright else y / self.high) - self.at) * 2
        tall = tall + self.fold * np.sqrt((1 - np.clip(away, 0, 1)) ** 2 + 0.0004)
        a, b, c, d = self.phases
        waves = np.sin(x / 31 + a) * np.sin(y / 43 + b) + np.sin(x / 17 + c) * np.sin(y / 26 + d)
        bent: Field = tall + self.wave * waves
        return bent


def bent(wide: float, high: float, curl: float, chance: Chance) -> Bent:
    """A sheet of that many mm, bent by about ``curl`` mm."""
    r = chance.random
    return Bent(
        wide, high, chance.uniform(0, np.pi), curl * chance.normal(0, 0.5),
        (wide * int(r() < 0.5), high * int(r() < 0.5)), curl * r() * int(r() < 0.5),
        curl * chance.uniform(0.3, 0.8) * int(r() < 0.4), bool(r() < 0.3),
        float(chance.choice([1 / 2, 1 / 3, 2 / 3])) + chance.normal(0, 0.025),
        0.05 * curl, chance.uniform(0, 6, 4),
    )  # fmt: skip


def creased(page: Picture, shape: Bent, chance: Chance) -> Picture:
    """The page with the line of its fold, where it is folded by more than a millimetre."""
    if shape.fold <= 1:
        return page
    page = page.copy()
    middle = int((shape.wide if shape.upright else shape.high) * shape.at * DOTS)
    along, everything = slice(middle - 2, middle + 3), slice(None)
    part = (everything, along) if shape.upright else (along, everything)
    page[part] = (page[part] * chance.uniform(0.86, 0.97)).astype(np.uint8)
    return page


def table(wide: int, high: int, chance: Chance) -> Picture:
    """Wood, a woven mat, cloth, other papers, cement or one colour; in pixels."""
    w, h = wide // 2, high // 2
    yy, xx = np.mgrid[0:h, 0:w].astype(np.float32)
    a, size, kind = chance.uniform(0, np.pi), max(w, h), int(chance.integers(6))
    along, across = xx * np.cos(a) + yy * np.sin(a), -xx * np.sin(a) + yy * np.cos(a)
    colours = WEAVES[min(kind, 3)]
    base = np.array(colours[int(chance.integers(len(colours)))], np.float32)
    if kind == 0:
        coarse = (h // 3 + 1, w // 60 + 2) if chance.random() < 0.5 else (h // 60 + 2, w // 3 + 1)
        grown = chance.random(coarse, dtype=np.float32)
        grain = cv2.resize(grown, (w, h), interpolation=cv2.INTER_CUBIC)
        light = 0.75 + 0.3 * grain + 0.25 * (blobs(chance, h, w, 160) - 0.5)
    elif kind in (1, 2):
        light = _woven(along, across, size, kind == 1, chance)
    elif kind == 3:
        p = size / chance.uniform(40, 60)
        lines = (np.mod(across, p) < p * 0.4) & (np.mod(along, size * 0.55) > size * 0.08)
        lines &= blobs(chance, h, w, p * 0.22) > 0.45
        light = 1 - 0.65 * cv2.GaussianBlur(lines.astype(np.float32), (0, 0), 1)
    else:
        base = np.float32(chance.uniform(40, 215)) + chance.normal(0, 12, 3).astype(np.float32)
        fine = 0.24 if kind == 4 else 0.06
        light = 0.9 + 0.2 * (blobs(chance, h, w, 90) - 0.5) + fine * (blobs(chance, h, w, 3) - 0.5)
    seen = np.clip(base * light[..., None], 4, 245).astype(np.uint8)
    done: Picture = cv2.resize(seen, (wide, high))
    return done


WEAVES = (
    ((60, 95, 140), (40, 65, 100), (120, 160, 195), (25, 38, 60)),
    ((95, 150, 180), (60, 110, 70), (70, 70, 150)),
    ((150, 120, 90), (120, 120, 190), (190, 200, 205)),
    ((225, 230, 232),),
)
"""Blue, green and red of woods, mats, cloths and papers."""


def _woven(along: Field, across: Field, size: int, mat: bool, chance: Chance) -> Field:
    """A mat of straws or a checked cloth."""
    if mat:
        p = size / chance.uniform(90, 160)
        knots = np.sign(np.sin(2 * np.pi * along / (p * 6)) * np.sin(np.pi * across / p))
        straws: Field = 0.8 + 0.18 * np.sin(2 * np.pi * across / p) + 0.1 * knots
        return straws
    p = size / chance.uniform(8, 22)
    down = np.sign(np.sin(2 * np.pi * across / p))
    checked: Field = 0.8 + 0.14 * down + 0.1 * np.sign(np.sin(2 * np.pi * along / p))
    return checked
