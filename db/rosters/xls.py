"""Workbooks of Excel 97 to 2003 (xls) into grids, by xlrd.

Not by calamine: a damaged file makes it ask for 4 GB at once, which ends the program, and it does
not tell how a date is shown.
"""

from __future__ import annotations

import io
from datetime import date
from typing import Any

import xlrd

from db.domain.errors import AppError
from db.rosters.grid import MAX_COLUMNS, MAX_ROWS, Cell, Grid, Merge, Row
from db.rosters.number_formats import Shown, as_shown, shown_by

MAX_SHEETS = 50
_ENCRYPTED_PACKAGE = "EncryptedPackage".encode("utf-16-le")
_WORKBOOKS = ("Workbook".encode("utf-16-le"), "Book".encode("utf-16-le"))
_ERRORS = {
    0: "#NULL!",
    7: "#DIV/0!",
    15: "#VALUE!",
    23: "#REF!",
    29: "#NAME?",
    36: "#NUM!",
    42: "#N/A",
}


def read_xls(data: bytes) -> list[Grid]:
    """Every worksheet, in the order of its tabs.

    Raises:
        AppError: ``roster_damaged``, ``roster_locked`` (a password), ``roster_too_large``,
            ``roster_not_a_list`` for a Word file and the like.
    """
    if _ENCRYPTED_PACKAGE in data:
        raise AppError("roster_locked")
    if not any(name in data for name in _WORKBOOKS):
        raise AppError("roster_not_a_list")
    try:
        book = xlrd.open_workbook(
            file_contents=data, formatting_info=True, ragged_rows=True, logfile=io.StringIO()
        )
        return [_grid(book, sheet) for sheet in book.sheets()[:MAX_SHEETS]]
    except AppError:
        raise
    except Exception as error:  # on broken files xlrd fails in many ways, all of them Python's
        locked = isinstance(error, xlrd.XLRDError) and "encrypted" in str(error)
        raise AppError("roster_locked" if locked else "roster_damaged") from error


def _grid(book: Any, sheet: Any) -> Grid:
    if sheet.nrows > MAX_ROWS or sheet.ncols > MAX_COLUMNS:
        raise AppError("roster_too_large")
    formats = _formats(book)
    rows: list[Row] = [
        [_cell(book, formats, cell) for cell in sheet.row(row)] for row in range(sheet.nrows)
    ]
    merges = tuple(
        Merge(top, left, bottom - 1, right - 1)
        for top, bottom, left, right in sheet.merged_cells
        if top < sheet.nrows
    )
    return Grid(sheet.name, rows, merges, hidden=sheet.visibility != 0)


def _formats(book: Any) -> list[Shown]:
    """What each cell style shows of a date."""
    codes = {key: found.format_str for key, found in book.format_map.items()}
    return [shown_by(codes.get(style.format_key, "")) for style in book.xf_list]


def _cell(book: Any, formats: list[Shown], cell: Any) -> Cell:
    value = cell.value
    if cell.ctype == xlrd.XL_CELL_DATE:
        day: date = xlrd.xldate.xldate_as_datetime(value, book.datemode).date()
        return as_shown(day, formats[cell.xf_index])
    if cell.ctype == xlrd.XL_CELL_BOOLEAN:
        return bool(value)
    if cell.ctype == xlrd.XL_CELL_ERROR:
        return _ERRORS.get(value, "#N/A")
    return value if isinstance(value, str | float) else str(value)
