"""The course grid: many meetings of one group on one landscape sheet, a column for each day.

Marks are the letters of the school register (x, M, P, K), so that a teacher needs no key. A long
course is several grids of about equal width, never columns too narrow to write in.
"""

from __future__ import annotations

from collections.abc import Iterator
from io import BytesIO
from itertools import pairwise

from db.domain.attendance import Status
from db.domain.list_papers import CourseGrid, GridRow
from db.domain.numerals import grouped
from db.domain.sheets import Paper
from db.domain.threads import aside
from desktop.documents.course_heads import head_of
from desktop.documents.course_sheet import draw_part, taught_where
from desktop.documents.list_page import (
    ACROSS,
    LARGE_ROW,
    READ_ROW,
    Align,
    Cell,
    Col,
    ListPage,
    draw_pages,
)
from desktop.documents.page import open_canvas
from desktop.documents.people_cells import name_cell
from desktop.documents.report_tables import DASH
from desktop.wording import on_paper as tr

MOST = 18
MOST_OF = {Paper.A4: MOST, Paper.A5: 9}
"""Days on one sheet: each column is then at least 9 mm wide, for a pen and old eyes."""

LETTERS = {Status.PRESENT: "x", Status.LATE: "M", Status.EXCUSED: "P", Status.ABSENT: "K"}


@aside
def draw(grid: CourseGrid, invariant: bool = False) -> bytes:
    """The grid as a PDF; one that is filled in by hand can be read back."""
    if grid.print_ids:
        return _drawn_by_hand(grid, invariant)
    parts = _parts(len(grid.meetings), MOST_OF[grid.paper])
    pages = [_page(grid, first, last, len(parts) > 1) for first, last in parts]
    return draw_pages(pages, tr("Bảng điểm danh"), invariant)


def _drawn_by_hand(grid: CourseGrid, invariant: bool) -> bytes:
    out = BytesIO()
    canvas = open_canvas(out, tr("Bảng điểm danh"), invariant)
    for part in range(len(grid.parts)):
        draw_part(canvas, grid, part)
    canvas.save()
    return out.getvalue()


def _parts(meetings: int, most: int) -> list[tuple[int, int]]:
    """Ranges of columns, all of about one length."""
    count = max(1, -(-meetings // most))
    ends = [round(meetings * place / count) for place in range(count + 1)]
    return list(pairwise(ends))


def _page(grid: CourseGrid, first: int, last: int, part: bool) -> ListPage:
    shown = grid.meetings[first:last]
    title = tr("BẢNG ĐIỂM DANH")
    subtitle = grid.group
    if part:
        subtitle = tr(
            "{group} (buổi {first} đến {last})", group=grid.group, first=first + 1, last=last
        )
    days = [Col(head_of(meeting, grid), 9.2, Align.CENTRE, 0.2) for meeting in shown]
    columns = (
        Col(tr("STT"), 9.5, Align.CENTRE),
        Col(tr("Họ và tên"), 46 if grid.paper is Paper.A4 else 38, grows=1.6),
        Col(tr("Năm sinh"), 13.5, Align.CENTRE),
        *days,
        Col(tr("Tổng buổi"), 13, Align.CENTRE),
        Col(tr("Ghi chú"), 16, grows=0.6),
    )
    rows = tuple(_row(grid, row, first, last) for row in grid.rows)
    return ListPage(
        grid.head,
        title,
        subtitle,
        tuple(_facts(grid)),
        columns,
        rows,
        ACROSS[grid.paper],
        grid.blank_rows,
        row=LARGE_ROW if grid.large else READ_ROW if grid.filled else 9.0,
        total=_total(grid, first, last) if grid.filled else None,
        foot=tuple(_foot(grid, first, last)),
        signatures=(tr("NGƯỜI GHI"), grid.head.signer_title),
    )


def _foot(grid: CourseGrid, first: int, last: int) -> Iterator[str]:
    yield tr("x: có mặt; M: đến muộn; P: vắng có phép; K: vắng không phép. Đến muộn là có mặt.")
    if grid.filled and not all(_marked(grid, place) for place in range(first, last)):
        yield tr("“–”: buổi chưa điểm danh.")


def _marked(grid: CourseGrid, place: int) -> bool:
    """Whether anybody was marked at a meeting; else nobody knows who came."""
    return any(row.marks[place] is not None for row in grid.rows)


def _facts(grid: CourseGrid) -> Iterator[tuple[str, str | None]]:
    yield taught_where(grid)


def _row(grid: CourseGrid, row: GridRow, first: int, last: int) -> tuple[Cell, ...]:
    marks = row.marks[first:last]
    came = sum(1 for mark in marks if mark is not None and mark.came)
    return (
        None,
        name_cell(row.person),
        row.person.birth,
        *(LETTERS[mark] if mark is not None else None for mark in marks),
        str(came) if grid.filled else None,
        None,
    )


def _total(grid: CourseGrid, first: int, last: int) -> tuple[Cell, ...]:
    """Who came, day by day; a dash where nobody was marked: 0 would say that nobody came."""
    sums = [
        sum(1 for row in grid.rows if (mark := row.marks[place]) is not None and mark.came)
        for place in range(first, last)
    ]
    told = (
        str(came) if _marked(grid, place) else DASH
        for place, came in zip(range(first, last), sums, strict=True)
    )
    return (None, tr("Có mặt"), None, *told, grouped(sum(sums)), None)
