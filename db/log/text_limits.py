"""How long a text may be that an act writes: a net below the limits of the single commands.

A text of a hundred thousand letters, pasted by accident, would be carried in every file for ever
and make a paper that takes minutes to lay out. Only what is written here is measured: what came
from elsewhere or is put back stays as it is.
"""

from __future__ import annotations

from typing import Any

from db.domain.errors import AppError

LONGEST_LINE = 300
LONGEST_TEXT = 20_000

_LINES = frozenset(
    "address author borrower code commune distinction donor full_name giver guardian "
    "guardian_phone hours inspector keeper label name owner phone place province publisher shelf "
    "signer_name sort_name subject taker title told_by topic unit usual_name village what".split()
)
"""Columns that hold what is typed on one line of a form."""
_LISTS = frozenset("figures cells marks".split())
"""Columns that the program fills itself."""


def too_long(column: str, value: Any) -> int:
    """The limit that a value of a column goes beyond; 0 where it does not."""
    if not isinstance(value, str) or len(value) <= LONGEST_LINE or column in _LISTS:
        return 0
    limit = LONGEST_LINE if column in _LINES else LONGEST_TEXT
    return limit if len(value) > limit else 0


def check_texts(values: dict[str, Any]) -> None:
    """Refuse values by column name that no form asks for at such a length.

    Raises:
        AppError: ``words_too_long``.
    """
    for column, value in values.items():
        if limit := too_long(column, value):
            raise AppError("words_too_long", limit=limit)
