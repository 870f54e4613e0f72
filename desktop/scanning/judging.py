"""From the ink of a row to its mark: every threshold with the measurement behind it.

Areas are square millimetres of ink on paper. Where no figure is given a threshold is set by
judgement and still to be measured on the tuning seeds of ``tests/helpers/sheet_photos.py``.
A mark between “surely none” and “surely some” is unsure:
asking costs a person a second, a wrong mark costs trust.
"""

from __future__ import annotations

from dataclasses import replace

from db.domain.scans import Judgement, Seen
from desktop.scanning.box_spots import (
    BITS,
    BOX,
    CORE,
    DAPPLED,
    DOT,
    SPECK_SIDE,
    SPOT,
    is_filled,
    is_pale_spot,
    is_sliver,
    is_speck,
)
from desktop.scanning.leaning import OVER, likely
from desktop.scanning.row_ink import RowInk

SHADED, BROAD = 0.9, 5.0
"""How sure is at most what may be no ink; and square millimetres in a box that is nowhere as dark
as a stroke: a shadow's edge runs through it (leaves before the sun). A pale line covers less."""

WEAK_BOX = (0.14, 1.8)
"""The same on a weak picture, where the blurred outline of an empty box left up to 1.1 inside."""

AROUND = (0.25, 1.5)
"""In the cell beside the box, where big ticks go: an empty row of a bent hard page had 0.95."""

WEAK_AROUND = (0.25, 3.5)
"""The same on a weak picture, where the outline of a box askew on bent paper had 2.3."""

SIGNATURE = (0.3, 1.8)
"""In the signature's cell. A thumbprint copied away left 0.33; of 466 empty cells of medium photos
9 had more and are asked."""

BLOT = (2.2, 40.0)
"""How much rougher than paper ink is at least that is no soft blot, and square millimetres that no
smudge of soil has: one had 2.1 and 16; the end of a page that hangs out of its picture had 1.4 and
2.4. Of 2,300 smaller signatures and prints 70 are so soft, and are asked."""

SOIL = 1.8
"""The same of what has no strokes: soil that was wiped off had 1.6; eight of 9,000 marks have less,
and are asked."""

FAINT = (0.13, 1.6)
"""Ink below the usual contrast, in the box and elsewhere: pencil, or a stain: asked."""

SPECKS = 0.9
"""Specks of dirt in the signature's cell together: more may be the rest of a thumbprint."""

ALONE = 0.67
"""Share of that on a weak picture, where the specks lie too far apart to be a trace together."""

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

TRACE = (2.8, 5.0, 15.0, 8.0)
"""Square millimetres of trace: some, to be asked; sure, with shade or colour; sure, alone;
sure, alone, where it is as rough as ridges. Of 1,384
rows without a mark in the signature's cell 6 had more than 2.8, each of a stroke from beside; of
125 thumbprints one, which no eye finds, had less than 7."""

PALE_TRACE = 3.5
"""Of pale traces so much is asked: thumbprints that a copier all but lost had 4.1 and 4.6, a crease
in the paper up to 3.1."""

RIDGED, RIDGED_WELL, TALL = 1.5, 2.0, 3.0
"""How much rougher than paper a sure trace is (shadows of a finger had up to 1.3, prints 1.5 and
more), and over how many mm it reaches down the row (a crease across is a line)."""

GRAINY = 0.022
"""Contrast from which there is a trace; more on a grainy page, where a print may leave none."""

RINGS, RING_SHARE = (10.0, 190.0), 0.45
"""Square millimetres of rings, no more than a thumb has, and how much of them lies in the row: of
597 empty cells of tuning pages far from prints one had 11, none more; of 34 prints with nothing
else to be seen that an eye finds 33 did. Most ends of neighbours' prints have a smaller share."""

SPECKLED = (9, 30.0)
"""So many specks of dirt make a copy on which so many square millimetres of rings at least are
asked: pale specks have slopes all round. Of 1,200 rows of tuning pages five had 10 to 54."""

SPILL_SHARE = 0.5
SPILL_DEPTH, TIP = 0.5, 0.1
"""A neighbour's stroke that reaches in: at most this share of its own ink, of the row's height; no
deeper than the second it is the tip of a stroke. Of 17,800 rows none that nobody signed has more; a
name written over the end of a print had 0.55."""

SEAT = 0.6
"""How well the row was found (1 is usual); below, something lies over its box or the paper is bent
too much: wrong rows of the tuning set had 0.46 to 0.55 (and some more)."""

DASH = (3.0, 1.1)
"""A stroke longer and flatter than this (mm), alone in the cell, may strike the person out."""


def judge(ink: RowInk) -> Judgement:
    """The mark of a row; where it is asked, what it seems to say."""
    said = _said(ink)
    return said if said.mark is not Seen.UNSURE else replace(said, likely=likely(ink))


