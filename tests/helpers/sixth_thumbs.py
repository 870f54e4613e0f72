"""Thumbprints: ridges grown from noise along the lines of a real finger, pressed unevenly."""

from __future__ import annotations

from functools import lru_cache

import cv2
import numpy as np

from db.domain.sheets import Box
from tests.helpers.sixth_noise import Float, Rng
from tests.helpers.sixth_pens import Ink

_GROWN = 10.0
"""Pixels a millimetre of the prints that are grown once and then pressed at any scale."""

_WIDE, _HIGH = 18.0, 25.0
_FINGERS = 10
_COLOURS = {
    "red": ((205, 40, 60), (190, 30, 45), (215, 60, 85)),
    "blue": ((40, 50, 150), (55, 70, 170), (30, 35, 110)),
    "purple": ((110, 40, 130), (130, 50, 140)),
    "black": ((40, 40, 46),),
}


def _lines(rng: Rng, shape: tuple[int, int]) -> Float:
    """The direction of the ridges: loops and a delta (Sherlock and Monro's zeros and poles)."""
    y, x = np.mgrid[: shape[0], : shape[1]].astype(np.float32) / _GROWN
    kind = rng.choice(["loop", "loop", "whorl", "arch"])
    middle = _WIDE / 2 + rng.normal(0, 0.7)
    if kind == "arch":
        bend = np.exp(-(((x - middle) / 5) ** 2)) * np.exp(-(((y - 14) / 7) ** 2))
        slope = -(x - middle) / 5 * bend * 2.2
        return np.asarray(np.arctan(slope), np.float32)
    side = rng.choice([-1, 1])
    cores = [(middle, 10.5 + rng.normal(0, 0.8))]
    deltas = [(middle + side * rng.uniform(4.5, 6.5), 18.5 + rng.normal(0, 1))]
    if kind == "whorl":
        cores.append((middle + rng.normal(0, 0.8), cores[0][1] + rng.uniform(2, 4)))
        deltas.append((middle - side * rng.uniform(4.5, 6.5), 18.5 + rng.normal(0, 1)))
    angle = np.zeros(shape, np.float32)
    for core_x, core_y in cores:
        angle += 0.5 * np.arctan2(y - core_y, x - core_x)
    for delta_x, delta_y in deltas:
        angle -= 0.5 * np.arctan2(y - delta_y, x - delta_x)
    return angle if kind == "whorl" else angle + np.float32(0.25 * side)


@lru_cache(maxsize=_FINGERS)
def _finger(number: int) -> Float:
    """The ridges of one finger, 0 to 1, as they grow: oriented filters over noise, many times."""
    rng = np.random.default_rng(770_000 + number)
    shape = (int(_HIGH * _GROWN), int(_WIDE * _GROWN))
    lines = _lines(rng, shape)
    period = rng.uniform(0.46, 0.56) * _GROWN
    count = 16
    bins = np.round((lines % np.pi) / np.pi * count).astype(int) % count
    half = 8
    v, u = np.mgrid[-half : half + 1, -half : half + 1].astype(np.float32)
    kernels = []
    for direction in range(count):
        theta = np.pi * direction / count
        along = u * np.cos(theta) + v * np.sin(theta)
        across = -u * np.sin(theta) + v * np.cos(theta)
        wave = np.cos(2 * np.pi * across / period)
        kernel = np.exp(-(along**2) / 18 - across**2 / 9) * wave
        kernels.append((kernel - kernel.mean()).astype(np.float32))
    picture = rng.normal(0, 1, shape).astype(np.float32)
    for _ in range(9):
        grown = np.zeros(shape, np.float32)
        for at, kernel in enumerate(kernels):
            answer = cv2.filter2D(picture, -1, kernel)
            grown[bins == at] = answer[bins == at]
        picture = np.tanh(grown / (0.6 * grown.std() + 1e-6))
    return (picture * 0.5 + 0.5).astype(np.float32)


