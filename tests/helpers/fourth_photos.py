"""A fourth way of photographing sheets: paper in waves or risen at an edge, copies of copies.

Made for checking only. A copier may copy its own copy; the sheet is turned any way and curled;
light falls off, shadows with soft edges lie over it, a finger may hold a corner; the picture is
soft, shaken, grained, with dead and burnt pixels, and packed more or less well.
"""

from __future__ import annotations

import random
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from tests.helpers.fourth_ink import Hands
from tests.helpers.fourth_paper import LEVELS, ROUGH, STEP, Pose, background, lying
from tests.helpers.sheet_ink import DOTS
from tests.helpers.sheet_photos import TESTS_FROM, Flat, Photo, Spoil, flat

__all__ = ["TESTS_FROM", "Spoil", "photo"]

Field = NDArray[Any]
Dice = np.random.Generator


def photo(seed: int, spoil: Spoil) -> Photo:
    """One page marked and photographed in the fourth way."""
    chance = random.Random(f"fourth-{seed}-{spoil}")
    dice = np.random.default_rng(chance.randrange(2**31))
    page = flat(chance, Hands(chance))
    copied = chance.random() < 0.25
    if copied:
        page = _copied(page, spoil, chance.randrange(2**31))
    seen = _taken(page, spoil, copied, dice)
    quality = int(dice.integers(*LEVELS[spoil].qualities))
    how = [cv2.IMWRITE_JPEG_QUALITY, quality, cv2.IMWRITE_JPEG_PROGRESSIVE, int(seed % 9 == 0)]
    done, data = cv2.imencode(".jpg", seen, how)
    assert done
    return Photo(data.tobytes(), page.print_id, page.page, page.rows, page.paper, page.layout)


def _copied(page: Flat, spoil: Spoil, seed: int) -> Flat:
    """Through a copier once, twice, on hard pages three times; the same dirt for every picture."""
    hard = spoil is Spoil.HARD

    def tone(picture: Field) -> Field:
        dice = np.random.default_rng(seed)
        for _ in range(int(dice.integers(1, 4 if hard else 3))):
            picture = _generation(picture, hard, dice)
        return picture

    return page.copied(tone)


