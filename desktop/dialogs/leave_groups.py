"""Nghỉ sinh hoạt: from which groups, and which day is the last one."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from db.domain.people import GroupOfPerson
from desktop import phrases
from desktop.widgets.day_field import DayField
from desktop.widgets.dialog import Dialog
from desktop.widgets.fields import Field
from desktop.widgets.text import Kind, Text
from desktop.wording import tr


class LeaveGroupsDialog(Dialog):
    """Signals:
    chosen(list, str): ids of the groups, and the last day (YYYY-MM-DD).
    """

    chosen = Signal(object, str)

    def __init__(
        self, parent: QWidget, name: str, groups: Sequence[GroupOfPerson], today: date
    ) -> None:
        super().__init__(
            parent, tr("{name} nghỉ sinh hoạt", name=name), tr("Ghi vào sổ"), tr("Thôi")
        )
        self.boxes = {group.group_id: QCheckBox(group.name) for group in groups}
        self.body.addWidget(Text(tr("Nghỉ ở"), Kind.QUIET))
        for box in self.boxes.values():
            box.setChecked(len(self.boxes) == 1)
            box.toggled.connect(lambda _: self._check())
            self.body.addWidget(box)
        self.day = DayField(today, name=tr("Ngày sinh hoạt cuối"), describe=phrases.weekday)
        self.body.addWidget(Field(tr("Ngày sinh hoạt cuối"), self.day))
        self._check()

    @property
    def ids(self) -> list[str]:
        return [id_ for id_, box in self.boxes.items() if box.isChecked()]

    def confirm(self) -> None:
        self.chosen.emit(self.ids, self.day.day.isoformat())
        self.accept()

    def _check(self) -> None:
        self.yes.setEnabled(bool(self.ids))
