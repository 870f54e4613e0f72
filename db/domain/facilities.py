"""A village house as a building, and the criteria that the commune set for it.

The presets are those of HD 4688/HD-BVHTTDL (2016) by zone. Which zone a commune lies in is the
commune's to say; without its word nothing is judged.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Zone(StrEnum):
    """``HARDSHIP``: vùng núi cao, hải đảo, thôn ở xã đặc biệt khó khăn."""

    PLAIN = "plain"
    MOUNTAIN = "mountain"
    HARDSHIP = "hardship"


@dataclass(frozen=True)
class Criteria:
    """What a house needs at least: built area in square metres, seats."""

    area: int
    seats: int


PRESETS = {
    Zone.PLAIN: Criteria(300, 100),
    Zone.MOUNTAIN: Criteria(200, 80),
    Zone.HARDSHIP: Criteria(100, 50),
}
"""HD 4688/HD-BVHTTDL (2016), the table of village houses."""


@dataclass(frozen=True)
class Facility:
    """What a house said of itself: square metres built, seats, square metres of yard, the day."""

    area: int | None = None
    seats: int | None = None
    yard: int | None = None
    day: str | None = None

    def meets(self, wanted: Criteria | None) -> bool | None:
        """None where the commune set nothing or the house has not said enough."""
        if wanted is None or self.area is None or self.seats is None:
            return None
        return self.area >= wanted.area and self.seats >= wanted.seats


@dataclass(frozen=True)
class FacilityRow:
    """One house at the commune; ``facility`` None where it has said nothing."""

    house: str
    name: str
    facility: Facility | None
    meets: bool | None
