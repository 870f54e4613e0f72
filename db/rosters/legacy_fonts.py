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
from collections import Counter
from collections.abc import Iterable
from dataclasses import replace
from enum import StrEnum
from functools import cache, lru_cache

from db.rosters.grid import Cell, Grid
from db.rosters.syllables import is_syllable
from resources import path


class Coding(StrEnum):
    UNICODE = "unicode"
    TCVN3 = "tcvn3"
    VNI = "vni"


_TOKEN = re.compile(r"[^\s!-@\[-`{-~\u2010-\u2026]+")  # no space, digit or ASCII punctuation
_ASCII_CAPITALS = re.compile("[A-Z]{2}")
_ASCII_SMALL = re.compile("[a-z]")


def evidence(text: str) -> Counter[Coding]:
    """Words that speak for a coding: neither ASCII, nor as good in Unicode as in an old font."""
    found: Counter[Coding] = Counter()
    if not text.isascii():
        for token in _TOKEN.findall(text):
            found.update(_codings(token))
    return found


@lru_cache(maxsize=8192)
def _codings(token: str) -> tuple[Coding, ...]:
    if token.isascii():
        return ()
    if _as_bytes(token) is None:
        return (Coding.UNICODE,)
    if is_syllable(token):
        return ()
    return tuple(coding for coding in (Coding.TCVN3, Coding.VNI) if is_syllable(_word(token, coding)))


def to_letters(text: str, coding: Coding) -> str:
    """The text with the codes of the old font replaced; words that are no such codes stay."""
    if coding is Coding.UNICODE or text.isascii():
        return text
    return _TOKEN.sub(lambda found: _word(found[0], coding), text)


def to_unicode(grid: Grid, known: Coding | None = None) -> Grid:
    """The grid with columns of old fonts decoded; ``known`` where the whole file is of one coding.

    The grid's ``encoding`` names the old coding where one was found.
    """
    columns = [_evidence_of(grid, index) for index in range(grid.width)]
    total: Counter[Coding] = Counter()
    for counts in columns:
        total.update(counts)
    usual = known or _usual(total)
    if usual is Coding.UNICODE:
        return grid
    rows = [list(row) for row in grid.rows]
    for index, counts in enumerate(columns):
        _decode_column(rows, index, known or _coding_of(counts, total, usual), usual)
    return replace(grid, rows=rows, encoding=usual.value)


def _evidence_of(grid: Grid, column: int) -> Counter[Coding]:
    counts: Counter[Coding] = Counter()
    for row in grid.rows:
        cell = row[column] if column < len(row) else ""
        if isinstance(cell, str) and not cell.isascii():
            counts.update(evidence(cell))
    return counts


def _usual(total: Counter[Coding]) -> Coding:
    """The old coding with evidence in at least two words; Unicode if there is none."""
    best = max((Coding.TCVN3, Coding.VNI), key=lambda coding: total[coding])
    return best if total[best] >= 2 else Coding.UNICODE


def _coding_of(counts: Counter[Coding], total: Counter[Coding], usual: Coding) -> Coding:
    if counts[usual] or counts[Coding.UNICODE]:
        return usual if counts[usual] > counts[Coding.UNICODE] else Coding.UNICODE
    return usual if total[usual] > total[Coding.UNICODE] else Coding.UNICODE


def _decode_column(rows: list[list[Cell]], index: int, coding: Coding, usual: Coding) -> None:
    decoded: dict[int, str] = {}
    before: list[str] = []
    for number, row in enumerate(rows):
        cell = row[index] if index < len(row) else ""
        if not isinstance(cell, str) or not cell:
            continue
        before.append(cell)
        own = evidence(cell)
        if own[Coding.UNICODE] or (coding is Coding.UNICODE and own[usual] < 2):
            continue
        decoded[number] = to_letters(cell, usual)
    if usual is Coding.TCVN3:
        all_capitals = _is_capital_font(before)
        decoded = {row: _with_capitals(text, all_capitals) for row, text in decoded.items()}
    for number, text in decoded.items():
        rows[number][index] = text


def _is_capital_font(cells: Iterable[str]) -> bool:
    """A column in .VnTimeH: toned letters have the codes of small ones, yet no ASCII letter is."""
    text = "\n".join(cells)
    return bool(_ASCII_CAPITALS.search(text)) and not _ASCII_SMALL.search(text)


def _with_capitals(text: str, all_capitals: bool) -> str:
    """Capitals that TCVN3 has no code for: ``NGUYễN`` is NGUYỄN, ``Nguyễn Thị ánh`` is … Ánh."""
    if all_capitals or (_ASCII_CAPITALS.search(text) and not _ASCII_SMALL.search(text)):
        return text.upper()
    words = text.split(" ")
    others = [word for word in words if word[:1].isalpha() and not _lacks_capital(word)]
    if not others or not all(word[0].isupper() for word in others):
        return text
    return " ".join(word[0].upper() + word[1:] if _lacks_capital(word) else word for word in words)


def _lacks_capital(word: str) -> bool:
    """Whether it begins with a small toned vowel, which TCVN3 cannot write as a capital."""
    return word[:1].islower() and word[0] in _tables()[0].values() and word[0] not in "ăâêôơưđ"


@lru_cache(maxsize=8192)
def _word(token: str, coding: Coding) -> str:
    codes = _as_bytes(token)
    if codes is None:
        return token
    usual, capitals, vni = _tables()
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
    try:
        return token.encode("latin-1").decode("latin-1")
    except UnicodeEncodeError:
        pass
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
