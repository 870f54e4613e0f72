"""From the ink of a row to its mark: every threshold with the measurement behind it.

Areas are square millimetres of ink on paper. Where no figure is given a threshold is set by
judgement and still to be measured on the tuning seeds of ``tests/helpers/sheet_photos.py``.
A mark between “surely none” and “surely some” is unsure:
asking costs a person a second, a wrong mark costs trust.
"""

from __future__ import annotations

from dataclasses import dataclass

from db.domain.scans import Judgement, Seen
from desktop.scanning.patches import NO_PATCH, Patch

BOX = (0.14, 0.7)
"""In the tick box. One speck of a copier was seen to leave 0.59; a dot of 1 mm is 0.79."""

WEAK_BOX = (0.14, 1.8)
"""The same on a weak picture, where the blurred outline of an empty box left up to 1.1 inside."""

AROUND = (0.25, 1.5)
"""In the cell beside the box, where big ticks go: an empty row of a bent hard page had 0.95."""

SIGNATURE = (0.3, 1.8)
"""In the signature's cell. A thumbprint copied away left 0.33; of 466 empty cells of medium photos
9 had more and are asked."""

FAINT = (0.13, 1.6)
"""Ink below the usual contrast, in the box and elsewhere: pencil, or a stain: asked."""

SPECKS = 0.9
"""Specks of dirt in the signature's cell together: more may be the rest of a thumbprint."""

WEAK, WEAK_PATCH = 0.35, 8.0
"""On a weak picture this share of each limit is enough to ask, and a patch of so many mm²."""

RIDGES = 2.0
"""Ridges of a neighbour's print were seen up to 1.4; a small cross has 3."""

CRUMBS = 0.12
"""Dark spots inside the box together, however small each."""

COLOUR, SHADE, ROUGH = (14.0, 22.0), (6.0, 20.0, 30.0), (1.25, 2.2, 1.8)
"""Patches: square millimetres of colour and of shade, and how much rougher than paper. Of 434 empty
cells of tuning pages none had more than 13 of colour; shadows had up to 93 of shade and 1.4 of
roughness; 92 thumbprints had 27 and more of shade and, where nothing of colour, 1.4 and more of
roughness."""

SPILL_SHARE = 0.62
SPILL_DEPTH = 0.5
"""A neighbour's stroke that reaches in: at most this share of its own ink, of the row's height. By
judgement."""

SEAT = 0.6
"""How well the row was found (1 is usual); below, something lies over its box or the paper is bent
too much: wrong rows of the tuning set had 0.46 to 0.55 (and some more)."""

DASH = (3.0, 1.1)
"""A stroke longer and flatter than this (mm), alone in the cell, may strike the person out."""


@dataclass(frozen=True)
class RowInk:
    """What was measured in a row.

    Attributes:
        box, around, signature: ink of this row's own. faint_box, faint: ink of low contrast.
        specks: dots of ink too small for a hand. crumbs: every dark spot inside the box.
        spill: a neighbour's stroke that is more than a spill: (share, depth), the worst.
        ridges: strokes at the row's edge that seem to be of the neighbour's thumbprint.
        patch: what the signature's cell has of shade, colour and texture.
        weak: the picture is small, blurred or grainy, so less is enough to ask.
        struck: the only ink is one flat stroke. seat: how well the box was found.
    """

    box: float = 0.0
    around: float = 0.0
    signature: float = 0.0
    specks: float = 0.0
    crumbs: float = 0.0
    faint_box: float = 0.0
    faint: float = 0.0
    spill: tuple[float, float] = (0.0, 0.0)
    ridges: float = 0.0
    struck: bool = False
    patch: Patch = NO_PATCH
    seat: float = 1.0
    weak: bool = False


def judge(ink: RowInk) -> Judgement:
    """The mark of a row."""
    if ink.seat < SEAT:
        return Judgement(Seen.UNSURE, 0.3)
    some = max(
        _between(ink.box, WEAK_BOX if ink.weak else BOX),
        _between(ink.around, AROUND),
        _between(ink.signature, SIGNATURE),
    )
    if some >= 1.0 or _is_print(ink.patch):
        if ink.struck and not _is_print(ink.patch):
            return Judgement(Seen.UNSURE, 0.5)
        return Judgement(Seen.PRESENT, round(min(0.999, 0.95 + 0.01 * max(0, some - 1)), 3))
    limit = WEAK if ink.weak else 1.0
    doubts = (
        some > 0,
        ink.specks > SPECKS * limit,
        ink.crumbs > CRUMBS * limit,
        ink.ridges > RIDGES * limit,
        ink.faint_box > FAINT[0] * limit,
        ink.faint > FAINT[1] * limit,
        _more_than_spill(ink),
        _may_be_print(ink.patch),
        ink.weak and max(ink.patch.shade, ink.patch.tint) > WEAK_PATCH,
    )
    if any(doubts):
        return Judgement(Seen.UNSURE, round(0.5 + 0.2 * abs(min(1.0, some) - 0.5), 3))
    rest = max(ink.box / BOX[0], ink.around / AROUND[0], ink.signature / SIGNATURE[0])
    spilt = ink.spill[0] > 0
    return Judgement(Seen.ABSENT, round(0.99 - 0.1 * rest - (0.05 if spilt else 0), 3))


def _is_print(patch: Patch) -> bool:
    """Surely a thumb's: coloured or dark, and with ridges."""
    if patch.tint >= COLOUR[1]:
        return patch.rough >= ROUGH[0]
    return patch.shade >= SHADE[2] and patch.rough >= ROUGH[2]


def _may_be_print(patch: Patch) -> bool:
    """A stain, a shadow's tip or a print with hardly any ink."""
    if patch.tint >= COLOUR[1] or (patch.tint >= COLOUR[0] and patch.rough >= ROUGH[1]):
        return True
    if patch.shade >= SHADE[1] and patch.rough >= ROUGH[0]:
        return True
    return patch.shade >= SHADE[0] and patch.rough >= ROUGH[1]


def _between(area: float, limits: tuple[float, float]) -> float:
    """0 surely none, 1 and more surely some."""
    none, some = limits
    return max(0.0, (area - none) / (some - none))


def _more_than_spill(ink: RowInk) -> bool:
    share, depth = ink.spill
    return share > SPILL_SHARE or depth > SPILL_DEPTH
