"""Days and times of day as they are stored: YYYY-MM-DD; HH:MM or a word such as “tối”."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, timedelta

from db.domain.errors import AppError
from db.domain.text import clean_or_none

FIRST_YEAR, LAST_YEAR = 1900, 2200
"""Years of days that are kept."""
_MAX_WORD = 20
_BETWEEN = re.compile(r"\s*(?:[,;+]|\bvà\b|\band\b)\s*")
_PARTS_OF_DAY = frozenset({"sáng", "trưa", "chiều", "tối"})
_FIRST = datetime(1970, 1, 1, tzinfo=UTC)
_LAST_MS = 253_370_764_800_000
"""9999-01-01: a zone may still add hours to it."""


def local_moment(wall: int) -> datetime:
    """The moment of a clock that counts milliseconds since 1970 UTC, as this laptop tells time.

    Any number has one, since any may stand in a file that was sent here: what lies outside of the
    years that can be shown is the nearest that can.
    """
    return (_FIRST + timedelta(milliseconds=min(max(wall, 0), _LAST_MS))).astimezone()


def check_day(text: str) -> str:
    """The day as stored.

    Raises:
        AppError: ``bad_day``.
    """
    try:
        day = date.fromisoformat(text.strip())
    except ValueError as error:
        raise AppError("bad_day", text=text) from error
    if not FIRST_YEAR <= day.year <= LAST_YEAR or len(text.strip()) != 10:
        raise AppError("bad_day", text=text)
    return day.isoformat()


def check_order(first: str, last: str) -> None:
    """Two days as stored, the last not before the first.

    Raises:
        AppError: ``end_before_start``.
    """
    if last < first:
        raise AppError("end_before_start", first=first, last=last)


def check_time(text: str | None) -> str | None:
    """The time as stored: HH:MM, a short word ("tối", "sáng"), or None: when people have come.

    Raises:
        AppError: ``bad_time``.
    """
    known = clean_or_none(text)
    if known is None:
        return None
    found = re.fullmatch(r"(\d{1,2})[:hg](\d{2})?", known)
    if found:
        hour, minute = int(found[1]), int(found[2] or 0)
        if hour > 23 or minute > 59:
            raise AppError("bad_time", text=known)
        return f"{hour:02d}:{minute:02d}"
    if any(c.isdigit() for c in known) or len(known) > _MAX_WORD:
        raise AppError("bad_time", text=known)
    return known


def check_times(text: str | None) -> tuple[str | None, ...]:
    """The times of a day that has several parts: “sáng và chiều”, “7:30, 14:00”; else the one time.

    Only hours and the four parts of the day are taken apart: “tối, sau cơm” is one time.

    Raises:
        AppError: ``bad_time``.
    """
    pieces = [piece for piece in _BETWEEN.split(clean_or_none(text) or "") if piece]
    if len(pieces) < 2 or not all(map(_stands_alone, pieces)):
        return (check_time(text),)
    return tuple(dict.fromkeys(check_time(piece) for piece in pieces))


def _stands_alone(piece: str) -> bool:
    return piece[0].isdigit() or piece.lower().removeprefix("buổi ") in _PARTS_OF_DAY
