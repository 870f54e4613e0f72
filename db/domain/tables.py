"""A list as a table of values, ready to be written as xlsx, ods, csv or PDF, or to be copied."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    # Not on the way to the first page: the places of papers are long in coming.
    from db.domain.list_papers import PaperHead

Value = str | int | date | None
"""A number stays a number and a day a day, so that a spreadsheet can count and sort them."""


class ColumnKind(StrEnum):
    """NUMBER is counted and summed; a whole number in a TEXT column is a year or the like."""

    TEXT = "text"
    NUMBER = "number"
    DAY = "day"
    MARK = "mark"


@dataclass(frozen=True)
class TableColumn:
    """One column; ``width`` in mm on paper, ``grows`` its share of the room that is left over."""

    title: str
    width: float
    kind: ColumnKind = ColumnKind.TEXT
    grows: float = 0.0


@dataclass(frozen=True)
class Table:
    """A list. ``about``: what was asked for and as of when, a line each; printed above it."""

    head: PaperHead
    title: str
    about: tuple[str, ...]
    columns: tuple[TableColumn, ...]
    rows: tuple[tuple[Value, ...], ...]


class TableFormat(StrEnum):
    """The kinds of file, by their endings."""

    XLSX = "xlsx"
    ODS = "ods"
    CSV = "csv"
    PDF = "pdf"
