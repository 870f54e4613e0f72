"""A form of a few lines and whole numbers; what it does is given by the page that opens it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QLineEdit, QWidget

from db.domain.errors import AppError
from desktop.operations import Operations
from desktop.widgets.dialog import Dialog
from desktop.widgets.fields import Field
from desktop.wording import tr, word

MOST = 9_999_999
LONGEST = 300

Typed = Mapping[str, str | int | None]


@dataclass(frozen=True)
class Line:
    """One field: ``name`` of the value, its label, what stands in it, an example in grey."""

    name: str
    label: str
    value: str | int | None = None
    number: bool = False
    example: str = ""


class LinesForm(Dialog):
    """``act`` gets what was typed (numbers as whole numbers, None where empty) and gives the action
    with its arguments; what it refuses stands under the first field.

    Signals:
        saved(str): the first line, as typed.
    """

    saved = Signal(str)
    scrolls = True

    def __init__(
        self,
        parent: QWidget,
        operations: Operations,
        title: str,
        lines: Sequence[Line],
        act: Callable[[Typed], tuple[Callable[..., Any], tuple[Any, ...]]],
    ) -> None:
        super().__init__(parent, title, tr("Lưu"), tr("Thôi"))
        self._operations, self._act, self._lines = operations, act, tuple(lines)
        self.edits: dict[str, QLineEdit] = {}
        self._first: Field | None = None
        for line in lines:
            edit = QLineEdit("" if line.value is None else str(line.value))
            edit.setPlaceholderText(line.example)
            edit.setMaxLength(LONGEST)
            if line.number:
                edit.setValidator(QIntValidator(0, MOST, edit))
            field = Field(line.label, edit)
            self._first = self._first or field
            self.edits[line.name] = edit
            self.body.addWidget(field)
        next(iter(self.edits.values())).setFocus()

    def typed(self) -> Typed:
        """What stands in the fields."""
        return {line.name: self._value(line) for line in self._lines}

    def confirm(self) -> None:
        if self._first is not None:
            self._first.accept()
        action, args = self._act(self.typed())
        self._operations.run(
            action, *args, on_done=lambda _: self._done(), on_refused=self._refused
        )

    def _value(self, line: Line) -> str | int | None:
        text = self.edits[line.name].text().strip()
        if line.number:
            return int(text) if text else None
        return text

    def _done(self) -> None:
        self.saved.emit(next(iter(self.edits.values())).text().strip())
        self.accept()

    def _refused(self, error: AppError) -> None:
        if self._first is not None:
            self._first.refuse(word(error))
