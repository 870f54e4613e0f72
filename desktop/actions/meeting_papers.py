"""The roll on paper: many meetings on one sheet, and who was at one, as the book has it."""

from __future__ import annotations

from dataclasses import replace

from db.commands import sheets as commands
from db.domain.changes import Changes
from db.domain.errors import AppError
from db.domain.grid_places import grid_layout
from db.domain.list_papers import AttendanceRecord, CourseGrid, GridMeeting, GridRow, RecordRow
from db.domain.meetings import MeetingState
from db.domain.sheet_codes import new_print_id
from db.domain.sheet_places import BLANK_ROWS, blank_rows_that_fit, rows_of
from db.domain.sheets import Paper, SheetRow
from db.engine import Book
from db.queries import attendance as rolls
from db.queries import groups as group_questions
from db.queries import list_papers as questions
from db.queries import meetings as meeting_questions
from db.queries.find import GROUP, MEETING, find
from db.queries.house_scopes import house_of
from db.queries.sheets import sheet_source
from desktop.actions.list_papers import check_blank, shown_row
from desktop.actions.paper_heads import head_of
from desktop.actions.sheets import activity_name
from desktop.wording import on_paper as tr

GRID_STATES = (MeetingState.PLANNED, MeetingState.HELD)


def course_grid(
    book: Book,
    group_id: str,
    from_day: str,
    to_day: str,
    blank_rows: int = BLANK_ROWS,
    filled: bool = False,
) -> CourseGrid:
    """All meetings of a group in a range, those called off or postponed left out.

    Raises:
        AppError: ``not_found``, ``no_meetings``, ``bad_blank_rows``.
    """
    check_blank(blank_rows)
    with book.read() as connection:
        found = find(connection, GROUP, group_id)
        house = house_of(connection, found.scope, to_day)
        held = meeting_questions.listing(connection, from_day, to_day, found.no)
        meetings = [row for row in held if row.state in GRID_STATES]
        people = questions.members_between(connection, group_id, from_day, to_day)
        marks = questions.marks(connection, [row.id for row in meetings])
        group = group_questions.name_of(connection, group_id)
        teachers = questions.teachers(connection, group_id, from_day, to_day)
    if not meetings:
        raise AppError("no_meetings")

    def row_of(one: questions.Listed) -> GridRow:
        known = (marks.get((m.id, one.person_no)) if filled else None for m in meetings)
        return GridRow(shown_row(one.row), tuple(known))

    return CourseGrid(
        head_of(house, None),
        group,
        next((row.place for row in meetings if row.place), None),
        ", ".join(row.full_name for row, _ in teachers) or None,
        tuple(GridMeeting(row.day, row.time, row.id) for row in meetings),
        tuple(map(row_of, people)),
        0 if filled else blank_rows,
        filled,
    )


def readable(grid: CourseGrid, blank_rows: int | None = None) -> CourseGrid:
    """The same with a print id for each of its sheets, once paper and height of rows are chosen; a
    filled one is never read back.

    ``blank_rows``: as many as were asked for; None: as many as fit.
    """
    if grid.filled:
        return grid
    if blank_rows is None:
        first, last = grid.parts[0]
        room = rows_of(grid.lies, grid_layout(last - first, grid.large))
        blank_rows = blank_rows_that_fit(len(grid.rows), room)
    ids = tuple(new_print_id() for _ in grid.parts)
    return replace(grid, print_ids=ids, blank_rows=blank_rows)


def record_grid(book: Book, group_id: str, grid: CourseGrid) -> Changes:
    """Write down that this grid was printed, so that a photo of it can be read back."""
    return commands.record_grid(book, group_id, grid)


def attendance_record(book: Book, meeting_id: str, paper: Paper = Paper.A4) -> AttendanceRecord:
    """Who was at a meeting, as the book has it.

    Raises:
        AppError: ``not_found``.
    """
    with book.read() as connection:
        roll = rolls.roll(connection, meeting_id)
        scope = find(connection, MEETING, meeting_id).scope
        house = house_of(connection, scope, roll.meeting.day)
        known = questions.people(connection, [row.person_id for row in roll.rows])
        teachers = sheet_source(connection, meeting_id, ()).teachers
    meeting, heads = roll.meeting, roll.meeting.head_count
    counted = heads.people is not None or heads.households is not None
    # Where only heads were counted nobody was looked for: boxes without a tick would say absent.
    named = [] if counted and all(row.status is None for row in roll.rows) else roll.rows
    return AttendanceRecord(
        head_of(house, meeting.day),
        activity_name(meeting),
        meeting.time,
        meeting.place,
        meeting.topic,
        ", ".join(teachers) or None,
        tuple(
            RecordRow(
                shown_row(known.get(row.person_id, SheetRow(row.person_id, tr("(không ghi tên)")))),
                row.status,
                row.reason,
                not row.member,
            )
            for row in named
        ),
        roll.unnamed.total,
        paper,
        roll.unnamed.female + roll.unnamed.girls,
        heads,
    )
