"""Ctrl+C on a list: the chosen rows as a table, for Excel, Word and a message alike."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QAbstractItemModel, QMimeData, Qt
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
    data = QMimeData()
    data.setText("\n".join("\t".join(line) for line in lines))
    data.setHtml(_html(lines))
    QGuiApplication.clipboard().setMimeData(data)
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


def _html(lines: list[list[str]]) -> str:
    rows = ("".join(f"<td>{escape(cell)}</td>" for cell in line) for line in lines)
    return f"<table>{''.join(f'<tr>{row}</tr>' for row in rows)}</table>"
