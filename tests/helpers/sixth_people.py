"""Who signs a page and how: the custom of the page, pens that go round, those who came along."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

import cv2
import numpy as np

from db.domain.sheets import Box, RowPlace
from tests.helpers.sixth_marks import MARKS, Left
from tests.helpers.sixth_noise import Bytes, Float, Rng
from tests.helpers.sixth_pens import Ink, Pen, some_pen
from tests.helpers.sixth_sheet import GIVEN, Sheet
from tests.helpers.sixth_signatures import signature, some_style, written
from tests.helpers.sixth_thumbs import ink_pad, thumb


@dataclass
class Hand:
    """What one row got: the kind of mark, its ink, and ink beside the matter (a written name)."""

    sign: Left
    inks: list[Ink] = field(default_factory=list)
    beside: list[Ink] = field(default_factory=list)


@dataclass(frozen=True)
class Custom:
    """The custom of a page: shares of those who tick, sign, press a thumb; who comes at all."""

    ticks: float
    signs: float
    thumbs: float
    both: float
    comes: float
    over: float
    """How many mm a hand may run over its row."""

    usual: tuple[Left, ...]
    """The marks in the box that are usual here."""


_USUAL = (
    (Left.TICK,), (Left.TICK,), (Left.TICK, Left.TICK_BESIDE), (Left.CROSS,),
    (Left.CROSS, Left.CROSS_IN_CELL), (Left.FILLED, Left.DOT), (Left.DOT,),
    (Left.CIRCLE, Left.TICK), (Left.SLASH, Left.TICK), tuple(MARKS), tuple(MARKS),
)  # fmt: skip


def some_custom(rng: Rng) -> Custom:
    """A custom as one finds it: most pages are signed or ticked, some are pressed with thumbs."""
    kind = rng.choice(["sign", "tick", "mixed", "thumb"], p=[0.34, 0.27, 0.27, 0.12])
    shares = {"sign": (0.06, 0.9, 0.04), "tick": (0.92, 0.06, 0.02), "mixed": (0.4, 0.42, 0.18),
              "thumb": (0.08, 0.12, 0.8)}[str(kind)]  # fmt: skip
    comes = float(rng.choice([0.25, 0.5, 0.7, 0.9, 0.98], p=[0.12, 0.2, 0.3, 0.28, 0.1]))
    usual = _USUAL[int(rng.integers(len(_USUAL)))]
    both = float(rng.choice([0.0, 0.08, 0.7]))
    return Custom(*shares, both, comes, rng.uniform(0.8, 3.5), usual)


def signed(sheet: Sheet, rng: Rng, faint: float) -> list[Hand]:
    """What each row of the page got, in order; ``faint`` is the share of weak pens and dry pads."""
    custom = some_custom(rng)
    pens = [_kept(some_pen(rng), rng, faint) for _ in range(int(rng.integers(1, 4)))]
    pad = ink_pad(rng)
    hands, pen = [], pens[0]
    for place in sheet.rows:
        blank = place.person_id is None
        if rng.random() > (custom.comes * 0.6 if blank else custom.comes):
            hands.append(Hand(Left.NOTHING))
            continue
        if rng.random() < 0.25:
            pen = pens[int(rng.integers(len(pens)))]
        if rng.random() < 0.08:
            pen = _kept(some_pen(rng), rng, faint)
        hand = _one(sheet, place, custom, pen, pad, rng)
        if blank and sheet.name.w > 20:
            box = Box(sheet.name.x, place.signature.y, sheet.name.w, place.signature.h)
            text = " ".join(rng.choice(["Đinh", "Siu", "Lê", "Nguyễn", "Trần"], 1).tolist()
                            + rng.choice(GIVEN, 1).tolist())  # fmt: skip
            hand.beside = written(rng, pen, text, box, sheet.scale)
        elif sheet.note and rng.random() < 0.04:
            box = Box(sheet.note.x, place.signature.y, sheet.note.w, place.signature.h)
            hand.beside = written(
                rng, pen, str(rng.choice(["muon", "tre", "Minh"])), box, sheet.scale
            )
        hands.append(hand)
    return hands


def _kept(pen: Pen, rng: Rng, faint: float) -> Pen:
    """The pen as it is: now and then nearly empty."""
    if rng.random() < faint:
        return replace(pen, dense=pen.dense * rng.uniform(0.35, 0.7), skips=0.3)
    return pen


def _one(
    sheet: Sheet,
    place: RowPlace,
    custom: Custom,
    pen: Pen,
    pad: tuple[float, float, float],
    rng: Rng,
) -> Hand:
    shares = np.array([custom.ticks, custom.signs, custom.thumbs])
    way = rng.choice(["tick", "sign", "thumb"], p=shares / shares.sum())
    scale, cell = sheet.scale, place.signature
    if way == "thumb":
        hand = Hand(Left.THUMB, thumb(rng, pad, cell, scale, 0.6 + 0.6 * custom.over))
    elif way == "sign":
        style = some_style(rng)
        size = rng.uniform(0.5, 0.95)
        inks = signature(rng, pen, cell, scale, style, custom.over, size)
        hand = Hand(style, inks)
    else:
        usual = custom.usual if rng.random() < 0.9 else tuple(MARKS)
        mark = usual[int(rng.integers(len(usual)))]
        return Hand(mark, MARKS[mark](rng, pen, place.tick, cell, scale))
    if rng.random() < custom.both:
        hand.sign = hand.sign.ticked()
        hand.inks += MARKS[Left.TICK](rng, pen, place.tick, cell, scale)
    return hand


def lay(picture: Float, inks: list[Ink]) -> None:
    """Put ink on a page (RGB, 0 to 1), in place: ink darkens what it covers."""
    for ink in inks:
        high, wide = ink.cover.shape
        top, left = max(0, ink.y), max(0, ink.x)
        part = picture[top : max(top, ink.y + high), left : max(left, ink.x + wide)]
        if part.size == 0:
            continue
        cover = ink.cover[top - ink.y :, left - ink.x :][: part.shape[0], : part.shape[1], None]
        part *= 1 - cover * (1 - np.array(ink.colour, np.float32) / 255)


def covered(shape: tuple[int, ...], inks: list[Ink], least: float = 0.12) -> Bytes:
    """Where a hand's ink stands: 255 where it covers at least ``least``."""
    where = np.zeros(shape, np.uint8)
    for ink in inks:
        high, wide = ink.cover.shape
        top, left = max(0, ink.y), max(0, ink.x)
        part = where[top : max(top, ink.y + high), left : max(left, ink.x + wide)]
        if part.size:
            cover = ink.cover[top - ink.y :, left - ink.x :][: part.shape[0], : part.shape[1]]
            smooth = cv2.blur(cover, (5, 5)) if min(cover.shape) > 5 else cover
            part[smooth > least] = 255
    return where


