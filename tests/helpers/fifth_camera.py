"""The fifth way's phone over a sheet on a table: where each pixel comes from, and its light."""

from __future__ import annotations

from dataclasses import dataclass, replace

import cv2
import numpy as np

from tests.helpers.fifth_paper import Bent, bent, creased, table
from tests.helpers.fifth_pens import Chance, Field
from tests.helpers.fifth_phone import LEVELS, Level, developed, packed
from tests.helpers.sheet_ink import DOTS, Picture
from tests.helpers.sheet_photos import Spoil

STEP = 16
"""Pixels between the points at which place and light are worked out."""


@dataclass(frozen=True)
class Camera:
    """A pinhole: ``turned`` against the sheet, ``focal`` in pixels, ``away`` in mm; ``middle``:
    the pixel of the sheet's middle; ``sheet``: its width and height in mm."""

    turned: Field
    focal: float
    away: float
    middle: Field
    sheet: tuple[float, float]

    def seen(self, x: Field, y: Field, tall: Field) -> Field:
        """The pixels of places on the sheet that are so much above the table."""
        wide, high = self.sheet
        q = np.stack([x - wide / 2, y - high / 2, -tall], -1) @ self.turned.T
        pixels: Field = self.focal * q[..., :2] / (q[..., 2:] + self.away) + self.middle
        return pixels


@dataclass(frozen=True)
class Net:
    """Points ``STEP`` pixels apart: their pixel (``u``, ``v``), their place on the sheet in mm,
    and how far out in the picture they are (1 in the corners)."""

    u: Field
    v: Field
    x: Field
    y: Field
    out: Field


def shot(page: Picture, spoil: Spoil, chance: Chance) -> bytes:
    """The page on a table under a phone, as a JPEG; two of three went through a messenger."""
    level = LEVELS[spoil]
    sent = bool(chance.random() < 0.65)
    long = int(chance.choice([2048, 2560]) if sent else chance.uniform(2600, 4000))
    cap = int(long * (chance.uniform(1.05, 1.35) if sent else 1))
    sheet = (page.shape[1] / DOTS, page.shape[0] / DOTS)
    camera, size = _aimed(sheet, cap, level, chance)
    shape = bent(*sheet, level.curl, chance)
    net = _net(camera, shape, size, chance)
    seen = _taken(creased(page, shape, chance), camera, net, size, chance)
    light = _light(net, shape, cap, level, chance)
    tint = np.stack([_full(light[..., k], size) for k in range(3)], -1)
    lit = np.minimum(cv2.multiply(seen, tint, dtype=cv2.CV_32F), 255).astype(np.uint8)
    return packed(developed(lit, level, cap / 2300, chance), long / cap if sent else 1, chance)


def _aimed(
    sheet: tuple[float, float], cap: int, level: Level, chance: Chance
) -> tuple[Camera, tuple[int, int]]:
    """Held askew and aslant, as near as the sheet lets; a careless hand cuts its rim off, never
    its corner marks. Also the picture's width and height."""
    quarter = int(chance.choice(4, p=[0.55, 0.15, 0.15, 0.15]))
    upright = (quarter % 2 == 0) ^ bool(chance.random() < 0.06)
    short = int(cap * (0.75 if chance.random() < 0.85 else 0.5625))
    size = (short, cap) if upright else (cap, short)
    roll = np.deg2rad(90 * quarter + np.clip(chance.normal(0, 4), -10, 10))
    leans = np.deg2rad(np.clip(chance.normal(0, level.tilt / 2, 2), -level.tilt, level.tilt))
    turned = np.eye(3)
    for axis, angle in ((0, leans[0]), (1, leans[1]), (2, roll)):
        around, _ = cv2.Rodrigues(np.eye(3)[axis] * angle)
        turned = turned @ around
    room, frame = chance.uniform(-7, 14), np.array(size, float)
    x = np.array([-room, sheet[0] + room, sheet[0] + room, -room])
    y = np.array([-room, -room, sheet[1] + room, sheet[1] + room])
    camera = Camera(turned, 0.74 * cap, 420.0, frame / 2, sheet)
    spare = np.zeros(2)
    for _ in range(8):
        corners = camera.seen(x, y, np.zeros(4))
        low, high = corners.min(0), corners.max(0)
        middle = camera.middle + (frame - low - high) / 2
        away = camera.away * float(((high - low) / frame).max()) ** 0.9
        camera, spare = replace(camera, middle=middle, away=away), frame - (high - low)
    moved = np.maximum(0, spare) / 2 * chance.uniform(-0.8, 0.8, 2)
    return replace(camera, middle=camera.middle + moved), size


