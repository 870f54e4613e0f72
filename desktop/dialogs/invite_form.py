"""Invite a house: its name and what it is, so that the house itself is asked neither.

The word for a village, the heads of reports, sentences of papers and the target of the year go
along by themselves.
"""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from db.domain.houses import HouseKind
from desktop.dialogs.house_words import house_kinds
from desktop.widgets.choice import Choice
from desktop.widgets.dialog import Dialog
from desktop.widgets.fields import Field
from desktop.widgets.text import Kind, Text
from desktop.wording import tr


class InviteForm(Dialog):
    """Signals:
    given(str, object, bool, bool): name, ``HouseKind``, whether the book corner and whether
    “Đóng góp” are shown from the start.
    """

    given = Signal(str, object, bool, bool)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, tr("Mời nhà văn hóa nào?"), tr("Chọn chỗ lưu…"), tr("Thôi"))
        self.name = QLineEdit()
        self.name.setPlaceholderText(tr("Nhà văn hóa làng …"))
        self._name = Field(tr("Tên nhà văn hóa"), self.name)
        self.kind: Choice[HouseKind] = Choice(house_kinds(), name=tr("Là nơi nào"))
        self.library = QCheckBox(tr("Cho hiện Tủ sách ngay từ đầu"))
        self.donations = QCheckBox(tr("Cho hiện Đóng góp ngay từ đầu"))
        told = tr(
            "Cách gọi làng, mẫu đầu báo cáo, lời trên giấy tờ và chỉ tiêu năm nay đi kèm tệp mời. "
            "Nơi nhận chỉ còn trả lời hai câu: ai ghi, để bản lưu ở đâu."
        )
        for widget in (
            self._name,
            Field(tr("Là nơi nào"), self.kind),
            self.library,
            self.donations,
            Text(told, Kind.QUIET, wrap=True),
        ):
            self.body.addWidget(widget)
        self.kind.chosen.connect(self._offer_library)
        self.name.setFocus()

    def _offer_library(self, kind: HouseKind) -> None:
        """Only a village house has its corner hidden until it is used."""
        self.library.setVisible(kind is HouseKind.VILLAGE_HOUSE)

    def confirm(self) -> None:
        name = self.name.text().strip()
        if not name:
            self._name.refuse(tr("Chưa ghi gì."))
            return
        shown = (self.library.isChecked(), self.donations.isChecked())
        self.given.emit(name, self.kind.value, *shown)
        self.accept()
