"""Occasions of a year: fixed days, days of the moon, weeks, the village's own without a day yet.

Those that everybody has stand in ``resources/data/calendar.csv`` with their sources (domain.md 4);
the book holds what the house decides about them, and its own.
"""

from __future__ import annotations

import csv
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from functools import cache

import resources
from db.domain.lunar import lunar_day


class Reckoning(StrEnum):
    """By which calendar an occasion comes back. OPEN: its day is set anew each year."""

    SOLAR = "solar"
    LUNAR = "lunar"
    OPEN = "open"


@dataclass(frozen=True)
class OccasionDraft:
    """An occasion as a form gives it. OPEN may name the ``month`` around which it is held."""

    name: str
    reckoning: Reckoning
    month: int | None = None
    day: int | None = None
    end_month: int | None = None
    end_day: int | None = None


@dataclass(frozen=True)
class Occasion:
    """``key``: of the shipped list, or the id of the village's own (``own``).

    ``watched``: the house wants to hold something on it, so that nothing planned is worth a word.
    ``doubtful``: nothing official was found for the day of the shipped list.
    """

    key: str
    draft: OccasionDraft
    own: bool = False
    watched: bool = True
    doubtful: bool = False

    @property
    def name(self) -> str:
        return self.draft.name


@dataclass(frozen=True)
class OccasionMeeting:
    """A meeting that stands, held for an occasion."""

    id: str
    day: str
    name: str


@dataclass(frozen=True)
class OccasionYear:
    """An occasion in one year; ``first`` None: its day is not known yet. ``moved``: set by hand."""

    occasion: Occasion
    year: int
    first: date | None
    last: date | None
    moved: bool = False
    meetings: tuple[OccasionMeeting, ...] = ()

    @property
    def idle(self) -> bool:
        """“chưa có hoạt động”."""
        return not self.meetings

    def on(self, day: date) -> bool:
        """Whether that day is one of its days."""
        return self.first is not None and self.last is not None and self.first <= day <= self.last

    def near(self, today: date, days: int) -> bool:
        """Whether it is on now or begins within so many days."""
        if self.first is None or self.last is None:
            return False
        return self.first - timedelta(days=days) <= today <= self.last


@dataclass(frozen=True)
class HouseHeld:
    """What one house has for an occasion: how many meetings, and the day of the first."""

    house: str
    meetings: int = 0
    first_day: str | None = None


@dataclass(frozen=True)
class OccasionOfHouses:
    """One occasion of a year over the houses of a commune.

    Attributes:
        days: the occasion with its days. houses: every house that it concerns, by name; an
            occasion that a house wrote itself concerns that house alone.
    """

    days: OccasionYear
    houses: tuple[HouseHeld, ...]

    @property
    def held(self) -> int:
        """In how many houses something is planned or was held."""
        return sum(1 for one in self.houses if one.meetings)

    @property
    def missing(self) -> tuple[str, ...]:
        """Names of the houses without any."""
        return tuple(one.house for one in self.houses if not one.meetings)


@cache
def shipped() -> tuple[Occasion, ...]:
    """The occasions that everybody has, in the order of the list."""
    with resources.path("data/calendar.csv").open(encoding="utf-8", newline="") as file:
        return tuple(_shipped(row) for row in csv.DictReader(file))


def _shipped(row: dict[str, str]) -> Occasion:
    numbers = [int(row[name]) if row[name] else None for name in _NUMBERS]
    if numbers[1] is None:
        reckoning = Reckoning.OPEN
    else:
        reckoning = Reckoning.LUNAR if row["lunar"] == "1" else Reckoning.SOLAR
    return Occasion(
        row["key"],
        OccasionDraft(row["name_vi"], reckoning, *numbers),
        watched=row["watched"] == "1",
        doubtful=row["source"].startswith("UNCERTAIN"),
    )


_NUMBERS = ("month", "day", "end_month", "end_day")


def days_in(draft: OccasionDraft, year: int) -> tuple[date, date] | None:
    """First and last day in a year, or None: an open one, or a day that this year does not have."""
    if draft.reckoning is Reckoning.OPEN or draft.month is None or draft.day is None:
        return None
    find = moon_in if draft.reckoning is Reckoning.LUNAR else sun_in
    first = find(year, draft.month, draft.day)
    if first is None:
        return None
    if draft.end_month is None or draft.end_day is None:
        return first, first
    last = find(year, draft.end_month, draft.end_day)
    if last is None or last < first:
        # A week over New Year ends in the year after.
        last = find(year + 1, draft.end_month, draft.end_day) or first
    return first, last


def sun_in(year: int, month: int, day: int) -> date | None:
    """29 February is the 28th in other years; a day that no year has is None."""
    if (month, day) == (2, 29):
        return date(year, 3, 1) - timedelta(days=1)
    try:
        return date(year, month, day)
    except ValueError:
        return None


def moon_in(year: int, month: int, day: int) -> date | None:
    """The day of the moon within a year of the sun; the 30th of a short month is its 29th."""
    days = _moon_days(year)
    return days.get((month, day)) or (days.get((month, 29)) if day == 30 else None)


@cache
def _moon_days(year: int) -> dict[tuple[int, int], date]:
    """(month, day) of the moon to the day of the sun; leap months hold no occasions."""
    found: dict[tuple[int, int], date] = {}
    day = date(year, 1, 1)
    while day.year == year:
        moon = lunar_day(day)
        if not moon.leap:
            found.setdefault((moon.month, moon.day), day)
        day += timedelta(days=1)
    return found
