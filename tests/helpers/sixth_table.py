"""What lies under the sheet: wood, cloth, tiles, print, a keyboard, a mat; seen in RGB, 0 to 1."""

from __future__ import annotations

from collections.abc import Callable

import cv2
import numpy as np

from tests.helpers.sixth_noise import Float, Rng, slow

PER_MM = 3.0
SIDE = 1500
"""Pixels on a side of the texture, which repeats mirrored: half a metre."""


def _colour(rng: Rng, low: tuple[float, ...], high: tuple[float, ...]) -> Float:
    """A colour between two, its parts mostly together, so that wood stays the colour of wood."""
    share = np.clip(rng.uniform(0, 1) + rng.normal(0, 0.08, 3), 0, 1)
    colour = np.array(low) + share * (np.array(high) - np.array(low))
    return np.asarray(colour, np.float32)


def _dyed(rng: Rng) -> Float:
    """A colour that cloth is dyed in: any hue, not too strong."""
    grey = rng.uniform(0.15, 0.75)
    return np.clip(grey + rng.uniform(-0.28, 0.28, 3) * min(1, 2 * grey), 0.04, 0.92).astype(
        np.float32
    )


def wood(rng: Rng) -> Float:
    """Planks with rings drawn out along the grain and joints between the planks."""
    shape = (SIDE, SIDE)
    y, _ = np.mgrid[:SIDE, :SIDE].astype(np.float32)
    small = slow(rng, (SIDE, 60), 18)
    grain = cv2.resize(small, (SIDE, SIDE), interpolation=cv2.INTER_CUBIC)
    rings = np.sin(y / rng.uniform(7, 22) + 3.5 * grain + 2 * slow(rng, shape, 400))
    fibre = cv2.blur(rng.normal(0, 1, shape).astype(np.float32), (61, 1)) * 6
    light = 1 + 0.1 * rings + 0.05 * fibre
    plank = int(rng.uniform(80, 140) * PER_MM)
    for top in range(int(rng.integers(plank)), SIDE, plank):
        light[top : top + 4] *= 0.35
        light[top + 4 :] *= 1 + rng.normal(0, 0.06)
    base = _colour(rng, (0.3, 0.21, 0.13), (0.76, 0.58, 0.41))
    return np.asarray(np.clip(light[:, :, None] * base, 0, 1))


def cloth(rng: Rng) -> Float:
    """Weave, with the stripes of brocade now and then."""
    y, x = np.mgrid[:SIDE, :SIDE].astype(np.float32)
    period = rng.uniform(2.5, 6)
    weave = 1 + 0.12 * np.sin(2 * np.pi * x / period) * np.sin(2 * np.pi * y / period)
    woven = np.ones((SIDE, SIDE, 3), np.float32) * _dyed(rng)
    if rng.random() < 0.6:
        for _ in range(int(rng.integers(3, 12))):
            at, wide = int(rng.integers(SIDE)), int(rng.integers(8, 90))
            stripe = _dyed(rng)
            tooth = (np.abs((y / 12) % 2 - 1) * 8 * (rng.random() < 0.5)).astype(int)
            woven[(x > at + tooth) & (x < at + wide + tooth)] = stripe
    folds = 1 + 0.12 * slow(rng, (SIDE, SIDE), 220)
    grain = 1 + 0.05 * rng.normal(0, 1, (SIDE, SIDE)).astype(np.float32)
    return np.asarray(np.clip(woven * (weave * folds * grain)[:, :, None], 0, 1))


