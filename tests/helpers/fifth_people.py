"""The people of the fifth way: a page has its pens and its custom, and most keep to it.

On one page all tick, on another all sign, on a third many press a thumb. What says nothing of who
is there is on the page too: names on blank rows, words in the column for notes, dirt, stains.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

import cv2
import numpy as np

from db.domain.sheet_places import LARGE_WITH_NOTE, SIZES, has_note
from db.domain.sheets import Box, RowPlace
from tests.helpers.fifth_ink import IN_BOX, IN_CELL, Left, boxed, kind_of, signature
from tests.helpers.fifth_letters import NAMES, NOTES, letters, word_of
from tests.helpers.fifth_pens import Chance, Ink, Pen, blobs, pen_of, pick, stamp, write
from tests.helpers.fifth_thumbs import PADS, thumb
from tests.helpers.sheet_ink import DOTS, Picture, Written
from tests.helpers.sheet_photos import Flat

Inks = tuple[tuple[Ink, ...], ...]
"""What was inked, row by row."""


class Custom(StrEnum):
    """What people do on a page, or one of them in a row."""

    TICKS = "ticks"
    SIGN = "sign"
    BOTH = "both"
    MIXED = "mixed"
    THUMB = "thumb"


CUSTOMS = {
    Custom.TICKS: 0.26, Custom.SIGN: 0.32, Custom.BOTH: 0.14, Custom.MIXED: 0.14,
    Custom.THUMB: 0.14,
}  # fmt: skip
ON_LARGE_ROWS = {
    Custom.TICKS: 0.1, Custom.SIGN: 0.2, Custom.BOTH: 0.1, Custom.MIXED: 0.15, Custom.THUMB: 0.45,
}  # fmt: skip
PAD_ODDS = dict(zip(PADS, (0.4, 0.3, 0.2, 0.1), strict=True))


@dataclass(frozen=True)
class People:
    """Who came to one page; ``usual``: the mark most make, of a size in mm; ``away``: how many are
    not there; ``low``: rows are lower than a finger is long."""

    custom: Custom
    pens: tuple[Pen, ...]
    pad: str
    usual: Left
    size: float
    away: float
    low: bool


def people(large: bool, chance: Chance) -> People:
    """The people of a page with large rows, or with usual ones."""
    return People(
        pick(chance, ON_LARGE_ROWS if large else CUSTOMS),
        tuple(pen_of(chance) for _ in range(pick(chance, {1: 0.45, 2: 0.37, 3: 0.18}))),
        pick(chance, PAD_ODDS),
        pick(chance, IN_BOX),
        chance.uniform(3, 7.5),
        chance.uniform(0.15, 0.6),
        not large,
    )


def signed(page: Flat, chance: Chance) -> tuple[Flat, Inks]:
    """The page when everybody who is there has left a mark in it, and where that is."""
    picture = page.picture.copy()
    here = people(page.layout >= LARGE_WITH_NOTE, chance)
    pen, rows, inks = here.pens[0], list[Written](), list[tuple[Ink, ...]]()
    for place in page.places:
        if chance.random() < here.away:
            rows.append(Written(Left.NOTHING))
            inks.append(())
            continue
        if chance.random() < 0.15:
            pen = here.pens[int(chance.integers(len(here.pens)))]
        own = pen_of(chance) if chance.random() < 0.05 else pen
        left, inked = _one(picture, place, here, own, chance)
        rows.append(Written(left))
        inks.append(tuple(inked))
    size = SIZES[page.paper]
    if has_note(page.layout) and chance.random() < 0.3:
        _notes(picture, page.places, size.note, here.pens[-1], chance)
    return replace(page, picture=picture, rows=tuple(rows)), tuple(inks)


def _one(
    picture: Picture, place: RowPlace, here: People, pen: Pen, chance: Chance
) -> tuple[Left, list[Ink]]:
    """One person leaves a mark, old hands with a tremor; who came along writes the name, too."""
    does = _what(here.custom, chance)
    tremor = chance.uniform(0.05, 0.16) if chance.random() < 0.15 else 0.015
    left, inked = Left.THUMB, list[Ink]()
    if does in (Custom.TICKS, Custom.BOTH):
        left = kind_of(chance, here.usual, 0.85 if here.custom is Custom.TICKS else 0.4)
        size = here.size * chance.uniform(0.75, 1.3)
        size = size if chance.random() < 0.85 else chance.uniform(7, 14)
        size = min(size, 8) if left in (Left.CROSS, Left.PLUS, Left.SLASH) else size
        inked += write(picture, pen, boxed(chance, place.tick, left, size), chance, tremor)
    if does in (Custom.SIGN, Custom.BOTH):
        left = pick(chance, IN_CELL)
        inked += write(picture, pen, signature(chance, place.signature, left), chance, tremor)
    if does is Custom.THUMB:
        inked += thumb(picture, place.signature, here.pad, here.low, chance)
    if place.person_id is None:
        _name(picture, place.signature, pen, chance, tremor)
    return Left.BOTH if does is Custom.BOTH else left, inked


def _what(custom: Custom, chance: Chance) -> Custom:
    """What one person does where that is the custom."""
    if custom is Custom.THUMB:
        return pick(chance, {Custom.THUMB: 0.6, Custom.SIGN: 0.3, Custom.TICKS: 0.1})
    if custom is Custom.MIXED:
        custom = pick(chance, {Custom.TICKS: 1, Custom.SIGN: 1, Custom.BOTH: 1})
    elif custom is Custom.TICKS:
        return custom
    return Custom.THUMB if chance.random() < 0.05 else custom


def _name(picture: Picture, cell: Box, pen: Pen, chance: Chance, tremor: float) -> None:
    """A name in the name's column of a blank row, which begins about 30 mm from the left."""
    at = (48.0, cell.y + cell.h * 0.55)
    lines = letters(chance, word_of(chance, NAMES), at, chance.uniform(1.3, 1.9), False)
    write(picture, pen, lines, chance, tremor)


