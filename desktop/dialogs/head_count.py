"""“Chỉ ghi số người”: numbers without names, households too; blank means not counted."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import fields

from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QLineEdit, QWidget

from db.domain.meetings import HeadCount
from desktop.widgets import theme
from desktop.widgets.buttons import link
from desktop.widgets.dialog import Dialog
from desktop.widgets.fields import Field
from desktop.widgets.flow import Flow
from desktop.widgets.text import Kind, Text
from desktop.wording import tr

MOST = 99_999
NARROW = 130


class HeadCountDialog(Dialog):
    """Five numbers; the parts may not be more than the whole."""

    drafted = False
    scrolls = True

    def __init__(
        self,
        parent: QWidget,
        heads: HeadCount,
        save: Callable[[HeadCount], object],
        tally: Callable[[], object] | None = None,
    ) -> None:
        """``tally``: count them by keys instead; this dialog gives way then."""
        super().__init__(parent, tr("Chỉ ghi số người"), tr("Ghi số người"), tr("Thôi"))
        self._save = save
        self.body.addWidget(
            Text(tr("Không điểm tên ai. Ô nào chưa đếm thì để trống."), Kind.QUIET, wrap=True)
        )
        words = {
            "people": tr("Số người"),
            "female": tr("trong đó nữ"),
            "children": tr("trẻ em"),
            "elderly": tr("người cao tuổi"),
            "households": tr("Số hộ (họp làng)"),
        }
        self.numbers: dict[str, QLineEdit] = {}
        self._fields: dict[str, Field] = {}
        parts = Flow(spacing=10)
        for field in fields(HeadCount):
            number = _number(getattr(heads, field.name))
            self.numbers[field.name] = number
            self._fields[field.name] = Field(words[field.name], number)
            if field.name in ("people", "households"):
                self.body.addWidget(self._fields[field.name])
            else:
                parts.add(self._fields[field.name])
            if field.name == "people":
                self.body.addWidget(parts)
        self._tally = tally
        if tally is not None:
            self.body.addWidget(link(tr("Đếm từng người bằng phím…"), self.count_by_keys))
        self.numbers["people"].setFocus()

    def count_by_keys(self) -> None:
        """Give way to the tally."""
        self.reject()
        if self._tally is not None:
            self._tally()

    def heads(self) -> HeadCount:
        """What was typed; None where a field is empty."""
        typed = {name: number.text().strip() for name, number in self.numbers.items()}
        return HeadCount(**{name: int(text) if text else None for name, text in typed.items()})

    def confirm(self) -> None:
        heads = self.heads()
        for field in self._fields.values():
            field.accept()
        for name in ("female", "children", "elderly"):
            part = getattr(heads, name)
            if part is not None and part > (heads.people or 0):
                self._fields[name].refuse(tr("Nhiều hơn số người. Sửa một trong hai số."))
                return
        self._save(heads)
        self.accept()


def _number(value: int | None) -> QLineEdit:
    number = QLineEdit("" if value is None else str(value))
    number.setMaximumWidth(theme.px(NARROW))
    number.setValidator(QIntValidator(0, MOST, number))
    return number