def _net(camera: Camera, shape: Bent, size: tuple[int, int], chance: Chance) -> Net:
    """From the picture back to the paper, through a lens that bends lines a little."""
    (wide, high), (w, h) = size, camera.sheet
    u, v = np.meshgrid(np.arange(0.0, wide + STEP, STEP), np.arange(0.0, high + STEP, STEP))
    middle = np.array([wide / 2, high / 2])
    points = np.stack([u, v], -1)
    out = ((points - middle) ** 2).sum(-1) / (wide**2 + high**2) * 4
    straight = middle + (points - middle) * (1 + chance.normal(0, 0.008) * out)[..., None]
    x, y = np.array([0, w, w, 0.0]), np.array([0, 0, h, h])
    flat = camera.seen(x, y, np.zeros(4)).astype(np.float32)
    back = cv2.getPerspectiveTransform(flat, np.stack([x, y], 1).astype(np.float32))
    at = straight
    for _ in range(4):
        q = np.concatenate([at, np.ones_like(u)[..., None]], -1) @ back.T
        x, y = q[..., 0] / q[..., 2], q[..., 1] / q[..., 2]
        near_x, near_y = np.clip(x, -15, w + 15), np.clip(y, -15, h + 15)
        tall = shape.height(near_x, near_y)
        lifted = camera.seen(near_x, near_y, tall)
        at = straight - (lifted - camera.seen(near_x, near_y, np.zeros_like(tall)))
    return Net(u, v, x, y, out)


def _full(values: Field, size: tuple[int, int]) -> Field:
    """The net's values for every pixel."""
    grown = (values.shape[1] * STEP, values.shape[0] * STEP)
    dense: Field = cv2.resize(values.astype(np.float32), grown, interpolation=cv2.INTER_LINEAR)
    begin = STEP // 2
    return dense[begin : begin + size[1], begin : begin + size[0]]


def _taken(
    page: Picture, camera: Camera, net: Net, size: tuple[int, int], chance: Chance
) -> Picture:
    """The page with the table round it, its shadow on the table, no lamp yet."""
    fit = min(1.0, camera.focal / camera.away / DOTS * 1.15)
    small = cv2.resize(page, None, fx=fit, fy=fit, interpolation=cv2.INTER_AREA)
    high, wide = small.shape[:2]
    x = _full(net.x * wide / camera.sheet[0] - 0.5, size)
    y = _full(net.y * high / camera.sheet[1] - 0.5, size)
    got = cv2.remap(small, x, y, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    on = (x > 0) & (y > 0) & (x < wide - 1) & (y < high - 1)
    quarter = (size[0] // 4, size[1] // 4)
    sheet = cv2.resize(on.astype(np.float32), quarter, interpolation=cv2.INTER_AREA)
    right, down = (int(one) for one in chance.uniform(-5, 5, 2))
    fall = cv2.GaussianBlur(np.roll(sheet, (down, right), (0, 1)), (0, 0), 5)
    dark = 1 - 0.45 * cv2.resize(fall, size)[..., None]
    ground = (table(*size, chance) * dark).astype(np.uint8)
    return np.where(on[..., None], got, ground)


def _light(net: Net, shape: Bent, cap: int, level: Level, chance: Chance) -> Field:
    """Blue, green and red light on the net: slopes, a lamp aside, shadows, exposure, a cast."""
    x, y = np.clip(net.x, 0, shape.wide), np.clip(net.y, 0, shape.high)
    across = shape.height(x + 1, y) - shape.height(x - 1, y)
    down = shape.height(x, y + 1) - shape.height(x, y - 1)
    a = chance.uniform(0, 2 * np.pi)
    light = 1 + 0.35 * (across * np.cos(a) + down * np.sin(a))
    near = (net.u - net.u.mean()) * np.cos(a) + (net.v - net.v.mean()) * np.sin(a)
    light = light * (1 + level.light * chance.uniform(0.2, 1) * near / cap * 1.2)
    light = light * (1 - 0.25 * chance.random() * net.out)
    warm = np.zeros_like(light)
    for _ in range(2):
        if chance.random() < level.shadow:
            shadow = _shadow(light.shape, chance)
            light = light * (1 - shadow * (1 - chance.uniform(level.deep, 0.92)))
            warm = warm + shadow * chance.uniform(-0.05, 0.03)
    on = (net.x > 0) & (net.y > 0) & (net.x < shape.wide) & (net.y < shape.high)
    light = light * chance.uniform(*level.paper) / 245 / np.median(light[on])
    light = np.clip(light, 0.08, 1.12)
    cast = chance.random() * np.array(CASTS[0] if chance.random() < 0.7 else CASTS[1])
    tints = [light * (1 + c - warm * s) for c, s in zip(cast, (1, 0, -1), strict=True)]
    return np.stack(tints, -1)


CASTS = ((-0.16, -0.035, 0.05), (0.06, 0.0, -0.07))
"""A bulb, and a sky: blue, green and red more or less."""


def _shadow(shape: tuple[int, ...], chance: Chance) -> Field:
    """A phone's or a hand's, often with the arm; its edge sharp or soft."""
    (high, wide), u = shape[:2], chance.uniform
    cover, size, at = np.zeros((high, wide), np.float32), max(high, wide), (u(0, wide), u(0, high))
    sides = (size * u(0.2, 0.5), size * u(0.35, 0.7))
    cv2.fillPoly(cover, [cv2.boxPoints((at, sides, u(0, 180))).astype(np.int32)], 1)
    if chance.random() < 0.6:
        to = (int(at[0] + size * u(-1, 1)), high + 5)
        cv2.line(cover, (int(at[0]), int(at[1])), to, 1, int(size * u(0.08, 0.16)))
    soft = size * np.exp(u(np.log(0.012), np.log(0.09)))
    shadow: Field = cv2.GaussianBlur(cover, (0, 0), soft)
    return shadow
