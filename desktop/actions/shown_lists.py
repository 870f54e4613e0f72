"""A list as it stands on the screen, as a table to be written or printed.

For lists that have no table of their own in ``tables``: what was narrowed, ordered and hidden
there is so in the file too.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from db.domain.tables import ColumnKind, Table, TableColumn, TableFormat, Value
from db.engine import Book
from desktop import apart
from desktop.actions.drawing import write_table
from desktop.actions.tables import titled

MM_A_LETTER = 2.1
"""Of the paper's text, on average; a column is as wide as nine in ten of its cells want."""

NARROWEST, WIDEST, GROWS_FROM = 14.0, 70.0, 36.0
_MARKS = "✓✕→●"


@dataclass(frozen=True)
class ShownColumn:
    """``day``: cells hold days (2026-11-22); ``number``: whole numbers as the screen words them."""

    title: str
    number: bool = False
    day: bool = False


def as_table(
    book: Book,
    title: str,
    about: Sequence[str],
    columns: Sequence[ShownColumn],
    rows: Sequence[Sequence[str]],
) -> Table:
    """The list under the heading of this book's papers; ``about``: what it was narrowed to."""
    values = [
        tuple(_value(text, column) for text, column in zip(row, columns, strict=True))
        for row in rows
    ]
    heads = [_column(column, [row[at] for row in rows]) for at, column in enumerate(columns)]
    return titled(book, title.upper(), list(about), heads, values)


def as_pdf(table: Table) -> bytes:
    """The pages of a list."""
    return apart.run(write_table, table, TableFormat.PDF)


def _value(text: str, column: ShownColumn) -> Value:
    if column.day:
        return date.fromisoformat(text) if text else None
    # A tick before a word is for the eye; the word says it, and paper's letters lack the tick.
    text = text.lstrip(_MARKS).strip()
    if column.number:
        digits = text.replace(".", "")
        return int(digits) if digits.isascii() and digits.isdecimal() else text or None
    return text or None


def _column(column: ShownColumn, cells: Sequence[str]) -> TableColumn:
    kind = ColumnKind.DAY if column.day else ColumnKind.NUMBER if column.number else ColumnKind.TEXT
    lengths = sorted(len(text) for text in cells) or [0]
    usual = max(len(column.title), 10 if column.day else lengths[len(lengths) * 9 // 10 - 1])
    width = min(WIDEST, max(NARROWEST, usual * MM_A_LETTER + 4))
    return TableColumn(column.title, width, kind, grows=1.0 if width >= GROWS_FROM else 0.0)
