"""The grid of late entry as the window holds it: what is wanted shows at once."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from db.domain.attendance import Status
from db.domain.late_grid import LateCell, LateGrid, LateRow
from desktop import phrases
from desktop.itemmodels.table import COLOUR_ROLE, STRONG_ROLE
from desktop.itemmodels.tips import tip
from desktop.wording import number, tr

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
_ROLES = {
    Status.PRESENT: "good_text",
    Status.LATE: "warn_text",
    Status.EXCUSED: "info_text",
    Status.ABSENT: "bad_text",
}


class LateGridModel(QAbstractTableModel):
    """The first column is the name; each further one a meeting."""

    def __init__(self, letters: Mapping[Status, str]) -> None:
        """``letters``: what stands in a cell for each mark."""
        super().__init__()
        self._letters = letters
        self.grid = LateGrid((), ())

    def show_grid(self, grid: LateGrid) -> None:
        """Show these; nothing is chosen any more where the size changed."""
        same = (len(grid.rows), grid.meetings) == (len(self.grid.rows), self.grid.meetings)
        if same:
            self.grid = grid
            self._told(0, len(grid.rows) - 1)
            return
        self.beginResetModel()
        self.grid = grid
        self.endResetModel()

    def cell(self, index: Index) -> LateCell | None:
        """The mark under an index; None in the column of names."""
        if not index.isValid() or index.column() == 0:
            return None
        return self.grid.rows[index.row()].cells[index.column() - 1]

    def want(self, row: int, column: int, status: Status | None) -> None:
        """Show a mark before the book has it."""
        person = self.grid.rows[row]
        cells = list(person.cells)
        cells[column - 1] = replace(cells[column - 1], status=status)
        rows = list(self.grid.rows)
        rows[row] = LateRow(person.person_id, person.name, tuple(cells))
        self.grid = replace(self.grid, rows=tuple(rows))
        self._told(row, row)

    def came(self, column: int) -> tuple[int, int]:
        """How many came to the meeting of a column, and how many were expected."""
        cells = [row.cells[column - 1] for row in self.grid.rows]
        there = sum(1 for cell in cells if cell.status is not None and cell.status.came)
        return there, sum(cell.member for cell in cells)

    def _told(self, first: int, last: int) -> None:
        end = self.columnCount() - 1
        self.dataChanged.emit(self.index(first, 0), self.index(last, end))
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 1, end)

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.grid.rows)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.grid.meetings) + 1

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole
    ) -> Any:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Role.TextAlignmentRole and section:
            return Qt.AlignmentFlag.AlignCenter
        if role != Role.DisplayRole:
            return None
        if section == 0:
            return tr("Họ và tên")
        there, expected = self.came(section)
        day = phrases.short_day(self.grid.meetings[section - 1].day)
        return f"{day}\n{number(there)}/{number(expected)}"

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        row, cell = self.grid.rows[index.row()], self.cell(index)
        if cell is None:
            return _of_name(row, role)
        if role == Role.DisplayRole:
            empty = "·" if cell.member else ""
            return self._letters[cell.status] if cell.status else empty
        if role == COLOUR_ROLE:
            return _ROLES[cell.status] if cell.status else "quiet"
        if role == Role.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignCenter
        if role == STRONG_ROLE:
            return True
        if role in (Role.AccessibleTextRole, Role.ToolTipRole):
            day = phrases.full_day(self.grid.meetings[index.column() - 1].day)
            said = ", ".join((row.name, day, phrases.status(cell.status)))
            return tip(said) if role == Role.ToolTipRole else said
        return None


def _of_name(row: LateRow, role: int) -> Any:
    if role == Role.DisplayRole:
        return row.name
    if role == Role.ToolTipRole:
        return tip(row.name)
    return True if role == STRONG_ROLE else None
