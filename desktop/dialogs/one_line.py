"""Asks for one line of text: a reason, a name."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.widgets.dialog import Dialog
from desktop.widgets.fields import Field
from desktop.wording import tr


class OneLineDialog(Dialog):
    """``take`` gets the text without blanks at its ends; an empty one is not taken."""

    def __init__(
        self, parent: QWidget, title: str, label: str, yes: str, take: Callable[[str], object]
    ) -> None:
        super().__init__(parent, title, yes, tr("Thôi"))
        self._take = take
        self.line = QLineEdit()
        self._field = Field(label, self.line)
        self.body.addWidget(self._field)
        self.line.setFocus()

    def confirm(self) -> None:
        text = self.line.text().strip()
        if text:
            self._take(text)
            self.accept()
        else:
            self._field.refuse(tr("Chưa ghi gì."))
