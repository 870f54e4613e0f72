"""How much of a date a cell shows.

“3/1986” typed into Excel becomes 1 March 1986, shown as a month. The day was never known, so what
is shown is what counts.
"""

from __future__ import annotations

import re
from datetime import date
from enum import Enum, auto

_QUOTED = re.compile(r'"[^"]*"|\\.|\[[^\]]*\]|_.')
_FIRST_REAL_YEAR = 1906
"""Dates before are years typed into a cell with a date format (see ``dates``)."""


class Shown(Enum):
    """What a number format makes of a serial day."""

    DAY = auto()
    MONTH = auto()
    YEAR = auto()


def shown_by(code: str) -> Shown:
    """What a number format such as ``mm/yyyy`` shows (ECMA-376 part 1, 18.8.31)."""
    letters = set(_QUOTED.sub("", code.lower()))
    if "d" in letters or "y" not in letters:
        return Shown.DAY
    return Shown.MONTH if "m" in letters else Shown.YEAR


def as_shown(day: date, shown: Shown) -> date | str | int:
    """The day, or the text of its month, or its year."""
    if shown is Shown.DAY or day.year < _FIRST_REAL_YEAR:
        return day
    return day.year if shown is Shown.YEAR else f"{day.month}/{day.year}"
