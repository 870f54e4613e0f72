"""Provisional figures (số báo nhanh): what the commune wrote for a house that has no file yet.

They are the commune's own entries and never become records of the house (plan 7.8, 7.14). As soon
as the house has handed in for the same days its own count holds, and the two stand side by side.
"""

from __future__ import annotations

from dataclasses import dataclass, fields
from datetime import date, timedelta
from enum import StrEnum

from db.domain.periods import Period


class Source(StrEnum):
    """Where the figures come from: somebody phoned, a photo of a signed sheet was counted, or the
    commune writes for a house without a laptop."""

    PHONE = "phone"
    PHOTO = "photo"
    WRITTEN = "written"


@dataclass(frozen=True)
class Counts:
    """What was told, each a whole number from 0; None: nobody said. Visits are lượt người."""

    meetings: int | None = None
    visits: int | None = None
    female: int | None = None
    children: int | None = None
    elderly: int | None = None
    minority: int | None = None
    households: int | None = None

    def __add__(self, other: Counts) -> Counts:
        """Sums field by field; a field that neither knows stays unknown."""
        sums = {}
        for field in fields(self):
            known = [
                value
                for value in (getattr(self, field.name), getattr(other, field.name))
                if value is not None
            ]
            sums[field.name] = sum(known) if known else None
        return Counts(**sums)


PARTS = ("female", "children", "elderly", "minority")
"""Fields of ``Counts`` that are parts of the visits."""


@dataclass(frozen=True)
class ProvisionalDraft:
    """What a person types.

    Attributes:
        period: ``2026-11``, ``2026-Q4`` …; for one sheet its day twice, ``2026-11-20..2026-11-20``.
        told_by: who phoned or who brought the sheet. about: which sheet or group, where more than
            one figure is written for the same days.
    """

    period: str
    source: Source
    counts: Counts
    told_by: str | None = None
    about: str | None = None


@dataclass(frozen=True)
class ProvisionalRow:
    """One written figure beside what the house itself has handed in.

    Attributes:
        house, house_name: the house's id as in ``houses`` (its unit's while it has not joined), and
            its name in the commune's register.
        written_on, written_by: day and person of the last change at the commune.
        counted: the house's own figures of the same days, once it has handed in; else None.
        picture: the photo it was counted on is kept.
        counted_with: the house that goes on for it, where it merged into another since; else "".
    """

    id: str
    house: str
    house_name: str
    draft: ProvisionalDraft
    period: Period
    written_on: str
    written_by: str | None
    counted: Counts | None = None
    counted_with: str = ""
    picture: bool = False

    @property
    def holds(self) -> bool:
        """Whether the commune's report uses it: only while the house has not handed in."""
        return self.counted is None

    @property
    def difference(self) -> int | None:
        """Visits the house counted beyond what was told; None where one of them is unknown."""
        if self.counted is None or self.counted.visits is None or self.draft.counts.visits is None:
            return None
        return self.counted.visits - self.draft.counts.visits


@dataclass(frozen=True)
class PhotoCount:
    """What was seen on the photo of a signed sheet.

    Attributes:
        ours: it is a sheet that this program printed, and its rows could be read. present: rows
        that were signed; unsure: rows where a person should look. picture: what is kept (JPEG).
    """

    ours: bool
    present: int
    unsure: int
    picture: bytes


def chosen(rows: list[ProvisionalRow], first: date, last: date) -> list[ProvisionalRow]:
    """Those of one house that may be added up for the days ``first`` to ``last``.

    Each lies wholly within; of two that overlap the longer one counts, since a month told by phone
    holds the sheets of that month already. Equal days count together (two sheets of one day).
    """
    within = [
        row
        for row in rows
        if row.holds and first <= row.period.from_day and row.period.to_day <= last
    ]
    within.sort(key=lambda row: (_length(row.period), row.period.from_day, row.id), reverse=True)
    taken: list[ProvisionalRow] = []
    for row in within:
        span = _days(row.period)
        if all(_days(one.period) == span or _apart(one.period, row.period) for one in taken):
            taken.append(row)
    return taken


def _days(period: Period) -> tuple[date, date]:
    return period.from_day, period.to_day


def _length(period: Period) -> timedelta:
    return period.to_day - period.from_day


def _apart(one: Period, other: Period) -> bool:
    return one.to_day < other.from_day or other.to_day < one.from_day
