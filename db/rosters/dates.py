"""Births as people write them in lists: dates, months, years, serial numbers of Excel.

Whatever can be read in two ways is not read at all: the caller gets a code and leaves the cell
empty. Vietnamese order is day, month, year.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from db.domain.births import Birth
from db.domain.text import fold
from db.rosters.grid import Cell, shown

OLDEST_AGE = 120
_SERIAL_START = date(1899, 12, 30)
_YEAR_SERIALS = range(1890, 2101)
_SEPARATOR = r"[\s./\\,–—-]+"
_NUMBERS = re.compile(rf"(?:(\d{{1,2}}){_SEPARATOR})?(?:(\d{{1,2}}){_SEPARATOR})?(\d+)")
_ISO = re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[t ]\d.*)?")
_WITH_TIME = re.compile(r"(\d{1,2}[/-]\d{1,2}[/-]\d{4}) \d{1,2}:\d\d.*")
_WORDS = re.compile(r"\b(?:sinh|ngay|thang|nam|sn|ns|dl|al|duong lich)\b")
_ABOUT = re.compile(r"khoang|chung|tam|uoc|\bkh\b\.?|\bk\b\.?|[~≈?]")
_UNKNOWN_PART = re.compile(r"(?:(?:\b0{1,2}|[._…?x*-]{1,6}) ?/ ?)+(?=\d)")
_REMARK = re.compile(r"\([^)\d]*\)|\(\d+ tuoi\)")
_MONTH_LETTER = re.compile(r"\bth?\.? ?(?=\d)")
_NOT_STATED = frozenset(
    ("-", "--", "0", "khong", "khong ro", "chua ro", "khong nho", "khong biet", "kr", "ko ro")
)


@dataclass(frozen=True)
class Doubt:
    """Why a cell was not read: a code of ``Problem``."""

    code: str


def read_birth(cell: Cell, today: date) -> Birth | Doubt | None:
    """The birth that a cell states; None where it states none; a doubt where it cannot be sure."""
    if isinstance(cell, bool):
        return Doubt("bad_birth")
    if isinstance(cell, date):
        return _from_date(cell, today)
    if isinstance(cell, int | float):
        return _from_number(float(cell), today)
    text = shown(cell)
    return _from_text(text, today) if text else None


def _from_date(day: date, today: date) -> Birth | Doubt:
    plain = day.date() if isinstance(day, datetime) else day
    serial = (plain - _SERIAL_START).days
    if serial in _YEAR_SERIALS:  # 1981 typed into a cell that Excel shows as a date: 3/6/1905
        return _checked(Birth(serial), today)
    return _checked(Birth(plain.year, plain.month, plain.day), today)


def _from_number(number: float, today: date) -> Birth | Doubt | None:
    if number == 0:
        return None
    if not number.is_integer():
        return _from_text(f"{number:.4f}", today)  # 3.1986 typed for March 1986
    whole = int(number)
    serial_today = (today - _SERIAL_START).days
    if 3653 < whole <= serial_today:
        day = _SERIAL_START + timedelta(days=whole)
        return _checked(Birth(day.year, day.month, day.day), today)
    return _from_text(str(whole), today)


def _from_text(text: str, today: date) -> Birth | Doubt | None:
    lowered = fold(text)
    if lowered in _NOT_STATED:
        return None
    lowered, about = _ABOUT.subn(" ", lowered)
    lowered = _REMARK.sub(" ", lowered).strip(" ()")
    found = _ISO.fullmatch(lowered)
    if found:
        year, month, day = map(int, found.groups())
        return _checked(Birth(year, month, day, bool(about)), today)
    lowered = _MONTH_LETTER.sub(" ", _WORDS.sub(" ", _WITH_TIME.sub(r"\1", lowered)))
    lowered = _UNKNOWN_PART.sub("", lowered.strip()).strip(" .,:;-/'\"")
    if re.fullmatch(r"\d{7,8}", lowered):
        return _run_together(lowered, today)
    numbers = _NUMBERS.fullmatch(lowered)
    return _from_parts(numbers, bool(about), today) if numbers else Doubt("bad_birth")


def _run_together(digits: str, today: date) -> Birth | Doubt:
    """12031986 or 19860312, if only one of them can be meant; a lost first zero is restored."""
    first = f"{digits:0>8}"
    readings = [
        _checked(Birth(int(first[4:]), int(first[2:4]), int(first[:2])), today),
        _checked(Birth(int(digits[:4]), int(digits[4:6]), int(digits[6:] or 0)), today),
    ]
    births = [reading for reading in readings if isinstance(reading, Birth)]
    return births[0] if len(births) == 1 else Doubt("bad_birth")


def _from_parts(found: re.Match[str], about: bool, today: date) -> Birth | Doubt:
    first, second, last = found.groups()
    day, month = (first, second) if second else (None, first)
    year = _year(last, alone=month is None, today=today)
    if isinstance(year, Doubt):
        return year
    if month is not None and not int(month):
        return Doubt("bad_birth")
    return _checked(Birth(year, int(month or 0), int(day or 0), about), today)


def _year(digits: str, alone: bool, today: date) -> int | Doubt:
    if len(digits) == 4:
        return int(digits)
    if len(digits) > 2 or alone:
        return Doubt("bad_birth")
    if len(digits) < 2:
        return Doubt("birth_without_year")
    if int(digits) > today.year % 100:
        return 1900 + int(digits)
    return Doubt("two_digit_year")


def _checked(birth: Birth, today: date) -> Birth | Doubt:
    try:
        first_day = date(birth.year, birth.month or 1, birth.day or 1)
    except ValueError:
        return Doubt("bad_birth")
    if first_day > today:
        return Doubt("future_birth")
    return birth if birth.year >= today.year - OLDEST_AGE else Doubt("bad_birth")


def combine(day: Cell, month: Cell, year: Cell, today: date) -> Birth | Doubt | None:
    """A birth out of three columns; a year alone or a month and year are enough."""
    stated = stated_day(day, month)
    if not stated:
        return read_birth(year, today)
    if not shown(year):
        return Doubt("birth_without_year")
    if shown(day) and "/" not in stated and not shown(month):
        return Doubt("bad_birth")
    return _from_text(f"{stated}/{shown(year)}", today)


def stated_day(day: Cell, month: Cell) -> str:
    """Day and month out of columns of their own, as 12/3; the day's may hold both."""
    if isinstance(day, date):  # Excel takes “12/3” for a day of the year in which it was typed
        return f"{day.day}/{day.month}"
    parts = [part for cell in (day, month) for part in re.findall(r"\d+", shown(cell))]
    return "/".join(part.lstrip("0") for part in parts if part.strip("0"))
