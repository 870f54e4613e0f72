"""Forms from above: which figure of which days and house stands in which cell of somebody's table.

A form is any .xlsx. Its map is kept under the form's name and used again next quarter.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from db.domain.errors import AppError

_REF = re.compile(r"([A-Z]{1,3})([1-9][0-9]{0,6})")
MAX_COLUMN, MAX_ROW = 16_384, 1_048_576


class Span(StrEnum):
    """Which days a cell counts, seen from the period that the form is filled for."""

    PERIOD = "period"
    YEAR = "year"
    LAST_YEAR = "last_year"


@dataclass(frozen=True)
class MappedCell:
    """One cell: ``sheet`` by its name, ``ref`` as Excel writes it (B5); ``house`` is the id of a
    house, empty for all the book."""

    sheet: str
    ref: str
    code: str
    span: Span = Span.PERIOD
    house: str = ""

    @property
    def place(self) -> tuple[str, str]:
        return self.sheet, self.ref


@dataclass(frozen=True)
class FormMap:
    """``shape`` is a digest of the form the map was made on: words, formulas and merged cells."""

    name: str
    shape: bytes
    cells: tuple[MappedCell, ...]


@dataclass(frozen=True)
class FormSheet:
    """One sheet as it can be shown: texts by place, how far it goes, what is merged.

    Attributes:
        texts: (row, column) from 1 -> what is written there; formulas begin with ``=``.
        merged: (first row, first column, last row, last column).
    """

    name: str
    rows: int
    columns: int
    texts: tuple[tuple[tuple[int, int], str], ...]
    merged: tuple[tuple[int, int, int, int], ...] = ()


@dataclass(frozen=True)
class Form:
    """A form as read."""

    sheets: tuple[FormSheet, ...]
    shape: bytes


@dataclass(frozen=True)
class Filled:
    """What became of a form.

    Attributes:
        written: how many cells got a figure. blank: (sheet, cell) of mapped cells left empty, since
            the book held nothing then. changed: the form is not the one the map was made on.
    """

    data: bytes
    written: int
    blank: tuple[tuple[str, str], ...]
    changed: bool


def place_of(ref: str) -> tuple[int, int]:
    """(row, column) from 1 of ``B5``.

    Raises:
        AppError: ``bad_cell``.
    """
    found = _REF.fullmatch(ref.strip().upper().replace("$", ""))
    if found is None:
        raise AppError("bad_cell", cell=ref)
    column = 0
    for letter in found[1]:
        column = column * 26 + ord(letter) - ord("A") + 1
    row = int(found[2])
    if column > MAX_COLUMN or row > MAX_ROW:
        raise AppError("bad_cell", cell=ref)
    return row, column


def ref_of(row: int, column: int) -> str:
    """``B5`` of (5, 2)."""
    letters = ""
    while column:
        column, rest = divmod(column - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return f"{letters}{row}"


def with_cell(cells: Iterable[MappedCell], cell: MappedCell) -> tuple[MappedCell, ...]:
    """The cells with one more; one that was mapped there before is replaced."""
    return ordered([*(one for one in cells if one.place != cell.place), cell])


def ordered(cells: Sequence[MappedCell]) -> tuple[MappedCell, ...]:
    """Sheet by sheet, row by row."""
    return tuple(sorted(cells, key=lambda cell: (cell.sheet, place_of(cell.ref))))
