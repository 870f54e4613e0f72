"""A birth as a person types it: 1986, 3/1986, 12/3/1986, khoảng 1948, ~1948; and the year's animal.

Elders often know the animal of their year and not its number, so a form says it beside the number.
"""

from __future__ import annotations

import re

from db.domain.birth_checks import check_birth
from db.domain.births import Birth
from db.domain.errors import AppError
from db.domain.text import fold

STEMS = ("Giáp", "Ất", "Bính", "Đinh", "Mậu", "Kỷ", "Canh", "Tân", "Nhâm", "Quý")
BRANCHES = (
    "Tý",
    "Sửu",
    "Dần",
    "Mão",
    "Thìn",
    "Tỵ",
    "Ngọ",
    "Mùi",
    "Thân",
    "Dậu",
    "Tuất",
    "Hợi",
)
_ABOUT = re.compile(r"^(?:~|khoang|chung|ngoai)\s*")
_SEPARATED = re.compile(r"(?:(?:(\d{1,2})[/.-])?(\d{1,2})[/.-])?(\d{4})")
_STORED = re.compile(r"(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?")


def typed_birth(text: str) -> Birth | None:
    """The birth that was typed, day before month before year; None for nothing typed.

    Raises:
        AppError: ``bad_birth`` where it is none, or a day that does not exist.
    """
    plain = fold(text)
    if not plain:
        return None
    about = _ABOUT.match(plain)
    digits = plain[about.end() :] if about else plain
    found = _SEPARATED.fullmatch(digits)
    stored = _STORED.fullmatch(digits)
    if found:
        day, month, year = found.groups()
    elif stored:
        year, month, day = stored.groups()
    else:
        raise AppError("bad_birth", text=text.strip())
    birth = Birth(int(year), int(month or 0), int(day or 0), about=bool(about))
    if (month and not birth.month) or (day and not birth.day):
        raise AppError("bad_birth", text=text.strip())
    check_birth(birth)
    return birth


def animal_of(year: int) -> str:
    """The name of a lunar year: 1984 is “Giáp Tý”. Births before Tết belong to the year before."""
    return f"{STEMS[(year - 4) % 10]} {BRANCHES[(year - 4) % 12]}"
