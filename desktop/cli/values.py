"""From words to values: days, births, sexes, ethnic groups.

What a fixed list names is wrong usage where it is not on the list; what anybody may write freely,
a day or a birth, is refused with its own sentence.
"""

from __future__ import annotations

from datetime import UTC, date, datetime

from db.domain import ethnic_groups
from db.domain.births import Birth, parse_birth
from db.domain.errors import AppError
from db.domain.people import Gender
from db.domain.text import clean, fold
from db.domain.times import check_day
from db.domain.typed_births import typed_birth
from desktop.cli.words import refuse_value
from desktop.wording import tr

SEXES = {"female": Gender.FEMALE, "nu": Gender.FEMALE, "male": Gender.MALE, "nam": Gender.MALE}
SEXES |= {"other": Gender.OTHER, "khac": Gender.OTHER}


def today() -> date:
    """The laptop's local day."""
    return datetime.now(UTC).astimezone().date()


def day(text: str) -> str:
    """YYYY-MM-DD.

    Raises:
        AppError: ``bad_day``.
    """
    return check_day(text)


def sex(text: str) -> Gender | None:
    """``female``, ``male``, ``other``, or Nữ, Nam, Khác; None for nothing."""
    asked = fold(text)
    if asked and asked not in SEXES:
        raise refuse_value(tr("chỉ nhận female, male, other (nữ, nam, khác)"))
    return SEXES.get(asked)


def birth(text: str) -> Birth | None:
    """The stored form (1986, 1986-03-12, ~1948, child), or as people type it (12/3/1986).

    Raises:
        AppError: ``bad_birth``.
    """
    if not clean(text):
        return None
    try:
        return parse_birth(text)
    except AppError:
        return typed_birth(text)


def ethnic_group(text: str) -> str | None:
    """The stable key.

    Raises:
        AppError: ``bad_ethnic_group`` where the text means none, or several.
    """
    if not clean(text):
        return None
    key = clean(text) if clean(text) in ethnic_groups.keys() else ethnic_groups.key_of(text)
    if key is None:
        raise AppError("bad_ethnic_group", text=clean(text))
    return key
