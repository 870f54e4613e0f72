"""Which group, and from which day where somebody joins it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from db.domain.groups import GroupRow
from desktop import phrases
from desktop.widgets.choice import Choice
from desktop.widgets.day_field import DayField
from desktop.widgets.dialog import Dialog
from desktop.widgets.fields import Field
from desktop.wording import tr


class GroupChoiceDialog(Dialog):
    """Signals:
    chosen(object, str): the ``GroupRow``, and the day (YYYY-MM-DD).
    """

    chosen = Signal(object, str)

    def __init__(
        self,
        parent: QWidget,
        title: str,
        yes: str,
        groups: Sequence[GroupRow],
        joins: date | None = None,
    ) -> None:
        """``joins``: the day that is offered; without it no day is asked."""
        super().__init__(parent, title, yes, tr("Thôi"))
        self._groups = {str(row.id): row for row in groups}
        names = [(id_, row.name) for id_, row in self._groups.items()]
        self.group: Choice[str] = Choice(names, name=tr("Câu lạc bộ, lớp, nhóm"))
        self.body.addWidget(Field(tr("Câu lạc bộ, lớp, nhóm"), self.group))
        self.day: DayField | None = None
        if joins is not None:
            self.day = DayField(joins, name=tr("Từ ngày"), describe=phrases.weekday)
            self.body.addWidget(Field(tr("Từ ngày"), self.day))

    def confirm(self) -> None:
        if self.group.value is not None:
            day = self.day.day.isoformat() if self.day else ""
            self.chosen.emit(self._groups[self.group.value], day)
        self.accept()
