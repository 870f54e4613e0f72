"""Lists typed in the old TCVN3 (.VnTime) and VNI-Windows fonts: their codes back into letters.

Such text looks like ``NguyÔn V¨n`` or ``Nguyeãn Vaên``: Latin-1 letters that only the font turns
into Vietnamese. A column is taken for such text where its words are syllables after decoding and
are none before; ordinary text has no such words, so it is never touched. The tables are data:
``legacy_letters.csv``, TCVN3 being the upper half of TCVN 5712:1993 as the ABC fonts use it, with
the capitals of VN1 beside it.
"""

from __future__ import annotations

import csv
import re
import unicodedata
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cache, lru_cache
from itertools import chain

from db.rosters.grid import Cell, Grid
from db.rosters.syllables import is_syllable
from resources import path


class Coding(StrEnum):
    """The old codings that are known."""

    TCVN3 = "tcvn3"
    VNI = "vni"


_TOKEN = re.compile(r"[^\s!-@\[-`{-~\u2010-\u2026]+")  # no space, digit or ASCII punctuation
_CODE_SIGNS = re.compile("[\xa1-\xae]")
_INNER_CAPITAL = re.compile(r"[^\W\d_][A-Z]")
_ASCII_SMALL = re.compile("[a-z]")


@dataclass(frozen=True)
class Evidence:
    """Words that only an old coding makes sense of, words that it spoils, and all of them.

    Words in ASCII say nothing. Words of Bahnar and Jrai make no Vietnamese sense in any coding, and
    a few of them by chance in an old one (Unicode ``Lôp`` is ``Lụp``): so it takes many.
    """

    tokens: tuple[str, ...]
    coding: Coding

    @property
    def speaking(self) -> tuple[str, ...]:
        return tuple(token for token in self.tokens if _verdict(token, self.coding) > 0)

    @property
    def against(self) -> int:
        return sum(_verdict(token, self.coding) < 0 for token in self.tokens)

    @property
    def is_clear(self) -> bool:
        """Whether it outweighs what speaks against it."""
        count = len(self.speaking)
        return count >= 2 and count > 3 * self.against and 2 * count >= len(self.tokens)

    @property
    def is_rich(self) -> bool:
        """Whether it is more than chance."""
        return len(set(self.speaking)) >= 4

    def __bool__(self) -> bool:
        return bool(self.against or self.speaking)


def tokens(text: str) -> tuple[str, ...]:
    """The words of a text that are not ASCII."""
    if text.isascii():
        return ()
    return tuple(token for token in _TOKEN.findall(text) if not token.isascii())


@lru_cache(maxsize=16384)
def _verdict(token: str, coding: Coding) -> int:
    """1 where a word makes sense in the old coding only, -1 in Unicode only, else 0."""
    if _as_bytes(token) is None:
        return -1
    return is_syllable(_word(token, coding)) - is_syllable(token)


def sense(words: tuple[str, ...], coding: Coding | None = None) -> int:
    """How many more of the words make sense in this coding (None: as they stand) than do not."""
    read = words if coding is None else tuple(_word(word, coding) for word in words)
    return sum(1 if is_syllable(word) else -1 for word in read)


def to_letters(text: str, coding: Coding) -> str:
    """The text with the codes of the old font replaced; words that are no such codes stay."""
    if text.isascii():
        return text
    return _TOKEN.sub(lambda found: _word(found[0], coding), text)


def to_unicode(grid: Grid, known: Coding | None = None) -> Grid:
    """The grid with columns of old fonts decoded; ``known`` where the whole file is of one coding.

    The grid's ``encoding`` names the old coding where one was found.
    """
    columns = [_tokens_of(grid, index) for index in range(grid.width)]
    coding = known or _likelier(columns)
    whole = Evidence(tuple(chain.from_iterable(columns)), coding)
    if known is None and not any(_is_old(Evidence(column, coding), whole) for column in columns):
        return grid
    rows = [list(row) for row in grid.rows]
    for index, column in enumerate(columns):
        old = known is not None or _is_old(Evidence(column, coding), whole)
        _decode_column(rows, index, coding, old, whole.is_rich)
    return replace(grid, rows=rows, encoding=coding.value)


def _tokens_of(grid: Grid, column: int) -> tuple[str, ...]:
    cells = (row[column] for row in grid.rows if column < len(row))
    return tuple(chain.from_iterable(tokens(cell) for cell in cells if isinstance(cell, str)))


def _likelier(columns: list[tuple[str, ...]]) -> Coding:
    every = tuple(chain.from_iterable(columns))
    return max(Coding, key=lambda coding: len(Evidence(every, coding).speaking))


def _is_old(column: Evidence, whole: Evidence) -> bool:
    if whole.is_clear and whole.is_rich:
        return len(column.speaking) > column.against or not column
    return column.is_clear and column.is_rich