def _generation(picture: Field, hard: bool, dice: Dice) -> Field:
    """Grey, steep in tone, toner that drops out, specks, a streak, a band that prints weakly."""
    grey: Field = cv2.cvtColor(picture, cv2.COLOR_BGR2GRAY).astype(np.float32)
    high, wide = grey.shape
    grey = cv2.GaussianBlur(grey, (0, 0), dice.uniform(0.5, 1.0))
    middle, steep = dice.uniform(150, 200), dice.uniform(12, 40)
    grey = grey + dice.standard_normal(grey.shape, dtype=np.float32) * dice.uniform(2, 7)
    grey = 255 / (1 + np.exp(-(grey - middle) / steep))
    coarse = dice.random((high // 3, wide // 3), dtype=np.float32)
    dropped = cv2.resize(coarse, (wide, high)) < dice.uniform(0, 0.12)
    grey = np.where((grey < 128) & dropped, grey + 130, grey).astype(np.float32)
    for _ in range(int(dice.integers(0, 120 if hard else 60))):
        at = (int(dice.integers(wide)), int(dice.integers(high)))
        cv2.circle(grey, at, int(dice.integers(0, 2)), float(dice.uniform(20, 120)), -1)
    if dice.random() < 0.4:
        x = int(dice.integers(wide))
        grey[:, x : x + int(dice.integers(1, 3))] *= dice.uniform(0.5, 0.85)
    if dice.random() < 0.3:
        x, broad = int(dice.integers(wide)), int(dice.integers(6, 40))
        band = 255 - grey[:, x : x + broad]
        grey[:, x : x + broad] = 255 - band * dice.uniform(0.35, 0.7)
    grey = np.clip(grey, dice.uniform(0, 45), dice.uniform(235, 255))
    copy: Field = cv2.cvtColor(grey.astype(np.uint8), cv2.COLOR_GRAY2BGR)
    return copy


def _taken(page: Flat, spoil: Spoil, copied: bool, dice: Dice) -> Field:
    """What the camera or the scanner makes of the page."""
    shape = page.picture.shape[:2]
    pose = lying((shape[0], shape[1]), page.paper, spoil, dice)
    seen = _seen(page.picture, pose, spoil, copied, dice)
    seen = seen * _light(pose, LEVELS[spoil].dark, dice)[..., None]
    if spoil is Spoil.HARD and dice.random() < 0.3:
        seen = _held(seen, pose, dice)
    seen = _toned(_soft(seen, spoil, dice), spoil, dice)
    return _grained(seen, spoil, dice)


def _seen(picture: Field, pose: Pose, spoil: Spoil, copied: bool, dice: Dice) -> Field:
    """The paper in its place on the table."""
    small = min(1.0, pose.zoom * 1.15)
    fine = picture
    if small < 1:
        fine = cv2.resize(picture, None, fx=small, fy=small, interpolation=cv2.INTER_AREA)
    x, y = (((one + 0.5) * small - 0.5).astype(np.float32) for one in (pose.x, pose.y))
    how = cv2.INTER_LINEAR if small < 1 else cv2.INTER_CUBIC
    paper = cv2.remap(fine, x, y, how, borderMode=cv2.BORDER_REPLICATE).astype(np.float32)
    high, wide = picture.shape[:2]
    inside = (pose.x >= 0) & (pose.y >= 0) & (pose.x < wide) & (pose.y < high)
    share = cv2.GaussianBlur(inside.astype(np.float32), (3, 3), 0)[..., None]
    size = (pose.x.shape[1], pose.x.shape[0])
    table: Any = dice.uniform(225, 255)
    if spoil is not Spoil.SCAN:
        table = background(size, dice)
    white = np.array([1, 1, 1] if copied else [0.93, 0.965, 0.97]) * dice.uniform(0.95, 1)
    seen: Field = paper * white.astype(np.float32) * share + table * (1 - share)
    return seen


def _light(pose: Pose, dark: float, dice: Dice) -> Field:
    """Light that falls off to a side and to the corners, other on slopes; shadows."""
    high, wide = pose.x.shape
    slopes: Field = 1 + pose.slopes
    down, across = slopes.shape
    ys, xs = np.mgrid[0 : 1 : down * 1j, 0 : 1 : across * 1j].astype(np.float32)
    if dark:
        angle = dice.uniform(0, 2 * np.pi)
        side = np.cos(angle) * (xs - 0.5) + np.sin(angle) * (ys - 0.5)
        slopes = slopes * (1 - dice.uniform(0, dark * 0.6) * np.clip(side + 0.5, 0, 1))
        far = (xs - 0.5) ** 2 + (ys - 0.5) ** 2
        slopes = slopes * (1 - dice.uniform(0, dark * 0.3) * far)
    places = np.mgrid[0:high, 0:wide].astype(np.float32) / STEP
    light: Field = cv2.remap(slopes.astype(np.float32), places[1], places[0], cv2.INTER_LINEAR)
    if dark and dice.random() < 0.25 + dark:
        for _ in range(int(dice.integers(1, 3))):
            corners = np.cumsum(dice.uniform(-0.5, 0.5, (5, 2)), 0) + dice.uniform(0.2, 0.8, 2)
            shade: Field = np.zeros((high // 4, wide // 4), np.float32)
            outline = (corners * (wide // 4, high // 4)).astype(np.int32)
            cv2.fillPoly(shade, [cv2.convexHull(outline)], 1.0)
            shade = cv2.GaussianBlur(shade, (0, 0), dice.uniform(1.5, 25))
            light = light * (1 - cv2.resize(shade, (wide, high)) * dice.uniform(0.15, dark))
    return light


def _held(seen: Field, pose: Pose, dice: Dice) -> Field:
    """A finger over one corner."""
    corner = pose.corners[int(dice.integers(4))]
    inward = pose.corners.mean(axis=0) - corner
    inward = inward / np.hypot(*inward)
    broad = dice.uniform(14, 24) * pose.zoom * DOTS
    tip, root = corner + inward * broad * 0.7, corner - inward * broad * 5.3
    start, end = ((int(at[0]), int(at[1])) for at in (tip, root))
    turn = float(np.degrees(np.arctan2(inward[1], inward[0])))
    finger: Field = np.zeros(seen.shape[:2], np.uint8)
    cv2.ellipse(finger, start, (int(broad), int(broad * 0.55)), turn, -90, 90, 255, -1)
    cv2.line(finger, start, end, 255, int(broad * 1.1))
    share = cv2.GaussianBlur(finger, (0, 0), 3).astype(np.float32)[..., None] / 255
    held: Field = seen * (1 - share) + np.array((110, 140, 190), np.float32) * share
    return held


def _soft(seen: Field, spoil: Spoil, dice: Dice) -> Field:
    """Out of focus, and every third rough picture shaken along a line."""
    long = max(seen.shape)
    blur = dice.uniform(*LEVELS[spoil].blurs) * long / 3000 * (1 if long > 2400 else 0.85)
    if blur > 0.25:
        seen = cv2.GaussianBlur(seen, (0, 0), blur)
    shaken = dice.uniform(0, blur * 3.5) if spoil in ROUGH and dice.random() < 0.35 else 0
    if shaken <= 1.5:
        return seen
    side, angle = int(np.ceil(shaken)) | 1, dice.uniform(0, np.pi)
    path: Field = np.zeros((side * 8, side * 8), np.float32)
    reach = np.array([np.cos(angle), np.sin(angle)]) * shaken * 4
    start, end = ((int(at[0]), int(at[1])) for at in (side * 4 - reach, side * 4 + reach))
    cv2.line(path, start, end, 1.0, 8)
    path = cv2.resize(path, (side, side), interpolation=cv2.INTER_AREA)
    return cv2.filter2D(seen, -1, path / path.sum())


def _toned(seen: Field, spoil: Spoil, dice: Dice) -> Field:
    """White that is a little off, too dark or too bright, another gamma."""
    tint = 1 + dice.normal(0, 0.01 if spoil is Spoil.SCAN else 0.05, 3)
    gain = dice.uniform(0.75, 1.12) if spoil in ROUGH else dice.uniform(0.97, 1.05)
    gamma = 1.0 if spoil is Spoil.SCAN else dice.uniform(0.8, 1.3)
    flat_tones = np.clip(seen * (tint * gain).astype(np.float32), 0, 255).astype(np.uint8)
    tones = (255 * (np.arange(256) / 255) ** gamma).astype(np.float32)
    toned: Field = cv2.LUT(flat_tones, tones)
    return toned


def _grained(seen: Field, spoil: Spoil, dice: Dice) -> Field:
    """Grain of one pixel or of a few, even or of few photons; now and then salt and pepper."""
    high, wide = seen.shape[:2]
    grain = dice.uniform(*LEVELS[spoil].grains)
    if grain > 0.3:
        tile: Field = dice.standard_normal((777, 801, 3), dtype=np.float32)
        if dice.random() < 0.5:
            tile = cv2.GaussianBlur(tile, (0, 0), 0.7) * 1.8
        tile = np.tile(tile, (high // 777 + 1, wide // 801 + 1, 1))[:high, :wide]
        bright: Any = np.sqrt(seen / 160 + 0.05) if dice.random() < 0.5 else 1.0
        seen = seen + tile * grain * bright
    if spoil in ROUGH and dice.random() < 0.2:
        share = dice.uniform(0.00002, 0.002 if spoil is Spoil.HARD else 0.0006)
        count = int(high * wide * share)
        where = dice.integers(0, high, count), dice.integers(0, wide, count)
        seen[where] = dice.choice([0.0, 255.0], count)[:, None]
    grained: Field = np.clip(seen, 0, 255).astype(np.uint8)
    return grained
