"""Which group the people of the list join, and from which day; none if not said."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal

from db.domain.groups import GroupRow
from desktop.widgets.card import Card
from desktop.widgets.choice import Choice
from desktop.widgets.day_field import DayField
from desktop.widgets.fields import Field
from desktop.wording import tr

NO_GROUP = ""


class JoinCard(Card):
    """Signals:
    changed(): another group or day was chosen.
    """

    changed = Signal()

    def __init__(self, today: date) -> None:
        super().__init__(tr("Đưa vào nhóm"))
        self.group: Choice[str] = Choice([(NO_GROUP, _none())], name=tr("Đưa vào nhóm"))
        self.since = DayField(today, name=tr("Sinh hoạt từ ngày"))
        self._since = Field(tr("Sinh hoạt từ ngày"), self.since)
        self.body.addWidget(self.group)
        self.body.addWidget(self._since)
        self.group.chosen.connect(lambda _: self._chosen())
        self.since.chosen.connect(lambda _: self.changed.emit())
        self._since.hide()

    @property
    def group_id(self) -> str | None:
        return self.group.value or None

    @property
    def from_day(self) -> str | None:
        return self.since.day.isoformat() if self.group_id else None

    def show_groups(self, rows: Sequence[GroupRow]) -> None:
        living = [(str(row.id), row.name) for row in rows if row.ended_on is None]
        self.group.set_choices([(NO_GROUP, _none()), *living])

    def _chosen(self) -> None:
        self._since.setVisible(self.group_id is not None)
        self.changed.emit()


def _none() -> str:
    return tr("Chưa đưa vào nhóm nào")