def stray(hands: list[Hand], sheet: Sheet) -> list[bool]:
    """Rows of which a person could not say whose the ink is, though the picture be perfect.

    An empty row is so when neighbours' ink fills much of its tick box or its cell; a marked one
    when less than 45 % of its own ink stands within its row.
    """
    shape, scale = sheet.picture.shape[:2], sheet.scale
    masks = [covered(shape, hand.inks) if hand.inks else None for hand in hands]
    doubtful = []
    for at, (hand, place) in enumerate(zip(hands, sheet.rows, strict=True)):
        cell, own = place.signature, masks[at]
        top, bottom = int(cell.y * scale), int((cell.y + cell.h) * scale)
        if own is not None:
            doubtful.append(bool(own[top:bottom].sum() < 0.45 * own.sum()))
            continue
        near = [mask for mask in masks[max(0, at - 2) : at + 3] if mask is not None]
        foreign = np.maximum.reduce(near) if near else np.zeros(shape, np.uint8)
        doubtful.append(hand.sign is Left.NOTHING and _crowded(foreign, place, scale))
    return doubtful


def _crowded(foreign: Bytes, place: RowPlace, scale: float) -> bool:
    tick, cell = place.tick, place.signature
    box = _cut(foreign, Box(tick.x + 0.5, tick.y + 0.5, tick.w - 1, tick.h - 1), scale)
    middle = _cut(foreign, Box(cell.x, cell.y + cell.h * 0.3, cell.w, cell.h * 0.4), scale)
    wide = cv2.dilate(middle, np.ones((9, 9), np.uint8))
    return bool(box.mean() > 255 * 0.16 or wide.any(axis=0).mean() > 0.4)


def _cut(mask: Bytes, box: Box, scale: float) -> Bytes:
    x, y = int(box.x * scale), int(box.y * scale)
    return mask[y : y + int(box.h * scale), x : x + int(box.w * scale)]
