"""Two things at one place, or one leader at two places, at one time. Said, never forbidden.

Villages write times loosely (“tối”, or nothing). A clash is said only where the book really says
so: the same hour within two hours, the same part of the day, or a hall that is lent all day.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

from db.domain.hall import HallPurpose
from db.domain.text import fold

APART_MINUTES = 120
"""A meeting is taken to last two hours: nobody writes down when it ends."""

_PARTS = {"sang": (0, 660), "trua": (660, 780), "chieu": (780, 1080), "toi": (1080, 1440)}
"""Parts of the day in minutes, from the first up to the last."""


class ClashKind(StrEnum):
    """What two meetings at one time share."""

    PLACE = "place"
    LEADER = "leader"


@dataclass(frozen=True)
class Clash:
    """What is already there on ``day``.

    Attributes:
        what: names of the groups, or what the hall is lent for in free words.
        lent: the purpose where the hall is lent.
        place: where (PLACE). person: who (LEADER).
    """

    kind: ClashKind
    day: str
    time: str | None
    what: str
    lent: HallPurpose | None = None
    place: str | None = None
    person: str | None = None


def times_meet(one: str | None, other: str | None) -> bool:
    """Whether two times as written fall together; what was not written falls with nothing."""
    first, second = _span(one), _span(other)
    if first is None or second is None:
        return False
    return first[0] < second[1] and second[0] < first[1]


def same_place(one: str | None, other: str | None) -> bool:
    """Whether two places as written are one; two that were not written are not known to be."""
    return bool(one and other) and fold(one or "") == fold(other or "")


def _span(time: str | None) -> tuple[int, int] | None:
    if not time:
        return None
    found = re.fullmatch(r"(\d{1,2}):(\d{2})", time)
    if found:
        start = int(found[1]) * 60 + int(found[2])
        return start, start + APART_MINUTES
    return _PARTS.get(fold(time).removeprefix("buoi "))
