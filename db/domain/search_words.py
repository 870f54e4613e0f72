"""The words by which a name is found, with and without marks, as entries of one sorted index.

Every word of a name (and each part behind an apostrophe or hyphen) gives up to three entries, made
so that every question asks for one range of the index:

- ``hoang``: without marks; any beginning of it finds the name;
- ``␁hoang``, or ``␁hoa␃`` where the word bears no tone: its own letters, for what is typed without
  a tone, which it may lack while the word is still being typed;
- ``␂`` + its tones + ``hoang``: for what is typed with a tone.

The three signs are control characters, which ``clean`` lets into no name and no query.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from db.domain.text import APOSTROPHES, clean, fold, letters_and_tones

_INNER_WORD = re.compile(f"[{APOSTROPHES}-]")
_LETTERS, _TONED, _UNTONED = "\x01", "\x02", "\x03"
_LAST = "\U0010ffff"


@dataclass(frozen=True)
class Range:
    """A part of the index: from ``low`` (without ``low`` itself if ``above``) up to ``high``."""

    low: str
    above: bool = False

    @property
    def high(self) -> str:
        return self.low + _LAST


@dataclass(frozen=True)
class AskedWord:
    """One word of a query: where names lie that have it, and those that have it with its marks."""

    found: Range
    exact: Range


def search_words(known: str) -> tuple[str, ...]:
    """All entries for what is known of a name, sorted."""
    entries: set[str] = set()
    for word in _words(known):
        letters, tones = letters_and_tones(word)
        entries.add(fold(word))
        entries.add(f"{_LETTERS}{letters}{'' if tones else _UNTONED}")
        if tones:
            entries.add(f"{_TONED}{tones}{letters}")
    entries.discard("")
    return tuple(sorted(entries))


def asked_words(query: str) -> tuple[AskedWord, ...]:
    """The words of a query, each the beginning of a word of the name, in any order."""
    asked = []
    for word in _comparable(query).split():
        letters, tones = letters_and_tones(word)
        if fold(word):
            exact = Range(_TONED + tones + letters) if tones else Range(_LETTERS + letters, True)
            asked.append(AskedWord(Range(fold(word)), exact))
    return tuple(dict.fromkeys(asked))


def _words(known: str) -> list[str]:
    words = clean(known).casefold().split()
    inner = [part for word in words for part in _INNER_WORD.split(word)[1:] if part]
    return [*_comparable(known).split(), *inner]


def _comparable(text: str) -> str:
    return "".join(letter for letter in clean(text).casefold() if letter not in APOSTROPHES)
