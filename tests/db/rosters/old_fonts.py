"""Writes text in the codes of old fonts and code pages, as typists and programs did."""

from __future__ import annotations

import csv
import unicodedata
from functools import cache

from db.domain.text import TONES
from resources import path


def tcvn3(text: str) -> str:
    """``Nguyễn Văn Ánh`` as ``NguyÔn V¨n ¸nh``: toned capitals get the codes of small letters."""
    table = _letters("tcvn3")
    return "".join(table.get(letter) or table.get(letter.lower(), letter) for letter in _nfc(text))


def vni(text: str) -> str:
    """``Nguyễn Văn Ánh`` as ``Nguyeãn Vaên AÙnh``."""
    table = _letters("vni")
    return "".join(table.get(letter, letter) for letter in _nfc(text))


def windows_1258(text: str) -> bytes:
    """Composed letters where the page has them, else a letter and a combining tone."""
    return b"".join(_byte_pair(letter) for letter in _nfc(text))


def _byte_pair(letter: str) -> bytes:
    try:
        return letter.encode("cp1258")
    except UnicodeEncodeError:
        apart = unicodedata.normalize("NFD", letter)
        tone = next((mark for mark in apart if mark in TONES), "")
        bare = unicodedata.normalize("NFC", apart.replace(tone, "", 1)) if tone else letter
        return (bare + tone).encode("cp1258")


def _nfc(text: str) -> str:
    return unicodedata.normalize("NFC", text)


@cache
def _letters(coding: str) -> dict[str, str]:
    with path("data/legacy_letters.csv").open(encoding="utf-8", newline="") as lines:
        return {
            row["letter"]: bytes.fromhex(row["codes"]).decode("latin-1")
            for row in csv.DictReader(lines)
            if row["coding"] == coding
        }
