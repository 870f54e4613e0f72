"""The receipt after handing in: three lines that can be read over the telephone."""

from __future__ import annotations

import re
from collections.abc import Callable

from db.domain.handing import HandInRow
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
        for text in self._texts:
            self.body.addWidget(text)
        self.hide()

    def show_receipt(self, row: HandInRow, number: str) -> None:
        self.lines = receipt_lines(row, number)
        for text, line in zip(self._texts, self.lines, strict=True):
            text.setText(line)
        self.show()


_KINDS = (Kind.STRONG, Kind.BODY, Kind.STRONG)


def receipt_lines(row: HandInRow, number: str) -> tuple[str, str, str]:
    """Which file, what it brings, and the number that the commune sees for the same file."""
    what = brought(row)
    return (
        tr("Tệp số {file}, lưu ngày {day}", file=_number(row.file), day=phrases.day(row.day)),
        tr("Trong tệp: {what}.", what=what[:1].lower() + what[1:]),
        tr("Số đối chiếu: {number}", number=number),
    )


def _number(file: str) -> str:
    """The number at the end of the file's name; the whole name where somebody changed it."""
    found = re.search(r"_so-(\d+)", file)
    return found[1] if found else file
