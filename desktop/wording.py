"""Words for the user: ``tr`` for every text of screen and paper, ``word`` for every ``AppError``.

Vietnamese is the source language. ``tr`` is ours and knows nothing of Qt: the app installs Qt's
translator behind it. An error is worded here and nowhere else: what happened, whether the data is
safe, what to do next (glossary, last part).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any

from db.domain.errors import AppError
from db.domain.numerals import grouped
from desktop.error_words import SENTENCES

_VILLAGE = re.compile(
    r"[Ss]ổ [Ll]àng|SỔ LÀNG|già làng|hội làng|[Tt]hôn/làng|[Ll]àng, thôn|\b(?:làng|Làng|LÀNG)\b"
)
"""Where a text says “làng”: the unit, but for the name of the program, the elder of a village, its
feast, and where the words that may be chosen are listed."""
_NAMED = re.compile(r" [^\W\d_]")

_DAY = re.compile(r"(\d{4})-(\d{2})-(\d{2})")
_LONGEST_FACT, _TOLD = 400, 150
_translate: Callable[[str], str] = str
_village: str | None = None


def install_translator(translate: Callable[[str], str]) -> None:
    """Put a translation (source text -> text) behind ``tr``; ``str`` takes it away."""
    global _translate
    _translate = translate


def use_village(said: str | None) -> None:
    """From now on texts call the unit below a commune by this word (buôn, thôn, tổ dân phố) where
    the source says “làng”; None: as shipped. What people typed is never touched: facts are filled
    in afterwards."""
    global _village
    _village = said if said and said.casefold() != "làng" else None


def village_word() -> str | None:
    """The word in use; None: as shipped."""
    return _village


def in_village_words(text: str) -> str:
    """A Vietnamese text with the commune's word for “làng”, in the case in which it stood. A name
    (làng Jro) keeps its own."""
    said = _village
    return text if said is None else _VILLAGE.sub(lambda found: _called(found, said), text)


def _called(found: re.Match[str], said: str) -> str:
    stood = found[0]
    if stood == "LÀNG":
        return said.upper()
    after = _NAMED.match(found.string, found.end())
    if stood not in ("làng", "Làng") or (after and after[0].strip().isupper()):
        return stood
    return said[:1].upper() + said[1:] if stood == "Làng" else said


def tr(text: str, /, **facts: Any) -> str:
    """The text in the user's language, with ``{name}`` filled from facts after translating."""
    translated = _translate(text)
    if _village is not None and translated == text:
        translated = in_village_words(text)
    return translated.format(**_written(facts)) if facts else translated


def on_paper(text: str, /, **facts: Any) -> str:
    """The text as it stands on paper: in Vietnamese, whatever language the window has, since papers
    go to Vietnamese offices. Rooms that word papers import it as ``tr``."""
    if _village is not None:
        text = in_village_words(text)
    return text.format(**_written(facts)) if facts else text


def _written(facts: dict[str, Any]) -> dict[str, Any]:
    """Figures as Vietnamese write them, wherever a sentence holds one; a year stays 2026."""
    return {
        name: number(value)
        if isinstance(value, int) and not isinstance(value, bool) and "year" not in name
        else value
        for name, value in facts.items()
    }


def word(error: AppError) -> str:
    """The Vietnamese sentences for an error; a code without any is our bug and is said plainly."""
    sentence = SENTENCES.get(error.code)
    if sentence is None:
        return tr("Chưa làm được việc này (mã {code}). Sổ trên máy vẫn nguyên.", code=error.code)
    # A fact that was not given must not bring a second error while the first is being told.
    facts = {
        name: shortened(str(value) if isinstance(value, int) and "year" in name else plain(value))
        for name, value in error.facts.items()
    }
    return tr(sentence).format_map(_Facts(facts))


def shortened(text: str) -> str:
    """A fact as it stands in a sentence: of one without end the beginning and the end are told."""
    return text if len(text) <= _LONGEST_FACT else f"{text[:_TOLD]} … {text[-_TOLD:]}"


class _Facts(dict[str, str]):
    def __missing__(self, name: str) -> str:
        return "…"


def plain(value: Any) -> str:
    """A fact as text: lists joined, numbers with a dot between thousands, days as 20/11/2026,
    nothing for None; a candidate of a choice by its name."""
    if value is None:
        return ""
    if isinstance(value, int) and not isinstance(value, bool):
        return number(value)
    if isinstance(value, Mapping):
        return " – ".join(str(value[key]) for key in ("name", "house") if value.get(key))
    if isinstance(value, list | tuple):
        return ", ".join(plain(item) for item in value)
    day = _DAY.fullmatch(str(value))
    return f"{day[3]}/{day[2]}/{day[1]}" if day else str(value)


def number(value: int) -> str:
    """1234567 as Vietnamese write it: 1.234.567."""
    return grouped(value)
