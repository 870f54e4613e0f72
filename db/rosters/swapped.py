"""Columns in which Excel has turned day and month round.

On a computer set to English (US), “5/7/1957” becomes 7 May, while “25/7/1957” is no date there and
stays text. A column whose dates are all of the first kind and whose texts are all of the second is
such a one: of its dates only the year is sure.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date

from db.rosters.grid import Cell

_TEXT_DATE = re.compile(r"\s*(\d{1,2})[/.-](\d{1,2})[/.-]\d{4}\s*")
_FEWEST = 3
_BY_CHANCE = 0.005
_SMALL_DAY = 12 / 30.4
"""The share of days that could be months."""


def is_swapped(cells: Iterable[Cell]) -> bool:
    """Whether dates and texts fall apart so cleanly that it can hardly be chance."""
    dates: list[int] = []
    texts: list[int] = []
    for cell in cells:
        if isinstance(cell, date) and cell.year > 1905:
            dates.append(cell.day)
        elif isinstance(cell, str) and (found := _TEXT_DATE.fullmatch(cell)):
            texts.append(int(found[1]))
    if min(len(dates), len(texts)) < _FEWEST or max(dates) > 12 or min(texts) <= 12:
        return False
    return bool(_SMALL_DAY ** len(dates) * (1 - _SMALL_DAY) ** len(texts) < _BY_CHANCE)
