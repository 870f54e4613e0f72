"""Which people a search means, in two parts: those who bear the marks that were typed, then the
rest that is found without them.

Each part is one condition over ``person p``; the second is asked only where the first does not
fill the page. Every word is one range of ``search_word`` (``db.domain.search_words``).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from db.domain.search_words import Range, asked_words


@dataclass(frozen=True)
class Part:
    """A condition with its values; ``order`` is how its rows are put in Vietnamese order."""

    condition: str
    values: tuple[str, ...]
    order: str


_THEN = "p.birth_year, p.birth_month, p.birth_day"
BY_INDEX = f"p.sort_key, {_THEN}"
BY_SORTING = f"+p.sort_key, {_THEN}"
"""The plus keeps SQLite from walking all names in order to find a few of them."""

EVERYBODY = (
    # An open range, for an IS NOT NULL would not be read in the order of the index.
    Part("p.sort_key > x''", (), BY_INDEX),
    Part("p.sort_key IS NULL", (), BY_SORTING),
)
"""Without a search: those with a name, then those whose name is not known here."""


def parts(search: str) -> tuple[Part, ...]:
    """The parts of a search in the order they are shown; everybody where nothing was typed."""
    asked = asked_words(search)
    if not asked:
        return EVERYBODY if not search.strip() else (Part("0", (), BY_SORTING),)
    exact, exact_values = _all_in([word.exact for word in asked])
    found, found_values = _all_in([word.found for word in asked])
    return (
        Part(exact, exact_values, BY_SORTING),
        Part(f"{found} AND NOT ({exact})", (*found_values, *exact_values), BY_SORTING),
    )


def _all_in(ranges: Sequence[Range]) -> tuple[str, tuple[str, ...]]:
    conditions = [
        "p.eid_no IN (SELECT person_no FROM search_word "
        f"WHERE word {'>' if range_.above else '>='} ? AND word < ?)"
        for range_ in ranges
    ]
    values = tuple(end for range_ in ranges for end in (range_.low, range_.high))
    return " AND ".join(conditions), values
