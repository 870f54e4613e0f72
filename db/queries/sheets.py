"""The rows of a sign-in sheet: who is expected on that day, in the order they are called."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from typing import TYPE_CHECKING

from db.domain.ethnic_groups import display
from db.domain.ids import to_text
from db.domain.sheets import Column, SheetRow
from db.queries.attendance import EXPECTED_ONCE
from db.queries.find import MEETING, find
from db.queries.people import birth_of

if TYPE_CHECKING:
    from sqlalchemy import Connection


@dataclass(frozen=True)
class SheetSource:
    """What a sheet takes from the book; ``teachers`` are named by the meeting or by its groups."""

    rows: tuple[SheetRow, ...]
    teachers: tuple[str, ...]


_ROWS = (
    f"WITH {EXPECTED_ONCE} "
    "SELECT e.uuid, p.full_name, p.distinction, p.birth_year, p.birth_about, p.band, "
    "p.gender, p.village, p.ethnic_group, p.phone FROM expected x "
    "JOIN person p ON p.eid_no = x.person_no JOIN entity e ON e.eid_no = p.eid_no "
    "WHERE p.full_name IS NOT NULL "
    "ORDER BY p.sort_key, p.birth_year, p.birth_month, e.uuid"
)
_TEACHERS = (
    "SELECT DISTINCT p.full_name, p.sort_key FROM meeting t "
    "JOIN meeting_group j ON j.meeting_no = t.eid_no AND j.active = 1 "
    "JOIN membership m ON m.group_no = j.group_no AND m.active = 1 AND m.role = 'teacher' "
    "AND m.from_day <= t.day AND (m.to_day IS NULL OR m.to_day >= t.day) "
    "JOIN person p ON p.eid_no = m.person_no AND p.alive = 1 "
    "WHERE t.eid_no = ? AND p.full_name IS NOT NULL ORDER BY p.sort_key"
)


def sheet_source(
    connection: Connection, meeting_id: str, columns: Collection[Column]
) -> SheetSource:
    """The expected people; private facts only where their column is asked for.

    Nobody who died or moved away, nobody without a name, a person with several records once.

    Raises:
        AppError: ``not_found``.
    """
    meeting = find(connection, MEETING, meeting_id)
    rows = connection.exec_driver_sql(_ROWS, (meeting.no,)).fetchall()
    people = tuple(
        SheetRow(
            to_text(uuid),
            name,
            distinction,
            printed_birth(year, about, band),
            gender == "female",
            village,
            display(ethnic_group) if ethnic_group and Column.ETHNIC_GROUP in columns else None,
            phone if Column.PHONE in columns else None,
        )
        for uuid, name, distinction, year, about, band, gender, village, ethnic_group, phone in rows
    )
    return SheetSource(people, _teachers(connection, meeting.no))


def _teachers(connection: Connection, meeting_no: int) -> tuple[str, ...]:
    """The meeting's own teacher, else those of its groups on that day."""
    own = connection.exec_driver_sql(
        "SELECT p.full_name FROM meeting t JOIN person p ON p.eid_no = t.teacher_no "
        "WHERE t.eid_no = ? AND p.full_name IS NOT NULL",
        (meeting_no,),
    ).fetchone()
    if own is not None:
        return (own[0],)
    return tuple(row[0] for row in connection.exec_driver_sql(_TEACHERS, (meeting_no,)))


def printed_birth(year: int | None, about: bool | None, band: str | None) -> str | None:
    """The year, as ``db.domain.births`` writes it: a list that hangs on a wall needs no day."""
    birth = birth_of(year, None, None, about, band)
    return str(birth) if birth is not None and birth.band is None else None
