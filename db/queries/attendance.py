"""The roll of a meeting: everybody expected on that day, and everybody marked."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from typing import TYPE_CHECKING

from db.domain.attendance import Roll, RollRow, Status, Unnamed
from db.domain.ids import to_text
from db.queries.expected import EXPECTED
from db.queries.find import MEETING, find
from db.queries.meetings import detail, parts_of_day
from db.queries.people import birth_of

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from db.domain.meetings import MeetingRow

NUMBERS = {1: Status.PRESENT, 2: Status.LATE, 3: Status.EXCUSED, 4: Status.ABSENT}
"""The stored numbers of the marks (``db.models.meetings.Attendance``)."""

STATUS_NUMBERS = {status: number for number, status in NUMBERS.items()}

EXPECTED_ONCE = (
    "t AS (SELECT * FROM meeting WHERE eid_no = ?1), expected AS (SELECT p.rep_no, "
    "coalesce(min(CASE WHEN p.eid_no = p.rep_no THEN p.eid_no END), min(p.eid_no)) AS person_no "
    f"{EXPECTED.replace('FROM membership m', 'FROM t, membership m')} AND m.group_no IN ("
    "SELECT group_no FROM meeting_group WHERE meeting_no = ?1 AND active = 1) GROUP BY p.rep_no)"
)
"""Who is expected at the meeting ``?1``: one record for each person, the one that stands for all
where it is a member itself."""


def roll(connection: Connection, meeting_id: str) -> Roll:
    """The roll in Vietnamese order of the given name.

    Raises:
        AppError: ``not_found``.
    """
    found = find(connection, MEETING, meeting_id)
    rows = connection.exec_driver_sql(
        f"WITH {EXPECTED_ONCE}, marked AS (SELECT p.eid_no, p.rep_no FROM attendance a "
        "JOIN person p ON p.eid_no = a.person_no WHERE a.meeting_no = ?1) "
        "SELECT e.uuid, p.full_name, p.distinction, p.birth_year, p.birth_month, NULL, "
        "p.birth_about, p.band, p.village, a.status, a.reason, "
        "p.rep_no IN (SELECT rep_no FROM expected), p.rep_no "
        "FROM person p JOIN entity e ON e.eid_no = p.eid_no "
        "LEFT JOIN attendance a ON a.meeting_no = ?1 AND a.person_no = p.eid_no "
        "WHERE p.eid_no IN (SELECT person_no FROM expected "
        "WHERE rep_no NOT IN (SELECT rep_no FROM marked) UNION SELECT eid_no FROM marked) "
        "ORDER BY p.sort_key IS NULL, p.sort_key, p.birth_year, p.birth_month, e.uuid",
        (found.no,),
    ).fetchall()
    meeting = detail(connection, meeting_id)
    parts = parts_of_day(connection, meeting)
    elsewhere = _marks_elsewhere(connection, meeting, parts)
    people = tuple(
        RollRow(
            to_text(row[0]),
            row[1],
            row[2],
            _shown_birth(row[3:8]),
            row[8],
            NUMBERS.get(row[9]),
            row[10],
            bool(row[11]),
            tuple(elsewhere.get(row[12], ())),
        )
        for row in rows
    )
    return Roll(meeting, people, unnamed(connection, found.no), parts)


def _marks_elsewhere(
    connection: Connection, meeting: MeetingRow, parts: Sequence[MeetingRow]
) -> dict[int, list[tuple[str | None, Status]]]:
    """For each person the marks of the day's other parts."""
    found: dict[int, list[tuple[str | None, Status]]] = defaultdict(list)
    for part in parts:
        if part.id != meeting.id:
            marks = connection.exec_driver_sql(
                "SELECT p.rep_no, min(a.status) FROM attendance a "
                "JOIN person p ON p.eid_no = a.person_no WHERE a.meeting_no = ? GROUP BY 1",
                (find(connection, MEETING, part.id).no,),
            )
            for person, number in marks:
                found[person].append((part.time, NUMBERS[number]))
    return found


def unnamed(connection: Connection, meeting_no: int) -> Unnamed:
    """Who was counted at a meeting without a name."""
    row = connection.exec_driver_sql(
        "SELECT coalesce(unnamed_female, 0), coalesce(unnamed_male, 0), "
        "coalesce(unnamed_girls, 0), coalesce(unnamed_boys, 0) FROM meeting WHERE eid_no = ?",
        (meeting_no,),
    ).one()
    return Unnamed(*row)


def _shown_birth(parts: tuple[object, ...]) -> str | None:
    birth = birth_of(*parts)  # type: ignore[arg-type] # columns of a row are untyped
    return None if birth is None else str(birth)
