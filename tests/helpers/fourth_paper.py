"""Paper before the camera for the fourth way: turned, seen aslant, curled, on a table."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from db.domain.sheet_places import corner_marks
from db.domain.sheets import Paper
from tests.helpers.sheet_ink import DOTS
from tests.helpers.sheet_photos import Spoil

Field = NDArray[Any]
Dice = np.random.Generator
STEP = 8
"""Pixels between the points at which the curl is reckoned."""


@dataclass(frozen=True)
class Level:
    """How bad a picture may be.

    Attributes:
        tilt: how far a corner may be off a rectangle, as a share of the page.
        curl: the most that paper bends, mm. dark: the most that light falls off.
        longs: long side in pixels. blurs: softness in pixels of a picture 3000 pixels long.
        grains: noise, of 255. qualities: of the JPEG.
        turn: spread in degrees of how askew it is held.
    """

    tilt: float
    curl: float
    longs: tuple[float, float]
    blurs: tuple[float, float]
    dark: float
    grains: tuple[float, float]
    qualities: tuple[int, int]
    turn: float


LEVELS = {
    Spoil.SCAN: Level(0, 0, (1900, 3300), (0, 0.5), 0, (0, 3), (75, 92), 0.7),
    Spoil.EASY: Level(0.03, 1.0, (2600, 3600), (0, 0.7), 0.15, (0, 4), (75, 90), 2),
    Spoil.MEDIUM: Level(0.08, 3.0, (1800, 3800), (0.3, 1.4), 0.4, (1, 9), (50, 90), 4),
    # Below 1,800 pixels the reader takes none at all, so that none is made.
    Spoil.HARD: Level(0.15, 6.0, (1800, 3400), (0.6, 2.4), 0.6, (3, 18), (40, 80), 8),
}
ROUGH = (Spoil.MEDIUM, Spoil.HARD)


@dataclass(frozen=True)
class Pose:
    """How a page lies in a picture.

    Attributes:
        x, y: for each pixel of the picture the place on the page, in pixels of the page.
        corners: where the page's corners lie in the picture, clockwise from the top left.
        zoom: pixels of the picture for one of the page.
        slopes: how much brighter a place is for being bent, coarse.
    """

    x: Field
    y: Field
    corners: Field
    zoom: float
    slopes: Field


def lying(shape: tuple[int, int], paper: Paper, spoil: Spoil, dice: Dice) -> Pose:
    """A page of that shape (rows, columns) as it lies before the camera or on the glass."""
    level = LEVELS[spoil]
    longest = level.longs[1] if dice.random() < 0.7 else level.longs[0] * 1.25
    long = dice.uniform(level.longs[0], longest)
    if spoil in ROUGH and dice.random() < 0.15:
        long, turn = max(long, 2900), dice.uniform(-180, 180)
    else:
        turn = float(dice.choice([0, 0, 90, 180, 270])) + dice.normal(0, level.turn)
    short = int(long * (2**-0.5 if spoil is Spoil.SCAN else 0.75))
    aside = 45 < abs((turn + 180) % 360 - 180) < 135
    size = (int(long), short) if aside else (short, int(long))
    corners, zoom = _corners(shape, spoil, size, turn, dice)
    if spoil is Spoil.HARD and dice.random() < 0.2:
        corners = _cut(corners, shape, paper, size, dice)
    return _curled(corners, zoom, shape, size, level.curl, dice)


def _edges(shape: tuple[int, int]) -> Field:
    high, wide = shape
    return np.array([(0, 0), (wide, 0), (wide, high), (0, high)], np.float32)


def _corners(
    shape: tuple[int, int], spoil: Spoil, size: tuple[int, int], turn: float, dice: Dice
) -> tuple[Field, float]:
    tilt, angle, long = LEVELS[spoil].tilt, np.deg2rad(turn), max(size)
    spin = np.array([[np.cos(angle), np.sin(angle)], [-np.sin(angle), np.cos(angle)]])
    corners = (_edges(shape) - np.array(shape[::-1]) / 2) @ spin
    corners *= 1 + dice.uniform(-tilt, tilt, (4, 1))
    corners += dice.uniform(-tilt, tilt, (4, 2)) * shape[0] * 0.3
    fill = dice.uniform(0.93, 0.99) if long < 2300 else dice.uniform(0.8, 0.97)
    fill = 1.0 if spoil is Spoil.SCAN else fill
    zoom = fill * float((np.array(size) / np.ptp(corners, axis=0)).min())
    middle = (corners.max(axis=0) + corners.min(axis=0)) / 2
    seen = (corners - middle) * zoom + np.array(size) / 2
    if spoil is not Spoil.SCAN:
        seen = seen + dice.normal(0, 0.004, 2) * long
    return seen, zoom


def _cut(
    corners: Field, shape: tuple[int, int], paper: Paper, size: tuple[int, int], dice: Dice
) -> Field:
    """Moved until one corner mark lies half out of the picture."""
    mark = corner_marks(paper)[int(dice.integers(4))]
    middle = np.array([[[mark.x + mark.w / 2, mark.y + mark.h / 2]]], np.float32) * DOTS
    seen = cv2.getPerspectiveTransform(_edges(shape), corners.astype(np.float32))
    x, y = cv2.perspectiveTransform(middle, seen)[0, 0]
    ways = [(-x, 0.0), (size[0] - x, 0.0), (0.0, -y), (0.0, size[1] - y)]
    moved: Field = corners + np.array(min(ways, key=lambda way: np.hypot(*way)))
    return moved


def _curled(
    corners: Field,
    zoom: float,
    shape: tuple[int, int],
    size: tuple[int, int],
    most: float,
    dice: Dice,
) -> Pose:
    """The page bent in waves, or rising towards an edge."""
    wide, high = size
    ys, xs = np.mgrid[0 : high + 2 * STEP : STEP, 0 : wide + 2 * STEP : STEP].astype(np.float32)
    back = cv2.getPerspectiveTransform(corners.astype(np.float32), _edges(shape))
    flat = cv2.perspectiveTransform(np.stack([xs, ys], -1).reshape(-1, 1, 2), back)
    at: list[Field] = [flat[:, 0, k].reshape(xs.shape) for k in (0, 1)]
    slopes: Field = np.zeros(xs.shape, np.float32)
    if most and dice.random() < 0.8:
        along, across = (0, 1) if dice.random() < 0.5 else (1, 0)
        sides = shape[::-1]
        bend, slopes = _bend(at[along] / sides[along], dice)
        much = dice.uniform(0.2, 1) * most * DOTS
        far = at[across] / sides[across] - 0.5
        at[across] = at[across] + much * bend * (1 + 0.4 * far)
        at[along] = at[along] + much * 0.35 * bend
        slopes = slopes * dice.uniform(0.02, 0.09) * min(1, most / 4)
    places = np.mgrid[0:high, 0:wide].astype(np.float32) / STEP
    x, y = (cv2.remap(one.astype(np.float32), places[1], places[0], cv2.INTER_LINEAR) for one in at)
    return Pose(x, y, corners, zoom, slopes)


def _bend(t: Field, dice: Dice) -> tuple[Field, Field]:
    """How high paper stands and how steep, of 1, at each place from 0 to 1."""
    if dice.random() < 0.5:
        phase = 2 * np.pi * dice.uniform(0.4, 1.6) * t + dice.uniform(0, 6)
        return np.sin(phase), np.cos(phase)
    if dice.random() < 0.5:
        risen = np.clip(t - dice.uniform(0.2, 0.6), 0, None)
    else:
        risen = np.clip(dice.uniform(0.4, 0.8) - t, 0, None)
    return (risen * 2) ** 2, -risen * 2


def background(size: tuple[int, int], dice: Dice) -> Field:
    """A plain cloth, wood of two colours, tiles or a pale table."""
    wide, high = size
    kind = int(dice.integers(5))
    plain = dice.uniform(20, 230) + dice.normal(0, 12, 3)
    bases = (plain, (60, 95, 140), (90, 120, 160), (70, 70, 70), (190, 195, 200))

    def cloud(down: int, across: int) -> Field:
        few = dice.standard_normal((down, across), dtype=np.float32)
        return cv2.resize(few, size, interpolation=cv2.INTER_CUBIC)

    if kind in (1, 2):
        grain = np.linspace(0, dice.uniform(15, 60), high, dtype=np.float32)[:, None]
        woven = np.sin(grain + 2 * cloud(3, 3)) * 14 + cloud(high // 8, 3) * 9
    elif kind == 3:
        side = int(dice.integers(90, 300))
        woven = np.zeros((high, wide), np.float32)
        woven[::side], woven[:, ::side] = 40, 40
        woven = cv2.GaussianBlur(woven, (0, 0), 2)
    else:
        woven = cloud(8, 8) * 10
    table: Field = np.clip(np.array(bases[kind], np.float32) + woven[..., None], 0, 255)
    return table.astype(np.float32)
