"""The finger that holds a sheet at its edge while it is photographed."""

from __future__ import annotations

import cv2
import numpy as np

from db.domain.sheets import Box
from tests.helpers.sixth_camera import View
from tests.helpers.sixth_noise import Float, Rng
from tests.helpers.sixth_sheet import Sheet


def _place(sheet: Sheet, rng: Rng) -> tuple[float, float, float, float] | None:
    """Where a fingertip may lie (mm) and the way out from there; never over marks or rows."""
    top, bottom = sheet.rows[0].signature.y - 14, sheet.rows[-1].signature
    low = bottom.y + bottom.h
    ways = [
        (rng.uniform(2, 8), rng.uniform(0.25, 0.75) * sheet.height, -1.0, 0.15),
        (sheet.width - rng.uniform(-2, 2.5), rng.uniform(0.25, 0.75) * sheet.height, 1.0, 0.15),
        (rng.uniform(0.35, 0.65) * sheet.width, sheet.height - rng.uniform(0, 4), 0.2, 1.0),
        (rng.uniform(0.35, 0.65) * sheet.width, rng.uniform(0, 5), 0.2, -1.0),
    ]
    x, y, out_x, out_y = ways[int(rng.integers(len(ways)))]
    half = 10.0
    if 20 < x < sheet.width - 12 and top - half < y < low + half:
        return None
    if any(_near(box, x, y, half) for box in sheet.keep_free):
        return None
    return x, y, out_x, out_y


def _near(box: Box, x: float, y: float, far: float) -> bool:
    return box.x - far < x < box.x + box.w + far and box.y - far < y < box.y + box.h + far


def finger(sheet: Sheet, view: View, rng: Rng) -> tuple[Float, Float] | None:
    """A finger that holds the sheet: its picture (RGB) and where it covers what is under it."""
    place = _place(sheet, rng)
    if place is None:
        return None
    x, y, out_x, out_y = place
    tip = view.seen(x, y)
    out = view.seen(x + out_x * 4, y + out_y * 4) - tip
    out = out / np.linalg.norm(out)
    out += rng.normal(0, 0.12) * np.array([-out[1], out[0]])
    wide = rng.uniform(14, 18) * view.per_mm
    start, end = tip + out * wide / 2, tip + out * wide * 14
    cover: Float = np.zeros((view.high, view.wide), np.float32)
    ends = start.astype(int).tolist(), end.astype(int).tolist()
    cv2.line(cover, *ends, 1.0, int(wide), cv2.LINE_AA)
    cover = cv2.GaussianBlur(cover, (0, 0), 0.15 * view.per_mm)
    skin = np.array([rng.uniform(0.45, 0.75), 0.0, 0.0], np.float32)
    skin[1], skin[2] = skin[0] * rng.uniform(0.66, 0.76), skin[0] * rng.uniform(0.48, 0.6)
    inner = cv2.resize(cover, None, fx=0.125, fy=0.125, interpolation=cv2.INTER_AREA)
    inner = cv2.GaussianBlur(inner, (0, 0), max(0.5, wide / 6 / 8))
    plump = cv2.resize(inner, (view.wide, view.high))
    picture = skin * (0.35 + 0.75 * plump)[:, :, None]
    nail: Float = np.zeros_like(cover)
    at = tip + out * wide * 0.42
    cv2.ellipse(nail, at.astype(int).tolist(), (int(wide * 0.36), int(wide * 0.27)),
                float(np.degrees(np.arctan2(out[1], out[0]))), 0, 360, 1.0, -1)  # fmt: skip
    nail = cv2.GaussianBlur(nail, (0, 0), 0.25 * view.per_mm)[:, :, None]
    picture = picture * (1 + nail * np.array([0.18, 0.24, 0.3], np.float32))
    return np.clip(picture, 0, 1).astype(np.float32), cover
