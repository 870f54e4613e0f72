"""One or two whole numbers for a target: a baseline, a rule, what a house is given."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.widgets.dialog import Dialog
from desktop.widgets.fields import Field
from desktop.widgets.text import Kind, Text
from desktop.wording import tr

MOST = 9_999_999


class NumbersDialog(Dialog):
    """Signals:
    typed(object): the numbers, in the order of the fields.
    """

    typed = Signal(object)

    def __init__(
        self,
        parent: QWidget,
        title: str,
        explain: str,
        fields: Sequence[tuple[str, int | None]],
    ) -> None:
        super().__init__(parent, title, tr("Ghi"), tr("Thôi"))
        self.body.addWidget(Text(explain, Kind.QUIET, wrap=True))
        self.edits: list[QLineEdit] = []
        self._fields: list[Field] = []
        for label, value in fields:
            edit = QLineEdit("" if value is None else str(value))
            edit.setValidator(QIntValidator(0, MOST, edit))
            self.edits.append(edit)
            self._fields.append(Field(label, edit))
            self.body.addWidget(self._fields[-1])
        self.edits[0].setFocus()

    def confirm(self) -> None:
        for edit, field in zip(self.edits, self._fields, strict=True):
            field.accept()
            if not edit.text().strip():
                field.refuse(tr("Chưa ghi số."))
                return
        self.typed.emit([int(edit.text()) for edit in self.edits])
        self.accept()
