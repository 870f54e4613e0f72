"""The course grid that is filled in by hand: a box for each person and day, on a sheet that lies
across. It bears the marks and the QR of a sign-in sheet, so that a photo of it can be read back.

Drawn by ``db.domain.grid_places``. A long course is several grids, each a print of its own.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from db.domain.grid_places import COLUMNS, day_left, day_width, grid_cell, grid_layout
from db.domain.list_papers import CourseGrid, GridRow
from db.domain.sheet_codes import SheetCode
from db.domain.sheet_places import MARK, SIZES, corner_marks, first_row, paginate, rows_of
from db.domain.sheets import Paper
from desktop.documents import later_head
from desktop.documents.codes import draw_marks
from desktop.documents.course_heads import head_of
from desktop.documents.dates import open_day
from desktop.documents.fonts import BOLD, ITALIC, REGULAR
from desktop.documents.ink import MM, Ink
from desktop.documents.people_cells import name_cell
from desktop.documents.sheet_foot import draw_code, draw_two_lines
from desktop.documents.signers import draw_signers
from desktop.documents.text import LEADING, fit, printable
from desktop.documents.titles import Band, draw_titles
from desktop.wording import on_paper as tr

_PAD = 1.2
_SCALES = {Paper.A4_ACROSS: 1.0, Paper.A5_ACROSS: 0.78}


def draw_part(canvas: Any, grid: CourseGrid, part: int) -> None:
    """One of the grid's prints, all its pages."""
    first, last = grid.parts[part]
    paper, layout = grid.lies, grid_layout(last - first, grid.large)
    size, high = SIZES[paper], rows_of(paper, layout).height
    rows: list[GridRow | None] = [*grid.rows, *(None,) * grid.blank_rows]
    pages = paginate(len(rows), paper, layout)
    start = 0
    for page, count in enumerate(pages, 1):
        canvas.setPageSize((size.width * MM, size.height * MM))
        draw_marks(canvas, size.height, corner_marks(paper))
        ink = Ink(canvas, size.height)
        _draw_top(ink, grid, part, page)
        _draw_table(ink, grid, part, page, rows[start : start + count], start)
        if page == len(pages):
            _draw_foot(ink, grid, first_row(paper, page) + count * high)
        draw_two_lines(ink, paper, _hint())
        code = SheetCode(grid.print_ids[part], page, layout, count)
        draw_code(canvas, ink, paper, code, len(pages))
        ink.close()
        canvas.showPage()
        start += count


def taught_where(grid: CourseGrid) -> tuple[str, str | None]:
    """Who teaches and where, on one line; None: a line to write on."""
    if not grid.teacher:
        label = tr("Địa điểm:") if grid.place else tr("Người hướng dẫn, địa điểm:")
        return label, grid.place
    value = grid.teacher
    if grid.place:
        value = tr("{teacher}; địa điểm: {place}", teacher=grid.teacher, place=grid.place)
    return tr("Người hướng dẫn:"), value


def _hint() -> tuple[str, str]:
    return (
        tr("Có mặt thì đánh dấu vào ô của ngày đó; vắng thì để trống. Không viết ngoài ô."),
        tr("Khi chụp ảnh: đủ bốn góc, giữ phẳng. Mẫu của phần mềm Sổ Làng."),
    )


def _draw_top(ink: Ink, grid: CourseGrid, part: int, page: int) -> None:
    size, scale = SIZES[grid.lies], _SCALES[grid.lies]
    left, right = size.left + MARK + 3.0, size.right - MARK - 3.0
    middle, group = (left + right) / 2, printable(grid.group)
    if len(grid.parts) > 1:
        first, last = grid.parts[part]
        group = tr("{group} (buổi {first} đến {last})", group=group, first=first + 1, last=last)
    name = tr("BẢNG ĐIỂM DANH")
    if page > 1:
        whose = tr("{house} (tiếp theo)", house=printable(grid.head.house))
        later_head.draw(ink, grid.lies, f"{name} – {group}", whose, 12.0)
        return
    draw_titles(ink, grid.head.commune, grid.head.house, Band(left, right, size.top, scale))
    y = size.first_head - 16.0 * (scale + 1) / 2
    _centred(ink, middle, y, name, BOLD, 14 * scale + 0.5, right - left)
    _centred(ink, middle, y + 6.2 * scale, group, BOLD, 13 * scale, right - left)
    ink.set_font(REGULAR, 12 * (scale + 1) / 2)
    label, value = taught_where(grid)
    y = size.first_head - 2.8
    ink.left(size.left, y, label)
    x = size.left + ink.width(label) + 1.2
    if not value:
        ink.leader(x, size.right, y)
        return
    fitted = fit(printable(value), REGULAR, 12 * (scale + 1) / 2, (size.right - x) * MM)
    ink.set_font(REGULAR, fitted.size)
    ink.left(x, y, fitted.lines[0])