def _decode_column(
    rows: list[list[Cell]], index: int, coding: Coding, old: bool, mixed: bool
) -> None:
    """Decode in place; ``mixed``: in a column that is not old, cells that are clearly so."""
    decoded: dict[int, str] = {}
    for number, row in enumerate(rows):
        cell = row[index] if index < len(row) else ""
        if isinstance(cell, str) and cell:
            own = Evidence(tokens(cell), coding)
            if (old and not _is_unicode(cell)) or (mixed and own.is_clear):
                decoded[number] = to_letters(cell, coding)
    if coding is Coding.TCVN3:
        raise_capitals(decoded)
    for number, text in decoded.items():
        rows[number][index] = text


def _is_unicode(text: str) -> bool:
    """Whether a word makes sense that no old font could hold; Bahnar letters alone do not tell."""
    return any(_as_bytes(token) is None and is_syllable(token) for token in tokens(text))


def raise_capitals(texts: dict[int, str]) -> None:
    """Put back, in place, the capitals that TCVN3 has no code for, in the texts of one column.

    ``NGUYễN`` is NGUYỄN; ``Nguyễn Thị ánh`` is … Ánh, where all other words begin with a capital;
    ``ánh`` alone is Ánh in a column in which the others do.
    """
    capital_font = _is_in_capitals(" ".join(texts.values()))
    starts = [text[0] for text in texts.values() if text[0].isalpha() and not _lacks_capital(text)]
    capitalised = 2 * sum(map(str.isupper, starts)) > len(starts)
    for key, text in texts.items():
        if capital_font or _is_in_capitals(text):
            texts[key] = text.upper()
            continue
        words = text.split(" ")
        others = [word for word in words if word[:1].isalpha() and not _lacks_capital(word)]
        if all(word[0].isupper() for word in others) if others else capitalised:
            texts[key] = " ".join(
                word[0].upper() + word[1:] if _lacks_capital(word) else word for word in words
            )


def _is_in_capitals(text: str) -> bool:
    """A capital inside a word and no small ASCII letter: written in capitals, or in their font."""
    return bool(_INNER_CAPITAL.search(text)) and not _ASCII_SMALL.search(text)


def _lacks_capital(word: str) -> bool:
    """Whether it begins with a small toned vowel, which TCVN3 cannot write as a capital."""
    return word[:1].islower() and word[0] in _tables()[0].values() and word[0] not in "ăâêôơưđ"


@lru_cache(maxsize=8192)
def _word(token: str, coding: Coding) -> str:
    codes = _as_bytes(token)
    usual, capitals, vni = _tables()
    if codes is None:  # a Bahnar letter put in from a Unicode font, beside codes of the old one
        if coding is Coding.TCVN3 and _CODE_SIGNS.search(token):
            return unicodedata.normalize("NFC", "".join(usual.get(sign, sign) for sign in token))
        return token
    if coding is Coding.VNI:
        return unicodedata.normalize("NFC", _vni_pattern().sub(lambda found: vni[found[0]], codes))
    word = "".join(usual.get(code, code) for code in codes)
    if is_syllable(word):
        return word
    other = "".join(usual.get(code) or capitals.get(code, code) for code in codes)
    return other if is_syllable(other) else _keep_punctuation(word, token)


def _keep_punctuation(word: str, token: str) -> str:
    """A byte of Windows punctuation inside a word (H’Lan) stays the sign that it was."""
    return "".join(
        sign if "\x80" <= letter <= "\x9f" else letter
        for letter, sign in zip(word, token, strict=True)
    )


def _as_bytes(token: str) -> str | None:
    """The token as letters U+0000 to U+00FF, one a byte; None where it holds anything else."""
    if token.isascii() or max(token) <= "\xff":
        return token
    try:
        return token.encode("cp1252").decode("latin-1")
    except UnicodeEncodeError:
        return None


@cache
def _tables() -> tuple[dict[str, str], dict[str, str], dict[str, str]]:
    """Code to letter: TCVN3, the capitals of TCVN 5712 VN1, VNI (one or two codes a letter)."""
    found: dict[str, dict[str, str]] = {"tcvn3": {}, "tcvn3-capitals": {}, "vni": {}}
    with path("data/legacy_letters.csv").open(encoding="utf-8", newline="") as lines:
        for row in csv.DictReader(lines):
            codes = bytes.fromhex(row["codes"]).decode("latin-1")
            found[row["coding"]][codes] = row["letter"]
    vni = found["vni"]
    # Typists often left the mark of a capital in its small form: “Aùnh”.
    small_marks = {codes[0] + codes[1].lower(): vni[codes] for codes in vni if codes[1:].isupper()}
    return found["tcvn3"], found["tcvn3-capitals"], small_marks | vni


@cache
def _vni_pattern() -> re.Pattern[str]:
    codes = sorted(_tables()[2], key=len, reverse=True)
    return re.compile("|".join(map(re.escape, codes)))
