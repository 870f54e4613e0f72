"""What the cells of a person's row say: sex, a tick, a phone number, an ethnic group."""

from __future__ import annotations

import re
from dataclasses import dataclass

from db.domain import ethnic_groups
from db.domain.people import Gender
from db.domain.text import clean, fold
from db.rosters.dates import Doubt
from db.rosters.grid import Cell, shown

DITTO = frozenset(
    (
        '"',
        "''",
        "”",
        "“",
        "″",
        "〃",
        "„",
        ",,",
        "//",
        "-//-",
        '-"-',
        "nt",
        "-nt-",
        "như trên",
        "n/t",
    )
)
"""Signs that repeat the cell above."""

_NOTHING = frozenset(
    ("-", "--", "---", ".", "x", "0", "/", "khong", "ko", "k", "khong co", "chua co", "ko co")
).union(("khong ro", "chua ro", "khong khai", "khong biet"))
_FEMALE = frozenset(("nu", "gai", "f", "female", "ba", "phu nu", "con gai", "nu gioi"))
_MALE = frozenset(("nam", "trai", "m", "male", "ong", "dan ong", "con trai", "nam gioi"))
_OTHER = frozenset(("khac", "other"))
_TICKS = frozenset(
    # The letters þ, ü, p and a are ticks in the fonts Wingdings, Wingdings 2 and Webdings.
    "x xx (x) v * + / 1 co true yes y dung ✓ ✔ √ ☑ ☒ ● • ✗ ✘ × ■ ü þ p a".split()
)
_NO_TICKS = frozenset(("0", "-", "--", "khong", "false", "no", "ko", "☐", "□", ".", "o"))
_ERROR = re.compile(r"#(?:N/A|REF!|VALUE!|NAME\?|DIV/0!|NULL!|NUM!)")
_NUMBER_END = re.compile(r"[;/,\n&|]|\b(?:hoặc|và)\b| [-–] |(?<=\d{9})[-–]")
_LETTER = re.compile(r"[^\W\d_]")
_TOUCHING = re.compile(r"[^\W\d_]\+?\d|\d[^\W\d_]")


@dataclass(frozen=True)
class Phone:
    """A number with its zero; ``whole`` is False where the cell held more than this number."""

    number: str
    whole: bool = True


def is_error(cell: Cell) -> bool:
    """Whether Excel shows an error (#REF!) instead of a value."""
    return isinstance(cell, str) and _ERROR.fullmatch(cell.strip()) is not None


def read_gender(cell: Cell) -> Gender | Doubt | None:
    """The sex that a word states; numbers and ticks do not say which sex they mean."""
    text = fold(shown(cell))
    # A lone x is a tick in the wrong column, and may mean either.
    if not text or text in _NOTHING - {"x"}:
        return None
    word = re.sub(r"[^\w]+", " ", text).strip()
    for words, gender in ((_FEMALE, Gender.FEMALE), (_MALE, Gender.MALE), (_OTHER, Gender.OTHER)):
        if word in words:
            return gender
    return Doubt("bad_gender")


def read_tick(cell: Cell, meaning: Gender) -> bool | Doubt:
    """Whether the box that means this sex is ticked, by whatever mark; an empty box is not."""
    if isinstance(cell, bool):
        return cell
    mark = shown(cell).lower()
    if not mark or fold(mark) in _NO_TICKS or mark in _NO_TICKS:
        return False
    stated = read_gender(cell)
    if isinstance(stated, Gender):
        return stated is meaning
    return True if mark in _TICKS or fold(mark) in _TICKS else Doubt("bad_tick")


def read_ethnic_group(cell: Cell) -> str | Doubt | None:
    """The stable key of the group; never guessed from a name."""
    text = shown(cell)
    if not text or fold(text) in _NOTHING:
        return None
    return ethnic_groups.key_of(text) or Doubt("bad_ethnic_group")


def read_phone(cell: Cell) -> Phone | Doubt | None:
    """The first number of the cell as it is dialled inside Vietnam, digits only.

    A zero that a number cell has lost is put back: nine digits from 3, 5, 7, 8, 9 are a mobile
    number, ten from 2 a landline (Thông tư 22/2014/TT-BTTTT and the change of 2018).
    """
    text = shown(cell)
    if not text or fold(text) in _NOTHING:
        return None
    raw = cell if isinstance(cell, str) and "\n" in cell else text
    numbers = [number for number in map(_dialled, map(clean, _NUMBER_END.split(raw))) if number]
    if numbers and (len(numbers) > 1 or _dialled(text) is None):
        return Phone(numbers[0], whole=False)
    number = _dialled(text)
    return Phone(number, whole=not _LETTER.search(text)) if number else Doubt("bad_phone")


def _dialled(text: str) -> str | None:
    if _TOUCHING.search(text):  # O912…: a letter for a digit; 5,64E+08: digits thrown away by Excel
        return None
    digits = re.sub(r"\D", "", text)
    if re.fullmatch(r"(?:00)?840?[235789]\d{8,9}", digits):
        digits = "0" + re.sub(r"^(?:00)?840?", "", digits)
    elif re.fullmatch(r"[35789]\d{8}|2\d{9}|1[2689]\d{8}", digits):
        digits = "0" + digits
    return digits if re.fullmatch(r"0[1-9]\d{8}|0[12]\d{9}", digits) else None
