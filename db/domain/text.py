"""Text at the door, and text for searching.

``clean`` runs once where text enters the program, so that later comparisons are of equal bytes.
``fold`` is for searching only: it forgets marks, case, apostrophes. Nothing here corrects a name.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

TONES = "\u0300\u0309\u0303\u0301\u0323"
"""Combining huyền, hỏi, ngã, sắc, nặng, in the order of CLDR ``common/collation/vi.xml``."""

APOSTROPHES = "'’‘ʼʻ‛′`´ˈ＇"
"""The ways the stop of H’Lan gets typed; all of them mean the same."""

VOWELS = frozenset("aeiouy")
_BREVE_FIRST = re.compile("([aeoAEO][\u0300-\u036f]*?)\u0306\u0302")
_INVISIBLE = frozenset(("Cc", "Cf", "Cs"))
_GRAPHEME_JOINER = "\u034f"
_APOSTROPHE = re.compile(f"[{APOSTROPHES}]")
_PLAIN = str.maketrans(
    {"đ": "d", "ð": "d", "ɖ": "d", "ƀ": "b", "ɓ": "b", "ı": "i", "ɲ": "n", "ƈ": "c"}
    | dict.fromkeys(APOSTROPHES)
)


def clean(text: str) -> str:
    """The text as it is stored: NFC, one space between words, nothing invisible; else untouched.

    The breve of ê̆ ô̆ â̆ typed before the circumflex is put behind it, since Unicode keeps the two
    orders apart although they look alike.
    """
    spaced = " ".join(text.split())
    if spaced.isascii() and spaced.isprintable():
        return spaced
    seen = "".join(
        letter
        for letter in spaced
        if unicodedata.category(letter) not in _INVISIBLE and letter != _GRAPHEME_JOINER
    )
    whole = unicodedata.normalize("NFC", " ".join(seen.split()))
    if "\u0302" not in whole:
        return whole
    apart = unicodedata.normalize("NFD", whole)
    return unicodedata.normalize("NFC", _BREVE_FIRST.sub("\\1\u0302\u0306", apart))


def storable(name: str) -> str:
    """A file's name as a book can hold it: what is no Unicode in it (a stick of another system) is
    a question mark. For telling it only; the file is opened by its own name."""
    return name.encode("utf-8", "replace").decode("utf-8")


def clean_or_none(text: str | None) -> str | None:
    """``clean``, with None for nothing left."""
    return (clean(text) or None) if text else None


@lru_cache(maxsize=4096)
def fold(text: str) -> str:
    """The text to search by: lower case, no marks, đ as d, ƀ as b, no apostrophes."""
    # Apostrophes go first: NFKD would make a blank and a tone of the one of the keyboard (´).
    apart = unicodedata.normalize("NFKD", text.casefold().translate(_PLAIN))
    bare = "".join(letter for letter in apart if unicodedata.category(letter) != "Mn")
    return clean(bare.translate(_PLAIN))


@lru_cache(maxsize=4096)
def marks_equal_key(text: str) -> str:
    """Equal for texts that differ only in case, apostrophe and the seat of the tone (hoà, hòa).

    Each word is its letters with their own marks, then its tones: ``hoa`` + huyền.
    """
    unified = _APOSTROPHE.sub("'", clean(text).casefold())
    return " ".join("".join(letters_and_tones(word)) for word in unified.split(" "))


def letters_and_tones(word: str) -> tuple[str, str]:
    """The letters of a word (NFC, tones taken off its vowels) and the tones in the order they came.

    ``Hường`` gives ``Hương`` and U+0300. The tilde of ñ and the breve of ơ̆ belong to the letter.
    """
    if word.isascii():
        return word, ""
    letters: list[str] = []
    tones: list[str] = []
    base = ""
    for letter in unicodedata.normalize("NFD", word):
        if not unicodedata.combining(letter):
            base = letter
        elif letter in TONES and base.lower() in VOWELS:
            tones.append(letter)
            continue
        letters.append(letter)
    return unicodedata.normalize("NFC", "".join(letters)), "".join(tones)
