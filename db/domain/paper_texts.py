"""Sentences of letters and certificates that a commune may put in its own words.

A sentence has gaps in braces (``{house}``); only the gaps of its place may stand in it, so that no
text of a person can reach anything but the words it is given.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from db.domain.errors import AppError
from db.domain.text import clean

PLACES: Mapping[str, tuple[str, ...]] = {
    "card.title": ("house",),
    "card.last": ("house",),
    "certificate.title": ("house",),
    "certificate.first": ("house",),
    "certificate.reason": ("house", "group", "first", "last", "came", "all"),
    "praise.title": ("house",),
    "praise.first": ("house",),
    "invitation.title": ("house",),
    "invitation.first": ("house", "what"),
    "invitation.last": ("house", "what"),
    "thanks.title": ("house",),
    "thanks.first": ("house", "gift", "name"),
    "thanks.more": ("house", "gift", "name"),
    "thanks.last": ("house", "gift", "name"),
    "overdue.title": ("house",),
    "overdue.said": ("house", "days"),
    "overdue.last": ("house",),
    "lending.duty": ("house",),
    "receipt.last": ("house",),
    "label.above": ("house",),
}
"""Place of a sentence -> the gaps that it may have."""

LONGEST = 600
_GAP = re.compile(r"\{([^{}]*)\}")


def filled(text: str, facts: Mapping[str, object]) -> str:
    """The sentence with its gaps filled; a gap that nothing is known of stays empty."""
    return clean(_GAP.sub(lambda gap: str(facts.get(gap[1], "")), text))


def check_text(place: str, text: str | None) -> str | None:
    """The sentence as it is kept; None for nothing.

    Raises:
        AppError: ``paper_text_unknown`` for a place there is none of; ``paper_text_gap`` for a
            brace that is no gap of the place; ``name_too_long``.
    """
    if place not in PLACES:
        raise AppError("paper_text_unknown", place=place)
    line = clean(text or "")
    if len(line) > LONGEST:
        raise AppError("name_too_long", limit=LONGEST)
    for name in _GAP.findall(line):
        if name not in PLACES[place]:
            raise AppError("paper_text_gap", gap=name, known=", ".join(PLACES[place]))
    if "{" in _GAP.sub("", line) or "}" in _GAP.sub("", line):
        raise AppError("paper_text_gap", gap="{", known=", ".join(PLACES[place]))
    return line or None
