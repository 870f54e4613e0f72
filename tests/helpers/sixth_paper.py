"""The sheet as a thing in space: curled, folded in four, crumpled; and how light falls on it."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np

from tests.helpers.sixth_noise import Float, Rng, slow

STEP = 2.0
"""Millimetres between two points of the surface."""

PAD = 16.0
"""How far the surface is carried on beyond the paper's edges, in mm."""


@dataclass(frozen=True)
class Warped:
    """How far a sheet is from flat: ``curl`` in radians, ``folds`` and ``crumple`` as slopes."""

    curl: float
    folds: float
    crumple: float
    edge: float
    """How much a corner or an edge stands up, in radians."""


@dataclass(frozen=True)
class Surface:
    """Points of the paper in space (mm, centre of the sheet at 0, z up) on a grid of the page."""

    x: Float
    y: Float
    z: Float
    shade: Float
    """Light that falls on the paper, about 1."""


def surface(width: float, height: float, warped: Warped, rng: Rng) -> Surface:
    """A sheet bent as said; its length along the curl is kept as paper's is."""
    u = np.arange(-width / 2 - PAD, width / 2 + PAD + STEP, STEP)
    v = np.arange(-height / 2 - PAD, height / 2 + PAD + STEP, STEP)
    uu, vv = np.meshgrid(u, v)
    way = rng.choice([0.0, np.pi / 2, rng.uniform(0, np.pi)], p=[0.4, 0.4, 0.2])
    along = uu * np.cos(way) + vv * np.sin(way)
    across = -uu * np.sin(way) + vv * np.cos(way)
    bent, high = _curl(along, warped, rng)
    x = bent * np.cos(way) - across * np.sin(way)
    y = bent * np.sin(way) + across * np.cos(way)
    z = high + _folds(uu, vv, width, height, warped.folds, rng)
    z = z + _crumple(uu.shape, warped.crumple, rng)
    z = z - np.median(z)
    shade = _shade(z, rng)
    return Surface(x.astype(np.float32), y.astype(np.float32), z.astype(np.float32), shade)


def _curl(along: Float, warped: Warped, rng: Rng) -> tuple[Float, Float]:
    """The way along the curl and the height over the table, from the angle at each length."""
    s = np.linspace(along.min(), along.max(), 600)
    t = s / max(abs(s[0]), abs(s[-1]))
    phase = rng.uniform(0, 2 * np.pi)
    theta = warped.curl * (0.6 * np.sin(np.pi * t * rng.uniform(0.5, 1.1) + phase) + 0.5 * t)
    for end in (-1, 1):
        if rng.random() < 0.5:
            lift = np.clip((end * t - rng.uniform(0.3, 0.7)) / 0.5, 0, 1) ** 1.5
            theta = theta + end * warped.edge * rng.uniform(0.3, 1) * lift
    step = s[1] - s[0]
    bent, high = np.cumsum(np.cos(theta)) * step, np.cumsum(np.sin(theta)) * step
    bent, high = bent - np.interp(0, s, bent), high - np.interp(0, s, high)
    return np.interp(along, s, bent), np.interp(along, s, high)


def _folds(u: Float, v: Float, width: float, height: float, slope: float, rng: Rng) -> Float:
    """Folded in two, then in four: creases that stay as ridges or valleys, a little rounded."""
    z = np.zeros_like(u)
    if slope <= 0:
        return z
    ways = [(u, width), (v, height)]
    for part, long in ways if rng.random() < 0.7 else ways[int(rng.integers(2)) :][:1]:
        at = rng.normal(0, 0.01) * long
        bend = slope * rng.uniform(0.5, 1) * rng.choice([-1, 1])
        z = z + bend * np.sqrt((part - at) ** 2 + 2.0**2)
    if rng.random() < 0.5:  # in four along the height
        for at in (-height / 4, height / 4):
            bend = slope * rng.uniform(0.2, 0.7) * rng.choice([-1, 1])
            z = z + bend * np.sqrt((v - at) ** 2 + 2.0**2)
    return z


def _crumple(shape: tuple[int, ...], slope: float, rng: Rng) -> Float:
    """A sheet that was crumpled and smoothed out: facets with sharp ridges between them."""
    z = np.zeros(shape, np.float32)
    if slope <= 0:
        return z
    yy, xx = np.mgrid[: shape[0], : shape[1]] * STEP
    for size, share in ((70.0, 1.0), (35.0, 0.6), (16.0, 0.35)):
        for _ in range(int(rng.integers(3, 8))):
            angle, offset = rng.uniform(0, np.pi), rng.uniform(0.1, 0.9)
            far = xx * np.cos(angle) + yy * np.sin(angle)
            far = far - far.min() - offset * np.ptp(far) + 4 * slow(rng, shape[:2], size / STEP)
            bend = share * slope * rng.normal(0, 0.5) * np.sqrt(far**2 + 1.2)
            patch = np.clip(slow(rng, shape[:2], 2 * size / STEP), 0, 1)
            z = z + bend * patch * np.exp(-np.abs(far) / size)
    return z


def _shade(z: Float, rng: Rng) -> Float:
    """Lambert's law by a lamp or window at the side; a crease also shows as a fine line."""
    down, right = np.gradient(z, STEP)
    azimuth, rise = rng.uniform(0, 2 * np.pi), rng.uniform(0.6, 1.2)
    towards = np.array(
        [np.cos(azimuth) * np.cos(rise), np.sin(azimuth) * np.cos(rise), np.sin(rise)]
    )
    dot = (-right * towards[0] - down * towards[1] + towards[2]) / np.sqrt(1 + right**2 + down**2)
    direct = np.clip(dot / towards[2], 0.0, 1.6)
    sky = rng.uniform(0.2, 0.65)
    return np.asarray(sky + (1 - sky) * direct, np.float32)


def sampled(grid: Float, x: Float, y: Float) -> Float:
    """Values of a grid over the page at points of the page in mm from its top left corner."""
    at_x = (x + PAD).astype(np.float32) / np.float32(STEP)
    at_y = (y + PAD).astype(np.float32) / np.float32(STEP)
    return np.asarray(
        cv2.remap(grid, at_x, at_y, cv2.INTER_CUBIC, borderMode=cv2.BORDER_REPLICATE), np.float32
    )
