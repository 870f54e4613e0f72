"""Report periods: a month, a quarter, a half-year, a year, or any range of days."""

from __future__ import annotations

import calendar
import re
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from db.domain.errors import AppError
from db.domain.times import FIRST_YEAR, LAST_YEAR


class PeriodKind(StrEnum):
    """How long a report's period is."""

    MONTH = "month"
    QUARTER = "quarter"
    HALF = "half"
    YEAR = "year"
    FREE = "free"


@dataclass(frozen=True)
class Period:
    """Both ends belong to it. ``number`` is the month, quarter or half; 0 for year and free."""

    kind: PeriodKind
    from_day: date
    to_day: date
    number: int = 0

    @property
    def year(self) -> int:
        return self.to_day.year

    def last_year(self) -> Period:
        """The same period of the year before."""
        return Period(
            self.kind, _year_earlier(self.from_day), _year_earlier(self.to_day), self.number
        )

    def year_so_far(self) -> Period:
        """From 1 January of its last year to its own last day."""
        return Period(PeriodKind.FREE, date(self.year, 1, 1), self.to_day)


def _year_earlier(day: date) -> date:
    last = calendar.monthrange(day.year - 1, day.month)[1]
    whole_month_end = day.day == calendar.monthrange(day.year, day.month)[1]
    return date(day.year - 1, day.month, last if whole_month_end else min(day.day, last))


def month(year: int, number: int) -> Period:
    """A calendar month; ``number`` is 1 to 12."""
    last = calendar.monthrange(year, number)[1]
    return Period(PeriodKind.MONTH, date(year, number, 1), date(year, number, last), number)


def _months(kind: PeriodKind, year: int, number: int, length: int) -> Period:
    first, last = (number - 1) * length + 1, number * length
    to_day = date(year, last, calendar.monthrange(year, last)[1])
    return Period(kind, date(year, first, 1), to_day, 0 if kind is PeriodKind.YEAR else number)


def parse_period(text: str) -> Period:
    """Read ``2026``, ``2026-H1``, ``2026-Q4``, ``2026-11`` or ``FROM..TO``.

    Raises:
        AppError: ``bad_period`` where the text is none of these.
    """
    period = _read(text)
    if not FIRST_YEAR <= period.from_day.year <= period.to_day.year <= LAST_YEAR:
        raise AppError("bad_period", text=text)
    return period


def _read(text: str) -> Period:
    try:
        if ".." in text:
            first, last = (date.fromisoformat(part.strip()) for part in text.split("..", 1))
            if first > last:
                raise AppError("bad_period", text=text)
            return Period(PeriodKind.FREE, first, last)
        found = re.fullmatch(r"(\d{4})(?:-(?:H([12])|Q([1-4])|(\d{2})))?", text.strip())
        if found is None:
            raise AppError("bad_period", text=text)
        year, half, quarter, number = found.groups()
        if half:
            return _months(PeriodKind.HALF, int(year), int(half), 6)
        if quarter:
            return _months(PeriodKind.QUARTER, int(year), int(quarter), 3)
        if number:
            return month(int(year), int(number))
        return _months(PeriodKind.YEAR, int(year), 1, 12)
    except ValueError as error:
        raise AppError("bad_period", text=text) from error
