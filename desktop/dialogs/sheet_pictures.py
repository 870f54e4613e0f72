"""“Ảnh tờ ký”: the pictures of a meeting's signed sheets, each of which can be thrown away."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from db.domain.sheet_pictures import KeptPicture
from desktop.widgets import theme
from desktop.widgets.buttons import link
from desktop.widgets.dialog import Dialog
from desktop.widgets.flow import Flow
from desktop.widgets.text import Kind, Text
from desktop.wording import tr

WIDE = 440


class SheetPicturesDialog(Dialog):
    """``throw_away`` is called with the number of a picture once a person said so twice."""

    drafted = False

    def __init__(
        self,
        parent: QWidget | None,
        title: str,
        pictures: Sequence[KeptPicture],
        throw_away: Callable[[int], object],
    ) -> None:
        super().__init__(parent, title, tr("Đóng"), tr("Trở lại"))
        self.no.hide()
        self._throw_away = throw_away
        self.blocks: dict[int, QWidget] = {}
        self.empty = Text(
            tr(
                "Chưa giữ ảnh nào. Khi nhập từ ảnh, đánh dấu “Giữ ảnh tờ ký trong sổ” thì ảnh nằm "
                "ở đây."
            ),
            Kind.QUIET,
            wrap=True,
        )
        self.body.addWidget(self.empty)
        self.empty.setVisible(not pictures)
        for picture in pictures:
            self.blocks[picture.no] = self._block(picture)
            self.body.addWidget(self.blocks[picture.no])
        if pictures:
            told = tr("Ảnh chỉ nằm trong sổ này và bản lưu của sổ, không gửi lên xã.")
            self.body.addWidget(Text(told, Kind.QUIET, wrap=True))

    def _block(self, picture: KeptPicture) -> QWidget:
        whole = QWidget()
        whole.setObjectName("clear")
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, theme.px(8))
        day = f"{date.fromisoformat(picture.kept_on):%d/%m/%Y}"
        head = tr("Trang {page}, giữ từ ngày {day}", page=picture.page, day=day)
        ask = link(tr("Bỏ ảnh này…"), lambda: None)
        sure = link(tr("Bỏ hẳn, không lấy lại được"), partial(self.drop, picture.no))
        sure.hide()
        ask.clicked.connect(ask.hide)
        ask.clicked.connect(sure.show)
        column.addWidget(Flow(Text(head, Kind.STRONG), ask, sure))
        shown = QPixmap()
        shown.loadFromData(picture.jpeg)
        image = QLabel()
        image.setAccessibleName(head)
        image.setPixmap(
            shown.scaledToWidth(theme.px(WIDE), Qt.TransformationMode.SmoothTransformation)
        )
        column.addWidget(image)
        return whole

    def drop(self, number: int) -> None:
        """Throw it away and show it no more."""
        self._throw_away(number)
        self.blocks.pop(number).hide()
        self.empty.setVisible(not self.blocks)

    def confirm(self) -> None:
        self.accept()
