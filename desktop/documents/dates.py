"""Days and periods as Vietnamese papers write them.

Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.4: days below 10 and months 1 and 2 get a leading zero,
the other months none: ngày 03 tháng 4 năm 2026, ngày 10 tháng 02 năm 2026.
"""

from __future__ import annotations

import re
from datetime import date

from db.domain.periods import Period, PeriodKind
from desktop.wording import on_paper as tr

_ROMAN = ("I", "II", "III", "IV")
_CLOCK = re.compile(r"(\d{1,2}):(\d{2})")


def long_day(day: date) -> str:
    """``ngày 03 tháng 4 năm 2026``."""
    return tr(
        "ngày {day} tháng {month} năm {year}",
        day=f"{day.day:02d}",
        month=_month(day),
        year=str(day.year),
    )


def short_day(day: date) -> str:
    """``03/4/2026``, by the same rule."""
    return f"{day.day:02d}/{_month(day)}/{day.year}"


def _month(day: date) -> str:
    return f"{day.month:02d}" if day.month <= 2 else str(day.month)


def open_day(dots: str = "........") -> str:
    """A date line to be filled in by hand."""
    return tr("ngày {dots} tháng {dots} năm 20{year}", dots=dots, year=dots[:5])


def clock(time: str) -> str:
    """``19:00`` as ``19 giờ 00``; a word such as "tối" stays as it is."""
    found = _CLOCK.fullmatch(time)
    return tr("{hour} giờ {minute}", hour=found[1], minute=found[2]) if found else time


def period_words(period: Period) -> str:
    """``quý IV năm 2026``, ``6 tháng đầu năm 2026``, ``từ ngày 01/7/2026 đến ngày 20/7/2026``."""
    year, number = str(period.year), period.number
    if period.kind is PeriodKind.MONTH:
        return tr("tháng {number} năm {year}", number=_month(period.to_day), year=year)
    if period.kind is PeriodKind.QUARTER:
        return tr("quý {number} năm {year}", number=_ROMAN[number - 1], year=year)
    if period.kind is PeriodKind.HALF:
        half = tr("6 tháng đầu năm {year}") if number == 1 else tr("6 tháng cuối năm {year}")
        return half.format(year=year)
    if period.kind is PeriodKind.YEAR:
        return tr("năm {year}", year=year)
    return tr(
        "từ ngày {first} đến ngày {last}",
        first=short_day(period.from_day),
        last=short_day(period.to_day),
    )
