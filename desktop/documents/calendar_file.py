"""The calendar as a file that phones and mail programs open (iCalendar, RFC 5545).

Names of people are left out: the file is made to be passed on. Vietnam has one time zone and no
summer time, so hours go out in UTC and show right everywhere; “tối” or no hour is a whole day.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta, timezone

from icalendar import Calendar, Event

from db.domain.calendar_days import CalendarDays
from db.domain.clashes import APART_MINUTES
from db.domain.hall import HallLending
from db.domain.meetings import MeetingRow, MeetingState
from db.domain.occasions import OccasionYear
from db.domain.threads import aside
from desktop import day_words, phrases
from desktop.wording import tr

VIETNAM = timezone(timedelta(hours=7))
_STATUS = {
    MeetingState.PLANNED: "CONFIRMED",
    MeetingState.HELD: "CONFIRMED",
    MeetingState.POSTPONED: "CANCELLED",
    MeetingState.CALLED_OFF: "CANCELLED",
}


@aside
def draw(name: str, days: CalendarDays, made: datetime) -> bytes:
    """The file of these days.

    Args:
        name: of the house. made: with its time zone.
    """
    calendar = Calendar()
    calendar.add("prodid", "-//So Lang//VI")
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    calendar.add("x-wr-calname", name)
    for event in _events(days):
        event.add("dtstamp", made.astimezone(UTC))
        calendar.add_component(event)
    body: bytes = calendar.to_ical()
    return body


def _events(days: CalendarDays) -> Iterator[Event]:
    for meeting in days.meetings:
        yield _meeting(meeting)
    for lending in days.lendings:
        yield _lending(lending)
    for occasion in days.occasions:
        if occasion.first is not None and occasion.last is not None:
            yield _occasion(occasion, occasion.first, occasion.last)


def _meeting(meeting: MeetingRow) -> Event:
    name = phrases.meeting_name(meeting)
    event = Event()
    event.add("uid", f"{meeting.id}@solang")
    event.add("status", _STATUS[meeting.state])
    if meeting.place:
        event.add("location", meeting.place)
    if meeting.topic:
        event.add("description", meeting.topic)
    _when(event, date.fromisoformat(meeting.day), date.fromisoformat(meeting.day), meeting.time)
    event.add("summary", _with_time(name, meeting.time))
    return event


def _lending(lending: HallLending) -> Event:
    draft = lending.draft
    event = Event()
    event.add("uid", f"{lending.id}@solang")
    event.add("summary", _with_time(tr("Nhà văn hóa cho mượn"), draft.time))
    event.add("description", day_words.purpose(draft.purpose))
    if draft.place:
        event.add("location", draft.place)
    first, last = date.fromisoformat(draft.first_day), date.fromisoformat(draft.last_day)
    _when(event, first, last, draft.time)
    return event


def _occasion(row: OccasionYear, first: date, last: date) -> Event:
    event = Event()
    event.add("uid", f"{row.occasion.key}-{row.year}@solang")
    event.add("summary", row.occasion.name)
    event.add("transp", "TRANSPARENT")
    _when(event, first, last, None)
    return event


def _when(event: Event, first: date, last: date, said: str | None) -> None:
    """An hour of one day, else whole days; the end of whole days is the day after."""
    hour = _hour(said)
    if hour is None or first != last:
        event.add("dtstart", first)
        event.add("dtend", last + timedelta(days=1))
        return
    start = datetime.combine(first, hour, VIETNAM)
    event.add("dtstart", start.astimezone(UTC))
    event.add("dtend", (start + timedelta(minutes=APART_MINUTES)).astimezone(UTC))


def _hour(said: str | None) -> time | None:
    found = re.fullmatch(r"(\d{2}):(\d{2})", said or "")
    return time(int(found[1]), int(found[2])) if found else None


def _with_time(name: str, said: str | None) -> str:
    """“CLB Cồng chiêng (tối)” where the hour is a word."""
    return f"{name} ({said})" if said and _hour(said) is None else name
