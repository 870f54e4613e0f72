"""The roll and its marks."""

from __future__ import annotations

from collections.abc import Sequence

from db.commands import attendance as commands
from db.domain.attendance import Mark, Roll, Status
from db.domain.changes import Changes
from db.domain.late_grid import LateGrid, grid_of
from db.domain.meetings import MeetingState
from db.engine import Book
from db.queries import attendance as questions
from db.queries import meetings
from db.queries.find import GROUP, find


def roll(book: Book, meeting_id: str) -> Roll:
    """Everybody expected or marked, in Vietnamese order."""
    with book.read() as connection:
        return questions.roll(connection, meeting_id)


def mark(book: Book, meeting_id: str, marks: Sequence[Mark]) -> Changes:
    """Set marks, all or none; a status of None takes a mark away."""
    return commands.mark(book, meeting_id, marks)


def mark_rest(book: Book, meeting_id: str, status: Status = Status.PRESENT) -> Changes:
    """“Tất cả có mặt”: only those without a mark are touched."""
    return commands.mark_rest(book, meeting_id, status)


def late_grid(
    book: Book, group_id: str, to_day: str, most: int, before: str | None = None
) -> LateGrid:
    """The last meetings of a group up to a day, with everybody on their rolls; called off ones and
    those moved to another day are left out.

    Args:
        most: how many meetings. before: only those before this meeting, by its id; of a day with
            several the earlier ones belong to them.
    """
    with book.read() as connection:
        group_no = find(connection, GROUP, group_id).no
        rows = [
            row
            for row in meetings.listing(connection, None, to_day, group_no)
            if row.state in (MeetingState.PLANNED, MeetingState.HELD)
        ]
        ids = [str(row.id) for row in rows]
        if before in ids:
            rows = rows[: ids.index(before)]
        rolls = tuple(questions.roll(connection, row.id) for row in rows[-most:])
    return grid_of(rolls, earlier=len(rows) > most)
