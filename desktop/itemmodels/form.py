"""The cells of a form from above, as a table to click on; mapped cells say what they will hold."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from db.domain.forms import FormSheet, place_of, ref_of
from desktop.itemmodels.tips import tip

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
MORE = 3
"""Empty rows and columns shown beyond what is written: a figure may go there."""
MOST_ROWS, MOST_COLUMNS = 400, 60


class FormModel(QAbstractTableModel):
    """One sheet."""

    def __init__(self) -> None:
        super().__init__()
        self._sheet: FormSheet | None = None
        self._texts: dict[tuple[int, int], str] = {}
        self._mapped: Mapping[str, str] = {}
        self._reach = (0, 0)

    def show(self, sheet: FormSheet, mapped: Mapping[str, str]) -> None:
        """Show a sheet; ``mapped`` is the words for each mapped cell, by its name."""
        self.beginResetModel()
        self._sheet, self._texts, self._mapped = sheet, dict(sheet.texts), mapped
        places = [place_of(ref) for ref in mapped]
        # What was put in stays in sight, however short the form has become.
        self._reach = (
            max((row for row, _ in places), default=0),
            max((column for _, column in places), default=0),
        )
        self.endResetModel()

    def ref_at(self, index: Index) -> str:
        """``B5``."""
        return ref_of(index.row() + 1, index.column() + 1)

    def index_of(self, ref: str) -> QModelIndex | None:
        """The cell of that name; None where the sheet does not reach so far."""
        row, column = place_of(ref)
        there = row <= self.rowCount() and column <= self.columnCount()
        return self.index(row - 1, column - 1) if there else None

    def rowCount(self, parent: Index | None = None) -> int:
        if self._sheet is None or (parent is not None and parent.isValid()):
            return 0
        return min(max(self._sheet.rows + MORE, self._reach[0]), MOST_ROWS)

    def columnCount(self, parent: Index | None = None) -> int:
        if self._sheet is None or (parent is not None and parent.isValid()):
            return 0
        return min(max(self._sheet.columns + MORE, self._reach[1]), MOST_COLUMNS)

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        if role in (Role.DisplayRole, Role.ToolTipRole, Role.AccessibleTextRole):
            told = self._mapped.get(self.ref_at(index))
            place = (index.row() + 1, index.column() + 1)
            text = f"▸ {told}" if told else self._texts.get(place, "")
            return tip(text) if role == Role.ToolTipRole else text
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole
    ) -> Any:
        if role != Role.DisplayRole:
            return None
        if orientation is Qt.Orientation.Vertical:
            return str(section + 1)
        return ref_of(1, section + 1)[:-1]
