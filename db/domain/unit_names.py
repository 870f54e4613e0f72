"""Names of units through time: a village, a commune, a province bears each name from a day on.

Old records keep the name of their day, and a paper prints the one that was valid at its own date.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum


class About(StrEnum):
    """Whose name it is: a unit of the register, the commune itself, its province."""

    UNIT = "unit"
    COMMUNE = "commune"
    PROVINCE = "province"


@dataclass(frozen=True)
class DatedName:
    """``from_day``: since when, None for the first that is known. ``boundary``: the area is another
    one since that day, not only the name."""

    name: str
    from_day: str | None = None
    boundary: bool = False


class ChangeKind(StrEnum):
    """Why a name holds from a day on."""

    RENAMED = "renamed"
    MERGED = "merged"
    BOUNDARY = "boundary"
    SPLIT = "split"


@dataclass(frozen=True)
class UnitChange:
    """What became of a unit on a day: ``before`` is its name until then, ``after`` that of the unit
    that goes on; ``other``: of a split, the part that began."""

    day: str
    kind: ChangeKind
    before: str
    after: str
    other: str = ""


def name_on(names: Sequence[DatedName], day: str | None) -> str | None:
    """The name that was valid on a day, the latest for None; names in the order of their days.
    Before the first day that is known the first name stands."""
    if not names:
        return None
    if day is None:
        return names[-1].name
    valid = [one for one in names if one.from_day is None or one.from_day <= day]
    return (valid[-1] if valid else names[0]).name