def tiles(rng: Rng) -> Float:
    """A floor of glazed tiles with joints and a flower or marble in each."""
    side = int(rng.choice([60, 100, 200]) * PER_MM)
    shape = (SIDE, SIDE)
    base = _colour(rng, (0.55, 0.5, 0.42), (0.92, 0.9, 0.86))
    vein = np.abs(slow(rng, shape, 130) + 0.5 * slow(rng, shape, 40))
    floor = base * (1 - 0.18 * np.exp(-vein * 5))[:, :, None]
    tint = _colour(rng, (-0.2, -0.2, -0.25), (0.0, 0.05, 0.05))
    for top in range(0, SIDE, side):
        for left in range(0, SIDE, side):
            cv2.circle(floor, (left + side // 2, top + side // 2), side // 4,
                       (base + tint).tolist(), int(rng.choice([2, 5, 9])), cv2.LINE_AA)  # fmt: skip
    joint = (base * rng.uniform(0.4, 0.75)).tolist()
    for at in range(0, SIDE, side):
        cv2.line(floor, (at, 0), (at, SIDE), joint, 6)
        cv2.line(floor, (0, at), (SIDE, at), joint, 6)
    return np.asarray(np.clip(floor, 0, 1))


def papers(rng: Rng) -> Float:
    """Newspapers and other papers that lie there, with columns of print and pictures."""
    ground = np.ones((SIDE, SIDE, 3), np.float32) * _colour(
        rng, (0.72, 0.7, 0.62), (0.95, 0.94, 0.9)
    )
    column = int(rng.uniform(45, 130) * PER_MM)
    line = int(rng.uniform(3.2, 6) * PER_MM)
    for left in range(20, SIDE - 40, column + 20):
        for top in range(30, SIDE - 20, line):
            if rng.random() < 0.08:
                continue
            x, end = left, left + column * (1 if rng.random() < 0.85 else rng.uniform(0.2, 0.8))
            while x < end:
                wide = int(rng.uniform(6, 26))
                cv2.rectangle(ground, (int(x), top), (int(x + wide), top + int(line * 0.45)),
                              (0.35, 0.35, 0.36), -1)  # fmt: skip
                x += wide + 6
    for _ in range(int(rng.integers(0, 4))):
        x, y = rng.integers(0, SIDE - 300, 2)
        wide, high = rng.integers(120, 420, 2)
        picture = ground[y : y + high, x : x + wide]
        picture[:] = _colour(rng, (0.2, 0.2, 0.2), (0.7, 0.7, 0.7))
        picture *= (1 + 0.3 * slow(rng, picture.shape[:2], 40))[:, :, None]
    return np.clip(cv2.GaussianBlur(ground, (0, 0), 1.0), 0, 1)


def keyboard(rng: Rng) -> Float:
    """A keyboard on a desk: dark keys with pale letters."""
    desk = np.ones((SIDE, SIDE, 3), np.float32) * _colour(rng, (0.05, 0.05, 0.05), (0.3, 0.3, 0.32))
    key, pitch = int(16 * PER_MM), int(19 * PER_MM)
    face = _colour(rng, (0.1, 0.1, 0.1), (0.22, 0.22, 0.24))
    letters = np.zeros((SIDE, SIDE), np.uint8)
    for row, top in enumerate(range(10, SIDE, pitch)):
        for left in range(10 + (row % 4) * 12, SIDE, pitch):
            cv2.rectangle(desk, (left, top), (left + key, top + key), face.tolist(), -1)
            cv2.rectangle(desk, (left, top), (left + key, top + key), (face * 1.7).tolist(), 1)
            text = chr(int(rng.integers(65, 91)))
            cv2.putText(letters, text, (left + 8, top + 22), cv2.FONT_HERSHEY_SIMPLEX, 0.6,
                        255, 1, cv2.LINE_AA)  # fmt: skip
    desk = np.maximum(desk, letters[:, :, None].astype(np.float32) / 340)
    return np.clip(desk * (1 + 0.05 * slow(rng, (SIDE, SIDE), 6))[:, :, None], 0, 1)


def mat(rng: Rng) -> Float:
    """A reed mat or bare concrete: rough, of one colour."""
    shape = (SIDE, SIDE)
    base = _colour(rng, (0.35, 0.32, 0.25), (0.8, 0.75, 0.62))
    rough = (
        1 + 0.07 * slow(rng, shape, 3) + 0.06 * slow(rng, shape, 25) + 0.06 * slow(rng, shape, 150)
    )
    if rng.random() < 0.5:
        y = np.mgrid[:SIDE, :SIDE][0].astype(np.float32)
        rough = rough * (1 + 0.15 * np.sin(2 * np.pi * y / 14 + 0.6 * slow(rng, shape, 60)))
    return np.clip(rough[:, :, None] * base, 0, 1)


TABLES: tuple[Callable[[Rng], Float], ...] = (
    wood, wood, wood, cloth, cloth, tiles, tiles, papers, papers, keyboard, mat, mat,
)  # fmt: skip


def table(rng: Rng, x: Float, y: Float) -> Float:
    """Some table as seen where each pixel's place on it (mm) is given."""
    texture = TABLES[int(rng.integers(len(TABLES)))](rng).astype(np.float32)
    turn = rng.uniform(0, np.pi)
    at_x = (x * np.cos(turn) - y * np.sin(turn) + 700).astype(np.float32) * np.float32(PER_MM)
    at_y = (x * np.sin(turn) + y * np.cos(turn) + 700).astype(np.float32) * np.float32(PER_MM)
    near = np.clip(at_x, -2e4, 2e4), np.clip(at_y, -2e4, 2e4)
    return np.asarray(
        cv2.remap(texture, *near, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REFLECT_101), np.float32
    )
