"""Rows of which several can be picked; what was picked stays picked while the rows change."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal

from desktop.itemmodels.rows import RowsModel

Row = TypeVar("Row")
Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole


class PicksModel(RowsModel[Row]):
    """Someone searches, picks, searches again and picks more.

    Signals:
        picked(): another set of rows is picked.
    """

    picked = Signal()

    def __init__(self, spoken: Callable[[Row], str], key: Callable[[Row], str]) -> None:
        """``key``: what tells rows apart."""
        super().__init__(spoken)
        self._key = key
        self._picks: dict[str, Row] = {}

    @property
    def picks(self) -> tuple[Row, ...]:
        """What is picked, in the order it was."""
        return tuple(self._picks.values())

    def turn(self, index: Index) -> None:
        """Pick a row, or let it go again."""
        row = self.row_at(index)
        if row is None:
            return
        key = self._key(row)
        if key in self._picks:
            del self._picks[key]
        else:
            self._picks[key] = row
        self.dataChanged.emit(index, index)
        self.picked.emit()

    def flags(self, index: Index) -> Qt.ItemFlag:
        return super().flags(index) | Qt.ItemFlag.ItemIsUserCheckable

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        if role == Role.CheckStateRole:
            row = self.row_at(index)
            held = row is not None and self._key(row) in self._picks
            return Qt.CheckState.Checked if held else Qt.CheckState.Unchecked
        return super().data(index, role)

    def setData(self, index: Index, value: Any, role: int = Role.EditRole) -> bool:
        if role != Role.CheckStateRole:
            return False
        self.turn(index)
        return True
