"""A meeting: of one group or two, on a day, at a time or “tối” or none; of the past it is “ghi bù”.

Only group and day are needed. A weekly meeting is planned up to a day in one act.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from db.domain.errors import AppError
from db.domain.groups import GroupRow
from db.domain.meetings import MeetingRow
from db.domain.people import PersonRow
from db.domain.times import check_times
from desktop import phrases
from desktop.dialogs.clash_note import ClashNote
from desktop.dialogs.drafting import Drafting
from desktop.dialogs.pick_person import PickPersonDialog
from desktop.operations import Operations
from desktop.widgets.buttons import link
from desktop.widgets.choice import Choice, Suggesting
from desktop.widgets.day_field import DayField
from desktop.widgets.dialog import Dialog
from desktop.widgets.fields import Field
from desktop.widgets.fold import Fold
from desktop.widgets.held import Held
from desktop.widgets.pair import Pair
from desktop.widgets.scroll_body import ScrollBody
from desktop.widgets.text import Kind, Text
from desktop.widgets.weekdays import Weekdays
from desktop.wording import tr, word

ALONE = ""
BOTH_PARTS = "sáng và chiều"
"""A day in two parts. Not translated: it is what is kept that tells the parts of a day apart."""
MOST_WEEKS = 60


@dataclass(frozen=True)
class MeetingDraft:
    """What the form says; ``days`` holds one day, or those of a weekly meeting in order.

    ``time``: one, or those of a day in several parts, as ``db.domain.times.check_times`` reads it.
    """

    group_ids: tuple[str, ...]
    days: tuple[str, ...]
    time: str | None
    place: str | None
    topic: str | None
    teacher_id: str | None


class MeetingForm(Dialog):
    """A new meeting, or the one of ``meeting``.

    Signals:
        given(object): the ``MeetingDraft``; whoever saves closes the form, or says why not.
    """

    scrolls = False

    given = Signal(object)

    def __init__(
        self,
        parent: QWidget,
        operations: Operations,
        groups: Sequence[GroupRow],
        day: date,
        today: date,
        *,
        group_id: str | None = None,
        meeting: MeetingRow | None = None,
        topic: str = "",
    ) -> None:
        title = tr("Sửa buổi") if meeting else tr("Thêm buổi")
        super().__init__(parent, title, tr("Lưu"), tr("Thôi"))
        self._operations, self._groups, self._today = operations, tuple(groups), today
        self._meeting = meeting
        self._teacher_id = meeting.teacher_id if meeting else None
        self._offered = ""
        self._make(day, topic)
        self._build()
        self._connect()
        if group_id is not None:
            self.group.choose(group_id)
        if meeting is not None:
            self._fill(meeting)
        else:
            self._offer_place()
        self._show_late()
        self._drafting = Drafting(
            self,
            operations,
            "meeting",
            self._fields(),
            key=meeting.id if meeting else "",
            facts={"group": group_id or "", "day": day.isoformat()},
        )

    def _make(self, day: date, topic: str) -> None:
        """The fields, with what they begin with."""
        names = [(str(group.id), group.name) for group in self._groups]
        if self._meeting is not None:
            # A group that is gone is still whose meeting it was.
            known = {id_ for id_, _ in names}
            held = zip(self._meeting.group_ids, self._meeting.group_names, strict=True)
            names += [(id_, name) for id_, name in held if id_ not in known]
        self.group: Choice[str] = Choice(names, name=tr("Câu lạc bộ, lớp, nhóm"))
        alone = (ALONE, tr("không nhóm nào"))
        self.other: Choice[str] = Choice([alone, *names], name=tr("Cùng với"))
        self.day = DayField(day, name=tr("Ngày"), describe=_describe)
        self.time = Suggesting(
            (tr("sáng"), tr("chiều"), tr("tối"), BOTH_PARTS), name=tr("Giờ (không bắt buộc)")
        )
        self.time_field = Field(tr("Giờ (không bắt buộc)"), self.time)
        self.weekly = QCheckBox(tr("Lặp lại mỗi tuần"))
        self.weekdays = Weekdays(name=tr("Những ngày trong tuần"))
        self.weekdays.choose([day.weekday()])
        self.last = DayField(_month_end(day), name=tr("Đến hết ngày"), describe=_describe)
        self._until = Field(tr("Đến hết ngày"), self.last)
        self.place, self.topic = QLineEdit(), QLineEdit(topic)
        self.more_groups = Text("", Kind.QUIET, wrap=True)
        self.more_groups.hide()
        self.note = ClashNote(self.yes)
        self.teacher = link(tr("Chọn người dạy…"), self._ask_teacher, icon="users")

    def _fields(self) -> dict[str, QWidget | Held]:
        """Everything that can be typed or chosen, by name."""
        weekdays = Held(
            lambda: self.weekdays.days,
            self.weekdays.choose,
            lambda told: self.weekdays.changed.connect(lambda: told()),
        )
        teacher = Held(lambda: [self._teacher_id, self.teacher.text()], self._put_teacher)
        return {
            "group": self.group,
            "other": self.other,
            "day": self.day,
            "time": self.time,
            "weekly": self.weekly,
            "weekdays": weekdays,
            "last": self.last,
            "place": self.place,
            "topic": self.topic,
            "teacher": teacher,
        }

    def _put_teacher(self, told: list[str]) -> None:
        self._teacher_id = told[0]
        self.teacher.setText(told[1])

    def _build(self) -> None:
        body = ScrollBody(width=500)
        body.column.addWidget(
            Pair(
                Field(tr("Câu lạc bộ, lớp, nhóm"), self.group),
                Field(tr("Cùng với"), self.other),
            )
        )
        body.column.addWidget(self.more_groups)
        body.column.addWidget(Pair(Field(tr("Ngày"), self.day), self.time_field))
        body.column.addWidget(self.weekly)
        body.column.addWidget(self.weekdays)
        body.column.addWidget(self._until)
        more = Fold(tr("Thêm thông tin"))
        self.more = more
        more.body.addWidget(Field(tr("Địa điểm"), self.place))
        more.body.addWidget(Field(tr("Nội dung"), self.topic))
        more.body.addWidget(self.teacher)
        body.column.addWidget(more)
        body.column.addWidget(self.note)
        self._until.hide()
        self.weekdays.hide()
        self.weekly.setVisible(self._meeting is None)
        self.body.addWidget(body)

    def _connect(self) -> None:
        self.group.chosen.connect(lambda _: self._offer_place())
        self.day.chosen.connect(self._day_chosen)
        self.weekly.toggled.connect(self._until.setVisible)
        self.weekly.toggled.connect(self.weekdays.setVisible)

    def _fill(self, meeting: MeetingRow) -> None:
        ids = meeting.group_ids
        if ids:
            self.group.choose(ids[0])
        if len(ids) > 1:
            self.other.choose(ids[1])
        if len(ids) > 2:
            names = ", ".join(meeting.group_names[2:])
            self.more_groups.setText(tr("Và cả: {groups}", groups=names))
            self.more_groups.show()
        self.time.set_text(meeting.time or "")
        self.place.setText(meeting.place or "")
        self.topic.setText(meeting.topic or "")
        if meeting.teacher:
            self.teacher.setText(tr("Người dạy: {name}", name=meeting.teacher))

    def confirm(self) -> None:
        self.time_field.accept()
        try:
            times = check_times(self.time.text)
        except AppError as error:
            self.time_field.refuse(word(error))
            return
        if len(times) > 1 and self._meeting is not None:
            self.time_field.refuse(tr("Đây là một buổi: ghi một giờ. Buổi kia thì thêm riêng."))
            return
        # More than two are written without the window; they stay.
        more = self._meeting.group_ids[2:] if self._meeting else ()
        ids = dict.fromkeys(id_ for id_ in (self.group.value, self.other.value, *more) if id_)
        if not ids:
            return
        if not self._days():
            self.time_field.refuse(tr("Từ ngày này đến hết ngày không có thứ nào đã chọn."))
            return
        self.given.emit(
            MeetingDraft(
                tuple(ids),
                self._days(),
                ", ".join(time for time in times if time) or None,
                self.place.text().strip() or None,
                self.topic.text().strip() or None,
                self._teacher_id,
            )
        )

    def refuse(self, error: AppError) -> None:
        """It was not saved; what was typed stays."""
        self.time_field.refuse(word(error))

    def _days(self) -> tuple[str, ...]:
        day = self.day.day
        if not self.weekly.isChecked():
            return (day.isoformat(),)
        wanted = self.weekdays.days or [day.weekday()]
        span = max(0, min(MOST_WEEKS * 7, (self.last.day - day).days))
        found = [day + timedelta(days=number) for number in range(span + 1)]
        return tuple(one.isoformat() for one in found if one.weekday() in wanted)

    def _day_chosen(self, day: date) -> None:
        """The day of the week goes along with the first day, unless several were chosen."""
        if len(self.weekdays.days) < 2:
            self.weekdays.choose([day.weekday()])
        self._show_late()

    def _offer_place(self) -> None:
        """The place where the group usually meets."""
        group = next((row for row in self._groups if row.id == self.group.value), None)
        # What somebody typed is no offer and stays.
        if group is not None and self.place.text() == self._offered:
            self._offered = group.place or ""
            self.place.setText(self._offered)

    def _show_late(self) -> None:
        late = self.day.day < self._today and self._meeting is None
        self.yes.setText(tr("Ghi bù") if late else tr("Lưu buổi"))

    def _ask_teacher(self) -> None:
        dialog = PickPersonDialog(
            self, self._operations, tr("Ai dạy buổi này?"), tr("Chọn người này")
        )
        dialog.picked.connect(self._take_teacher)
        dialog.open()

    def _take_teacher(self, row: PersonRow) -> None:
        self._teacher_id = row.id
        self.teacher.setText(tr("Người dạy: {name}", name=row.full_name or ""))
        self._drafting.touch("teacher")


def _describe(day: date) -> str:
    return f"{phrases.weekday(day)} · {phrases.moon_day(day)}"


def _month_end(day: date) -> date:
    following = date(day.year + day.month // 12, day.month % 12 + 1, 1)
    return following - timedelta(days=1)
