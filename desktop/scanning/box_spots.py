"""What is too small or too pale in a tick box to be a stroke: a speck, or what is left of a mark.

Areas are square millimetres, contrasts shares of a printed line's.
"""

from __future__ import annotations

from desktop.scanning.row_ink import RowInk

BOX = (0.14, 0.7)
"""Ink in the tick box: surely none, surely some. One speck of a copier was seen to leave 0.59; a
dot of 1 mm is 0.79."""

CORE = (0.25, 0.38)
"""Contrast half a millimetre wide well inside the box: of 3,000 boxes nobody marked, on hard
photos too, none had more than 0.24 (but for a streak), of marks in the box only broken lines had
less than 0.38."""

DAPPLED = 0.8
"""The same on a page with the shadows of leaves, which had up to 0.62 in empty boxes; ticks and
crosses there had 0.84 and more."""

SPECK_SIDE, BITS, SPOT = 1.0, 0.12, 0.12
"""Millimetres of a speck; square millimetres of bits scattered farther that may be a broken line;
and how dark a spot well inside an empty box is at most (as ``CORE``; specks apart)."""

CLEAN, PALE_SPOT = 0.03, 0.055
"""The same over the page's cleanest box, where that is no darker than the first: of 572 empty boxes
3 had more, all of specks; dots that a copier left hardly darker than the paper had 0.09 to 0.12."""

FILL = (0.03, 0.06)
"""How much darker a box may be, all over, and at its darkest spot (as ``CORE``): of 217 empty ones
of tuning pages 3 had more than the first, at a shadow's edge with less than 0.02 of the second; one
that was filled, and then all but lost on a copy, had 0.05 and 0.10."""

SLIVER = 0.2
"""Millimetres that ink in a box is wide at least, over its length: slivers had 0.13 and less. Of
25,100 rows of seen pages 100 have so little, nearly all of them with a ring round the box, which
counts by what is around it."""

SPECK_IN_BOX, DOT, DIRTY = 0.32, 0.45, 3
"""Ink in the box that may be a speck, on a page with so many others; and that is a dot, on a clean
page. One or two on a whole page do not make a third in a box likely."""

FEW = 2
"""So many specks may lie in one box; a line that a copier broke up has more pieces, or larger."""


def is_speck(ink: RowInk) -> bool:
    """Whether what is in the box is a copier's speck, of which the page has more."""
    return is_small(ink) and ink.core < CORE[0]


def is_small(ink: RowInk, most: float = SPECK_IN_BOX) -> bool:
    """Whether all that is in the box is as small as the specks of the page, however dark."""
    small = max(ink.box, ink.faint_box, ink.bits) <= most
    return ink.dirt >= DIRTY and small and ink.extent <= SPECK_SIDE


def are_specks(ink: RowInk) -> bool:
    """Whether all that is in the box are a few specks, of which the page has more."""
    count, largest = ink.pieces
    return ink.dirt >= DIRTY and count <= FEW and largest <= SPECK_IN_BOX


def is_filled(ink: RowInk) -> bool:
    """Whether the whole box is a little darker than the page's others, without a stroke."""
    return ink.fill > FILL[0] and ink.core > FILL[1]


def is_pale_spot(ink: RowInk) -> bool:
    """Whether there is a spot where another box of the page is clean."""
    return not ink.weak and ink.cleanest < CLEAN and ink.core > ink.cleanest + PALE_SPOT


def is_sliver(ink: RowInk) -> bool:
    """Whether what is in a box is thinner than a pen's line: slivers of its own outline, which
    stands askew on bent paper."""
    return 0 < ink.box + ink.faint_box < SLIVER * ink.extent
