"""“Nhập từ ảnh” before any picture was chosen."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.widgets import theme
from desktop.widgets.buttons import primary
from desktop.widgets.card import Card
from desktop.widgets.drop_area import DropArea
from desktop.widgets.empty_state import EmptyState
from desktop.wording import tr


class ScanStart(QWidget):
    """``choose`` asks which pictures; ``area`` sends ``dropped`` with those that are let fall."""

    def __init__(self, choose: Callable[[], object]) -> None:
        super().__init__()
        self.setObjectName("clear")
        self.area = DropArea(
            tr("Kéo ảnh tờ danh sách đã ký vào đây, hoặc chọn ảnh"),
            tr("Ảnh jpg, png, heic hoặc PDF đã quét; nhiều ảnh một lần, chiều nào cũng được."),
            primary(tr("Chọn ảnh…"), choose, icon="folder-open"),
            icon="camera",
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(12))
        card = Card()
        card.body.addWidget(
            EmptyState(
                tr(
                    "Máy đọc dấu và chữ ký trên tờ rồi cho xem từng dòng. Bấm nút ghi vào sổ mới "
                    "lưu; lưu rồi vẫn lấy lại được bằng một lần Hoàn tác."
                ),
                icon="list-checks",
            )
        )
        column.addWidget(self.area)
        column.addWidget(card, 1)
