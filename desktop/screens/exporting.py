"""“Xuất danh sách…”: the list that is shown, as a file of the person's choice.

The table is made on the database thread, written in the pool: a long list stops nobody.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from db.domain.tables import Table
from desktop.actions import tables
from desktop.dialogs import files
from desktop.screens.desk import Desk
from desktop.screens.screen import TableShown
from desktop.wording import number, tr


def export(parent: QWidget, desk: Desk, shown: TableShown) -> QFileDialog:
    """Ask where, then write; xlsx unless another ending is chosen."""
    kinds = (
        tr("Excel (*.xlsx)"),
        tr("LibreOffice (*.ods)"),
        tr("Văn bản có dấu phẩy (*.csv)"),
        tr("PDF (*.pdf)"),
    )
    chooser = files.choose_place(
        parent,
        tr("Xuất danh sách"),
        f"{shown.name}.xlsx",
        ";;".join(kinds),
        lambda path: write(desk, shown, path),
    )
    chooser.filterSelected.connect(
        lambda kind: chooser.setDefaultSuffix(kind.rpartition(".")[2].rstrip(")"))
    )
    return chooser


def write(desk: Desk, shown: TableShown, path: Path) -> None:
    """Write the list into this file and say how many lines it has."""

    def save(table: Table) -> None:
        desk.operations.free(
            tables.save, table, path, on_done=lambda saved: _said(desk, table, saved)
        )

    desk.operations.run(shown.make, on_done=save, shown_as=tr("Đang gom danh sách"))


def _said(desk: Desk, table: Table, saved: Path) -> None:
    count = number(len(table.rows))
    desk.notify.note(tr("Đã lưu {count} dòng vào {file}.", count=count, file=saved.name))
