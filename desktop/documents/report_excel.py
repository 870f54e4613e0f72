"""An outline as an Excel file: each table a sheet, figures as numbers that can be summed."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import datetime
from io import BytesIO
from typing import Any

import xlsxwriter
from xlsxwriter.utility import xl_range

from db.domain.numerals import grouped
from db.domain.threads import aside
from desktop.documents import practice_mark
from desktop.documents.excel_rows import height_of, lines_of
from desktop.documents.outline import Grid, Outline
from desktop.documents.page import CREATOR
from desktop.documents.text import printable
from desktop.wording import on_paper as tr

FACE = "Times New Roman"
_PER_MM = 0.5
"""Widths of columns are in letters of the usual face; two millimetres are about one."""
_WIDEST_NAME = 31
_TITLE_SIZE = 13.0
_WORDS_WIDE = 88
"""Letters of the column of paragraphs: as wide as a page."""
_LEAST_LETTERS, _ROUND_FIGURE = 6.0, 1.5
"""Letters: the narrowest column, and what a figure keeps free at its sides."""
_FORBIDDEN = re.compile(r"[\[\]:*?/\\]")
_ALIGN = {"l": "left", "c": "center", "r": "right"}


@aside
def write(outline: Outline) -> bytes:
    """The report as the bytes of an .xlsx file."""
    if practice_mark.is_on():
        outline = replace(outline, subject=f"{practice_mark.words()}: {outline.subject}")
    out = BytesIO()
    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    book = xlsxwriter.Workbook(out, options)
    day = datetime.fromisoformat(outline.heading.day)
    book.set_properties({"title": outline.subject, "author": CREATOR, "created": day})
    taken: set[str] = set()
    for grid in outline.grids():
        _sheet(book, grid, outline, _name(grid.name, taken))
    _words(book, outline, _name(tr("Lời báo cáo"), taken))
    book.close()
    return out.getvalue()


def _name(wanted: str, taken: set[str]) -> str:
    """A name Excel takes, not used yet."""
    plain = _FORBIDDEN.sub(" ", wanted)[:_WIDEST_NAME]
    name, number = plain, 2
    while name.casefold() in taken:
        tail = f" {number}"
        name, number = plain[: _WIDEST_NAME - len(tail)] + tail, number + 1
    taken.add(name.casefold())
    return name


def _sheet(book: Any, grid: Grid, outline: Outline, name: str) -> None:
    sheet = book.add_worksheet(name)
    sheet.set_paper(9)
    sheet.fit_to_pages(1, 0)
    _title(book, sheet, grid, printable(outline.subject))
    said = [grid.name, *([f"({outline.as_of})"] if outline.as_of else [])]
    sheet.write_string(1, 0, " ".join(said), book.add_format({"font_name": FACE, "italic": True}))
    first = 3
    _head(book, sheet, grid, first)
    for number, row in enumerate(grid.rows):
        last = grid.total and number == len(grid.rows) - 1
        for column, value in enumerate(row):
            look = _look(book, grid, column, last, number in grid.parts)
            place = (first + len(grid.head) + number, column)
            if isinstance(value, int) and last and _adds_up(grid, column, value):
                sheet.write_formula(*place, _sum_above(place, number), look, value)
            elif isinstance(value, int):
                sheet.write_number(*place, value, look)
            elif value == "":
                sheet.write_blank(*place, None, look)
            else:
                sheet.write_string(*place, "–" if value is None else value, look)
    for column, letters in enumerate(_letters(grid)):
        sheet.set_column(column, column, letters)
    _set_heights(sheet, grid, first)
    sheet.repeat_rows(first, first + len(grid.head) - 1)
    sheet.freeze_panes(first + len(grid.head), 0)


def _letters(grid: Grid) -> list[float]:
    """Widths of the columns, in letters of the usual face; the longest figure fits, or it would be
    shown as ###."""
    longest = [
        max((len(grouped(one)) for one in column if isinstance(one, int)), default=0)
        for column in zip(*grid.rows, strict=True)
    ]
    return [
        max(_LEAST_LETTERS, millimetres * _PER_MM, figure + _ROUND_FIGURE)
        for millimetres, figure in zip(grid.widths, longest or (0,) * len(grid.widths), strict=True)
    ]


