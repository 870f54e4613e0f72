"""What lens, sensor, the phone's own program and a messenger do to a picture of the fifth way."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np

from tests.helpers.fifth_pens import Chance, Field
from tests.helpers.sheet_ink import Picture
from tests.helpers.sheet_photos import Spoil

Ends = tuple[float, float]


@dataclass(frozen=True)
class Level:
    """How bad the pictures are.

    Attributes:
        tilt: degrees at most. curl: millimetres.
        blur, move: pixels where the long side has 2,300: out of focus, and shaken at most.
        shadow: how often there is one. deep: how dark it is at the darkest.
        light: how uneven the lamp is. noise: tones. paper: how bright the paper is, of 245.
    """

    tilt: float
    curl: float
    blur: Ends
    move: float
    shadow: float
    deep: float
    light: float
    noise: Ends
    paper: Ends


LEVELS = {
    Spoil.EASY: Level(6, 2, (0.35, 0.8), 1.0, 0.1, 0.85, 0.15, (1, 3), (185, 235)),
    Spoil.MEDIUM: Level(15, 8, (0.6, 1.25), 2.2, 0.45, 0.62, 0.35, (2, 6), (150, 232)),
    Spoil.HARD: Level(25, 18, (1.0, 1.75), 4.0, 0.75, 0.42, 0.55, (4, 10), (105, 240)),
}


def developed(seen: Picture, level: Level, scale: float, chance: Chance) -> Picture:
    """Blurred, shaken, grained, then smoothed and sharpened; ``scale``: the size against 2,300."""
    sigma = chance.uniform(*level.blur) * scale
    soft: Picture = cv2.GaussianBlur(seen, (0, 0), sigma)
    if level.noise[1] > 5 and chance.random() < 0.3:
        soft = _one_end_worse(soft, sigma * chance.uniform(0.4, 0.8), chance)
    move = chance.uniform(0, level.move) * scale
    if move > 1:
        soft = _shaken(soft, move, chance)
    grey, *colours = cv2.split(cv2.cvtColor(soft, cv2.COLOR_BGR2YCrCb))
    noise, (high, wide) = chance.uniform(*level.noise), grey.shape
    grey = cv2.bilateralFilter(_grained(grey, noise, chance), 5, noise * chance.uniform(1, 3), 1.3)
    for k, colour in enumerate(colours):
        small = cv2.resize(colour, (wide // 2, high // 2), interpolation=cv2.INTER_AREA)
        small = cv2.GaussianBlur(_grained(small, noise * 0.8, chance), (0, 0), 1.2)
        colours[k] = cv2.resize(small, (wide, high), interpolation=cv2.INTER_LINEAR)
    much = chance.uniform(0.2, 1)
    grey = cv2.addWeighted(grey, 1 + much, cv2.GaussianBlur(grey, (0, 0), 1.2), -much, 0)
    done: Picture = cv2.cvtColor(cv2.merge([grey, *colours]), cv2.COLOR_YCrCb2BGR)
    return done


def _one_end_worse(soft: Picture, sigma: float, chance: Chance) -> Picture:
    """One end of the sheet out of focus."""
    high, wide = soft.shape[:2]
    down = np.linspace(0, 1, high, dtype=np.float32)[:, None]
    across = np.linspace(0, 1, wide, dtype=np.float32)[None]
    share = np.zeros((high, wide), np.float32) + (down if chance.random() < 0.5 else across)
    share = np.ascontiguousarray(share if chance.random() < 0.5 else 1 - share)
    blended: Picture = cv2.blendLinear(
        cv2.GaussianBlur(soft, (0, 0), sigma), soft, share, 1 - share
    )
    return blended


def _shaken(seen: Picture, move: float, chance: Chance) -> Picture:
    """Along a straight line of so many pixels."""
    side = int(np.ceil(move)) | 1
    path = np.zeros((side * 8 + 8, side * 8 + 8), np.uint8)
    angle, middle = chance.uniform(0, np.pi), side * 4 + 4
    reach = np.array([np.cos(angle), np.sin(angle)]) * move * 4
    one, two = ((int(x), int(y)) for x, y in (middle - reach, middle + reach))
    cv2.line(path, one, two, 255, 8)
    size = (side + 2, side + 2)
    kernel: Field = cv2.resize(path.astype(np.float32), size, interpolation=cv2.INTER_AREA)
    done: Picture = cv2.filter2D(seen, -1, kernel / kernel.sum())
    return done


def _grained(grey: Picture, noise: float, chance: Chance) -> Picture:
    """With so many tones of noise."""
    grain = chance.standard_normal(grey.shape, dtype=np.float32) * noise
    done: Picture = np.clip(grey + np.round(grain), 0, 255).astype(np.uint8)
    return done


def packed(seen: Picture, smaller: float, chance: Chance) -> bytes:
    """A JPEG; where a messenger made it ``smaller``, packed once more."""
    done, data = cv2.imencode(".jpg", seen, _quality(86, 96, chance))
    assert done
    if smaller < 1:
        again = cv2.imdecode(data, cv2.IMREAD_COLOR)
        assert again is not None
        way = cv2.INTER_AREA if chance.random() < 0.5 else cv2.INTER_LINEAR
        again = cv2.resize(again, None, fx=smaller, fy=smaller, interpolation=way)
        done, data = cv2.imencode(".jpg", again, _quality(70, 80, chance))
        assert done
    return data.tobytes()


def _quality(low: int, high: int, chance: Chance) -> list[int]:
    return [cv2.IMWRITE_JPEG_QUALITY, int(chance.uniform(low, high))]
