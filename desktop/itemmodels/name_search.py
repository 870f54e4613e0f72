"""Which names a few typed letters mean: without marks, the given name first, exact marks first.

Two letters must be enough on a roll of thirty, and what people call each other by is the given
name; so a hit at its beginning is better than one in the family name.
"""

from __future__ import annotations

from collections.abc import Sequence

from db.domain.text import clean, fold

NO_HIT = 99


def hits(typed: str, names: Sequence[str]) -> list[int]:
    """Positions of the names that fit, the best first; ties in the order given."""
    wanted = fold(typed)
    if not wanted:
        return []
    ranked = [(rank(typed, name), at) for at, name in enumerate(names)]
    return [at for place, at in sorted(ranked) if place < NO_HIT]


def rank(typed: str, name: str) -> int:
    """0 is best; ``NO_HIT`` does not fit.

    Where marks were typed, names that bear them come before all others; typed without marks, they
    only decide between hits at the same place.
    """
    place = _place(fold(typed), fold(name))
    if place == NO_HIT:
        return NO_HIT
    seen = clean(typed).casefold()
    exact = seen in clean(name).casefold()
    with_marks = seen != fold(typed)
    return (10 if with_marks and not exact else 0) + place * 2 + (0 if exact else 1)


def _place(wanted: str, name: str) -> int:
    words = name.split()
    if not words:
        return NO_HIT
    if words[-1].startswith(wanted):
        return 0
    if " ".join(words[-2:]).startswith(wanted):
        return 1
    if any(word.startswith(wanted) for word in words) or name.startswith(wanted):
        return 2
    typed_words = wanted.split()
    if len(typed_words) > 1 and all(
        any(word.startswith(part) for word in words) for part in typed_words
    ):
        return 3
    return 4 if wanted in name else NO_HIT
