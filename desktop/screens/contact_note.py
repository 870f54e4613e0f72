"""“Người nhận tệp ở xã”: who it is, and the way to change it."""

from __future__ import annotations

from db.domain.handing import Contact
from desktop.actions import receiving
from desktop.dialogs.contact import ContactDialog
from desktop.screens.desk import Desk
from desktop.widgets.buttons import link
from desktop.widgets.card import Card
from desktop.widgets.text import Kind, Text
from desktop.wording import tr


class ContactNote(Card):
    """One line with a link."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(tr("Người nhận tệp ở xã"), link(tr("Sửa…"), self.ask))
        self._desk = desk
        self.now: Contact | None = None
        self.words = Text("", Kind.QUIET, wrap=True)
        self.body.addWidget(self.words)

    def refresh(self) -> None:
        self._desk.operations.run(receiving.contact, on_done=self.show_contact, latest="contact")

    def show_contact(self, contact: Contact | None) -> None:
        self.now = contact
        self.words.setText(contact_line(contact))

    def ask(self) -> ContactDialog:
        dialog = ContactDialog(self.window(), self.now, self.save)
        dialog.open()
        return dialog

    def save(self, name: str, phone: str) -> None:
        self._desk.operations.run(
            receiving.set_contact, name, phone, on_done=lambda _: self._saved()
        )

    def _saved(self) -> None:
        self._desk.notify.done(tr("Đã ghi. Giấy báo từ nay báo cho các làng."))
        self.refresh()


def contact_line(contact: Contact | None) -> str:
    """Whom villages call at the commune, or what is missing while nobody is named."""
    if contact is None:
        return tr("Chưa ghi. Ghi tên và số điện thoại thì làng biết gửi cho ai, gọi ai.")
    return f"{contact.name} · {contact.phone}" if contact.phone else contact.name
