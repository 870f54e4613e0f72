"""A table as xlsx: title, head frozen with filters, numbers and days as such, ready to print.

Every text is written as text, never as a formula or link; one that begins like a formula also says
so to Excel (``quotePrefix``), so that it stays text when somebody edits the cell.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from io import BytesIO
from typing import Any

import xlsxwriter

from db.domain import long_work
from db.domain.table_text import looks_like_formula, plain_text
from db.domain.tables import ColumnKind, Table, TableColumn, Value
from db.domain.threads import aside
from desktop.documents.excel_rows import height_of, lines_of
from desktop.documents.page import CREATOR

_SIZE = 12.0
_FONT = {"font_name": "Times New Roman", "font_size": _SIZE, "valign": "vcenter"}
_MM_OF_LETTER = 2.1
"""Millimetres of a column for one letter of Excel's width."""

_SHEET = "Danh sách"


@aside
def write(table: Table) -> bytes:
    """The file's bytes."""
    out = BytesIO()
    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    book = xlsxwriter.Workbook(out, options)
    book.set_properties({"title": plain_text(table.title), "author": CREATOR})
    sheet = book.add_worksheet(_SHEET)
    formats = _formats(book)
    first = _write_top(sheet, table, formats)
    for place, column in enumerate(table.columns):
        sheet.set_column(place, place, _letters(column))
        sheet.write_string(first, place, plain_text(column.title), formats["head"])
    heads = [lines_of(one.title, _letters(one), _SIZE, bold=True) for one in table.columns]
    _set_height(sheet, first, max(heads, default=1))
    for line, row in enumerate(long_work.counted(table.rows), first + 1):
        _set_height(sheet, line, _lines(row, table.columns))
        for place, (column, value) in enumerate(zip(table.columns, row, strict=True)):
            _write_cell(sheet, line, place, value, column, formats)
    _ready_to_print(sheet, table, first)
    book.close()
    return out.getvalue()


def _letters(column: TableColumn) -> float:
    return column.width * (1 + column.grows / 4) / _MM_OF_LETTER


def _lines(row: Sequence[Value], columns: Sequence[TableColumn]) -> int:
    """How many lines the words of a row take."""
    return max(
        (
            lines_of(value, _letters(column), _SIZE)
            for value, column in zip(row, columns, strict=True)
            if isinstance(value, str)
        ),
        default=1,
    )


def _set_height(sheet: Any, line: int, lines: int) -> None:
    if lines > 1:
        sheet.set_row(line, height_of(lines, _SIZE))


def _formats(book: Any) -> dict[str, Any]:
    cell = {**_FONT, "border": 1}
    return {
        "title": book.add_format({**_FONT, "bold": True, "font_size": 14}),
        "about": book.add_format({**_FONT, "italic": True}),
        "head": book.add_format(
            {**cell, "bold": True, "align": "center", "text_wrap": True, "bg_color": "#EFEBE2"}
        ),
        "text": book.add_format({**cell, "text_wrap": True}),
        "quoted": book.add_format({**cell, "text_wrap": True, "quote_prefix": True}),
        "whole": book.add_format({**cell, "num_format": "0", "align": "left"}),
        "number": book.add_format({**cell, "num_format": "#,##0"}),
        "day": book.add_format({**cell, "num_format": "dd/mm/yyyy", "align": "center"}),
        "mark": book.add_format({**cell, "align": "center"}),
    }


def _write_top(sheet: Any, table: Table, formats: dict[str, Any]) -> int:
    """Title and what it is about; gives the row of the head."""
    sheet.write_string(0, 0, plain_text(table.title), formats["title"])
    for line, text in enumerate(table.about, 1):
        sheet.write_string(line, 0, plain_text(text), formats["about"])
    return len(table.about) + 2


def _write_cell(
    sheet: Any, line: int, place: int, value: Value, column: TableColumn, formats: dict[str, Any]
) -> None:
    if value is None:
        sheet.write_blank(line, place, None, formats["text"])
    elif isinstance(value, date):
        sheet.write_datetime(line, place, value, formats["day"])
    elif isinstance(value, int):
        kind = "number" if column.kind is ColumnKind.NUMBER else "whole"
        sheet.write_number(line, place, value, formats[kind])
    else:
        text = plain_text(value)
        kind = "mark" if column.kind is ColumnKind.MARK else "text"
        sheet.write_string(
            line, place, text, formats["quoted" if looks_like_formula(text) else kind]
        )


def _ready_to_print(sheet: Any, table: Table, first: int) -> None:
    sheet.freeze_panes(first + 1, 0)
    sheet.autofilter(first, 0, first + max(1, len(table.rows)), len(table.columns) - 1)
    sheet.set_paper(9)
    if sum(column.width for column in table.columns) > 180:
        sheet.set_landscape()
    sheet.fit_to_pages(1, 0)
    sheet.repeat_rows(first)
    sheet.set_footer("&R&P/&N")
