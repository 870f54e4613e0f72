"""Houses and communes."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class HouseKind(StrEnum):
    """What a house is, as the commune counts its points of culture and reading."""

    VILLAGE_HOUSE = "village_house"
    SCHOOL_LIBRARY = "school_library"
    COMMUNITY_LIBRARY = "community_library"
    COMMUNE_CENTRE = "commune_centre"
    LEARNING_CENTRE = "learning_centre"
    POST_OFFICE_POINT = "post_office_point"
    PRIVATE_LIBRARY = "private_library"


class BookKind(StrEnum):
    """Whose book it is."""

    HOUSE = "house"
    COMMUNE = "commune"


@dataclass(frozen=True)
class HouseState:
    """One house as the commune sees it.

    Attributes:
        last_file: name of the newest file taken in, or None. last_day: the day it was written.
        files: how many files were taken in. missing: forerunners known to be missing.
        nil_periods: periods (as ``2026-11``) for which the house said "không phát sinh".
    """

    id: str
    name: str
    last_file: str | None
    last_day: str | None
    files: int
    missing: tuple[str, ...] = ()
    nil_periods: tuple[str, ...] = ()
    joined: bool = False
