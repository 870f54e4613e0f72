"""A phone held over the table: a pinhole camera with a little distortion, aimed by hand."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import cv2
import numpy as np

from tests.helpers.sixth_noise import Float, Rng
from tests.helpers.sixth_paper import PAD, STEP, Surface, sampled

COARSE = 8
"""Pixels between the points of the picture for which the paper's place is worked out."""


@dataclass(frozen=True)
class Held:
    """How the phone is held.

    Attributes:
        tilt: greatest angle off the vertical, in degrees. long: pixels on the long side.
        fill: share of the frame that the sheet takes in the tighter direction.
        least: pixels a millimetre that the sheet must have on average.
        turned: share of photos at any angle at all, not near a right one.
        bend: greatest radial distortion.
    """

    tilt: float
    long: tuple[int, int]
    fill: tuple[float, float]
    least: float
    turned: float
    bend: float


@dataclass(frozen=True)
class View:
    """What the camera sees: for each pixel the place on the page and on the table, in mm."""

    wide: int
    high: int
    page_x: Float
    page_y: Float
    table_x: Float
    table_y: Float
    per_mm: float
    to_picture: tuple[Float, Float]
    """Where grid points of the page come to lie in the picture."""

    def seen(self, x: float, y: float) -> Float:
        """Where a point of the page (mm) is in the picture."""
        at = (np.array([[x]], np.float32), np.array([[y]], np.float32))
        return np.array([float(sampled(grid, *at)[0, 0]) for grid in self.to_picture])


def view(paper: Surface, width: float, height: float, held: Held, rng: Rng) -> View:
    """A view of the paper as a hand takes it."""
    turn = _turn(held, rng)
    focal = rng.uniform(0.72, 0.85)
    roll = int(rng.integers(4)) * np.pi / 2 + np.radians(np.clip(rng.normal(0, 4), -10, 10))
    if rng.random() < held.turned:
        roll = rng.uniform(0, 2 * np.pi)
    spin = np.array([[np.cos(roll), -np.sin(roll), 0], [np.sin(roll), np.cos(roll), 0], [0, 0, 1]])
    turn = spin @ turn
    aspect = 4 / 3 if rng.random() < 0.8 else 16 / 9
    upright = abs(np.cos(roll)) > abs(np.sin(roll))
    frame = (1 / aspect, 1.0) if upright ^ (rng.random() < 0.07) else (1.0, 1 / aspect)
    fill = rng.uniform(*held.fill)
    points = np.stack([paper.x, paper.y, paper.z], -1) @ turn.T
    inner = int(PAD / STEP)
    away, middle = _framed(points[inner:-inner, inner:-inner], focal, frame, fill)
    bend = rng.normal(0, held.bend / 2)
    slack = 0.5 * (1 - fill)
    offset = rng.uniform(-slack, slack, 2) * np.array(frame)

    def project(at: Float) -> Float:
        flat = focal * at[..., :2] / (away - at[..., 2:]) - middle
        flat = flat * (1 + bend * (flat**2).sum(-1, keepdims=True))
        there: Float = flat + offset + np.array(frame) / 2
        return there

    seen = project(points)
    core = seen[inner:-inner, inner:-inner]
    area = cv2.contourArea(
        np.array([core[0, 0], core[0, -1], core[-1, -1], core[-1, 0]], np.float32)
    )
    share = np.sqrt(area / (width * height))
    long = max(int(rng.integers(*held.long)), int(held.least / share) + 1)
    return _mapped(seen * long, project, turn, (frame[0] * long, frame[1] * long), long, share)


def _turn(held: Held, rng: Rng) -> Float:
    lean = np.radians(min(held.tilt, abs(rng.normal(0, held.tilt / 2))))
    side = rng.uniform(0, 2 * np.pi)
    axis = np.array([np.cos(side), np.sin(side), 0.0]) * lean
    return np.asarray(cv2.Rodrigues(axis)[0], np.float64)


def _framed(
    points: Float, focal: float, frame: tuple[float, float], fill: float
) -> tuple[float, Float]:
    """The distance from which the sheet fills its share of the frame, and its middle there."""
    away = 500.0
    for _ in range(6):
        flat = focal * points[..., :2] / (away - points[..., 2:])
        low, high = flat.min(axis=(0, 1)), flat.max(axis=(0, 1))
        ratio = float(((high - low) / (fill * np.array(frame))).max())
        away *= ratio
    flat = focal * points[..., :2] / (away - points[..., 2:])
    return away, (flat.min(axis=(0, 1)) + flat.max(axis=(0, 1))) / 2


def _mapped(
    seen: Float,
    project: Callable[[Float], Float],
    turn: Float,
    size: tuple[float, float],
    long: int,
    share: float,
) -> View:
    """The inverse: for each point of the picture the place on the page that is seen there."""
    wide, high = int(size[0]), int(size[1])
    rows, columns = seen.shape[:2]
    at_x, at_y = np.meshgrid(np.arange(columns) * STEP - PAD, np.arange(rows) * STEP - PAD)
    grid_x, grid_y = seen[..., 0].astype(np.float32), seen[..., 1].astype(np.float32)
    thin = (slice(None, None, 6), slice(None, None, 6))
    page_points = np.stack([at_x[thin].ravel(), at_y[thin].ravel()], 1)
    to_picture, _ = cv2.findHomography(page_points, seen[thin].reshape(-1, 2))
    back = np.linalg.inv(to_picture)
    qx, qy = np.meshgrid(
        np.arange(0, wide + 2 * COARSE, COARSE, dtype=float),
        np.arange(0, high + 2 * COARSE, COARSE, dtype=float),
    )
    px, py = _through(back, qx, qy)
    for _ in range(8):
        fx, fy = (sampled(grid, px, py) for grid in (grid_x, grid_y))
        hx, hy = _through(to_picture, px, py)
        px, py = _through(back, hx + 0.9 * (qx - fx), hy + 0.9 * (qy - fy))
    corners = np.array([(-400.0, -400, -3), (400, -400, -3), (400, 400, -3), (-400, 400, -3)])
    flat = project(corners @ turn.T) * long
    table, _ = cv2.findHomography(flat, corners[:, :2])
    tx, ty = _through(table, qx, qy)
    on_page = _fine(px, wide, high), _fine(py, wide, high)
    on_table = _fine(tx, wide, high), _fine(ty, wide, high)
    return View(wide, high, *on_page, *on_table, share * long, (grid_x, grid_y))


def _through(h: Float, x: Float, y: Float) -> tuple[Float, Float]:
    below = h[2, 0] * x + h[2, 1] * y + h[2, 2]
    below = np.where(np.abs(below) < 1e-9, 1e-9, below)
    return (
        (h[0, 0] * x + h[0, 1] * y + h[0, 2]) / below,
        (h[1, 0] * x + h[1, 1] * y + h[1, 2]) / below,
    )


def _fine(coarse: Float, wide: int, high: int) -> Float:
    at_x, at_y = np.meshgrid(
        np.arange(wide, dtype=np.float32) / COARSE, np.arange(high, dtype=np.float32) / COARSE
    )
    fine = cv2.remap(coarse.astype(np.float32), at_x, at_y, cv2.INTER_LINEAR)
    return np.asarray(fine, np.float32)
