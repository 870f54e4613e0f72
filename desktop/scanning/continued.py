"""A neighbour's flourish whose line is broken: the piece beyond the gap hangs together with nothing
and lies in this row alone, as if somebody had signed here."""

from __future__ import annotations

from collections.abc import Sequence

from desktop.scanning.owners import Stroke
from desktop.scanning.seats import FINE

GAP, MOST = 1.0, 8.0
"""Millimetres that a broken line leaves free at most (a copier's left 0.5), and square millimetres
of the pieces together: a name is more."""


def is_continued(own: Sequence[Stroke], neighbours: Sequence[Stroke]) -> bool:
    """Whether all that is signed in a row goes on from a neighbour's stroke; ``own``,
    ``neighbours``: the strokes in the row, by whose they are."""
    signed = [one for one in own if one.sure and one.signature]
    if not signed or sum(one.area for one in signed) > MOST:
        return False
    return all(
        any(_gap(one, other) <= GAP * FINE for other in neighbours if other.sure) for one in signed
    )


def _gap(one: Stroke, other: Stroke) -> int:
    """Pixels between two strokes, along the row or down the page."""
    along = max(one.left - other.right, other.left - one.right)
    down = max(one.top - other.bottom, other.top - one.bottom)
    return max(along, down)
