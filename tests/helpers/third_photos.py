"""A third way of photographing sheets: folded and crumpled paper, a real lens, a real sensor.

Made for checking only. The sheet lies folded in space, seen through a lens that bends lines; light
of two colours falls on its slopes; a Bayer sensor takes it in linear light with shot noise; then
the phone balances white, takes noise away, lifts shadows, sharpens, and a messenger packs it anew.
"""

from __future__ import annotations

import math
import random
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from tests.helpers.sheet_ink import DOTS
from tests.helpers.sheet_photos import TESTS_FROM, Flat, Photo, Spoil, flat
from tests.helpers.third_ink import mark
from tests.helpers.third_paper import Sheet

__all__ = ["TESTS_FROM", "Spoil", "photo"]

Field = NDArray[Any]
Seed = np.random.Generator
STEP = 8


def photo(seed: int, spoil: Spoil) -> Photo:
    """One page marked and photographed in the third way."""
    chance = random.Random(f"third-{seed}-{spoil}")
    noise = np.random.default_rng(chance.randrange(2**31))
    page = flat(chance, mark)
    for _ in range(chance.choice((0, 0, 0, 1, 1, 2)) if chance.random() < 0.5 else 0):
        page = _copied(page, chance, noise)
    if spoil is Spoil.SCAN:
        seen = _fed(page.picture, chance, noise)
    else:
        hard = {Spoil.EASY: 0.4, Spoil.MEDIUM: 1.0, Spoil.HARD: 1.7}[spoil]
        seen = _shot(page.picture, hard, chance, noise)
    return Photo(
        _packed(seen, chance), page.print_id, page.page, page.rows, page.paper, page.layout
    )


def _copied(page: Flat, chance: random.Random, noise: Seed) -> Flat:
    """A copier: edges sharpened, tones pulled apart, toner that does not hold everywhere, dirt of
    many sizes, a band that is paler."""
    soft, edge = chance.uniform(0.5, 1.1), chance.uniform(0.2, 1.0)
    low, high = chance.uniform(40, 80), chance.uniform(180, 220)
    rows, columns = page.picture.shape[:2]
    toner = cv2.GaussianBlur(noise.normal(0, 1, (rows, columns)).astype(np.float32), (0, 0), 1.0)
    toner = 1 + toner * chance.uniform(0.1, 0.5)
    pale, at = chance.uniform(0, 0.25), chance.uniform(0, 1)
    band = 1 - pale * np.exp(-(((np.linspace(0, 1, columns) - at) / 0.1) ** 2))

    def tone(picture: Field) -> Field:
        flat_grey = cv2.cvtColor(picture, cv2.COLOR_BGR2GRAY).astype(np.float32)
        grey: Field = cv2.GaussianBlur(flat_grey, (0, 0), soft)
        grey += edge * (grey - cv2.GaussianBlur(grey, (0, 0), 3))
        black = np.clip((high - grey) / (high - low), 0, 1) * np.clip(toner * band, 0, 1)
        copy = (244 - 205 * black).clip(0, 255).astype(np.uint8)
        toned: Field = cv2.cvtColor(copy, cv2.COLOR_GRAY2BGR)
        return toned

    done = page.copied(tone)
    for _ in range(round(chance.expovariate(1 / 40))):
        spot = (int(noise.integers(columns)), int(noise.integers(rows)))
        axes = tuple(max(1, round(min(2.5, noise.exponential(1.0)))) for _ in "xy")
        dark = int(noise.integers(30, 190))
        cv2.ellipse(done.picture, spot, axes, 0, 0, 360, (dark, dark, dark), -1, cv2.LINE_AA)
    return done


