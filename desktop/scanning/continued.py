"""What begins elsewhere and looks as if somebody had signed here: the piece of a neighbour's
flourish beyond a gap in its line, which hangs together with nothing; and a note beside the cell."""

from __future__ import annotations

from collections.abc import Sequence

from desktop.scanning.owners import Stroke
from desktop.scanning.seats import FINE

GAP, MOST = 1.0, 8.0
"""Millimetres that a broken line leaves free at most (a copier's left 0.5), and square millimetres
of the pieces together: a name is more."""

MARGIN = 2.5
"""Millimetres from the far rule of the signature's cell within which nobody signs."""


def is_continued(own: Sequence[Stroke], neighbours: Sequence[Stroke]) -> bool:
    """Whether all that is signed in a row goes on from a neighbour's stroke; ``own``,
    ``neighbours``: the strokes in the row, by whose they are."""
    signed = [one for one in own if one.sure and one.signature]
    if not signed or sum(one.area for one in signed) > MOST:
        return False
    return all(
        any(_gap(one, other) <= GAP * FINE for other in neighbours if other.sure) for one in signed
    )


def is_from_notes(own: Sequence[Stroke], right: float) -> bool:
    """Whether all that is signed in a row lies close to the rule (at pixel ``right``) beyond which
    notes are written: “phép” begins before its cell."""
    signed = [one for one in own if one.sure and one.signature]
    return bool(signed) and all(one.left >= right - MARGIN * FINE for one in signed)


def _gap(one: Stroke, other: Stroke) -> int:
    """Pixels between two strokes, along the row or down the page."""
    along = max(one.left - other.right, other.left - one.right)
    down = max(one.top - other.bottom, other.top - one.bottom)
    return max(along, down)
