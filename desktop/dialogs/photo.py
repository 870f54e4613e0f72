"""A photo that is kept in the book, to be looked at."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QLabel, QWidget

from desktop.widgets import theme
from desktop.widgets.dialog import Dialog
from desktop.wording import tr

WIDE = 460


class PhotoDialog(Dialog):
    """As wide as the dialog; a tall sheet scrolls."""

    scrolls = True

    def __init__(self, parent: QWidget | None, picture: bytes) -> None:
        super().__init__(parent, tr("Ảnh danh sách đã ký"), tr("Đóng"), tr("Trở lại"))
        self.no.hide()
        shown = QPixmap()
        shown.loadFromData(picture)
        self.shown = QLabel()
        self.shown.setAccessibleName(tr("Ảnh danh sách đã ký"))
        self.shown.setPixmap(
            shown.scaledToWidth(theme.px(WIDE), Qt.TransformationMode.SmoothTransformation)
        )
        self.body.addWidget(self.shown)
