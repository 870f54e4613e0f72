"""What the home page shows, asked so that it does not grow with the years in the book."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from db.counting.held import COUNTED, STANDS
from db.domain.handing import Pending
from db.domain.home import Home, Todo, TodoKind
from db.domain.ids import to_text
from db.domain.periods import month
from db.domain.times import local_moment
from db.queries import equipment, handing, meetings
from db.queries.figures import figures
from db.queries.library import loans
from db.queries.meetings import TIME_ORDER
from db.queries.people import LISTED
from db.queries.targets import house_target

if TYPE_CHECKING:
    from sqlalchemy import Connection

LOOK_BACK = timedelta(days=92)
"""Unmarked meetings older than a quarter are nobody's task for today any more."""

HAND_IN_DAYS = 7
BACKUP_DAYS = 7
CLOCK_DAYS = 3
"""A clock may be behind the newest entry by two days: entries of other laptops are let that far
ahead."""

_UNMARKED = (
    "SELECT e.uuid FROM meeting t JOIN entity e ON e.eid_no = t.eid_no "
    "WHERE t.scope_no IN (SELECT scope_no FROM scope) AND t.day >= ? AND t.day < ? "
    f"AND {STANDS} AND NOT {COUNTED} ORDER BY t.day, {TIME_ORDER}, e.uuid"
)
_HLC = "SELECT value FROM setting WHERE name = 'hlc'"


def home(
    connection: Connection,
    day: date,
    today: date,
    hands_in_for: bytes | None,
    last_backup: str | None,
) -> Home:
    """The home page of a day, with what is to do today.

    Args:
        hands_in_for: the house's scope where it hands in to a commune, else None.
        last_backup: day of the newest copy of the book, None where there is none.
    """
    shown = day.isoformat()
    span = month(day.year, day.month)
    pending = Pending()
    if hands_in_for:
        pending = handing.pending(connection, hands_in_for, today.isoformat())
    people, groups = _counts(connection, today.isoformat())
    return Home(
        shown,
        meetings.listing(connection, shown, shown),
        (
            *_unmarked(connection, today),
            *_books(connection, today),
            *_equipment(connection, today),
            *(_hand_in(pending, today) if hands_in_for else ()),
            *(_no_backup(last_backup, today) if people else ()),
            *_clock(connection, today),
        ),
        figures(connection, span.from_day.isoformat(), span.to_day.isoformat(), None, None),
        pending,
        people,
        groups,
        house_target(connection, hands_in_for, today) if hands_in_for else None,
    )


def _counts(connection: Connection, today: str) -> tuple[int, int]:
    """People who stand in lists, and groups that have not ended."""
    row = connection.exec_driver_sql(
        f"SELECT (SELECT count(*) FROM person p WHERE {LISTED}), (SELECT count(*) "
        "FROM activity_group WHERE alive = 1 AND (ended_on IS NULL OR ended_on >= ?))",
        (today,),
    ).one()
    return int(row[0]), int(row[1])


def _unmarked(connection: Connection, day: date) -> tuple[Todo, ...]:
    rows = connection.exec_driver_sql(
        _UNMARKED, ((day - LOOK_BACK).isoformat(), day.isoformat())
    ).fetchall()
    ids = tuple(to_text(row[0]) for row in rows)
    return (Todo(TodoKind.UNMARKED, len(ids), ids),) if ids else ()


def _books(connection: Connection, day: date) -> tuple[Todo, ...]:
    late = [row for row in loans(connection, only_out=True) if row.overdue(day.isoformat())]
    return (Todo(TodoKind.BOOKS_OVERDUE, len(late)),) if late else ()


def _equipment(connection: Connection, day: date) -> tuple[Todo, ...]:
    """What is due back today or should have been."""
    due = [row for row in equipment.loans(connection, only_out=True) if row.due <= day.isoformat()]
    return (Todo(TodoKind.EQUIPMENT_DUE, len(due), day=due[0].due),) if due else ()


def _hand_in(pending: Pending, day: date) -> tuple[Todo, ...]:
    """Due when something waits and a week has gone by, or nothing was ever sent."""
    if not (pending.meetings or pending.marks or pending.new_people):
        return ()
    if pending.last_sent is None:
        return (Todo(TodoKind.HAND_IN),)
    days = _days_since(pending.last_sent, day)
    return (Todo(TodoKind.HAND_IN, days, day=pending.last_sent),) if days >= HAND_IN_DAYS else ()


def _no_backup(last: str | None, day: date) -> tuple[Todo, ...]:
    if last is None:
        return (Todo(TodoKind.NO_BACKUP),)
    days = _days_since(last, day)
    return (Todo(TodoKind.NO_BACKUP, days, day=last),) if days >= BACKUP_DAYS else ()


def _clock(connection: Connection, day: date) -> tuple[Todo, ...]:
    """The laptop believes in a day before the newest entry: its battery has lost the year."""
    row = connection.exec_driver_sql(_HLC).fetchone()
    if row is None:
        return ()
    newest = local_moment(int(row[0]) >> 16).date()
    behind = (newest - day).days
    return (Todo(TodoKind.CLOCK, behind, day=newest.isoformat()),) if behind >= CLOCK_DAYS else ()


def _days_since(past: str, day: date) -> int:
    return (day - date.fromisoformat(past)).days
