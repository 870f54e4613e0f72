"""What stands in the calendar of a range of days: meetings, lendings of the hall, occasions."""

from __future__ import annotations

from dataclasses import dataclass

from db.domain.hall import HallLending
from db.domain.meetings import MeetingRow
from db.domain.occasions import OccasionYear


@dataclass(frozen=True)
class CalendarDays:
    """``occasions`` are those with a day in the range. One group's calendar holds its meetings."""

    meetings: tuple[MeetingRow, ...]
    lendings: tuple[HallLending, ...] = ()
    occasions: tuple[OccasionYear, ...] = ()
