"""From the ink of a row to its mark: every threshold with the measurement behind it.

Areas are square millimetres of ink on paper. Where no figure is given a threshold is set by
judgement and still to be measured on the tuning seeds of ``tests/helpers/sheet_photos.py``.
A mark between “surely none” and “surely some” is unsure:
asking costs a person a second, a wrong mark costs trust.
"""

from __future__ import annotations

from dataclasses import dataclass

from db.domain.scans import Judgement, Seen

BOX = (0.14, 0.7)
"""In the tick box. One speck of a copier was seen to leave 0.59; a dot of 1 mm is 0.79."""

AROUND = (0.25, 0.9)
"""In the cell beside the box, where big ticks go. By judgement."""

SIGNATURE = (0.3, 1.8)
"""In the signature's cell. A thumbprint copied away left 0.33; of 466 empty cells of medium photos
9 had more and are asked."""

FAINT = (0.35, 1.6)
"""Ink below the usual contrast, in the box and elsewhere: pencil, or a stain: asked."""

SHADE = 20.0
"""A shade over the cell: 21 thumbprints left 28 and more; of 537 empty cells none had 20. Prints
copied away almost wholly leave less and are missed."""

SPILL_SHARE = 0.62
SPILL_DEPTH = 0.58
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
        spill: a neighbour's stroke that is more than a spill: (share, depth), the worst.
        shade: how much of the signature's cell is a little darker than the rest of it.
        struck: the only ink is one flat stroke. seat: how well the box was found.
    """

    box: float = 0.0
    around: float = 0.0
    signature: float = 0.0
    faint_box: float = 0.0
    faint: float = 0.0
    spill: tuple[float, float] = (0.0, 0.0)
    struck: bool = False
    shade: float = 0.0
    seat: float = 1.0


def judge(ink: RowInk) -> Judgement:
    """The mark of a row."""
    if ink.seat < SEAT:
        return Judgement(Seen.UNSURE, 0.3)
    some = max(
        _between(ink.box, BOX), _between(ink.around, AROUND), _between(ink.signature, SIGNATURE)
    )
    if some >= 1.0:
        if ink.struck:
            return Judgement(Seen.UNSURE, 0.5)
        return Judgement(Seen.PRESENT, round(min(0.999, 0.95 + 0.01 * (some - 1)), 3))
    doubts = (some > 0, ink.faint_box > FAINT[0], ink.faint > FAINT[1], _more_than_spill(ink))
    if ink.shade > SHADE or any(doubts):
        return Judgement(Seen.UNSURE, round(0.5 + 0.2 * abs(some - 0.5), 3))
    rest = max(ink.box / BOX[0], ink.around / AROUND[0], ink.signature / SIGNATURE[0])
    spilt = ink.spill[0] > 0
    return Judgement(Seen.ABSENT, round(0.99 - 0.1 * rest - (0.05 if spilt else 0), 3))


def _between(area: float, limits: tuple[float, float]) -> float:
    """0 surely none, 1 and more surely some."""
    none, some = limits
    return max(0.0, (area - none) / (some - none))


def _more_than_spill(ink: RowInk) -> bool:
    share, depth = ink.spill
    return share > SPILL_SHARE or depth > SPILL_DEPTH
