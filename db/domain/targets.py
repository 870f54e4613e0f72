"""Targets of a plan as data: what is wanted, by which rule it is judged, and how far it is.

Nothing is ever averaged over different targets (94 % of what?). A baseline is typed in, never made
up.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from db.domain.unit_names import UnitChange

MILLE = 1000
OFTEN = 3
"""Visits in a quarter from which on a person comes often, where the commune set nothing else."""


class TargetRule(StrEnum):
    """How a target is judged.

    ``GROWTH``: the figure against a baseline, between two yearly rates. ``GROUPS``: houses with a
    living club, class or interest group. ``REGULAR``: houses with enough meetings in enough months
    (“thường xuyên”). ``SCHOOLS``, ``HOUSES``: yes or no of each school library, of each house,
    answered by the commune. ``FIGURE``: the figure alone. ``REPEAT``: persons who come often.
    """

    GROWTH = "growth"
    GROUPS = "groups"
    REGULAR = "regular"
    SCHOOLS = "schools"
    HOUSES = "houses"
    FIGURE = "figure"
    REPEAT = "repeat"


@dataclass(frozen=True)
class TargetDraft:
    """One target as a plan writes it.

    Attributes:
        code: short name, e.g. T4. figure: its code, for GROWTH and FIGURE. year: when it is due.
        low, high: GROWTH: yearly rates in thousandths. GROUPS: ``low`` is how many of the three
            kinds of group a house needs. REGULAR: ``low`` meetings a month in ``high`` months.
            REPEAT: ``low`` visits in a quarter.
        since: GROWTH: the year from which ``high`` applies; ``low`` applies in all years.
    """

    code: str
    body: str
    rule: TargetRule
    year: int
    figure: str | None = None
    low: int | None = None
    high: int | None = None
    since: int | None = None


@dataclass(frozen=True)
class TargetRow:
    """A target in the book. ``base_year`` and ``base_value`` are None until they were typed in."""

    id: str
    draft: TargetDraft
    base_year: int | None = None
    base_value: int | None = None


@dataclass(frozen=True)
class PlaceState:
    """One house or library: ``yes`` None where nobody has answered. ``count``: groups, months."""

    unit: str
    name: str
    yes: bool | None
    count: int = 0
    note: str | None = None
    wanted: int | None = None
    value: int = 0


@dataclass(frozen=True)
class Growth:
    """The figure of a year against its baseline; amounts are visits, rates are thousandths.

    Attributes:
        low_line, high_line: what the year must reach at the lower and the upper rate.
        average: growth a year since the baseline, None in the baseline's own year.
        on_year: against the year before, None where that year has nothing.
    """

    value: int
    last_year: int
    low_line: int
    high_line: int
    average: int | None
    on_year: int | None

    @property
    def needed(self) -> int:
        """Visits still needed to reach the lower line."""
        return max(0, self.low_line - self.value)


@dataclass(frozen=True)
class Progress:
    """A target and how far it is in a year. ``of``: REPEAT: of how many persons who came.
    ``changes``: GROWTH: units that merged or have another area since the baseline."""

    target: TargetRow
    year: int
    value: int | None = None
    growth: Growth | None = None
    places: tuple[PlaceState, ...] = ()
    of: int | None = None
    changes: tuple[UnitChange, ...] = ()

    @property
    def reached(self) -> int:
        """Places that have what is wanted."""
        return sum(place.yes is True for place in self.places)


@dataclass(frozen=True)
class HouseTarget:
    """What the commune gave one house for a year, as the house's first page says it.

    Attributes:
        due_today: what should be reached by today if every day brought the same.
        changes: what merged into this house since the target's baseline.
    """

    body: str
    figure: str
    year: int
    wanted: int
    value: int
    due_today: int
    days_left: int
    changes: tuple[UnitChange, ...] = ()

    @property
    def needed(self) -> int:
        return max(0, self.wanted - self.value)

    @property
    def per_week(self) -> int:
        """Rounded up; the last days count as one week."""
        weeks = max(1.0, self.days_left / 7)
        return -int(-self.needed // weeks)


def line(base: int, base_year: int, year: int, low: int, high: int, since: int) -> tuple[int, int]:
    """The lower and the upper amount of a year, rounded up.

    The plan: “tăng bình quân 10 % mỗi năm” to 2025, “10 % - 15 %” after it: the upper rate counts
    from ``since`` on only, the lower one in all years.
    """
    early = max(0, min(year, since) - base_year)
    late = max(0, year - max(since, base_year))
    lower = base * (MILLE + low) ** (early + late)
    upper = base * (MILLE + low) ** early * (MILLE + high) ** late
    whole = MILLE ** (early + late)
    return -(-lower // whole), -(-upper // whole)


def growth(target: TargetRow, year: int, value: int, last_year: int) -> Growth | None:
    """None where no baseline was typed in, or the year lies before it."""
    base, base_year = target.base_value, target.base_year
    if not base or base_year is None or year < base_year:
        return None
    low = target.draft.low or 0
    low_line, high_line = line(
        base, base_year, year, low, target.draft.high or low, target.draft.since or base_year
    )
    years = year - base_year
    average = round(((value / base) ** (1 / years) - 1) * MILLE) if years else None
    on_year = round((value / last_year - 1) * MILLE) if last_year else None
    return Growth(value, last_year, low_line, high_line, average, on_year)
