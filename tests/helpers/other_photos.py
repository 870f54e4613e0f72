"""A second way of photographing sheets: a bent sheet in space, a camera, lamps, clutter, Zalo.

Made apart from ``sheet_photos``: the page is a bent surface seen by a real projection, lit by its
slope; the table has stripes, cloth, other papers; files went through two JPEGs. Seeds as there.
"""

from __future__ import annotations

import math
import random
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from tests.helpers.other_ink import leave
from tests.helpers.sheet_ink import DOTS
from tests.helpers.sheet_photos import TESTS_FROM, Flat, Photo, Spoil, flat

__all__ = ["TESTS_FROM", "Spoil", "photo"]

Field = NDArray[Any]
Seed = np.random.Generator


def photo(seed: int, spoil: Spoil) -> Photo:
    """One page marked and photographed in the second way."""
    chance = random.Random(f"other-{seed}-{spoil}")
    noise = np.random.default_rng(chance.randrange(2**31))
    page = flat(chance, leave)
    if chance.random() < 0.25:
        page = _copied(page, chance, noise)
    picture = page.picture
    if spoil is Spoil.SCAN:
        seen = _glass(picture, chance, noise)
    else:
        hard = {Spoil.EASY: 0.4, Spoil.MEDIUM: 1.0, Spoil.HARD: 1.7}[spoil]
        seen = _camera(picture, hard, chance, noise)
    data = _sent(seen, chance)
    return Photo(data, page.print_id, page.page, page.rows, page.paper, page.layout)


def _copied(page: Flat, chance: random.Random, noise: Seed) -> Flat:
    """Through a copier: screened with dots, or hard black and white with a grey veil."""
    blur, screened = chance.uniform(0.6, 1.3), chance.random() < 0.35
    middle, slope = chance.uniform(125, 180), chance.uniform(12, 30)
    veil = chance.uniform(10, 45)

    def tone(picture: Field) -> Field:
        flat_grey: Field = cv2.cvtColor(picture, cv2.COLOR_BGR2GRAY)
        grey: Field = cv2.GaussianBlur(flat_grey.astype(np.float32), (0, 0), blur)
        level: Field = np.full_like(grey, middle)
        if screened:
            yy, xx = np.mgrid[0 : grey.shape[0], 0 : grey.shape[1]].astype(np.float32)
            both = (np.cos((xx + way * yy) * 2 * np.pi / 4.6) for way in (1, -1))
            level = 128 + 50 * sum(both, np.zeros_like(grey))
        hard = 255 / (1 + np.exp(-(grey - level) / (14 if screened else slope)))
        copy = (hard * (235 - veil) / 255 + veil).clip(0, 255).astype(np.uint8)
        copied: Field = cv2.cvtColor(copy, cv2.COLOR_GRAY2BGR)
        return copied

    done = page.copied(tone)
    high, wide = done.picture.shape[:2]
    for _ in range(chance.randint(0, 60)):
        at = (int(noise.integers(wide)), int(noise.integers(high)))
        dark = int(noise.integers(30, 140))
        cv2.circle(done.picture, at, int(noise.integers(1, 3)), (dark, dark, dark), -1)
    if chance.random() < 0.3:
        x = int(noise.integers(wide))
        cv2.line(done.picture, (x, 0), (x + 6, high), (170, 170, 170), 2)
    return done


def _glass(picture: Field, chance: random.Random, noise: Seed) -> Field:
    """A flatbed or an office machine: any of four ways round, a few degrees askew, light edges."""
    dots = chance.uniform(8.2, 11.8) if picture.shape[0] > 250 * DOTS else chance.uniform(9.2, 11.8)
    high, wide = picture.shape[:2]
    scale = dots / DOTS
    turn = cv2.getRotationMatrix2D((wide / 2, high / 2), chance.uniform(-3, 3), scale)
    turn[0, 2] += wide * (scale - 1) / 2
    turn[1, 2] += high * (scale - 1) / 2
    size = (round(wide * scale), round(high * scale))
    seen: Field = cv2.warpAffine(
        picture, turn, size, flags=cv2.INTER_AREA, borderValue=(245, 245, 245)
    )
    for _ in range(chance.randrange(4)):
        seen = cv2.rotate(seen, cv2.ROTATE_90_CLOCKWISE)
    grainy: Field = np.clip(seen + noise.normal(0, 1.5, seen.shape), 0, 255).astype(np.uint8)
    return grainy


