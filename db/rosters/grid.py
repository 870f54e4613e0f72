"""A sheet as plain cells: what every kind of file is turned into before anything is understood."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from functools import lru_cache

from db.domain.text import clean

Cell = str | int | float | bool | date | datetime | time | timedelta
Row = list[Cell]

_WHOLE = re.compile(r"^(\d+)\.0$")
MAX_ROWS = 100_000
MAX_COLUMNS = 200
MAX_CELLS = 4_000_000


@dataclass(frozen=True)
class Merge:
    """A merged block of cells; rows and columns from 0, both ends belong to it."""

    top: int
    left: int
    bottom: int
    right: int


@dataclass
class Grid:
    """The cells of one sheet from its first row and column on; rows may differ in length."""

    name: str
    rows: list[Row]
    merges: tuple[Merge, ...] = ()
    hidden: bool = False
    encoding: str | None = None
    width: int = field(init=False)

    def __post_init__(self) -> None:
        self.width = max(map(len, self.rows), default=0)

    def at(self, row: int, column: int) -> Cell:
        """The cell, or an empty text outside of what was written."""
        cells = self.rows[row] if 0 <= row < len(self.rows) else []
        return cells[column] if 0 <= column < len(cells) else ""


def shown(cell: Cell) -> str:
    """The cell as a person reads it: 1950 for 1950.0, 12/3/1986 for a date; cleaned."""
    if isinstance(cell, str):
        return _cleaned(cell)
    if isinstance(cell, bool):
        return "x" if cell else ""
    if isinstance(cell, float):
        return str(int(cell)) if cell.is_integer() and abs(cell) < 1e15 else repr(cell)
    if isinstance(cell, date):
        return f"{cell.day}/{cell.month}/{cell.year}"
    return str(cell)


@lru_cache(maxsize=32768)  # the same villages, groups and ticks come thousands of times
def _cleaned(text: str) -> str:
    """Cleaned; 1950 for “1950.0”, which other programs write for whole numbers."""
    return _WHOLE.sub(r"\1", clean(text))


def is_ordinal(text: str) -> bool:
    """Whether it is the number of a line: 7, 07 or “7.”."""
    return re.fullmatch(r"\d{1,5}[.)/]?", text) is not None


def is_blank(cell: Cell) -> bool:
    """Whether a cell shows nothing."""
    return cell == "" or (isinstance(cell, str) and not _cleaned(cell))
