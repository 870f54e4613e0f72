"""Names of files that leave the book: made by us, plain letters only, for people to read.

``lang-jro_2026-11-22_so-17.solang``. A name is never trusted when a file comes back: Zalo and
Windows rename and add “(1)”.
"""

from __future__ import annotations

import re
import unicodedata

SUFFIX = ".solang"
_LONGEST = 40
# Windows has had these for itself since 1981, whatever follows the dot.
_DEVICES = {"con", "prn", "aux", "nul"} | {f"{d}{n}" for d in ("com", "lpt") for n in range(10)}


def hand_in_name(house: str, day: str, number: int, part: tuple[int, int] = (1, 1)) -> str:
    """``lang-jro_2026-11-22_so-17.solang``; of several parts ``…_so-17_phan-1-2.solang``."""
    which = "" if part == (1, 1) else f"_phan-{part[0]}-{part[1]}"
    return f"{plain_word(house)}_{plain_word(day)}_so-{number}{which}{SUFFIX}"


def plain_word(text: str) -> str:
    """Small letters a to z, digits and hyphens, at most 40, never empty, no name of a device."""
    bare = unicodedata.normalize("NFD", text.lower().replace("đ", "d"))
    word = re.sub(r"[^a-z0-9]+", "-", re.sub(r"[\u0300-\u036f'’ʼ]", "", bare)).strip("-")
    word = word[:_LONGEST].strip("-")
    return f"so-{word}".strip("-") if not word or word in _DEVICES else word