class _Scene:
    """A bent sheet before a camera; millimetres with the sheet's middle at the origin."""

    def __init__(self, size: tuple[float, float], hard: float, chance: random.Random) -> None:
        self.wide, self.high = size
        self.way = chance.choice((0.0, math.pi / 2, chance.uniform(0, math.pi)))
        self.lift = chance.uniform(-1, 1) * 7 * hard
        self.wave = chance.uniform(-1, 1) * 2.0 * hard
        self.crease = chance.uniform(0, 0.03) * hard if chance.random() < 0.35 else 0.0
        self.at, self.phase = chance.uniform(-0.2, 0.2), chance.uniform(0, 6)
        turn = math.radians(chance.gauss(0, 8) * hard) + (
            chance.choice((0.0, 0.0, math.pi / 2, -math.pi / 2, math.pi))
        )
        tilts = [math.radians(chance.uniform(-1, 1) * 13 * hard) for _ in "xy"]
        self.turned = _rotation(tilts[0], tilts[1], turn)
        self.away = max(size) * chance.uniform(1.35, 1.9)

    def height(self, x: Field, y: Field) -> Field:
        """How high the paper lies over the table."""
        long = max(self.wide, self.high)
        t = (x * math.cos(self.way) + y * math.sin(self.way)) / long
        crease = np.abs(t - self.at) * self.crease * long
        bent: Field = self.lift * 4 * t**2 + self.wave * np.sin(5 * t + self.phase) + crease
        return bent

    def seen(self, x: Field, y: Field) -> tuple[Field, Field]:
        """Where points of the page are in the picture; focal length 1."""
        points = np.stack((x, y, -self.height(x, y)), axis=-1) @ self.turned.T
        depth = points[..., 2] + self.away
        return points[..., 0] / depth, points[..., 1] / depth


def _rotation(tilt: float, roll: float, turn: float) -> Field:
    cos, sin = math.cos, math.sin
    about_x = np.array([[1, 0, 0], [0, cos(tilt), -sin(tilt)], [0, sin(tilt), cos(tilt)]])
    about_y = np.array([[cos(roll), 0, sin(roll)], [0, 1, 0], [-sin(roll), 0, cos(roll)]])
    about_z = np.array([[cos(turn), -sin(turn), 0], [sin(turn), cos(turn), 0], [0, 0, 1]])
    whole: Field = about_x @ about_y @ about_z
    return whole


def _camera(picture: Field, hard: float, chance: random.Random, noise: Seed) -> Field:
    rows, columns = picture.shape[:2]
    scene = _Scene((columns / DOTS, rows / DOTS), hard, chance)
    long = chance.choice((2048, 2304, 3000, 4032)) if hard < 1.5 else chance.choice((1850, 2048))
    x, y, size = _unproject(scene, long, chance)
    field = ((x * DOTS).astype(np.float32), (y * DOTS).astype(np.float32))
    # A lens gives a pixel the mean of what it covers.
    fine = cv2.GaussianBlur(picture, (0, 0), max(0.3, 0.45 * rows / long))
    paper = cv2.remap(fine, *field, cv2.INTER_LINEAR).astype(np.float32)
    inside = (x > 0) & (x < scene.wide) & (y > 0) & (y < scene.high)
    share = cv2.GaussianBlur(inside.astype(np.float32), (0, 0), 0.8)[..., None]
    seen: Field = paper * share + _clutter(size, chance, noise) * (1 - share)
    near = cv2.GaussianBlur(share[..., 0], (0, 0), 12)[..., None]
    seen *= 1 - 0.35 * (near - share).clip(0)
    seen *= _lamps(scene, x, y, hard, chance)[..., None]
    seen *= np.array([chance.uniform(0.75, 1.0), chance.uniform(0.9, 1), 1.0], np.float32)
    blur = max(0.3, chance.uniform(0.3, 1.0) * hard * long / 3000)
    done: Field = cv2.GaussianBlur(seen, (0, 0), blur)
    shot = noise.normal(0, 1, done.shape).astype(np.float32) * np.sqrt(done.clip(1) / 120)
    done = done + shot * chance.uniform(1, 5) * hard
    if chance.random() < 0.4:  # the phone's own sharpening
        soft = cv2.GaussianBlur(done, (0, 0), 1.5)
        done = done + (done - soft) * chance.uniform(0.3, 1.2)
    return np.clip(done, 0, 255).astype(np.uint8)


