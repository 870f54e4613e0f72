"""“Thêm buổi đột xuất”: a meeting outside the schedule, in one dialog: which group, when, where."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtWidgets import QLineEdit, QWidget

from db.domain.errors import AppError
from db.domain.groups import GroupRow
from db.domain.times import check_time
from desktop import phrases
from desktop.widgets.choice import Choice
from desktop.widgets.day_field import DayField
from desktop.widgets.dialog import Dialog
from desktop.widgets.fields import Field
from desktop.widgets.flow import Flow
from desktop.wording import tr, word


@dataclass(frozen=True)
class ExtraMeeting:
    """What was asked for; ``time`` as stored, or None."""

    group_id: str
    day: str
    time: str | None
    place: str | None
    topic: str | None


class ExtraMeetingDialog(Dialog):
    """Time and place may stay empty; the place of the group is offered."""

    def __init__(
        self,
        parent: QWidget,
        groups: Sequence[GroupRow],
        day: date,
        save: Callable[[ExtraMeeting], object],
    ) -> None:
        super().__init__(parent, tr("Thêm buổi đột xuất"), tr("Thêm buổi"), tr("Thôi"))
        self._save = save
        self._groups = {group.id: group for group in groups}
        self.group = Choice(
            [(group.id, group.name) for group in groups], name=tr("Câu lạc bộ, lớp, nhóm")
        )
        self.day = DayField(
            day,
            name=tr("Ngày"),
            describe=lambda d: f"{phrases.weekday(d)} · {phrases.moon_day(d)}",
        )
        self.time = QLineEdit()
        self.time.setPlaceholderText(tr("19:30 hoặc tối"))
        self._time = Field(tr("Giờ, chưa rõ thì để trống"), self.time)
        self.place = QLineEdit()
        self.topic = QLineEdit()
        self.body.addWidget(Field(tr("Câu lạc bộ, lớp, nhóm"), self.group))
        self.body.addWidget(Flow(Field(tr("Ngày"), self.day), self._time, spacing=12))
        self.body.addWidget(Field(tr("Ở đâu"), self.place))
        self.body.addWidget(Field(tr("Nội dung"), self.topic))
        self.group.chosen.connect(self._offer_place)
        self._offer_place(self.group.value)

    def _offer_place(self, group_id: object) -> None:
        group = self._groups.get(group_id)  # type: ignore[call-overload]
        if group is not None and group.place:
            self.place.setText(group.place)

    def confirm(self) -> None:
        self._time.accept()
        try:
            time = check_time(self.time.text())
        except AppError as error:
            self._time.refuse(word(error))
            return
        group_id = self.group.value
        if group_id is None:
            return
        place, topic = self.place.text().strip() or None, self.topic.text().strip() or None
        self._save(ExtraMeeting(group_id, self.day.day.isoformat(), time, place, topic))
        self.accept()