def _said(ink: RowInk) -> Judgement:
    if ink.seat < SEAT:
        return Judgement(Seen.UNSURE, 0.3)
    some = max(
        _in_box(ink),
        _between(ink.around, WEAK_AROUND if ink.weak else AROUND),
        _signed(ink),
    )
    # A flourish from over the rule leaves the trace of a name, half a row deep.
    others = ink.stained or ink.spill[1] > SPILL_DEPTH
    printed = not others and _rough(ink) >= SOIL and (_is_print(ink) or _is_trace(ink))
    if some >= 1.0 or printed:
        if (ink.struck or ink.continued) and not printed:
            return Judgement(Seen.UNSURE, 0.5)
        return Judgement(Seen.PRESENT, round(min(0.999, 0.95 + 0.01 * max(0, some - 1)), 3))
    limit = WEAK if ink.weak else 1.0
    doubts = (
        some > 0,
        ink.specks > SPECKS * _specks_share(ink),
        (ink.crumbs > CRUMBS * limit or _in_bits(ink)) and not is_speck(ink),
        ink.ridges > RIDGES * limit,
        ink.faint_box > FAINT[0] * limit and not is_speck(ink),
        ink.faint > FAINT[1] * limit,
        _more_than_spill(ink),
        _may_be_print(ink),
        _is_some_trace(ink),
        _is_ringed(ink),
        ink.crumbled,
        ink.over >= OVER,
        ink.edged,
        ink.lone,
        ink.stained,
        is_filled(ink),
        ink.weak and max(ink.patch.shade, ink.patch.tint) > WEAK_PATCH,
    )
    if any(doubts):
        return Judgement(Seen.UNSURE, round(0.5 + 0.2 * abs(min(1.0, some) - 0.5), 3))
    rest = max(min(1.0, ink.box / BOX[0]), ink.around / AROUND[0], ink.signature / SIGNATURE[0])
    spilt = ink.spill[0] > 0
    return Judgement(Seen.ABSENT, round(0.99 - 0.1 * rest - (0.05 if spilt else 0), 3))


def _signed(ink: RowInk) -> float:
    """How sure somebody signed, as ``_between``; soft blots may be soil."""
    some = _between(ink.signature, SIGNATURE)
    rough = ink.trace.rough if ink.trace.some >= TRACE[0] else _rough(ink)
    soft = 0 < rough < BLOT[0] and ink.signature < BLOT[1]
    return min(some, SHADED) if soft else some


def _rough(ink: RowInk) -> float:
    return max(ink.trace.rough, ink.patch.rough)


def _in_box(ink: RowInk) -> float:
    """How sure the box is marked, as ``_between``."""
    if is_speck(ink):
        return 0.0
    if ink.dappled and ink.core < DAPPLED:
        return min(SHADED, _between(ink.box, BOX))
    if is_sliver(ink):
        return min(SHADED, _between(ink.box, BOX))
    if ink.core >= CORE[1] and ink.box >= DOT and (ink.dirt == 0 or ink.box >= BOX[1]):
        return 1.0
    some = _between(ink.box, WEAK_BOX if ink.weak else BOX)
    return min(some, SHADED) if ink.core < CORE[1] and ink.box > BROAD else some


def _in_bits(ink: RowInk) -> bool:
    """Whether the box has a spot too small to be a stroke, or what is left of a broken line."""
    if ink.extent > SPECK_SIDE and ink.bits > BITS:
        return True
    if ink.weak:
        return ink.core > CORE[0]
    return ink.core > SPOT + min(ink.usual, SPOT) or is_pale_spot(ink)


def _is_print(ink: RowInk) -> bool:
    """Surely a thumb's: coloured or dark, with ridges, and with traces of lines."""
    patch = ink.patch
    if ink.trace.some < TRACE[0]:
        return False
    if patch.tint >= COLOUR[1]:
        return patch.rough >= ROUGH[0]
    return patch.shade >= SHADE[2] and patch.rough >= ROUGH[2]


def _is_trace(ink: RowInk) -> bool:
    """Surely ink, though faint or broken up: much of it, or less that is dark or coloured too; a
    shadow as narrow as a finger is smooth."""
    if ink.trace.rough < RIDGED or ink.trace.tall < TALL or ink.trace.line:
        return False
    if ink.trace.sure >= (TRACE[3] if ink.trace.rough >= RIDGED_WELL else TRACE[2]):
        return True
    twice = ink.patch.shade >= SHADE[0] or ink.patch.tint >= COLOUR[0]
    return ink.trace.sure >= TRACE[1] and twice


def _may_be_print(ink: RowInk) -> bool:
    """A stain, a shadow's tip or a print with hardly any ink; what is dark without a trace of lines
    is a shadow, unless the picture is too weak to show them."""
    patch = ink.patch
    if patch.tint >= COLOUR[1] or (patch.tint >= COLOUR[0] and patch.rough >= ROUGH[1]):
        return True
    if ink.trace.some <= 0 and not ink.weak and ink.trace.least <= GRAINY:
        return patch.shade >= SHADE[1] and patch.rough >= ROUGH[2]
    if patch.shade >= SHADE[1] and patch.rough >= ROUGH[0]:
        return True
    return patch.shade >= SHADE[0] and patch.rough >= ROUGH[1]


def _specks_share(ink: RowInk) -> float:
    if not ink.weak:
        return 1.0
    return WEAK if ink.trace.some > 0 else ALONE


def _is_some_trace(ink: RowInk) -> bool:
    """Whether there is a trace, be it a pale one."""
    limit = WEAK if ink.weak else 1.0
    return ink.trace.some > TRACE[0] * limit or ink.trace.pale > PALE_TRACE * limit


def _is_ringed(ink: RowInk) -> bool:
    """Whether there are ridges of a print, and most of them here."""
    limit = WEAK if ink.weak else 1.0
    least, most = RINGS[0] * limit, RINGS[1]
    if ink.dirt >= SPECKLED[0]:
        least = SPECKLED[1]
    return least < ink.rings.area < most and ink.rings.share >= RING_SHARE


def _between(area: float, limits: tuple[float, float]) -> float:
    """0 surely none, 1 and more surely some."""
    none, some = limits
    return max(0.0, (area - none) / (some - none))


def _more_than_spill(ink: RowInk) -> bool:
    share, depth = ink.spill
    return depth > TIP and (share > SPILL_SHARE or depth > SPILL_DEPTH)
