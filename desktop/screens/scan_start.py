"""“Nhập từ ảnh” before any picture was chosen."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.widgets.buttons import secondary
from desktop.widgets.drop_area import DropArea
from desktop.wording import tr


class ScanStart(QWidget):
    """``choose`` asks which pictures; ``area`` sends ``dropped`` with those that are let fall."""

    def __init__(self, choose: Callable[[], object]) -> None:
        super().__init__()
        self.setObjectName("clear")
        self.area = DropArea(
            tr("Kéo ảnh tờ danh sách đã ký vào đây, hoặc chọn ảnh"),
            tr("Ảnh jpg, png, heic hoặc PDF đã quét; nhiều ảnh một lần, chiều nào cũng được."),
            secondary(tr("Chọn ảnh…"), choose, icon="folder-open"),
            icon="camera",
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.area)
        column.addStretch(1)
