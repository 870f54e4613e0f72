"""Which way a row that is asked leans: it is proposed to the person, never saved by itself."""

from __future__ import annotations

from db.domain.scans import Seen
from desktop.scanning.box_spots import (
    BITS,
    BOX,
    CORE,
    DAPPLED,
    DIRTY,
    DOT,
    are_specks,
    is_filled,
    is_pale_spot,
    is_sliver,
    is_small,
)
from desktop.scanning.row_ink import RowInk

IN_BOX, WEAK_IN_BOX, DARK, AROUND, SIGNATURE, FAINT = 0.42, 0.97, 0.31, 0.87, 1.05, 0.9
"""From where a row that is asked seems to be marked: the middle of the limits of ``judging``."""

TRACE, SPECKLED, TALL, TINT, SHADE = 2.8, 6.0, 2.5, 18.0, 25.0
"""The same of what is hardly there; the second on a page with specks, of which two lie together
now and then. A trace less tall, in mm down the row, is a fold more often than a mark."""

ROUGH = 1.52
"""How much rougher than paper a trace or a patch of ink is: of asked rows of tuning pages stains
and the shadows of fingers had up to 1.46, prints 1.54 and more."""

RINGS, RINGS_TRACED = (30.0, 1.5), (10.0, 1.0)
"""Square millimetres of rings, and their share; the second where there is a pale trace too."""

PALE, SPOT, WEAK_PALE = 0.085, 0.115, 0.25
"""Contrast of what is hardly darker than paper in a box (as ``box_spots.CORE``): where a shadow's
edge runs through an empty one up to 0.07, filled ones that a copier left 0.09; of a single spot,
for of six paler ones nobody had made one; and on a weak picture, where eight of ten empty ones that
were asked had 0.10 to 0.16."""

OVER = 2.0
"""Millimetres over which both rules of a row are darkened: an empty row had 1.9, prints that a
copier all but lost 2.5 and more."""

TICKED = 2.0
"""Square millimetres in a box, as dark as a printed line, that no pale stain leaves there: a cross
under a cup's ring had 5.4."""

BOXED, SIGNED, SIGNED_TALL = BOX[1], 5.0, 4.0
"""In a row whose rules were lost, what no printed line leaves: one in four was empty that seems to
have less."""


def likely(ink: RowInk) -> Seen | None:
    """Which way the doubt leans: one measure that is nearer to “surely some” is enough. Of ink in a
    row whose rules were lost nothing can be said, unless it is well inside its box or as tall as
    only a name or a print is."""
    if (
        _is_stain(ink)
        or _goes_on(ink)
        or not (_is_boxed(ink) or _is_signed(ink) or _is_printed(ink))
    ):
        return Seen.ABSENT
    if ink.unruled:
        boxed = ink.core >= CORE[1] and ink.box >= BOXED
        signed = ink.signature >= SIGNED and ink.trace.tall >= SIGNED_TALL
        return Seen.PRESENT if boxed or signed else None
    return Seen.PRESENT


def _is_stain(ink: RowInk) -> bool:
    return ink.stained and not (ink.core >= CORE[1] and ink.crumbs >= TICKED)


def _goes_on(ink: RowInk) -> bool:
    """One straight line from elsewhere; what bends may be a name beside another's flourish."""
    return ink.continued and ink.trace.line


def _is_boxed(ink: RowInk) -> bool:
    if ink.around >= AROUND:
        return True
    if is_sliver(ink):
        return False
    spot = is_pale_spot(ink) and ink.bits == 0 and ink.dirt < DIRTY
    filled = is_filled(ink) and ink.bits <= BITS
    least = WEAK_PALE if ink.weak else PALE
    if (filled and ink.core >= least) or (spot and ink.core >= max(least, SPOT)):
        return True
    if is_small(ink, DOT) or are_specks(ink):
        return False
    if ink.dappled and ink.core < DAPPLED:
        return False
    least = WEAK_IN_BOX if ink.weak else IN_BOX
    return ink.core >= DARK or ink.box >= least or (ink.faint_box >= least and not ink.folded)


def _is_signed(ink: RowInk) -> bool:
    trace = ink.trace
    if ink.signature >= SIGNATURE:
        return True
    if trace.line:
        return False
    least = SPECKLED if ink.dirt >= DIRTY else TRACE
    traced = max(trace.some, trace.pale) >= least and trace.tall >= TALL and trace.rough >= ROUGH
    return traced or (ink.faint >= FAINT and not ink.folded)


def _is_printed(ink: RowInk) -> bool:
    patch, rings = ink.patch, ink.rings
    traced = ink.trace.pale >= TRACE or ink.trace.tall >= TALL
    if ink.over >= OVER or (ink.edged and traced):
        return True
    least, share = RINGS_TRACED if ink.trace.pale >= TRACE else RINGS
    if rings.area >= least and rings.share >= share and not ink.dappled:
        return True
    # A colour and nothing else is the neighbour's.
    tinted = patch.tint >= TINT and max(ink.trace.pale, patch.shade) > 0
    return patch.rough >= ROUGH and (patch.shade >= SHADE or tinted)
