"""A list model over frozen rows, for views that paint each row themselves."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

Row = TypeVar("Row")
Index = QModelIndex | QPersistentModelIndex
ROW_ROLE = int(Qt.ItemDataRole.UserRole) + 1


class RowsModel(QAbstractListModel, Generic[Row]):
    """``ROW_ROLE`` gives the row object; the text is what a screen reader reads aloud."""

    def __init__(self, spoken: Callable[[Row], str], rows: Sequence[Row] = ()) -> None:
        super().__init__()
        self._spoken = spoken
        self._rows: list[Row] = list(rows)

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Show these rows instead."""
        self.beginResetModel()
        self._rows = list(rows)
        self.endResetModel()

    def set_row(self, at: int, row: Row) -> None:
        """Show another state of one row; the others are not painted again."""
        self._rows[at] = row
        index = self.index(at, 0)
        self.dataChanged.emit(index, index)

    @property
    def rows(self) -> tuple[Row, ...]:
        return tuple(self._rows)

    def row_at(self, index: Index) -> Row | None:
        return self._rows[index.row()] if index.isValid() else None

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self._rows[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._spoken(row)
        return row if role == ROW_ROLE else None
