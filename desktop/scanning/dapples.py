"""Shade in patches as wide as a thumb: leaves before the sun, a lattice, fingers. It is told from
prints by lying beside the tick boxes too, where nobody puts a thumb.
"""

from __future__ import annotations

import numpy as np

from db.domain.sheet_places import TICK
from desktop.scanning.seats import FINE, Strip, Table

BESIDE = 1.6
"""Millimetres clear of the box and of the cell's rules."""

SHADED = 0.05
"""Contrast of a shaded place: half of it is darker, as strokes beside a box never make it."""


PLACES = 2
"""So many shaded places make a page dappled: of 94 pages without such shade three had one or two,
of a finger's shadow, and one more had nine, of a copier's bands."""


def is_dappled(strip: Strip, table: Table) -> bool:
    """Whether places beside the page's tick boxes are shaded; each row has two."""
    found, half = [], TICK / 2 + BESIDE
    for row in range(table.rows):
        x = table.box_x + strip.box[row, 0]
        y = table.top + (row + 0.5) * table.row + strip.box[row, 1]
        high = slice(*(round((y + off - strip.top) * FINE) for off in (-TICK / 2, TICK / 2)))
        for ends in ((table.left + BESIDE, x - half), (x + half, table.middle - BESIDE)):
            left, right = (round((end - strip.left) * FINE) for end in ends)
            place = strip.ink[high, left:right]
            if place.size and right > left:
                found.append(float(np.median(place)))
    usual = float(np.median(found)) if found else 0.0
    return sum(one - usual > SHADED for one in found) >= PLACES
