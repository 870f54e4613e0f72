"""Saving a copy of the book where a person says, and saying where it went."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from desktop.actions import backups
from desktop.screens.desk import Desk
from desktop.wording import tr


def save_copy(parent: QWidget, desk: Desk) -> None:
    """Ask for a folder (a stick), save there, read it back, say so."""
    chooser = QFileDialog(parent, tr("Sao lưu vào đâu"))
    chooser.setFileMode(QFileDialog.FileMode.Directory)
    chooser.setOption(QFileDialog.Option.ShowDirsOnly)

    def chosen(folder: str) -> None:
        desk.operations.run(
            backups.backup,
            Path(folder),
            on_done=lambda file: desk.notify.note(
                tr("Đã sao lưu và đọc lại thấy đúng: {file}", file=Path(file).name)
            ),
        )

    chooser.fileSelected.connect(chosen)
    chooser.open()


def choose_second_place(parent: QWidget, desk: Desk) -> None:
    """Ask for a folder on another drive that gets each day's copy too; the newest goes at once."""
    chooser = QFileDialog(parent, tr("Để thêm một bản lưu ở đâu"))
    chooser.setFileMode(QFileDialog.FileMode.Directory)
    chooser.setOption(QFileDialog.Option.ShowDirsOnly)

    def chosen(folder: str) -> None:
        desk.operations.run(
            backups.choose_second_folder,
            Path(folder),
            on_done=lambda _: desk.notify.note(
                tr("Từ nay mỗi ngày để thêm một bản lưu ở {folder}.", folder=folder)
            ),
        )

    chooser.fileSelected.connect(chosen)
    chooser.open()
