"""Equipment of the house: a thing written down, and pieces of it lent to somebody."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import Signal
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QLineEdit, QWidget

from db.domain.equipment import ItemRow
from db.domain.people import PersonRow
from desktop import phrases
from desktop.actions import equipment
from desktop.dialogs import person_words
from desktop.dialogs.drafting import Drafting
from desktop.operations import Operations
from desktop.widgets.day_field import DayField
from desktop.widgets.dialog import Dialog
from desktop.widgets.fields import Field
from desktop.widgets.text import Kind, Text
from desktop.wording import tr

MOST = 99_999
DAYS = 3
"""A feast or a funeral lasts about so long; the day can be changed."""


class ItemForm(Dialog):
    """Signals:
    saved(str): the name.
    """

    saved = Signal(str)

    def __init__(
        self, parent: QWidget, operations: Operations, item: ItemRow | None = None
    ) -> None:
        """``item``: the one that is changed; None: a new one."""
        title = tr("Sửa {name}", name=item.name) if item else tr("Ghi thêm đồ của nhà văn hóa")
        super().__init__(parent, title, tr("Lưu"), tr("Thôi"))
        self._operations, self._item = operations, item
        self.name = QLineEdit(item.name if item else "")
        self.name.setPlaceholderText(tr("Bộ cồng chiêng, loa kéo, ghế nhựa"))
        self.pieces = _whole_number(str(item.pieces) if item else "1")
        self._name = Field(tr("Tên"), self.name)
        self.body.addWidget(self._name)
        self.body.addWidget(Field(tr("Có mấy cái (bộ)"), self.pieces))
        self.name.setFocus()
        fields = {"name": self.name, "pieces": self.pieces}
        Drafting(self, operations, "item", fields, key=item.id if item else "")

    def confirm(self) -> None:
        self._name.accept()
        said = (self.name.text(), int(self.pieces.text() or 0))
        run, item = self._operations.run, self._item
        if item is None:
            run(
                equipment.add,
                *said,
                on_done=lambda _: self._done(),
                on_refused=self._name.refused,
            )
        else:
            run(
                equipment.edit,
                item.id,
                *said,
                on_done=lambda _: self._done(),
                on_refused=self._name.refused,
            )

    def _done(self) -> None:
        self.saved.emit(self.name.text().strip())
        self.accept()


class LendItemForm(Dialog):
    """How many pieces, and until when; who borrows was picked before.

    Signals:
        lent(str): what was lent to whom, in words.
    """

    lent = Signal(str)

    def __init__(
        self,
        parent: QWidget,
        operations: Operations,
        item: ItemRow,
        person: PersonRow,
        today: date,
    ) -> None:
        title = tr("Cho mượn {name}", name=item.name)
        super().__init__(parent, title, tr("Cho mượn"), tr("Thôi"))
        self._operations, self._item, self._person = operations, item, person
        self._today = today
        left = item.pieces - item.out
        who = tr("Người mượn: {who}", who=person_words.brief(person))
        self.body.addWidget(Text(who, Kind.STRONG, wrap=True))
        self.pieces = _whole_number(str(left))
        hint = tr("còn {left} cái chưa cho mượn", left=left)
        self._pieces = Field(tr("Mượn mấy cái (bộ)"), self.pieces, hint=hint)
        self.due = DayField(
            today + timedelta(days=DAYS), name=tr("Hạn trả"), describe=phrases.weekday
        )
        self.body.addWidget(self._pieces)
        self.body.addWidget(Field(tr("Hạn trả"), self.due))
        self.pieces.setFocus()
        fields = {"pieces": self.pieces, "due": self.due}
        facts = {"item": item.id, "person": person.id}
        Drafting(self, operations, "lend_item", fields, key=f"{item.id}/{person.id}", facts=facts)

    def confirm(self) -> None:
        self._pieces.accept()
        self._operations.run(
            equipment.lend,
            self._item.id,
            self._person.id,
            int(self.pieces.text() or 0),
            self.due.day.isoformat(),
            self._today.isoformat(),
            on_done=lambda _: self._done(),
            on_refused=self._pieces.refused,
        )

    def _done(self) -> None:
        self.lent.emit(tr("{who} mượn {what}", who=self._person.full_name, what=self._item.name))
        self.accept()


def _whole_number(text: str) -> QLineEdit:
    edit = QLineEdit(text)
    edit.setValidator(QIntValidator(0, MOST, edit))
    return edit
