"""A place to drop files on, with a button beside it: both ways are the same."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout

from desktop.widgets import icons, theme
from desktop.widgets.buttons import Button
from desktop.widgets.text import Kind, Text, restyle


class DropArea(QFrame):
    """A dashed frame that takes files.

    Signals:
        dropped(list): the files (``Path``), in the order they were dropped.
    """

    dropped = Signal(object)

    def __init__(self, heading: str, below: str, button: Button, *, icon: str = "download") -> None:
        super().__init__()
        self.setProperty("note", "drop")
        self.setAcceptDrops(True)
        self.button = button
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.px(18), theme.px(10), theme.px(16), theme.px(10))
        row.setSpacing(theme.px(14))
        picture = QLabel()
        picture.setPixmap(icons.pixmap(icon, "main", theme.px(28)))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Text(heading, Kind.STRONG, wrap=True))
        words.addWidget(Text(below, Kind.QUIET, wrap=True))
        row.addWidget(picture)
        row.addLayout(words, 1)
        row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if files_of(event):
            event.acceptProposedAction()
            self._show_over("true")

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._show_over("false")

    def dropEvent(self, event: QDropEvent) -> None:
        self._show_over("false")
        files = files_of(event)
        if files:
            event.acceptProposedAction()
            self.dropped.emit(files)

    def _show_over(self, over: str) -> None:
        self.setProperty("over", over)
        restyle(self)


def files_of(event: QDropEvent) -> list[Path]:
    """The local files of a drag; links to elsewhere are left out."""
    return [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
