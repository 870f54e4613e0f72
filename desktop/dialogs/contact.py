"""“Người nhận tệp ở xã”: name and telephone, told to the houses by every reply."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QLineEdit, QWidget

from db.domain.handing import Contact
from desktop.widgets.dialog import Dialog
from desktop.widgets.fields import Field
from desktop.widgets.text import Kind, Text
from desktop.wording import tr


class ContactDialog(Dialog):
    """``save(name, phone)``; both empty: nobody is named."""

    def __init__(
        self, parent: QWidget | None, now: Contact | None, save: Callable[[str, str], object]
    ) -> None:
        super().__init__(parent, tr("Người nhận tệp ở xã"), tr("Ghi lại"), tr("Thôi"))
        self._save = save
        self.name = QLineEdit(now.name if now else "")
        self.phone = QLineEdit(now.phone if now else "")
        about = tr("Giấy báo cho các làng biết gửi tệp cho ai, gọi số nào khi đọc số đối chiếu.")
        self.body.addWidget(Text(about, Kind.QUIET, wrap=True))
        self.body.addWidget(Field(tr("Họ và tên"), self.name))
        self.body.addWidget(Field(tr("Điện thoại"), self.phone))
        self.name.setFocus()

    def confirm(self) -> None:
        self._save(self.name.text().strip(), self.phone.text().strip())
        self.accept()
