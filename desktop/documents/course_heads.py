"""What stands over the column of one meeting, on the grid of a course and on its sheets alike."""

from __future__ import annotations

from datetime import date

from db.domain.list_papers import CourseGrid, GridMeeting
from desktop.documents.dates import short_day


def head_of(meeting: GridMeeting, grid: CourseGrid) -> str:
    """The day; where the day has several meetings, the part of the day or the hour too."""
    alike = sum(one.day == meeting.day for one in grid.meetings)
    if alike < 2 or not meeting.time:
        return _day(meeting.day)
    return f"{_day(meeting.day)} {meeting.time}"


def _day(day: str) -> str:
    """``03/4``: narrow columns have no room for the year."""
    return short_day(date.fromisoformat(day)).rsplit("/", 1)[0]
