"""The Vietnamese lunar calendar: elders name days by the moon, so every date shows both.

Reckoned, not looked up: a month begins on the day of the new moon at 105° E (UTC+7); the eleventh
month holds the winter solstice; of thirteen months between two of them, the first without a
principal term of the sun is the leap one. New moons and the sun's place after Jean Meeus,
Astronomical Formulae for Calculators (1982), chapters 18 and 32, good to about two minutes.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from math import cos, floor, pi, radians, sin

ZONE_DAYS = 7 / 24
SYNODIC = 29.530588853
FIRST_NEW_MOON = 2415021.076998695
JULIAN_OF_ORDINAL = 1721424.5
"""Julian day number minus Python's ordinal, at midnight."""


@dataclass(frozen=True)
class LunarDay:
    """A day of the moon; ``leap`` for the second month of the same number."""

    day: int
    month: int
    year: int
    leap: bool = False


def lunar_day(on: date) -> LunarDay:
    """The lunar date of a day (right for 1900 to 2100)."""
    number = _noon(on)
    moon = floor((number - FIRST_NEW_MOON) / SYNODIC)
    start = _new_moon_day(moon + 1)
    if start > number:
        start = _new_moon_day(moon)
    if start > number:
        start = _new_moon_day(moon - 1)
    this, following = _month_eleven(on.year), _month_eleven(on.year + 1)
    year = on.year + 1
    if this >= start:
        this, following, year = _month_eleven(on.year - 1), this, on.year
    months = floor((start - this) / 29)
    leap = False
    month = months + 11
    if following - this > 365:
        leap_months = _leap_offset(this)
        leap = months == leap_months
        if months >= leap_months:
            month -= 1
    if month > 12:
        month -= 12
    if month >= 11 and months < 4:
        year -= 1
    return LunarDay(number - start + 1, month, year, leap)


def _noon(on: date) -> int:
    return int(on.toordinal() + JULIAN_OF_ORDINAL + 0.5)


@lru_cache(maxsize=512)
def _new_moon_day(k: int) -> int:
    """The Julian day (at UTC+7) of the k-th new moon since 1900."""
    t = k / 1236.85
    moment = 2415020.75933 + 29.53058868 * k + 0.0001178 * t**2 - 0.000000155 * t**3
    moment += 0.00033 * sin(radians(166.56 + 132.87 * t - 0.009173 * t**2))
    sun = radians(359.2242 + 29.10535608 * k - 0.0000333 * t**2 - 0.00000347 * t**3)
    moon = radians(306.0253 + 385.81691806 * k + 0.0107306 * t**2 + 0.00001236 * t**3)
    node = radians(21.2964 + 390.67050646 * k - 0.0016528 * t**2 - 0.00000239 * t**3)
    moment += (0.1734 - 0.000393 * t) * sin(sun) + 0.0021 * sin(2 * sun)
    moment += -0.4068 * sin(moon) + 0.0161 * sin(2 * moon) - 0.0004 * sin(3 * moon)
    moment += 0.0104 * sin(2 * node) - 0.0051 * sin(sun + moon) - 0.0074 * sin(sun - moon)
    moment += 0.0004 * sin(2 * node + sun) - 0.0004 * sin(2 * node - sun)
    moment += -0.0006 * sin(2 * node + moon) + 0.0010 * sin(2 * node - moon)
    moment += 0.0005 * sin(sun + 2 * moon)
    clock = -0.000278 + 0.000265 * t + 0.000262 * t**2
    return floor(moment - clock + 0.5 + ZONE_DAYS)


@lru_cache(maxsize=512)
def _sun_sign(day: int) -> int:
    """Which twelfth of its way the sun is in at that day's midnight (UTC+7): 0 at the equinox."""
    t = (day - 0.5 - ZONE_DAYS - 2451545.0) / 36525
    mean = radians(357.52910 + 35999.05030 * t - 0.0001559 * t**2 - 0.00000048 * t**3)
    place = 280.46645 + 36000.76983 * t + 0.0003032 * t**2
    place += (1.914600 - 0.004817 * t - 0.000014 * t**2) * sin(mean)
    place += (0.019993 - 0.000101 * t) * 2 * sin(mean) * cos(mean) + 0.000290 * sin(3 * mean)
    return floor(radians(place) % (2 * pi) / pi * 6)


def _month_eleven(year: int) -> int:
    """The first day of the lunar month that holds the winter solstice of ``year``."""
    k = floor((_noon(date(year, 12, 31)) - 2415021) / SYNODIC)
    start = _new_moon_day(k)
    return _new_moon_day(k - 1) if _sun_sign(start) >= 9 else start


def _leap_offset(eleven: int) -> int:
    """How many months after the eleventh the leap month comes."""
    k = floor((eleven - FIRST_NEW_MOON) / SYNODIC + 0.5)
    offset = 1
    before = _sun_sign(_new_moon_day(k + offset))
    while True:
        offset += 1
        sign = _sun_sign(_new_moon_day(k + offset))
        if sign == before or offset > 14:
            return offset - 1
        before = sign
