"""What the camera of the sixth way sees: the page on its table, in some light, held by a finger."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np

from tests.helpers.sixth_camera import View, view
from tests.helpers.sixth_finger import finger
from tests.helpers.sixth_levels import Level
from tests.helpers.sixth_light import Light, light, under
from tests.helpers.sixth_noise import Bytes, Float, Rng
from tests.helpers.sixth_paper import Warped, sampled, surface
from tests.helpers.sixth_sheet import Sheet
from tests.helpers.sixth_table import table


@dataclass(frozen=True)
class Scene:
    """Where the page lies and what else the camera sees; takes any version of the page."""

    view: View
    shade: Float
    mask: Float
    table: Float
    light: Light
    finger: tuple[Float, Float] | None
    scale: float

    def shown(self, page: Float) -> Float:
        """The scene in linear light."""
        ratio = self.scale / self.view.per_mm
        if ratio > 1.05:
            page = cv2.GaussianBlur(page, (0, 0), 0.42 * (ratio**2 - 1) ** 0.5)
        on_page = self._maps()
        linear = np.clip(page, 0, 1) ** np.float32(2.2)
        lying: Float = cv2.remap(
            linear, *on_page, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE
        )
        lying *= self.shade[:, :, None] * self.mask[:, :, None]
        lying += self.table
        lying *= self.light.falls
        if self.light.glare is not None:
            lying += (self.light.glare * (0.3 + 0.7 * self.mask))[:, :, None]
        if self.finger is not None:
            picture, cover = self.finger
            shadow = cv2.blur(cover, (int(6 * self.view.per_mm) | 1,) * 2)
            lying *= (1 - 0.35 * shadow)[:, :, None] * (1 - cover[:, :, None])
            lying += picture**2.2 * self.light.falls * cover[:, :, None] * 1.3
        return lying

    def numbers(self, labels: Bytes, shape: tuple[int, ...]) -> Bytes:
        """Labels of the page as they lie in a picture of that shape."""
        there = cv2.remap(labels, *self._maps(), cv2.INTER_NEAREST)
        return np.asarray(cv2.resize(there, (shape[1], shape[0]), interpolation=cv2.INTER_NEAREST))

    def _maps(self) -> tuple[Float, Float]:
        scale = np.float32(self.scale)
        return self.view.page_x * scale - 0.5, self.view.page_y * scale - 0.5


def scene(sheet: Sheet, level: Level, rng: Rng) -> Scene:
    """A scene as bad as its level allows at most."""
    worst = level.warped
    bent = Warped(
        worst.curl * rng.uniform(0, 1),
        worst.folds * rng.uniform(0.2, 1) * (rng.random() < level.folded),
        worst.crumple * rng.uniform(0.3, 1) * (rng.random() < level.crumpled),
        worst.edge * rng.uniform(0, 1),
    )
    paper = surface(sheet.width, sheet.height, bent, rng)
    seen = view(paper, sheet.width, sheet.height, level.held, rng)
    x, y = seen.page_x, seen.page_y
    shade = sampled(paper.shade, x, y)
    near = np.minimum(np.minimum(x, sheet.width - x), np.minimum(y, sheet.height - y))
    mask = np.clip(near * np.float32(seen.per_mm) + 0.5, 0, 1).astype(np.float32)
    below = table(rng, seen.table_x, seen.table_y) ** np.float32(2.2)
    below = below * (under(mask, seen, rng) * (1 - mask))[:, :, None]
    lamp = light(seen, level.lit, rng)
    holds = finger(sheet, seen, rng) if rng.random() < level.finger else None
    return Scene(seen, shade, mask, below, lamp, holds, sheet.scale)