def _centred(ink: Ink, x: float, y: float, text: str, font: str, size: float, room: float) -> None:
    fitted = fit(text, font, size, room * MM)
    ink.set_font(font, fitted.size)
    ink.centre(x, y, fitted.lines[0])


def _edges(paper: Paper, days: int) -> list[float]:
    """Of all columns: number, name, birth, the days, the sum."""
    size, wide = SIZES[paper], COLUMNS[paper]
    left = day_left(paper, days, 0)
    of_days = [left + place * day_width(paper, days) for place in range(days + 1)]
    return [size.left, size.left + wide.number, left - wide.birth, *of_days, size.right]


def _draw_table(
    ink: Ink, grid: CourseGrid, part: int, page: int, rows: Sequence[GridRow | None], start: int
) -> None:
    paper, (first, last) = grid.lies, grid.parts[part]
    size, layout = SIZES[paper], grid_layout(last - first, grid.large)
    top, high = first_row(paper, page), rows_of(paper, layout).height
    edges, head = _edges(paper, last - first), top - size.head
    bottom = top + len(rows) * high
    _draw_heads(ink, grid, (first, last), edges, head)
    for index, row in enumerate(rows):
        y = top + index * high
        ink.line(size.left, y, size.right, y, 0.5)
        for day in range(last - first):
            box, _ = grid_cell(paper, layout, page, index, day)
            ink.box(box.x, box.y, box.w, box.h, 0.9)
        _draw_person(ink, edges, y, high, str(start + index + 1), row)
    for x in edges[1:-1]:
        ink.line(x, head, x, bottom, 0.5)
    ink.box(size.left, head, size.right - size.left, bottom - head, 0.9)


def _draw_heads(
    ink: Ink, grid: CourseGrid, days: tuple[int, int], edges: Sequence[float], y: float
) -> None:
    high = SIZES[grid.lies].head
    titles = (
        *(tr("STT"), tr("Họ và tên"), tr("Năm sinh")),
        *(head_of(one, grid) for one in grid.meetings[days[0] : days[1]]),
        tr("Tổng buổi"),
    )
    for title, left, right in zip(titles, edges, edges[1:], strict=False):
        fitted = fit(title, BOLD, 10.5, (right - left - 1) * MM, high * MM - 1)
        ink.set_font(BOLD, fitted.size)
        leading = fitted.size * LEADING / MM
        baseline = y + high / 2 + fitted.size / MM / 3 - (len(fitted.lines) - 1) / 2 * leading
        for place, line in enumerate(fitted.lines):
            ink.centre((left + right) / 2, baseline + place * leading, line)


def _draw_person(
    ink: Ink, edges: Sequence[float], y: float, high: float, number: str, row: GridRow | None
) -> None:
    middle = y + high / 2
    body = 12.0
    ink.set_font(REGULAR, body)
    ink.centre((edges[0] + edges[1]) / 2, middle + body / MM / 3, number)
    if row is None:
        return
    room = ((edges[2] - edges[1] - 2 * _PAD) * MM, (high - 0.6) * MM)
    fitted = fit(printable(name_cell(row.person)), REGULAR, body, *room, 10.5)
    ink.set_font(REGULAR, fitted.size)
    leading = fitted.size * LEADING / MM
    baseline = middle + fitted.size / MM / 3 - (len(fitted.lines) - 1) / 2 * leading
    for place, line in enumerate(fitted.lines):
        ink.left(edges[1] + _PAD, baseline + place * leading, line)
    if row.person.birth:
        room = ((edges[3] - edges[2] - 1) * MM, (high - 0.6) * MM)
        born = fit(printable(row.person.birth), REGULAR, 11, *room, 10.5)
        ink.set_font(REGULAR, born.size)
        x, leading = (edges[2] + edges[3]) / 2, born.size * LEADING / MM
        baseline = middle + born.size / MM / 3 - (len(born.lines) - 1) / 2 * leading
        for place, line in enumerate(born.lines):
            ink.centre(x, baseline + place * leading, line)


def _draw_foot(ink: Ink, grid: CourseGrid, y: float) -> None:
    size, scale = SIZES[grid.lies], _SCALES[grid.lies]
    quarter, body = (size.right - size.left) / 4, 12 * (scale + 1) / 2
    left, right = size.left + quarter, size.right - quarter
    where, day = printable(grid.head.place_name), open_day()
    ink.set_font(ITALIC, body)
    ink.centre(right, y + 6 * scale, f"{where}, {day}" if where else day)
    titles = ((left, tr("NGƯỜI GHI")), (right, grid.head.signer_title))
    draw_signers(ink, titles, y + 11 * scale, body, 2 * quarter - 2, 4.5 * scale)
