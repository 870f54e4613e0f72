"""Partial birth dates and ages, as people know them: a year, a month and year, "khoảng 1948", or
only an age band.

Ages follow one rule everywhere (domain 3.3): the difference of years, one less if the known month
is later than the month of the activity; the day is never used, since it is sealed and the commune
must reckon the same; a bare year counts the birthday as passed.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from db.domain.errors import AppError

FIRST_YEAR = 1880


class AgeBand(StrEnum):
    """Child < 16, youth 16 to 30, elderly >= 60; youth and adult bounds are our choice."""

    CHILD = "child"
    YOUTH = "youth"
    ADULT = "adult"
    ELDERLY = "elderly"


@dataclass(frozen=True, order=True)
class Birth:
    """A birth as far as it is known. ``year`` 0 and a ``band`` where only the age band is known."""

    year: int
    month: int = 0
    day: int = 0
    about: bool = False
    band: AgeBand | None = None

    def __str__(self) -> str:
        """``1986``, ``1986-03``, ``1986-03-12``, ``~1948``, ``child``: as ``parse_birth`` reads."""
        if self.band is not None:
            return self.band.value
        text = f"{self.year:04d}"
        if self.month:
            text += f"-{self.month:02d}"
        if self.day:
            text += f"-{self.day:02d}"
        return f"~{text}" if self.about else text

    def without_day(self) -> Birth:
        """What statistics may know; the day stays sealed."""
        return Birth(self.year, self.month, 0, self.about, self.band)


def parse_birth(text: str) -> Birth:
    """Read the stored form (see ``Birth.__str__``).

    Raises:
        AppError: ``bad_birth`` for anything else, a day that does not exist, or a year before 1880.
    """
    text = text.strip()
    if text in set(AgeBand):
        return Birth(0, band=AgeBand(text))
    found = re.fullmatch(r"(~?)(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?", text)
    if found is None:
        raise AppError("bad_birth", text=text)
    about, year, month, day = found.groups()
    birth = Birth(int(year), int(month or 0), int(day or 0), bool(about))
    try:
        date(birth.year, birth.month or 1, birth.day or 1)
    except ValueError as error:
        raise AppError("bad_birth", text=text) from error
    if birth.year < FIRST_YEAR or (month == "00") or (day == "00"):
        raise AppError("bad_birth", text=text)
    return birth


def age_on(birth: Birth, on: date) -> int | None:
    """Whole years on that day by the one rule; None where only a band is known."""
    if birth.band is not None or not birth.year:
        return None
    return on.year - birth.year - (1 if birth.month > on.month else 0)


def band_on(birth: Birth | None, on: date) -> AgeBand | None:
    """The age band on that day; None where the birth is unknown ("chưa rõ", in no band)."""
    if birth is None:
        return None
    age = age_on(birth, on)
    if age is None:
        return birth.band
    if age < 16:
        return AgeBand.CHILD
    if age <= 30:
        return AgeBand.YOUTH
    return AgeBand.ELDERLY if age >= 60 else AgeBand.ADULT
