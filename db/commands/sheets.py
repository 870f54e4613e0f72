"""A sheet was printed: what a photo of it will be read against, whoever joins or leaves later."""

from __future__ import annotations

from collections.abc import Sequence

from db.domain.changes import Changes
from db.domain.consent_places import ConsentList
from db.domain.errors import AppError
from db.domain.grid_places import grid_layout
from db.domain.ids import to_bytes
from db.domain.list_papers import CourseGrid
from db.domain.sheet_places import CONSENTS, layout_number
from db.domain.sheets import SignInSheet
from db.engine import Book
from db.log.act import Act, act
from db.log.kinds import Kind
from db.log.new_ids import new_id
from db.queries.find import GROUP, MEETING, find


def record_prints(book: Book, prints: Sequence[tuple[str, SignInSheet]]) -> Changes:
    """Write down sheets just drawn as (meeting, sheet); one act, never undone: paper is out.

    Raises:
        AppError: ``not_found``; ``other_house`` for meetings of several houses.
    """
    with book.read() as connection:
        scopes = {find(connection, MEETING, meeting).scope for meeting, _ in prints}
    if len(scopes) != 1:
        raise AppError("other_house")
    with act(book, "sheets.print", scopes.pop()) as doing:
        for meeting, sheet in prints:
            _put(doing, find(doing.connection, MEETING, meeting).uuid, sheet)
    return doing.result


def _put(doing: Act, meeting: bytes, sheet: SignInSheet) -> None:
    printed = new_id()
    doing.put(
        Kind.SHEET_PRINT,
        printed,
        meeting_no=meeting,
        print_id=sheet.print_id,
        layout=layout_number(sheet.columns, sheet.large_rows),
        day=sheet.day,
        rows=b"".join(to_bytes(row.person_id) for row in sheet.rows),
        blank_rows=sheet.blank_rows,
        paper=sheet.paper.value,
    )
    doing.created.append(printed)


def record_consent_list(book: Book, group_id: str, consents: ConsentList) -> Changes:
    """Write down a list of consents just printed: a sheet without a meeting.

    Raises:
        AppError: ``not_found``.
    """
    with book.read() as connection:
        scope = find(connection, GROUP, group_id).scope
    with act(book, "sheets.print", scope) as doing:
        printed = new_id()
        doing.put(
            Kind.SHEET_PRINT,
            printed,
            print_id=consents.print_id,
            layout=CONSENTS,
            rows=b"".join(to_bytes(row.person.person_id) for row in consents.rows),
            blank_rows=consents.blank_rows,
            paper=consents.lies.value,
        )
        doing.created.append(printed)
    return doing.result


def record_grid(book: Book, group_id: str, grid: CourseGrid) -> Changes:
    """Write down a course grid just printed, each of its parts for itself: sheets of many meetings.

    Raises:
        AppError: ``not_found``.
    """
    with book.read() as connection:
        scope = find(connection, GROUP, group_id).scope
    with act(book, "sheets.print", scope) as doing:
        for print_id, (first, last) in zip(grid.print_ids, grid.parts, strict=True):
            printed = new_id()
            doing.put(
                Kind.SHEET_PRINT,
                printed,
                print_id=print_id,
                layout=grid_layout(last - first, grid.large),
                rows=b"".join(to_bytes(row.person.person_id) for row in grid.rows),
                blank_rows=grid.blank_rows,
                paper=grid.lies.value,
                meeting_ids=b"".join(to_bytes(one.id) for one in grid.meetings[first:last]),
            )
            doing.created.append(printed)
    return doing.result
