"""Marks. A person who is no member of the group is a walk-in with a name."""

from __future__ import annotations

from collections.abc import Sequence

from db.domain.attendance import Mark, Status
from db.domain.changes import Changes
from db.domain.errors import AppError
from db.domain.text import clean_or_none
from db.engine import Book
from db.log.act import Act, act
from db.log.kinds import Kind
from db.queries.attendance import STATUS_NUMBERS, roll
from db.queries.find import MEETING, PERSON, Found, find


def mark(book: Book, meeting_id: str, marks: Sequence[Mark]) -> Changes:
    """Set marks; only those that differ are written, all in one entry or none.

    Raises:
        AppError: ``marks_refused`` with ``lines`` [{"line", "code", "id"}] where an id is unknown
            or a person stands twice; ``not_found``; ``meeting_called_off``.
    """
    with book.read() as connection:
        scope = find(connection, MEETING, meeting_id).scope
    with act(book, "attendance.mark", scope) as doing:
        meeting = find(doing.connection, MEETING, meeting_id)
        check_held(doing, meeting)
        for person, wanted in zip(_persons(doing, meeting, marks), marks, strict=True):
            put_mark(doing, meeting, person, wanted)
    return doing.result


def mark_rest(book: Book, meeting_id: str, status: Status) -> Changes:
    """Mark all members of that day who have no mark ("Tất cả có mặt"); others are not touched."""
    with book.read() as connection:
        rows = roll(connection, meeting_id).rows
    marks = [Mark(row.person_id, status) for row in rows if row.status is None and row.member]
    changes = mark(book, meeting_id, marks)
    already = len(rows) - len(marks)
    return Changes(changes.subjects, (), changes.changed, already, changes.entry)


def _persons(doing: Act, meeting: Found, marks: Sequence[Mark]) -> list[Found]:
    found: list[Found] = []
    lines: list[dict[str, object]] = []
    seen: set[str] = set()
    for line, wanted in enumerate(marks, 1):
        key = wanted.person_id.lower()
        if key in seen:
            lines.append({"line": line, "code": "person_twice", "id": wanted.person_id})
            continue
        seen.add(key)
        try:
            person = find(doing.connection, PERSON, wanted.person_id)
        except AppError:
            lines.append({"line": line, "code": "person_unknown", "id": wanted.person_id})
            continue
        if person.scope != meeting.scope:
            lines.append({"line": line, "code": "person_unknown", "id": wanted.person_id})
        found.append(person)
    if lines:
        raise AppError("marks_refused", lines=lines, count=len(lines), first=lines[0]["line"])
    return found


def put_mark(doing: Act, meeting: Found, person: Found, wanted: Mark) -> None:
    """Set one mark inside an act; one that is so already is counted as unchanged."""
    row = doing.connection.exec_driver_sql(
        "SELECT status, reason FROM attendance WHERE meeting_no = ? AND person_no = ?",
        (meeting.no, person.no),
    ).fetchone()
    before = (row[0], row[1]) if row else (None, None)
    number = STATUS_NUMBERS[wanted.status] if wanted.status else None
    absent = wanted.status in (Status.EXCUSED, Status.ABSENT)
    reason = clean_or_none(wanted.reason) if absent else None
    if before == (number, reason):
        doing.unchanged += 1
        return
    doing.put_cell(Kind.ATTENDANCE, meeting.uuid, person.uuid, status=number)
    if before[1] != reason:
        doing.put_cell(Kind.ATTENDANCE, meeting.uuid, person.uuid, reason=reason)
    doing.changed += 1


def check_held(doing: Act, meeting: Found) -> None:
    """Refuse a meeting that did not take place: ``meeting_called_off``."""
    state = doing.connection.exec_driver_sql(
        "SELECT state FROM meeting WHERE eid_no = ?", (meeting.no,)
    ).scalar_one()
    if state in ("called_off", "postponed"):
        raise AppError("meeting_called_off")