def _title(book: Any, sheet: Any, grid: Grid, subject: str) -> None:
    """The subject over the whole table, in as many lines as that takes: printed it is not cut."""
    look = book.add_format(
        {
            "font_name": FACE,
            "font_size": _TITLE_SIZE,
            "bold": True,
            "text_wrap": True,
            "valign": "top",
        }
    )
    sheet.merge_range(0, 0, 0, len(grid.widths) - 1, subject, look)
    lines = lines_of(subject, sum(_letters(grid)), _TITLE_SIZE, bold=True)
    sheet.set_row(0, height_of(lines, _TITLE_SIZE))


def _set_heights(sheet: Any, grid: Grid, first: int) -> None:
    """Rows whose words take several lines are as high as these."""
    letters = _letters(grid)
    for number, needed in enumerate(_head_lines(grid, letters)):
        sheet.set_row(first + number, height_of(needed))
    for number, row in enumerate(grid.rows, first + len(grid.head)):
        lines = max(
            lines_of(value, wide) if isinstance(value, str) and align == "l" else 1
            for value, wide, align in zip(row, letters, grid.align, strict=True)
        )
        if lines > 1:
            sheet.set_row(number, height_of(lines))


def _head_lines(grid: Grid, letters: list[float]) -> list[int]:
    """Lines of each row of heads; a head over several rows shares its lines among them."""
    needed = [1] * len(grid.head)
    spans = {start: end for start, end in grid.spans}
    for top, texts in enumerate(grid.head):
        for left, text in enumerate(texts):
            right, bottom = spans.get((left, top), (left, top))
            lines = lines_of(text, sum(letters[left : right + 1]), bold=True)
            missing = lines - sum(needed[top : bottom + 1])
            if missing > 0:
                needed[bottom] += missing
    return needed


def _adds_up(grid: Grid, column: int, total: int) -> bool:
    """Whether the sum of a column is its rows: a meeting of two groups counts once in the sum."""
    rows = [row[column] for row in grid.rows[:-1]]
    return bool(rows) and sum(value for value in rows if isinstance(value, int)) == total


def _sum_above(place: tuple[int, int], rows: int) -> str:
    """A sum that follows when somebody mends a row; the file holds its value too."""
    row, column = place
    return f"=SUM({xl_range(row - rows, column, row - 1, column)})"


def _head(book: Any, sheet: Any, grid: Grid, first: int) -> None:
    look = book.add_format(
        {
            "font_name": FACE,
            "bold": True,
            "border": 1,
            "align": "center",
            "valign": "vcenter",
            "text_wrap": True,
        }
    )
    for number, texts in enumerate(grid.head):
        for column, text in enumerate(texts):
            sheet.write_string(first + number, column, text, look)
    for (left, top), (right, bottom) in grid.spans:
        text = grid.head[top][left]
        sheet.merge_range(first + top, left, first + bottom, right, text, look)


def _look(book: Any, grid: Grid, column: int, total: bool, part: bool) -> Any:
    return book.add_format(
        {
            "font_name": FACE,
            "border": 1,
            "bold": total,
            "italic": column in grid.italic or (part and grid.align[column] == "l"),
            "indent": 1 if part and grid.align[column] == "l" else 0,
            "align": _ALIGN[grid.align[column]],
            "valign": "vcenter",
            "text_wrap": grid.align[column] == "l",
            "num_format": "#,##0",
        }
    )


def _words(book: Any, outline: Outline, name: str) -> None:
    """The paragraphs, each in a cell of its own, to be copied one by one."""
    sheet = book.add_worksheet(name)
    look = book.add_format({"font_name": FACE, "text_wrap": True, "valign": "top"})
    bold = book.add_format({"font_name": FACE, "bold": True, "text_wrap": True})
    sheet.set_paper(9)
    sheet.fit_to_pages(1, 0)
    sheet.set_column(0, 0, _WORDS_WIDE)
    for number, line in enumerate(outline.lines()):
        heads = line.style in ("section", "clause", "note_head")
        sheet.write_string(number, 0, printable(line.text), bold if heads else look)
        lines = lines_of(line.text, _WORDS_WIDE, bold=heads)
        if lines > 1:
            sheet.set_row(number, height_of(lines))