def _slow(rng: Rng, shape: tuple[int, int], size: float) -> Float:
    """Smooth noise of unit spread whose blobs are ``size`` pixels."""
    small = rng.normal(0, 1, (int(shape[0] / size) + 4, int(shape[1] / size) + 4))
    wide = cv2.resize(
        small.astype(np.float32), None, fx=size, fy=size, interpolation=cv2.INTER_CUBIC
    )
    return np.ascontiguousarray(wide[: shape[0], : shape[1]])


def _pressed(rng: Rng, wide: float, high: float) -> Float:
    """How much ink stands where on the grown finger: an uneven oval, starved or blotted."""
    ridges = _finger(int(rng.integers(_FINGERS)))
    shape = ridges.shape
    y, x = np.mgrid[: shape[0], : shape[1]].astype(np.float32) / _GROWN
    far = (((x - _WIDE / 2) / (wide / 2)) ** 2 + ((y - 11.5) / (high / 2)) ** 2) ** 0.5
    far = far + 0.07 * _slow(rng, shape, 30) + 0.04 * _slow(rng, shape, 9)
    inside = np.clip((1 - far) / 0.1, 0, 1)
    lean = rng.normal(0, 0.045, 2)
    press = rng.normal(0.1, 0.18) + 0.16 * _slow(rng, shape, 55) + 0.07 * _slow(rng, shape, 14)
    press = press + lean[0] * (x - _WIDE / 2) + lean[1] * (y - 11.5)
    grain = 0.18 * _slow(rng, shape, 2.2)
    taken = np.clip((ridges - 0.5) * 1.8 + 0.42 + press + grain, 0, 1)
    return np.asarray(taken * inside, np.float32)


def _smeared(cover: Float, rng: Rng) -> Float:
    length = int(rng.integers(6, 22))
    kernel = np.zeros((length, length), np.float32)
    end = rng.uniform(0, length, 2)
    cv2.line(kernel, (length // 2, length // 2), (int(end[0]), int(end[1])), 1.0, 1)
    return np.maximum(cover * 0.8, cv2.filter2D(cover, -1, kernel / kernel.sum()))


def ink_pad(rng: Rng) -> tuple[float, float, float]:
    """The colour of the pad that lies on this table."""
    kind = rng.choice(["red", "blue", "purple", "black"], p=[0.5, 0.28, 0.14, 0.08])
    shades = _COLOURS[str(kind)]
    red, green, blue = shades[int(rng.integers(len(shades)))]
    return float(red), float(green), float(blue)


def thumb(
    rng: Rng, pad: tuple[float, float, float], cell: Box, scale: float, over: float
) -> list[Ink]:
    """A thumb pressed in the cell; at most ``over`` mm beyond the row on either side."""
    wide = rng.uniform(10.5, 15.5)
    high = min(wide * rng.uniform(1.05, 1.4), cell.h + 2 * over - 0.5)
    cover = _pressed(rng, wide, high)
    if rng.random() < 0.15:
        cover = _smeared(cover, rng)
    lean = rng.normal(0, 12) + rng.choice([0, 0, 0, 180])
    size = int(30 * scale)
    turn = cv2.getRotationMatrix2D((_WIDE / 2 * _GROWN, 11.5 * _GROWN), lean, scale / _GROWN)
    turn[0, 2] += size / 2 - _WIDE / 2 * _GROWN
    turn[1, 2] += size / 2 - 11.5 * _GROWN
    placed = cv2.warpAffine(cover, turn, (size, size), flags=cv2.INTER_AREA)
    room = max(0.0, (cell.w - wide) / 2)
    x = cell.x + cell.w / 2 + rng.uniform(-0.8, 0.8) * room
    y = cell.y + cell.h / 2 + np.clip(rng.normal(0, 0.5), -0.8, 0.8)
    cover = np.clip(placed * rng.uniform(0.7, 1.0), 0, 0.95).astype(np.float32)
    return [Ink(int(x * scale - size / 2), int(y * scale - size / 2), cover, pad)]
