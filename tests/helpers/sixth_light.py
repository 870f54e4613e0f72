"""Light over the table, shadows of hand and phone, glare of the flash."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np

from tests.helpers.sixth_camera import View
from tests.helpers.sixth_noise import Float, Rng, slow


@dataclass(frozen=True)
class Lit:
    """How bad the light may be.

    Attributes:
        uneven: from one side to the other, as a share. shadow: greatest depth of a shadow.
        shadows: chance of one. flash: chance of a flash. glare: greatest white of its hot spot.
        dim: the darkest exposure. cast: spread of the white balance.
    """

    uneven: float
    shadow: float
    shadows: float
    flash: float
    glare: float
    dim: float
    cast: float


@dataclass(frozen=True)
class Light:
    """``falls`` multiplies what is seen (colour by colour), ``glare`` is added on the paper."""

    falls: Float
    glare: Float | None


_SMALL = 6


def light(view: View, lit: Lit, rng: Rng) -> Light:
    """Light on each pixel of a view."""
    high, wide = view.high // _SMALL + 1, view.wide // _SMALL + 1
    y, x = np.mgrid[:high, :wide].astype(np.float32)
    x, y = x / max(high, wide) - 0.5 * wide / max(high, wide), y / max(high, wide) - 0.5
    side = rng.uniform(0, 2 * np.pi)
    slope = x * np.cos(side) + y * np.sin(side)
    falls = 1 + lit.uneven * rng.uniform(0.2, 1) * slope * 1.6
    falls += 0.15 * lit.uneven * rng.uniform(0, 1) * slow(rng, (high, wide), max(high, wide) / 2)
    falls *= 1 - rng.uniform(0.05, 0.3) * (x**2 + y**2)
    gains = np.exp(
        np.array([1, 0.2, -1.3]) * rng.normal(0, lit.cast) + rng.normal(0, lit.cast / 5, 3)
    )
    colour = np.ones((high, wide, 3), np.float32) * gains.astype(np.float32)
    for _ in range(int(rng.random() < lit.shadows) + int(rng.random() < lit.shadows / 3)):
        dark = _shadow(rng, (high, wide)) * rng.uniform(0.25, 1) * lit.shadow
        colour *= 1 - dark[:, :, None] * np.array([1.0, 0.97, 0.9], np.float32)
    glare = None
    if rng.random() < lit.flash:
        cx, cy = rng.uniform(-0.3, 0.3, 2)
        far = (x - cx) ** 2 + (y - cy) ** 2
        falls *= 0.75 + 0.45 * np.exp(-far / 0.12)
        spot = np.exp(-far / rng.uniform(0.003, 0.02)) * rng.uniform(0.2, 1) * lit.glare
        glare = _large(spot.astype(np.float32), view)
    colour *= (falls * rng.uniform(lit.dim, 1.0))[:, :, None].astype(np.float32)
    return Light(_large(np.clip(colour, 0.03, 1.7).astype(np.float32), view), glare)


def _large(small: Float, view: View) -> Float:
    large = cv2.resize(small, (view.wide, view.high), interpolation=cv2.INTER_LINEAR)
    return np.asarray(large, np.float32)


def _shadow(rng: Rng, shape: tuple[int, int]) -> Float:
    """The shadow of a phone with its arm, of a head, or of a window's frame."""
    high, wide = shape
    long = max(shape)
    dark = np.zeros(shape, np.float32)
    kind = rng.choice(["phone", "head", "edge", "hand"])
    middle = np.array([rng.uniform(0.1, 0.9) * wide, rng.uniform(0.1, 0.9) * high])
    angle = rng.uniform(0, 360)
    if kind == "phone":
        box = (middle.tolist(), (0.22 * long, 0.42 * long), angle)
        cv2.fillPoly(dark, [cv2.boxPoints(box).astype(np.int32)], 1.0)
        away = middle + long * np.array([np.cos(np.radians(angle)), np.sin(np.radians(angle))])
        cv2.line(
            dark, middle.astype(int).tolist(), away.astype(int).tolist(), 1.0, int(0.14 * long)
        )
    elif kind == "head":
        size = (int(rng.uniform(0.18, 0.3) * long), int(rng.uniform(0.2, 0.4) * long))
        cv2.ellipse(dark, middle.astype(int).tolist(), size, angle, 0, 360, 1.0, -1)
    elif kind == "edge":
        side = np.radians(angle)
        y, x = np.mgrid[:high, :wide]
        dark[(x - middle[0]) * np.cos(side) + (y - middle[1]) * np.sin(side) > 0] = 1.0
    else:
        for spread in np.linspace(-0.5, 0.5, 4) + rng.normal(0, 0.05, 4):
            side = np.radians(angle) + spread
            end = middle + 0.25 * long * np.array([np.cos(side), np.sin(side)])
            cv2.line(dark, middle.astype(int).tolist(), end.astype(int).tolist(), 1.0, long // 24)
        cv2.circle(dark, middle.astype(int).tolist(), long // 9, 1.0, -1)
        back = middle - long * np.array([np.cos(np.radians(angle)), np.sin(np.radians(angle))])
        cv2.line(dark, middle.astype(int).tolist(), back.astype(int).tolist(), 1.0, long // 7)
    return np.asarray(cv2.GaussianBlur(dark, (0, 0), long * rng.uniform(0.006, 0.05)), np.float32)


def under(mask: Float, view: View, rng: Rng) -> Float:
    """The shadow that the sheet itself throws on the table, 1 where there is none."""
    size = (view.wide // _SMALL, view.high // _SMALL)
    small = cv2.resize(mask, size, interpolation=cv2.INTER_AREA)
    far = rng.uniform(1, 5) * view.per_mm / _SMALL
    side = rng.uniform(0, 2 * np.pi)
    move = np.array([[1, 0, far * np.cos(side)], [0, 1, far * np.sin(side)]], np.float32)
    thrown = cv2.warpAffine(small, move, (small.shape[1], small.shape[0]))
    thrown = cv2.GaussianBlur(thrown, (0, 0), 0.5 + far * 0.7)
    return 1 - np.float32(rng.uniform(0.3, 0.6)) * _large(thrown, view)
