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

_DAY = re.compile(r"(\d{4})-(\d{2})-(\d{2})")
_translate: Callable[[str], str] = str


def install_translator(translate: Callable[[str], str]) -> None:
    """Put a translation (source text -> text) behind ``tr``; ``str`` takes it away."""
    global _translate
    _translate = translate


def tr(text: str, /, **facts: Any) -> str:
    """The text in the user's language, with ``{name}`` filled from facts after translating."""
    translated = _translate(text)
    return translated.format(**facts) if facts else translated


def on_paper(text: str, /, **facts: Any) -> str:
    """The text as it stands on paper: in Vietnamese, whatever language the window has, since papers
    go to Vietnamese offices. Rooms that word papers import it as ``tr``."""
    return text.format(**facts) if facts else text


def word(error: AppError) -> str:
    """The Vietnamese sentences for an error; a code without any is our bug and is said plainly."""
    sentence = SENTENCES.get(error.code)
    if sentence is None:
        return tr("Chưa làm được việc này (mã {code}). Sổ trên máy vẫn nguyên.", code=error.code)
    # A fact that was not given must not bring a second error while the first is being told.
    return tr(sentence).format_map(_Facts({k: plain(v) for k, v in error.facts.items()}))


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
