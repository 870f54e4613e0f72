"""Ctrl+C on a list: the chosen rows as a table, for Excel, Word and a message alike."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QTableView

from db.domain.table_text import neutral


def copy_rows(view: QTableView) -> int:
    """Put the chosen rows on the clipboard, with the heads above several; gives how many."""
    model = view.model()
    chosen = sorted(index.row() for index in view.selectionModel().selectedRows())
    if not chosen:
        return 0
    lines = [_row(model, row) for row in chosen]
    if len(lines) > 1:
        lines.insert(0, _heads(model))
    # As text only: a QMimeData of ours that is left on the clipboard crashes Qt at the end.
    QGuiApplication.clipboard().setText("\n".join("\t".join(line) for line in lines))
    return len(chosen)


def _heads(model: QAbstractItemModel) -> list[str]:
    across = Qt.Orientation.Horizontal
    return [
        str(model.headerData(column, across, Qt.ItemDataRole.DisplayRole) or "")
        for column in range(model.columnCount())
    ]


def _row(model: QAbstractItemModel, row: int) -> list[str]:
    """Safe to be pasted into a spreadsheet: a name is never a formula."""
    return [
        neutral(str(model.index(row, column).data(Qt.ItemDataRole.DisplayRole) or ""))
        for column in range(model.columnCount())
    ]
