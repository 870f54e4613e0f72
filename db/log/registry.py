"""All kinds and fields of the log by number, put together from the areas (``db.log.specs``).

A golden test compares this list with the one first released.
"""

from __future__ import annotations

from db.log.kinds import KindSpec
from db.log.specs import commune, days, donations, house, libraries, library, plan, reports

PROJECTION = 2
"""Raised when the same entries show otherwise than before, e.g. a new value of a choice: books then
make all rows anew when they are opened (``db.log.replaying``)."""

SPECS: dict[int, KindSpec] = {
    spec.kind: spec
    for area in (
        house.SPECS,
        commune.SPECS,
        reports.SPECS,
        library.SPECS,
        plan.SPECS,
        days.SPECS,
        libraries.SPECS,
        donations.SPECS,
    )
    for spec in area
}

SCHEMA = sum(len(spec.fields) for spec in SPECS.values())
"""How much this program knows: grows with every field, hence with every version that adds one."""
