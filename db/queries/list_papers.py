"""What the lists on paper ask of the book: members with their facts, marks of many meetings."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from db.domain.attendance import Status
from db.domain.ids import to_bytes, to_text
from db.domain.sheets import SheetRow
from db.queries.attendance import NUMBERS
from db.queries.expected import EXPECTED
from db.queries.find import GROUP, find
from db.queries.sheets import printed_birth

if TYPE_CHECKING:
    from sqlalchemy import Connection

_COLUMNS = (
    "e.uuid, p.full_name, p.distinction, p.birth_year, p.birth_about, p.band, p.gender, "
    "p.village, p.rep_no, p.guardian"
)
_ORDER = "ORDER BY p.sort_key, p.birth_year, p.birth_month, e.uuid"


@dataclass(frozen=True)
class Listed:
    """One person of a list; ``person_no`` is the record that stands for all records of hers."""

    person_no: int
    row: SheetRow
    guardian: str | None = None
    band: str | None = None


def members_between(
    connection: Connection, group_id: str, from_day: str, to_day: str
) -> tuple[Listed, ...]:
    """Who was a member on any day of a range (no teachers, no one who left or died before it).

    Raises:
        AppError: ``not_found``.
    """
    group = find(connection, GROUP, group_id)
    expected = EXPECTED.replace("m.from_day <= t.day", "m.from_day <= ?3").replace("t.day", "?2")
    rows = connection.exec_driver_sql(
        f"WITH x AS (SELECT coalesce(min(CASE WHEN p.eid_no = p.rep_no THEN p.eid_no END), "
        f"min(p.eid_no)) AS person_no {expected} AND m.group_no = ?1 GROUP BY p.rep_no) "
        f"SELECT {_COLUMNS} FROM x JOIN person p ON p.eid_no = x.person_no "
        f"JOIN entity e ON e.eid_no = p.eid_no WHERE p.full_name IS NOT NULL {_ORDER}",
        (group.no, from_day, to_day),
    )
    return tuple(_listed(row) for row in rows)


def people(connection: Connection, ids: Sequence[str]) -> dict[str, SheetRow]:
    """The facts of these people by their ids; nobody whose name is not known."""
    found: dict[str, SheetRow] = {}
    for start in range(0, len(ids), 500):
        part = ids[start : start + 500]
        rows = connection.exec_driver_sql(
            f"SELECT {_COLUMNS} FROM entity e JOIN person p ON p.eid_no = e.eid_no "
            f"WHERE e.uuid IN ({','.join('?' * len(part))}) AND p.full_name IS NOT NULL",
            tuple(to_bytes(id_) for id_ in part),
        )
        for row in rows:
            found[to_text(row[0])] = _listed(row).row
    return found


def marks(connection: Connection, meeting_ids: Sequence[str]) -> dict[tuple[str, int], Status]:
    """The marks of many meetings by (meeting id, the person's standing record); of several records
    of one person the one that says she came, as figures count."""
    found: dict[tuple[str, int], Status] = {}
    for start in range(0, len(meeting_ids), 500):
        part = meeting_ids[start : start + 500]
        rows = connection.exec_driver_sql(
            "SELECT e.uuid, p.rep_no, min(a.status) FROM entity e "
            "JOIN attendance a ON a.meeting_no = e.eid_no JOIN person p ON p.eid_no = a.person_no "
            f"WHERE e.uuid IN ({','.join('?' * len(part))}) GROUP BY e.uuid, p.rep_no",
            tuple(to_bytes(id_) for id_ in part),
        )
        for uuid, person_no, status in rows:
            if status in NUMBERS:
                found[to_text(uuid), person_no] = NUMBERS[status]
    return found


def teachers(
    connection: Connection, group_id: str, from_day: str, to_day: str
) -> tuple[tuple[SheetRow, int], ...]:
    """Who taught a group in a range, and at how many of its held meetings.

    A meeting's own teacher counts; where none is named, everybody who is the group's teacher on
    that day. Held is a meeting with a mark or a head-count, not called off or postponed.
    """
    group = find(connection, GROUP, group_id)
    rows = connection.exec_driver_sql(
        "WITH held AS (SELECT t.eid_no, t.day, t.teacher_no FROM meeting t JOIN meeting_group j "
        "ON j.meeting_no = t.eid_no AND j.active = 1 WHERE j.group_no = ?1 AND t.alive = 1 "
        "AND t.day BETWEEN ?2 AND ?3 AND coalesce(t.state, '') NOT IN ('called_off', 'postponed') "
        "AND (t.heads_people IS NOT NULL OR t.heads_households IS NOT NULL "
        "OR coalesce(t.unnamed_female, 0) + coalesce(t.unnamed_male, 0) "
        "+ coalesce(t.unnamed_girls, 0) + coalesce(t.unnamed_boys, 0) > 0 "
        "OR EXISTS (SELECT 1 FROM attendance a WHERE a.meeting_no = t.eid_no))), "
        "taught AS (SELECT eid_no, teacher_no AS person_no FROM held WHERE teacher_no IS NOT NULL "
        "UNION SELECT h.eid_no, m.person_no FROM held h JOIN membership m ON m.group_no = ?1 "
        "AND m.active = 1 AND m.role = 'teacher' AND m.from_day <= h.day "
        "AND (m.to_day IS NULL OR m.to_day >= h.day) WHERE h.teacher_no IS NULL) "
        f"SELECT {_COLUMNS}, count(DISTINCT x.eid_no) FROM taught x "
        "JOIN person p ON p.eid_no = x.person_no AND p.alive = 1 "
        "JOIN entity e ON e.eid_no = p.eid_no WHERE p.full_name IS NOT NULL "
        f"GROUP BY p.eid_no {_ORDER}",
        (group.no, from_day, to_day),
    )
    return tuple((_listed(row).row, int(row[-1])) for row in rows)


def _listed(row: Sequence[Any]) -> Listed:
    uuid, name, distinction, year, about, band, gender, village, person_no, guardian = row[:10]
    birth = printed_birth(year, about, band)
    person = SheetRow(to_text(uuid), name, distinction, birth, gender == "female", village)
    return Listed(person_no, person, guardian, band)
