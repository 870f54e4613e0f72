"""Ctrl+C on a list: the chosen rows as a table, for Excel, Word and a message alike."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QTableView

from db.domain.table_text import neutral


def copy_rows(view: QTableView) -> int:
    """Put the chosen rows on the clipboard, with the heads above several; gives how many."""
    chosen = sorted(index.row() for index in view.selectionModel().selectedRows())
    if not chosen:
        return 0
    columns = shown_columns(view)
    lines = [_row(view.model(), row, columns) for row in chosen]
    if len(lines) > 1:
        lines.insert(0, _heads(view.model(), columns))
    # As text only: a QMimeData of ours that is left on the clipboard crashes Qt at the end.
    QGuiApplication.clipboard().setText("\n".join("\t".join(line) for line in lines))
    return len(chosen)


def shown_columns(view: QTableView) -> list[int]:
    """The columns that are not hidden."""
    return [at for at in range(view.model().columnCount()) if not view.isColumnHidden(at)]


def _heads(model: QAbstractItemModel, columns: list[int]) -> list[str]:
    across = Qt.Orientation.Horizontal
    return [
        str(model.headerData(column, across, Qt.ItemDataRole.DisplayRole) or "")
        for column in columns
    ]


def _row(model: QAbstractItemModel, row: int, columns: list[int]) -> list[str]:
    """Safe to be pasted into a spreadsheet: a name is never a formula."""
    return [
        neutral(str(model.index(row, column).data(Qt.ItemDataRole.DisplayRole) or ""))
        for column in columns
    ]
