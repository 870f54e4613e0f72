"""Excel workbooks (xlsx, xlsm) into grids, by python-calamine. Macros are never looked at."""

from __future__ import annotations

import io
from collections.abc import Callable
from datetime import date
from typing import TypeVar

from python_calamine import (
    CalamineSheet,
    CalamineWorkbook,
    PasswordError,
    SheetTypeEnum,
    SheetVisibleEnum,
)

from db.domain.errors import AppError
from db.rosters.grid import MAX_CELLS, MAX_COLUMNS, MAX_ROWS, Grid, Merge
from db.rosters.number_formats import as_shown
from db.rosters.package import Formats, inspect

MAX_SHEETS = 50
T = TypeVar("T")


def read_workbook(data: bytes) -> list[Grid]:
    """Every worksheet, in the order of its tabs.

    Raises:
        AppError: ``roster_damaged``, ``roster_locked`` (a password), ``roster_too_large``.
    """
    formats = inspect(data)
    book = _guarded(lambda: CalamineWorkbook.from_filelike(io.BytesIO(data)))
    return [
        _grid(book, place, meta.name, meta.visible is not SheetVisibleEnum.Visible, formats)
        for place, meta in enumerate(book.sheets_metadata[:MAX_SHEETS])
        if meta.typ is SheetTypeEnum.WorkSheet
    ]


def _grid(
    book: CalamineWorkbook, place: int, name: str, hidden: bool, formats: dict[str, Formats]
) -> Grid:
    sheet = _guarded(lambda: book.get_sheet_by_index(place))
    if sheet.end is None:
        return Grid(name, [], hidden=hidden)
    height, width = sheet.end[0] + 1, sheet.end[1] + 1
    if height > MAX_ROWS or width > MAX_COLUMNS or height * width > MAX_CELLS:
        raise AppError("roster_too_large")
    rows = _guarded(lambda: sheet.to_python(skip_empty_area=False))
    grid = Grid(name, [list(row) for row in rows], _merges(sheet), hidden)
    for (row, column), kind in formats.get(name, {}).items():
        day = grid.at(row, column)
        if isinstance(day, date):
            grid.rows[row][column] = as_shown(day, kind)
    return grid


def _merges(sheet: CalamineSheet) -> tuple[Merge, ...]:
    ranges = sheet.merged_cell_ranges or []
    return tuple(Merge(top, left, bottom, right) for (top, left), (bottom, right) in ranges)


def _guarded(read: Callable[[], T]) -> T:
    """Run a call into calamine; whatever goes wrong there means that the file is broken."""
    try:
        return read()
    except PasswordError as error:
        raise AppError("roster_locked") from error
    except Exception as error:  # calamine has no root of its own for what it meets
        raise AppError("roster_damaged") from error
    except BaseException as error:
        # A panic of the Rust code arrives as an exception outside of Exception.
        if type(error).__name__ != "PanicException":
            raise
        raise AppError("roster_damaged") from error
