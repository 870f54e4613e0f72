"""A page of the sixth way before the camera: printed, signed, copied and stained."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np

from tests.helpers.sixth_dirt import Copier, coffee, off_white, pen_tried, some_copier
from tests.helpers.sixth_levels import Level
from tests.helpers.sixth_noise import Bytes, Float, Rng
from tests.helpers.sixth_people import Hand, covered, lay, signed
from tests.helpers.sixth_sheet import Sheet


@dataclass(frozen=True)
class Signed:
    """What is printed, who wrote what, and what befell the page afterwards."""

    sheet: Sheet
    base: Float
    hands: list[Hand]
    copiers: list[Copier]
    stain: Float

    def page(self, without: int | None = None) -> Float:
        """The page in RGB, 0 to 1; ``without`` the marks of even (0) or odd (1) rows."""
        page = self.base.copy()
        for at, hand in enumerate(self.hands):
            lay(page, hand.beside)
            if at % 2 != without:
                lay(page, hand.inks)
        for copier in self.copiers:
            page = copier.copy(page, self.sheet.scale)
        page *= self.stain
        return page

    def labels(self, parity: int) -> Bytes:
        """The number of the row (from 1) whose ink stands at each pixel, of every second row."""
        labels: Bytes = np.zeros(self.base.shape[:2], np.uint8)
        for at, hand in enumerate(self.hands):
            if at % 2 == parity and hand.inks:
                labels[covered(labels.shape, hand.inks) > 0] = at + 1
        return self._copied(labels)

    def cells(self) -> Bytes:
        """The number of the row (from 1) to which each pixel between tick box and note belongs."""
        labels, scale = np.zeros(self.base.shape[:2], np.uint8), self.sheet.scale
        for at, place in enumerate(self.sheet.rows):
            cell = place.signature
            top, bottom = int(cell.y * scale), int((cell.y + cell.h) * scale)
            left, right = int((place.tick.x - 3) * scale), int((cell.x + cell.w) * scale)
            labels[top:bottom, left:right] = at + 1
        return self._copied(labels)

    def _copied(self, labels: Bytes) -> Bytes:
        high, wide = labels.shape
        for copier in self.copiers:
            turn = cv2.getRotationMatrix2D((wide / 2, high / 2), copier.turn, copier.size)
            labels = cv2.warpAffine(labels, turn, (wide, high), flags=cv2.INTER_NEAREST)
        return labels


def signed_page(sheet: Sheet, level: Level, rng: Rng) -> Signed:
    """The page as it comes to lie on the table."""
    base = (sheet.picture / np.float32(255)).astype(np.float32)
    base = 1 - (1 - base) * np.float32(rng.uniform(0.82, 0.96))
    form_copied = rng.random() < level.form_copied
    if form_copied:
        base = some_copier(rng).unmoved().copy(base, sheet.scale)
    hands = signed(sheet, rng, level.faint)
    if rng.random() < level.tried:
        lay(base, pen_tried(sheet, rng))
    copies = int(not form_copied and rng.random() < level.copied)
    copies += int(copies > 0 and rng.random() < level.twice / level.copied)
    copiers = [some_copier(rng, second=at > 0) for at in range(copies)]
    stain = off_white(np.ones_like(base), rng, sheet.scale)
    if rng.random() < 0.25 and level.through > 0:
        stain *= _shining(sheet, rng, level.through * rng.uniform(0.2, 1))
    if rng.random() < level.coffee:
        coffee(stain, rng, sheet.scale)
    return Signed(sheet, base, hands, copiers, stain)


def _shining(sheet: Sheet, rng: Rng, share: float) -> Float:
    """What the signed back takes from the light of the front: mirrored, soft, and faint."""
    back: Float = (sheet.picture / np.float32(255)).astype(np.float32)
    for hand in signed(sheet, rng, 0.0):
        lay(back, hand.inks + hand.beside)
    move = np.array([[-1, 0, back.shape[1] + rng.normal(0, 1.5) * sheet.scale],
                     [0, 1, rng.normal(0, 1.5) * sheet.scale]], np.float32)  # fmt: skip
    size = (back.shape[1], back.shape[0])
    back = cv2.warpAffine(back, move, size, borderMode=cv2.BORDER_REPLICATE)
    back = cv2.GaussianBlur(back, (0, 0), rng.uniform(0.15, 0.35) * sheet.scale)
    return np.asarray(1 - np.float32(share) * (1 - back), np.float32)
