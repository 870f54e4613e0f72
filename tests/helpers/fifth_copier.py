"""Copies and scans of the fifth way, and which marks a copier leaves nothing of."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import cv2
import numpy as np

from tests.helpers.fifth_pens import Chance, Field, Ink, blobs
from tests.helpers.fifth_people import Inks
from tests.helpers.sheet_ink import DOTS, Picture
from tests.helpers.sheet_photos import Flat

TONES = 22
"""Of 255: who does not look for a mark that is paler overlooks it."""

CLOT, BITS, SPECK = 0.7, 2.0, 0.15
"""Square millimetres: one clot as large is seen, or as much in clots larger than a speck."""


def copier(chance: Chance, page: Picture) -> Callable[[Picture], Picture]:
    """One copier, or a copy of a copy: what it does to pages of that size, its dirt with it."""
    count = 1 if chance.random() < 0.75 else 2
    passes = [_pass(chance, *page.shape[:2]) for _ in range(count)]

    def run(picture: Picture) -> Picture:
        for one in passes:
            picture = one(picture)
        return picture

    return run


def _pass(chance: Chance, high: int, wide: int) -> Callable[[Picture], Picture]:
    """Once through: what of each colour the lamp sees, toner that does not hold evenly, a tone
    curve, paper that is no longer white."""
    u = chance.uniform
    see, black, white = chance.dirichlet([3, 8, 3]), u(25, 75), u(205, 242)
    gamma, soft, toner = u(0.9, 1.5), u(0.42, 0.92), blobs(chance, high, wide, 1.8) - 0.5
    patch, low, ink = blobs(chance, high, wide, 217), u(8, 48), u(0.02, 0.1)
    seed = int(chance.integers(1 << 40))

    def run(picture: Picture) -> Picture:
        seen = cv2.transform(picture, see.astype(np.float32)[None])
        grey: Field = cv2.GaussianBlur(seen, (0, 0), soft).astype(np.float32) + toner * 26
        grey = np.clip((grey - black) / (white - black), 0, 1) ** gamma
        grey = np.clip((1 / (1 + np.exp(-(grey - 0.5) * 7)) - 0.03) / 0.94, 0, 1)
        copy = low + (250 - low) * grey + (1 - grey) * patch * 255 * ink
        done = np.clip(copy, 0, 255).astype(np.uint8)
        _dirt(done, np.random.default_rng(seed))
        toned: Picture = cv2.cvtColor(done, cv2.COLOR_GRAY2BGR)
        return toned

    return run


def _dirt(grey: Picture, chance: Chance) -> None:
    """What a drum leaves: specks, at times a line from head to foot."""
    high, wide = grey.shape
    u = chance.uniform
    for _ in range(int(u(10, 90))):
        at, radius = (int(u(0, wide)), int(u(0, high))), int(chance.choice([1, 1, 1, 2]))
        cv2.circle(grey, at, radius, int(u(20, 150)), -1)
    if chance.random() < 0.2:
        x = int(u(0, wide))
        line = grey[:, x : x + 2].astype(int) - int(u(25, 90))
        grey[:, x : x + 2] = np.clip(line, 0, 255)


def photocopied(page: Flat, inks: Inks, chance: Chance) -> Flat:
    """A copy of the signed page; rows of which it leaves nothing that is noticed are lost."""
    assert page.bare is not None
    run = copier(chance, page.picture)
    picture, bare = run(page.picture), run(page.bare)
    rows = tuple(
        replace(row, lost=row.present and not noticed(picture[..., 0], bare[..., 0], inked))
        for row, inked in zip(page.rows, inks, strict=True)
    )
    return replace(page, picture=picture, rows=rows)


def noticed(page: Picture, bare: Picture, inks: tuple[Ink, ...]) -> bool:
    """Whether an eye finds the mark, both being grey: one clot of it, or clots enough together."""
    total = 0.0
    for ink in inks:
        high, wide = ink.amount.shape
        part = (slice(ink.top, ink.top + high), slice(ink.left, ink.left + wide))
        left = cv2.GaussianBlur(cv2.subtract(bare[part], page[part]), (0, 0), 0.15 * DOTS)
        # A rule made darker tells nobody.
        paper = cv2.erode(bare[part], np.ones((3, 3))) > 0.78 * np.percentile(bare[part], 80)
        inked = cv2.dilate(ink.amount, np.ones((5, 5))) > 20
        dark = (paper & (left > TONES) & inked).astype(np.uint8)
        _, _, stats, _ = cv2.connectedComponentsWithStats(dark)
        areas = stats[1:, cv2.CC_STAT_AREA] / DOTS**2
        if (areas > CLOT).any():
            return True
        total += float(areas[areas > SPECK].sum())
    return total > BITS


def scanned(page: Picture, chance: Chance) -> bytes:
    """A flat-bed scanner, the sheet laid on by hand, in any of four directions."""
    high, wide = page.shape[:2]
    mm = (wide / DOTS, high / DOTS)
    large = mm[1] > 250
    dots = (200 if large and chance.random() < 0.5 else 300) / 25.4
    glass = (216.0, 297.0) if large or chance.random() < 0.5 else mm
    turn = np.deg2rad(np.clip(chance.normal(0, 0.6), -2, 2))
    x, y = chance.uniform(0, 4, 2) * (1 if glass == mm else 2) - 1
    c, s = np.cos(turn) * dots, np.sin(turn) * dots
    fit = min(1.0, dots / DOTS)
    small = cv2.resize(page, None, fx=fit, fy=fit, interpolation=cv2.INTER_AREA)
    laid = np.array([[c, -s, x * dots], [s, c, y * dots]])
    laid[:, :2] *= mm[0] / small.shape[1]
    lid = int(chance.choice([255, 244, 225, 60], p=[0.4, 0.3, 0.2, 0.1]))
    size = int(glass[0] * dots), int(glass[1] * dots)
    seen = cv2.warpAffine(small, laid, size, flags=cv2.INTER_LINEAR, borderValue=(lid,) * 3)
    seen = cv2.convertScaleAbs(seen, alpha=chance.uniform(0.95, 1.1), beta=chance.uniform(-8, 4))
    if chance.random() < 0.35:
        seen = cv2.cvtColor(cv2.cvtColor(seen, cv2.COLOR_BGR2GRAY), cv2.COLOR_GRAY2BGR)
    seen = np.ascontiguousarray(np.rot90(seen, int(chance.choice(4, p=[0.6, 0.1, 0.2, 0.1]))))
    quality = [cv2.IMWRITE_JPEG_QUALITY, int(chance.uniform(70, 92))]
    done, data = cv2.imencode(".jpg", seen, quality)
    assert done
    return data.tobytes()