def _notes(
    picture: Picture, places: tuple[RowPlace, ...], wide: float, pen: Pen, chance: Chance
) -> None:
    """Words in the column for notes, which is so many mm wide."""
    for place in places:
        if chance.random() < 0.2:
            cell, u = place.signature, chance.uniform
            at = (cell.x + cell.w + wide * u(0.5, 0.6), cell.y + cell.h * u(0.45, 0.6))
            high, apart = u(1, 1.5) * wide / 18, bool(chance.random() < 0.4)
            lines = letters(chance, word_of(chance, NOTES), at, high, apart)
            write(picture, pen, lines, chance, 0.02)


def soil(picture: Picture, chance: Chance) -> None:
    """Grains of dirt and, at times, a pale stain with a rim: nobody takes them for a mark."""
    high, wide = picture.shape[:2]
    u = chance.uniform
    for _ in range(int(u(2, 14)) if chance.random() < 0.3 else 0):
        side = int(u(0.25, 0.58) * DOTS) + 4
        grain = np.float32(blobs(chance, side, side, 1.7) > 0.55) * u(0.3, 0.8)
        soft = cv2.GaussianBlur(np.asarray(grain, np.float32), (0, 0), 0.6)
        stamp(picture, int(u(0, wide)), int(u(0, high)), soft, (0.3, 0.4, 0.45))
    if chance.random() < 0.07:
        side = int(u(12, 45) * DOTS)
        y, x = np.mgrid[-1 : 1 : side * 1j, -1 : 1 : side * 1j]
        uneven = (blobs(chance, side, side, side / 5) - 0.5) * 0.5
        spot = np.clip((0.75 - np.hypot(x, y) + uneven) / 0.06, 0, 1).astype(np.float32)
        rim = spot - cv2.erode(spot, np.ones((7, 7)))
        amount = spot * u(0.08, 0.2) + rim * 0.1
        stamp(picture, int(u(0, wide - side)), int(u(0, high - side)), amount, (0.45, 0.68, 0.82))