def _unproject(
    scene: _Scene, long: int, chance: random.Random
) -> tuple[Field, Field, tuple[int, int]]:
    """For each pixel the place on the page in mm from its top left."""
    w, h = scene.wide / 2, scene.high / 2
    ends = [np.array(one, np.float64) for one in ((-w, w, w, -w), (-h, -h, h, h))]
    u, v = scene.seen(*ends)
    fill = chance.uniform(0.8, 0.97)
    tall = np.ptp(v) > np.ptp(u)
    wide, high = (long * 3 // 4, long) if tall else (long, long * 3 // 4)
    focal = fill * min(wide / np.ptp(u), high / np.ptp(v))
    left = (wide - focal * (u.max() + u.min())) / 2
    top = (high - focal * (v.max() + v.min())) / 2
    flat_ends = np.stack(ends, axis=-1).astype(np.float32)
    back = cv2.getPerspectiveTransform(np.stack((u, v), axis=-1).astype(np.float32), flat_ends)
    step = 8
    xs = (np.arange(0, wide + step, step) - left) / focal
    ys = (np.arange(0, high + step, step) - top) / focal
    to_u, to_v = np.meshgrid(xs, ys)
    wanted = _through(back, to_u, to_v)
    x, y = wanted
    for _ in range(12):
        was = _through(back, *scene.seen(x, y))
        x, y = x + wanted[0] - was[0], y + wanted[1] - was[1]
    grids = (
        cv2.resize(
            one.astype(np.float32), (len(xs) * step, len(ys) * step), interpolation=cv2.INTER_LINEAR
        )
        for one in (x + w, y + h)
    )
    x, y = (one[step // 2 :, step // 2 :][:high, :wide] for one in grids)
    return x, y, (wide, high)


def _through(matrix: Field, x: Field, y: Field) -> tuple[Field, Field]:
    under = matrix[2, 0] * x + matrix[2, 1] * y + matrix[2, 2]
    return (
        (matrix[0, 0] * x + matrix[0, 1] * y + matrix[0, 2]) / under,
        (matrix[1, 0] * x + matrix[1, 1] * y + matrix[1, 2]) / under,
    )


def _lamps(scene: _Scene, x: Field, y: Field, hard: float, chance: random.Random) -> Field:
    """Light by slope and distance, a vignette, and shadows of a phone, an arm, a window bar."""
    high, wide = x.shape
    up = scene.height(x - scene.wide / 2, y - scene.high / 2)
    slope = cv2.Sobel(cv2.GaussianBlur(up.astype(np.float32), (0, 0), 5), cv2.CV_32F, 1, 0)
    v, u = np.mgrid[-1 : 1 : high * 1j, -1 : 1 : wide * 1j].astype(np.float32)
    angle = chance.uniform(0, 2 * math.pi)
    light = chance.uniform(0.7, 1.02) + 0.14 * hard * (math.cos(angle) * u + math.sin(angle) * v)
    light = light - np.clip(slope * 2, -0.15, 0.15) - 0.1 * hard * (u**2 + v**2)
    for _ in range(chance.randint(0, 2)):
        mask = np.zeros((high // 4, wide // 4), np.float32)
        spots = np.array(
            [
                (chance.uniform(-0.2, 1.2) * wide / 4, chance.uniform(-0.2, 1.2) * high / 4)
                for _ in range(chance.randint(3, 5))
            ]
        )
        cv2.fillPoly(mask, [spots.astype(np.int32)], 1.0)
        mask = cv2.GaussianBlur(mask, (0, 0), chance.uniform(1, 25))
        grown = cv2.resize(mask, (wide, high), interpolation=cv2.INTER_LINEAR)
        light = light * (1 - grown * chance.uniform(0.1, 0.3) * min(1.6, hard + 0.3))
    lit: Field = np.clip(light, 0.2, 1.12).astype(np.float32)
    return lit


def _clutter(size: tuple[int, int], chance: random.Random, noise: Seed) -> Field:
    """Planks, a striped cloth, a mat with squares, or other papers with print on them."""
    wide, high = size
    yy, xx = np.mgrid[0:high, 0:wide].astype(np.float32)
    one = np.array([chance.uniform(20, 200) for _ in "bgr"], np.float32)
    two = np.array([chance.uniform(20, 200) for _ in "bgr"], np.float32)
    angle, period = chance.uniform(0, math.pi), chance.uniform(20, 220)
    along = (math.cos(angle) * xx + math.sin(angle) * yy) / period
    across = (math.cos(angle) * yy - math.sin(angle) * xx) / period
    kind = chance.randrange(4)
    if kind == 0:
        mix = 0.5 + 0.5 * np.sin(along * 2 * np.pi)
    elif kind == 1:
        mix = ((np.floor(along) + np.floor(across)) % 2).astype(np.float32)
    elif kind == 2:
        mix = np.clip(np.modf(np.abs(along))[0] * 8, 0, 1)
    else:
        mix = ((np.modf(np.abs(along * 4))[0] < 0.4) & (noise.random((high, wide)) < 0.7)) * 1.0
        two = np.array([225, 225, 225], np.float32)
    rough = cv2.resize(
        noise.normal(0, 1, (high // 6 + 1, wide // 6 + 1)).astype(np.float32), (wide, high)
    )
    table: Field = one + (two - one) * mix[..., None].astype(np.float32) + 8 * rough[..., None]
    return np.clip(table, 0, 255).astype(np.float32)


def _sent(seen: Field, chance: random.Random) -> bytes:
    """As a JPEG; every third went through a messenger, which makes it a JPEG once more."""
    quality = chance.randint(70, 93)
    done, data = cv2.imencode(".jpg", seen, [cv2.IMWRITE_JPEG_QUALITY, quality])
    assert done
    if chance.random() < 0.33:
        again = cv2.imdecode(data, cv2.IMREAD_COLOR)
        assert again is not None
        long = max(again.shape)
        if long > 2560:
            again = cv2.resize(
                again, None, fx=2560 / long, fy=2560 / long, interpolation=cv2.INTER_AREA
            )
        done, data = cv2.imencode(".jpg", again, [cv2.IMWRITE_JPEG_QUALITY, chance.randint(60, 80)])
        assert done
    return data.tobytes()
