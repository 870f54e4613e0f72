"""A day as people type or say it: 2/3, 2/3/26, hôm qua, thứ 5, ngày 15, rằm tháng Giêng, 14/10 âm.

With or without marks. What leaves the year, the month or the week open means the nearest such day
to today, whichever side it lies on; the form shows below the field which day was understood.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date, timedelta

from db.domain.errors import AppError
from db.domain.lunar import lunar_day
from db.domain.text import fold

_SAID = {
    "hom nay": 0,
    "nay": 0,
    "hom qua": -1,
    "qua": -1,
    "hom kia": -2,
    "mai": 1,
    "ngay mai": 1,
    "ngay kia": 2,
    "mot": 2,
    "ngay mot": 2,
}
_WEEKDAYS = {
    word: number
    for number, words in enumerate(
        ("2 hai", "3 ba", "4 tu bon", "5 nam", "6 sau", "7 bay", "8 nhat cn")
    )
    for word in words.split()
}
_MONTHS = {"gieng": 1, "mot": 11, "chap": 12}
"""Months of the moon with names of their own; “tháng Một” of the old count is the eleventh."""

_NUMERIC = re.compile(r"(\d{1,2})[/.\- ](\d{1,2})(?:[/.\- ](\d{4}|\d{2}))?")
_STORED = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_DAY_ONLY = re.compile(r"(?:ngay )?(\d{1,2})")
_WEEKDAY = re.compile(r"(?:thu |t)?(\w+?)(?: tuan (truoc|nay|sau|toi))?")
_MOON = re.compile(r"(?:(?:ngay|mung|mong) )?(\d{1,2}|ram)(?: thang |[/.\- ])(\w+)( am(?: lich)?)?")
_WEEKS = {"truoc": -1, "nay": 0, "sau": 1, "toi": 1}
_REACH = 200
"""Days to each side in which every day of the moon is met once at least."""


def typed_day(text: str, today: date) -> date:
    """The day that was typed.

    Raises:
        AppError: ``bad_day`` where it is none, or a day that does not exist.
    """
    plain = " ".join(fold(text).split())
    for read in (_said, _numeric, _weekday, _of_this_month, _of_the_moon):
        found = read(plain, today)
        if found is not None and 1900 <= found.year <= 2200:
            return found
    raise AppError("bad_day", text=text.strip())


def _said(plain: str, today: date) -> date | None:
    return today + timedelta(_SAID[plain]) if plain in _SAID else None


def _numeric(plain: str, today: date) -> date | None:
    stored = _STORED.fullmatch(plain)
    if stored:
        return _existing(int(stored[1]), int(stored[2]), int(stored[3]))
    found = _NUMERIC.fullmatch(plain)
    if not found:
        return None
    day, month = int(found[1]), int(found[2])
    if found[3]:
        return _existing(int(found[3]) + (2000 if len(found[3]) == 2 else 0), month, day)
    years = (today.year - 1, today.year, today.year + 1)
    return _nearest((_existing(year, month, day) for year in years), today)


def _weekday(plain: str, today: date) -> date | None:
    found = _WEEKDAY.fullmatch(plain.replace("chu nhat", "cn"))
    alone = plain.isdecimal()
    if not found or alone or found[1] not in _WEEKDAYS:
        return None
    monday = today - timedelta(today.weekday())
    if found[2]:
        return monday + timedelta(7 * _WEEKS[found[2]] + _WEEKDAYS[found[1]])
    weeks = (monday + timedelta(7 * week + _WEEKDAYS[found[1]]) for week in (-1, 0, 1))
    return _nearest(weeks, today)


def _of_this_month(plain: str, today: date) -> date | None:
    found = _DAY_ONLY.fullmatch(plain)
    if not found:
        return None
    months = (today.year * 12 + today.month - 1 + step for step in (-1, 0, 1))
    days = (_existing(month // 12, month % 12 + 1, int(found[1])) for month in months)
    return _nearest(days, today)


def _of_the_moon(plain: str, today: date) -> date | None:
    found = _MOON.fullmatch(plain)
    if not found:
        return None
    word = found[2]
    by_moon = bool(found[3]) or word in _MONTHS or found[1] == "ram"
    if not by_moon or not (word.isdecimal() or word in _MONTHS):
        return None
    day = 15 if found[1] == "ram" else int(found[1])
    month = int(word) if word.isdecimal() else _MONTHS[word]
    around = (today + timedelta(step) for step in range(-_REACH, _REACH))
    return _nearest((each for each in around if _is_moon_day(each, day, month)), today)


def _is_moon_day(each: date, day: int, month: int) -> bool:
    moon = lunar_day(each)
    return (moon.day, moon.month, moon.leap) == (day, month, False)


def _existing(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _nearest(days: Iterable[date | None], today: date) -> date | None:
    """The day closest to today; of two as close the one that is over, which is there to record."""
    known = [day for day in days if day is not None]
    return min(known, key=lambda day: (abs(day - today), day), default=None)
