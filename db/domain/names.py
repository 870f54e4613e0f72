"""Order of names: by given name, in the Vietnamese, Bahnar and Jrai alphabet.

The key is our own bytes, not the system's collation, so a list has the same order on every machine
and an index can hold it. Letters and tones follow CLDR ``common/collation/vi.xml``; ƀ, č, ñ and the
breve vowels, which CLDR vi does not know, stand behind their base letter (Jrai alphabet).
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from db.domain.text import APOSTROPHES, TONES, clean, letters_and_tones

ALPHABET = tuple(
    "a ă â â̆ b ƀ c č d đ e ĕ ê ê̆ f g h i ĭ j k l m n ñ".split()
    + "o ŏ ô ô̆ ơ ơ̆ p q r s t u ŭ ư ư̆ v w x y y̆ z".split()
)
"""Every letter that has a place of its own, in order; c̆ is a way to write č."""

_END, _SPACE, _HYPHEN, _STOP, _SIGN, _DIGIT, _LETTER, _FOREIGN = 0, 2, 3, 4, 5, 16, 32, 250
_WEIGHT = {letter: _LETTER + place for place, letter in enumerate(ALPHABET)}
_WEIGHT |= {"c̆": _WEIGHT["č"], " ": _SPACE, "-": _HYPHEN}
_WEIGHT |= dict.fromkeys(APOSTROPHES, _STOP)
_WEIGHT |= {str(digit): _DIGIT + digit for digit in range(10)}
_NUMBER, _DIGITS = re.compile(r"[0-9]+"), 9
_LETTERS = re.compile("(.)([\u0300-\u036f]*)", re.DOTALL)


def sort_key(full_name: str, sort_name: str | None = None) -> bytes:
    """Bytes that put names in order by plain comparison (memcmp); case plays no part.

    First the given name (the last word) by letters and then tones, then the rest of the name in
    the same way, as a list sorted by the columns “Tên” and “Họ và tên đệm” stands. A ``sort_name``
    given by hand is taken as it is, its first word in the place of the given name.
    """
    words = clean(sort_name or full_name).casefold().split(" ")
    given, rest = (words[0], words[1:]) if sort_name else (words[-1], words[:-1])
    return _weights([given]) + _weights(rest)


def body_key(name: str) -> bytes:
    """The same for houses, groups, books: letter by letter from the first word on, a number by what
    it counts, so that “Tổ dân phố 2” stands before “Tổ dân phố 10”."""
    counted = _NUMBER.sub(lambda found: found[0].zfill(_DIGITS), name)
    return sort_key(counted, counted)


def code_key(code: str) -> tuple[str, str]:
    """Order of codes of a plan: III.2 before III.10."""
    return _NUMBER.sub(lambda found: found[0].zfill(_DIGITS), code), code


def _weights(words: list[str]) -> bytes:
    apart = [letters_and_tones(word) for word in words]
    text = " ".join(word for word, _ in apart)
    letters = b"".join(_letter_weight(base, marks) for base, marks in _LETTERS.findall(text))
    tones = b"".join(bytes([*(2 + TONES.index(tone) for tone in marks), 1]) for _, marks in apart)
    return letters + bytes([_END]) + tones + bytes([_END])


@lru_cache(maxsize=1024)
def _letter_weight(base: str, marks: str) -> bytes:
    weight = _WEIGHT.get(base + marks) or _WEIGHT.get(base)
    if weight is not None:
        return bytes([weight])
    plain = unicodedata.normalize("NFD", base)[0]
    if plain in _WEIGHT:
        return bytes([_WEIGHT[plain]])
    kind = _FOREIGN if base.isalnum() else _SIGN
    return bytes([kind]) + base.encode("utf-8", "replace")