def _fed(picture: Field, chance: random.Random, noise: Seed) -> Field:
    """A sheet-feed scanner: pulled a little unevenly, turned, with coloured edges."""
    dots = chance.uniform(7.9, 11.8) if picture.shape[0] > 250 * DOTS else chance.uniform(9.4, 11.8)
    high, wide = (round(side * dots / DOTS) for side in picture.shape[:2])
    ys, xs = np.mgrid[0:high, 0:wide].astype(np.float32)
    turn = math.radians(chance.uniform(-2, 2))
    pull = chance.uniform(0, 3) * np.sin(ys / high * chance.uniform(3, 12))
    x: Field = (xs - wide / 2) * math.cos(turn) - (ys - high / 2) * math.sin(turn) + wide / 2
    y: Field = (xs - wide / 2) * math.sin(turn) + (ys - high / 2) * math.cos(turn) + high / 2 + pull
    scale = DOTS / dots
    place = (x * scale).astype(np.float32), (y * scale).astype(np.float32)
    fine = cv2.GaussianBlur(picture, (0, 0), 0.4)
    taken = cv2.remap(fine, *place, cv2.INTER_LINEAR, borderValue=(225, 225, 225))
    seen: Field = taken.astype(np.float32)
    seen[:, 1:, 2] = 0.6 * seen[:, 1:, 2] + 0.4 * seen[:, :-1, 2]
    seen += noise.normal(0, chance.uniform(0.5, 3), seen.shape).astype(np.float32)
    done: Field = np.clip(seen, 0, 255).astype(np.uint8)
    return np.ascontiguousarray(np.rot90(done, chance.choice((0, 0, 2))))


def _shot(picture: Field, hard: float, chance: random.Random, noise: Seed) -> Field:
    """Linear light through the lens onto a Bayer sensor, and what the phone makes of it."""
    sheet = Sheet((picture.shape[1] / DOTS, picture.shape[0] / DOTS), hard, chance, noise)
    long = chance.choice((2000, 2400, 3072, 4000)) if hard < 1.5 else chance.choice((1850, 2300))
    x, y, size = _where(sheet, long, chance)
    field = ((x * DOTS).astype(np.float32), (y * DOTS).astype(np.float32))
    fine = cv2.GaussianBlur(picture, (0, 0), max(0.3, 0.4 * picture.shape[0] / long))
    paper = (cv2.remap(fine, *field, cv2.INTER_LINEAR).astype(np.float32) / 255) ** 2.2
    inside = (x > 0) & (x < sheet.wide) & (y > 0) & (y < sheet.high)
    share = cv2.GaussianBlur(inside.astype(np.float32), (0, 0), 0.9)[..., None]
    under = np.roll(share, (9, 6), axis=(0, 1))
    table = _table(size, chance, noise) * (1 - 0.4 * cv2.GaussianBlur(under, (0, 0), 9)[..., None])
    light = paper * sheet.slopes(x, y)[..., None] * share + table * (1 - share)
    light = light * _lamps(size, hard, chance)
    light = _focus(light, hard * long / 3000, chance)
    mosaic = _sensor(light, hard, chance, noise)
    return _developed(mosaic, hard, chance)


