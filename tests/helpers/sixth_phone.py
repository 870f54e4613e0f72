"""The phone: lens and hand blur, the sensor adds noise, the maker's program sharpens."""

from __future__ import annotations

import io
from dataclasses import dataclass

import cv2
import numpy as np
from PIL import Image

from tests.helpers.sixth_noise import Bytes, Float, Rng


@dataclass(frozen=True)
class Phone:
    """One photo's settings; the same settings give the same noise (``seed``).

    Attributes:
        focus: blur of the lens in pixels (sigma). shake: length of the hand's motion in pixels.
        noise: of the sensor at middle grey, in steps of 255. calm: whether noise is smoothed away.
        sharp: strength of sharpening, ``halo`` its width in pixels. punch: contrast of the tones.
        quality: of the JPEG. zalo: long side to which the sender's program makes it smaller.
        zalo_quality: its JPEG's quality. tag: EXIF orientation written, 1 for none.
    """

    seed: int
    focus: float
    shake: float
    shaken: float
    noise: float
    calm: bool
    sharp: float
    halo: float
    punch: float
    quality: int
    zalo: int
    zalo_quality: int
    tag: int

    def take(self, scene: Float) -> bytes:
        """The JPEG of a scene (linear light, RGB)."""
        picture = self._sensor(self._lens(scene))
        picture = self._toned(picture)
        jpeg = _jpeg(picture, self.quality, self.tag)
        if self.zalo and self.zalo < max(picture.shape):
            picture = np.asarray(Image.open(io.BytesIO(jpeg)).convert("RGB"))
            ratio = self.zalo / max(picture.shape)
            small = cv2.resize(picture, None, fx=ratio, fy=ratio, interpolation=cv2.INTER_AREA)
            jpeg = _jpeg(small, self.zalo_quality, self.tag)
        return jpeg

    def _lens(self, scene: Float) -> Float:
        if self.focus > 0.3:
            scene = cv2.GaussianBlur(scene, (0, 0), self.focus)
        if self.shake >= 1.5:
            scene = cv2.filter2D(scene, -1, self._motion())
        return scene

    def _motion(self) -> Float:
        """A hand's way during the exposure: nearly straight, a little bent."""
        size = int(self.shake) | 1
        size = max(3, size + 2)
        kernel: Float = np.zeros((size * 8, size * 8), np.float32)
        t = np.linspace(-0.5, 0.5, 30)
        bend = 0.15 * (t**2 - 0.08) * self.shake
        x = (t * np.cos(self.shaken) * self.shake - bend * np.sin(self.shaken)) * 8 + size * 4
        y = (t * np.sin(self.shaken) * self.shake + bend * np.cos(self.shaken)) * 8 + size * 4
        points = np.stack([x, y], 1).astype(np.int32)
        cv2.polylines(kernel, [points], False, 1.0, 8, cv2.LINE_AA)
        kernel = cv2.resize(kernel, (size, size), interpolation=cv2.INTER_AREA)
        return np.asarray(kernel / kernel.sum(), np.float32)

    def _sensor(self, scene: Float) -> Bytes:
        """Shot and read noise on a Bayer mosaic, then the colours worked out again."""
        high, wide = (side // 2 * 2 for side in scene.shape[:2])
        mosaic = np.empty((high, wide), np.float32)
        mosaic[0::2, 0::2] = scene[0:high:2, 0:wide:2, 0]
        mosaic[0::2, 1::2] = scene[0:high:2, 1:wide:2, 1]
        mosaic[1::2, 0::2] = scene[1:high:2, 0:wide:2, 1]
        mosaic[1::2, 1::2] = scene[1:high:2, 1:wide:2, 2]
        grain = np.empty((high, wide), np.float32)
        cv2.setRNGSeed(self.seed & 0x7FFFFFFF)
        cv2.randn(grain, np.zeros(1), np.ones(1))
        level = self.noise / 255
        mosaic += grain * np.sqrt(np.clip(mosaic, 0, 2) * level**2 * 4 + (level * 0.35) ** 2)
        coded = np.clip(np.clip(mosaic, 0, 1) ** (1 / 2.2) * 65535, 0, 65535).astype(np.uint16)
        rgb: Bytes = cv2.cvtColor(coded, cv2.COLOR_BayerRGGB2RGB_EA)
        picture: Bytes = (rgb >> 8).astype(np.uint8)
        if self.calm:
            picture = cv2.bilateralFilter(picture, 5, 6 + 4 * self.noise, 1.6)
        return picture

    def _toned(self, picture: Bytes) -> Bytes:
        levels = np.arange(256) / 255
        bent = levels + self.punch * (levels - 0.5) * (1 - (2 * levels - 1) ** 2)
        toned = cv2.LUT(picture, np.clip(bent * 255, 0, 255).astype(np.uint8))
        if self.sharp > 0.05:
            soft = cv2.GaussianBlur(toned, (0, 0), self.halo)
            toned = cv2.addWeighted(toned, 1 + self.sharp, soft, -self.sharp, 0)
        return toned


def _jpeg(picture: Bytes, quality: int, tag: int) -> bytes:
    """Encode; with an orientation other than 1 the pixels are laid as the sensor would."""
    out = io.BytesIO()
    image = Image.fromarray(picture)
    if tag == 1:
        image.save(out, "JPEG", quality=quality)
        return out.getvalue()
    turns = {
        6: Image.Transpose.ROTATE_90,
        8: Image.Transpose.ROTATE_270,
        3: Image.Transpose.ROTATE_180,
    }
    exif = Image.Exif()
    exif[0x0112] = tag
    image.transpose(turns[tag]).save(out, "JPEG", quality=quality, exif=exif)
    return out.getvalue()


@dataclass(frozen=True)
class Quality:
    """How bad a phone and its sending may be."""

    focus: tuple[float, float]
    shaken: float
    shake: float
    noise: tuple[float, float]
    quality: tuple[int, int]
    sent: float
    zalo: tuple[int, ...]
    zalo_quality: tuple[int, int]


def some_phone(rng: Rng, quality: Quality, sharpness: float) -> Phone:
    """A phone at its settings; ``sharpness`` is how many pixels a millimetre has, for blur."""
    sent = rng.random() < quality.sent
    return Phone(
        seed=int(rng.integers(2**31)),
        focus=max(0.62, rng.uniform(*quality.focus) * max(0.8, sharpness / 9)),
        shake=rng.uniform(1, quality.shake) if rng.random() < quality.shaken else 0.0,
        shaken=rng.uniform(0, np.pi),
        noise=float(np.exp(rng.uniform(*np.log(quality.noise)))),
        calm=bool(rng.random() < 0.6),
        sharp=float(rng.choice([0.0, rng.uniform(0.3, 0.8), rng.uniform(0.6, 1.5)])),
        halo=rng.uniform(0.9, 2.0),
        punch=rng.uniform(-0.1, 0.35),
        quality=int(rng.integers(*quality.quality)),
        zalo=int(rng.choice(quality.zalo)) if sent else 0,
        zalo_quality=int(rng.integers(*quality.zalo_quality)),
        tag=int(rng.choice([3, 6, 8])) if not sent and rng.random() < 0.25 else 1,
    )
