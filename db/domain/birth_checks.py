"""Whether a birth can be: a real day, not before 1880, not in the future by more than a year.

A laptop's clock may be wrong by years, so only a birth after the end of 2100 is refused outright.
"""

from __future__ import annotations

from datetime import date

from db.domain.births import FIRST_YEAR, Birth
from db.domain.errors import AppError

LAST_YEAR = 2100


def check_birth(birth: Birth) -> None:
    """Let a birth through that can be stored.

    Raises:
        AppError: ``bad_birth``.
    """
    if birth.band is not None and not birth.year:
        return
    try:
        date(birth.year, birth.month or 1, birth.day or 1)
    except ValueError as error:
        raise AppError("bad_birth", text=str(birth)) from error
    if not FIRST_YEAR <= birth.year <= LAST_YEAR:
        raise AppError("bad_birth", text=str(birth))
