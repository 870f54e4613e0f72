"""A table model over frozen rows: columns are named once, with how to show and how to sort.

Rows come whole by ``set_rows``; a view never causes a question to the book.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from db.domain.text import fold
from desktop.itemmodels.tips import tip

Row = TypeVar("Row")
Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole

SORT_ROLE = int(Role.UserRole)
ROW_ROLE = int(Role.UserRole) + 1
COLOUR_ROLE = int(Role.UserRole) + 2
STRONG_ROLE = int(Role.UserRole) + 3
CHIP_ROLE = int(Role.UserRole) + 4


@dataclass(frozen=True)
class Column(Generic[Row]):
    """One column: its head, the text of a row, and what to sort by (the text where not given).

    ``strong`` cells are the ones people look for (names); ``right`` is for numbers.
    ``role`` names the colour of a row's text in this column, e.g. ``bad_text``; ``chip`` the tone
    (``good``, ``warn`` …) of a tinted ground for it, so that a state is seen at once.
    ``hidden``: not shown until somebody wants it. ``day``: what it sorts by is a day (2026-11-22),
    so that a spreadsheet gets a day and no text.
    """

    title: str
    text: Callable[[Row], str]
    sort: Callable[[Row], Any] | None = None
    strong: bool = False
    right: bool = False
    role: Callable[[Row], str] | None = None
    chip: Callable[[Row], str] | None = None
    hidden: bool = False
    day: bool = False


class TableModel(QAbstractTableModel, Generic[Row]):
    """Rows × columns. ``SORT_ROLE`` gives native values, ``ROW_ROLE`` the row object itself;
    ``COLOUR_ROLE`` (name of a colour role), ``STRONG_ROLE`` and ``CHIP_ROLE`` (name of a tone) tell
    the view how to paint it.
    """

    def __init__(self, columns: Sequence[Column[Row]], rows: Sequence[Row] = ()) -> None:
        super().__init__()
        self._columns = tuple(columns)
        self._rows: tuple[Row, ...] = tuple(rows)
        self._given = self._rows
        self._order: tuple[int, Qt.SortOrder] | None = None

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Show these rows instead."""
        self.beginResetModel()
        self._given = tuple(rows)
        self._rows = self._ordered()
        self.endResetModel()

    def add_rows(self, rows: Sequence[Row]) -> None:
        """Show these rows below the others; what is chosen stays chosen."""
        if rows:
            self.beginInsertRows(QModelIndex(), len(self._rows), len(self._rows) + len(rows) - 1)
            self._given += tuple(rows)
            self._rows += tuple(rows)
            self.endInsertRows()

    @property
    def rows(self) -> tuple[Row, ...]:
        return self._rows

    @property
    def columns(self) -> tuple[Column[Row], ...]:
        return self._columns

    def row_at(self, index: Index) -> Row | None:
        """The row object behind an index, None where there is none."""
        return self._rows[index.row()] if index.isValid() else None

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._columns)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole
    ) -> Any:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Role.DisplayRole:
            return self._columns[section].title
        if role == Role.TextAlignmentRole and self._columns[section].right:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        row, column = self._rows[index.row()], self._columns[index.column()]
        if role == Role.DisplayRole:
            return column.text(row)
        if role == Role.ToolTipRole:
            return tip(column.text(row))
        if role == SORT_ROLE:
            return column.sort(row) if column.sort else column.text(row)
        if role == ROW_ROLE:
            return row
        return _look(row, column, role)

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """By the column's own values; what is unknown (None) stands last either way. A column
        below 0: as the rows were given."""
        self._order = (column, order) if 0 <= column < len(self._columns) else None
        self.layoutAboutToBeChanged.emit()
        before = self._rows
        self._rows = self._ordered()
        for index in self.persistentIndexList():
            place = next(at for at, row in enumerate(self._rows) if row is before[index.row()])
            self.changePersistentIndex(index, self.index(place, index.column()))
        self.layoutChanged.emit()

    def _ordered(self) -> tuple[Row, ...]:
        if self._order is None:
            return self._given
        column, order = self._order
        key = _sort_key(self._columns[column])
        known = [row for row in self._given if key(row) is not None]
        unknown = [row for row in self._given if key(row) is None]
        known.sort(key=key, reverse=order is Qt.SortOrder.DescendingOrder)
        return (*known, *unknown)


def _sort_key(column: Column[Row]) -> Callable[[Row], Any]:
    """The column's own key; of a number its digits, of a text its letters without marks."""
    if column.sort is not None:
        return column.sort
    if column.right:
        return lambda row: int("".join(c for c in column.text(row) if c.isdecimal()) or -1)
    return lambda row: (fold(column.text(row)), column.text(row))


def _look(row: Row, column: Column[Row], role: int) -> Any:
    if role == STRONG_ROLE:
        return column.strong
    if role == CHIP_ROLE:
        return column.chip(row) if column.chip and column.text(row) else None
    if role == COLOUR_ROLE:
        return column.role(row) if column.role else "ink"
    if role == Role.TextAlignmentRole and column.right:
        return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
    return None
