"""The receipt after handing in: three lines that can be read over the telephone."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace

from db.domain.handing import Contact, HandInRow
from desktop import phrases
from desktop.screens.hand_in_history import brought
from desktop.widgets.buttons import link
from desktop.widgets.card import Card
from desktop.widgets.text import Kind, Text
from desktop.wording import tr


class ReceiptCard(Card):
    """“Biên nhận”; hidden until a file was written. ``copy`` gets the three lines as text."""

    def __init__(self, copy: Callable[[str], object]) -> None:
        super().__init__(tr("Biên nhận"), link(tr("Chép"), lambda: copy("\n".join(self.lines))))
        self.lines: tuple[str, ...] = ()
        self._texts = [Text("", kind, wrap=True, select=True) for kind in _KINDS]
        self.contact = Text("", Kind.QUIET, wrap=True, select=True)
        self.contact.hide()
        for text in (*self._texts, self.contact):
            self.body.addWidget(text)
        self.hide()

    def show_receipt(self, rows: Sequence[HandInRow], numbers: Sequence[str]) -> None:
        """Of one hand-in: all its files, the first first, each with its number."""
        self.lines = receipt_lines(rows, numbers)
        for text, line in zip(self._texts, self.lines, strict=True):
            text.setText(line)
        self.show()

    def show_contact(self, contact: Contact | None) -> None:
        """Who receives the file at the commune, as its last reply said."""
        self.contact.setText(contact_words(contact) if contact else "")
        self.contact.setVisible(contact is not None)


_KINDS = (Kind.STRONG, Kind.BODY, Kind.STRONG)


def receipt_lines(rows: Sequence[HandInRow], numbers: Sequence[str]) -> tuple[str, str, str]:
    """Which files, what they bring together, and the numbers that the commune sees for them."""
    whole = replace(
        rows[0],
        meetings=sum(row.meetings for row in rows),
        people=sum(row.people for row in rows),
        marks=sum(row.marks for row in rows),
        nil=any(row.nil for row in rows),
    )
    what = brought(whole)
    files = ", ".join(_number(row.file) for row in rows)
    head = tr("Tệp số {file}, lưu ngày {day}", file=files, day=phrases.day(whole.day))
    if len(rows) > 1:
        head = tr(
            "{count} tệp: số {file}, lưu ngày {day}",
            count=len(rows),
            file=files,
            day=phrases.day(whole.day),
        )
    return (
        head,
        tr("Trong tệp: {what}.", what=what[:1].lower() + what[1:]),
        tr("Số đối chiếu: {number}", number=" · ".join(numbers)),
    )


def contact_words(contact: Contact) -> str:
    """“Người nhận ở xã: Lê Thị Tâm, điện thoại 0905 123 456.”"""
    if not contact.phone:
        return tr("Người nhận ở xã: {name}.", name=contact.name)
    return tr(
        "Người nhận ở xã: {name}, điện thoại {phone}.", name=contact.name, phone=contact.phone
    )


def _number(file: str) -> str:
    """The number at the end of the file's name; the whole name where somebody changed it."""
    found = re.search(r"_so-(\d+)", file)
    return found[1] if found else file