def _where(sheet: Sheet, long: int, chance: random.Random) -> tuple[Field, Field, tuple[int, int]]:
    """For each pixel the place on the page (mm from its top left), by stepping towards it."""
    us, vs = sheet.seen(*np.meshgrid(np.linspace(0, sheet.wide, 9), np.linspace(0, sheet.high, 9)))
    tall = np.ptp(vs) > np.ptp(us)
    wide, high = (long * 3 // 4, long) if tall else (long, long * 3 // 4)
    zoom = chance.uniform(0.82, 0.97) * min(wide / np.ptp(us), high / np.ptp(vs))
    middle = (us.max() + us.min()) / 2, (vs.max() + vs.min()) / 2
    grid_x, grid_y = np.arange(0, wide + 2 * STEP, STEP), np.arange(0, high + 2 * STEP, STEP)
    u, v = np.meshgrid((grid_x - wide / 2) / zoom, (grid_y - high / 2) / zoom)
    u, v = u + middle[0], v + middle[1]
    x, y = np.full_like(u, sheet.wide / 2), np.full_like(v, sheet.high / 2)
    for _ in range(14):
        here = sheet.seen(x, y)
        right, down = sheet.seen(x + 0.5, y), sheet.seen(x, y + 0.5)
        a, b = (right[0] - here[0]) * 2, (down[0] - here[0]) * 2
        c, d = (right[1] - here[1]) * 2, (down[1] - here[1]) * 2
        ease = a * d - b * c
        du, dv = u - here[0], v - here[1]
        x = x + np.clip((d * du - b * dv) / ease, -60, 60)
        y = y + np.clip((a * dv - c * du) / ease, -60, 60)
    ys, xs = np.mgrid[0:high, 0:wide].astype(np.float32) / STEP
    dense = [cv2.remap(one.astype(np.float32), xs, ys, cv2.INTER_LINEAR) for one in (x, y)]
    return dense[0], dense[1], (wide, high)


def _table(size: tuple[int, int], chance: random.Random, noise: Seed) -> Field:
    """Grained wood, glazed tiles or a woven mat, in linear light."""
    wide, high = size
    one, two = (np.array([chance.uniform(0.02, 0.6) for _ in "bgr"], np.float32) for _ in range(2))
    kind = chance.randrange(3)
    ys, xs = np.mgrid[0:high, 0:wide].astype(np.float32)
    if kind == 0:
        grain = noise.random((round(high / 8), 12), dtype=np.float32)
        mix = cv2.resize(grain, size, interpolation=cv2.INTER_CUBIC)
    elif kind == 1:
        side = chance.uniform(200, 700)
        mix = (((xs % side) < 12) | ((ys % side) < 12)).astype(np.float32)
    else:
        mix = 0.5 + 0.5 * np.sign(np.sin(xs / 9) * np.sin(ys / 13)).astype(np.float32)
    table: Field = one + (two - one) * mix[..., None]
    return table.clip(0.005, 1)


def _lamps(size: tuple[int, int], hard: float, chance: random.Random) -> Field:
    """Two lamps of different colours, the shadow of the phone or of a hand before one of them,
    bands of a flickering tube."""
    wide, high = size
    ys, xs = np.mgrid[-1 : 1 : high * 1j, -1 : 1 : wide * 1j].astype(np.float32)
    warm = np.array([chance.uniform(0.55, 1.0), chance.uniform(0.8, 1.0), 1.0], np.float32)
    cool = np.array([1.0, chance.uniform(0.9, 1.0), chance.uniform(0.75, 1.0)], np.float32)
    angle, share = chance.uniform(0, 6.3), chance.uniform(0.2, 0.8)
    fall = (
        1
        + 0.3 * min(hard, 1.4) * (np.cos(angle) * xs + np.sin(angle) * ys)
        - 0.18 * (xs**2 + ys**2)
    )
    shaded: Field = np.zeros((high // 4, wide // 4), np.float32)
    if chance.random() < 0.6:
        x, y = chance.uniform(-0.1, 1.1) * wide / 4, chance.uniform(0.2, 1.2) * high / 4
        turned = ((x, y), (wide * chance.uniform(0.05, 0.2), high * chance.uniform(0.1, 0.3)), 25.0)
        cv2.fillPoly(shaded, [cv2.boxPoints(turned).astype(np.int32)], 1.0)
        for k in range(chance.randint(0, 4)):
            to = (round(x + wide * 0.1 * math.cos(k)), round(y - high * 0.1))
            cv2.line(shaded, (round(x), round(y)), to, 1.0, round(wide * 0.012))
        shaded = cv2.GaussianBlur(shaded, (0, 0), chance.uniform(1.5, 22))
    shadow = cv2.resize(shaded, size, interpolation=cv2.INTER_LINEAR)
    shadow = 1 - shadow * chance.uniform(0.3, 0.75) * min(1.2, 0.5 + hard / 2)
    tube = 1 + chance.choice((0, 0, 0.05)) * np.sin(ys * chance.uniform(20, 60))
    light = (warm * share)[None, None] * (fall * shadow * tube)[..., None]
    lit: Field = light + cool * (1 - share)
    return lit.clip(0.03, 2)


def _focus(light: Field, scale: float, chance: random.Random) -> Field:
    """Out of focus by a disc; every fourth picture shaken along a short curve."""
    radius = chance.uniform(0.5, 1.7) * scale
    side = max(3, 2 * math.ceil(radius + 0.5) + 1)
    ys, xs = np.mgrid[: side * 5, : side * 5] / 5 - side / 2 + 0.1
    disc = (np.hypot(xs, ys) <= max(radius, 0.5)).astype(np.float32)
    kernel = disc.reshape(side, 5, side, 5).mean(axis=(1, 3))
    if chance.random() < 0.25:
        path = np.zeros((13, 13), np.float32)
        angle = chance.uniform(0, 6.3)
        for t in np.linspace(-1, 1, 60):
            reach = min(5.5, 1.3 * scale) * t
            at = (6 + reach * math.cos(angle + 0.4 * t), 6 + reach * math.sin(angle + 0.4 * t))
            path[round(at[1]), round(at[0])] += 1
        kernel = cv2.filter2D(
            cv2.copyMakeBorder(kernel, 6, 6, 6, 6, cv2.BORDER_CONSTANT), cv2.CV_32F, path
        )
    even = (kernel / kernel.sum()).astype(np.float32)
    seen: Field = cv2.filter2D(light.astype(np.float32), cv2.CV_32F, even)
    return seen


def _sensor(light: Field, hard: float, chance: random.Random, noise: Seed) -> Field:
    """One colour a pixel, 10 bits, with the noise of few photons."""
    bright = float(np.percentile(light[::9, ::9], 95))
    exposed = light / bright * chance.uniform(0.6, 0.98)
    raw = np.empty(light.shape[:2], np.float32)
    for down, right, channel in ((0, 0, 0), (0, 1, 1), (1, 0, 1), (1, 1, 2)):
        raw[down::2, right::2] = exposed[down::2, right::2, channel]
    photons = 5000 / (hard * chance.uniform(0.5, 4)) ** 2
    raw += noise.normal(0, 1, raw.shape).astype(np.float32) * np.sqrt(
        raw.clip(0) / photons + (0.0015 * hard) ** 2
    )
    mosaic: Field = (raw.clip(0, 1) * 1023 * 16).astype(np.uint16)
    return mosaic


def _developed(mosaic: Field, hard: float, chance: random.Random) -> Field:
    """White balance that is a little off, denoising, a tone curve, local contrast, sharpening."""
    colours = cv2.cvtColor(mosaic, cv2.COLOR_BayerRGGB2BGR).astype(np.float32) / (1023 * 16)
    white = np.percentile(colours[::9, ::9].reshape(-1, 3), 90, axis=0).clip(1e-3)
    gains = (white.max() / white) ** chance.uniform(0.6, 1.0)
    seen = np.clip(colours * gains.astype(np.float32), 0, 1) ** (1 / 2.2)
    seen = np.clip(seen + chance.uniform(0, 0.12) * np.sin((seen - 0.5) * math.pi) * 0.5, 0, 1)
    split = cv2.cvtColor((seen * 255).astype(np.uint8), cv2.COLOR_BGR2YCrCb)
    grey = split[..., 0]
    split[..., 1:] = cv2.GaussianBlur(split[..., 1:], (0, 0), 2.0)
    if chance.random() < 0.5:
        grey = cv2.bilateralFilter(grey, 5, chance.uniform(5, 14) * hard, 2.0)
    if chance.random() < 0.25:
        even = cv2.createCLAHE(chance.uniform(1, 2), (8, 8)).apply(grey)
        grey = cv2.addWeighted(grey, 0.5, even, 0.5, 0)
    if chance.random() < 0.6:
        much = chance.uniform(0.3, 1.3)
        grey = cv2.addWeighted(grey, 1 + much, cv2.GaussianBlur(grey, (0, 0), 1.2), -much, 0)
    split[..., 0] = grey
    done: Field = cv2.cvtColor(split, cv2.COLOR_YCrCb2BGR)
    return np.ascontiguousarray(np.rot90(done, chance.choice((0, 0, 0, 1, 2, 3))))


def _packed(seen: Field, chance: random.Random) -> bytes:
    """A JPEG; two of five made smaller and packed once more by a messenger."""
    quality = [cv2.IMWRITE_JPEG_QUALITY, chance.randint(72, 96)]
    done, data = cv2.imencode(".jpg", seen, quality)
    assert done
    if chance.random() < 0.4:
        again = cv2.imdecode(data, cv2.IMREAD_COLOR)
        assert again is not None
        scale = min(1.0, chance.choice((2048, 2560)) / max(again.shape))
        again = cv2.resize(again, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
        quality[1] = chance.randint(58, 82)
        done, data = cv2.imencode(".jpg", again, quality)
        assert done
    return data.tobytes()
