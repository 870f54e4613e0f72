"""The occasion that is chosen: its days, its meetings, and what can be done for it."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QCheckBox, QVBoxLayout

from db.domain.occasions import OccasionYear
from desktop import day_words, phrases
from desktop.actions import occasions
from desktop.dialogs.occasion_form import OccasionDaysDialog, OccasionForm
from desktop.screens.desk import Desk
from desktop.screens.meeting_adding import MeetingAdding
from desktop.widgets import theme
from desktop.widgets.buttons import link, secondary
from desktop.widgets.card import Card
from desktop.widgets.clearing import clear_away
from desktop.widgets.flow import Flow
from desktop.widgets.text import Kind, Text
from desktop.wording import tr


class OccasionPanel(Card):
    """The right half of “Các dịp trong năm”."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._row: OccasionYear | None = None
        self._adding = MeetingAdding(self, desk)
        self.name = Text("", Kind.HEADING, wrap=True)
        self.days = Text("", Kind.STRONG, wrap=True)
        self.about = Text("", Kind.QUIET, wrap=True)
        self.plan = secondary(tr("Lên lịch…"), self.plan_meeting, icon="calendar-days")
        self.set_days = secondary(tr("Đặt ngày…"), self.ask_days, icon="pencil")
        self.again = secondary(tr("Chép của năm trước"), self.copy, icon="copy")
        self.watch = QCheckBox(tr("Nhắc khi sắp tới mà chưa có hoạt động"))
        self.watch.clicked.connect(self._set_watched)
        self.edit = secondary(tr("Sửa…"), self.ask_edit, icon="pencil")
        self.remove = secondary(tr("Xóa"), self.drop, icon="trash-2")
        self._meetings = QVBoxLayout()
        self._meetings.setSpacing(theme.px(2))
        for widget in (self.name, self.days, self.about):
            self.body.addWidget(widget)
        self.body.addLayout(self._meetings)
        self.body.addWidget(Flow(self.plan, self.set_days, self.again))
        self.body.addWidget(self.watch)
        self.body.addWidget(Flow(self.edit, self.remove))
        self.body.addStretch(1)

    def show_occasion(self, row: OccasionYear | None) -> None:
        """Show one occasion, or nothing."""
        self._row = row
        self.setVisible(row is not None)
        if row is None:
            return
        self.name.setText(row.occasion.name)
        self.days.setText(_day_words(row))
        about = [day_words.comes_back(row.occasion.draft)]
        if row.moved:
            about.append(tr("Ngày năm nay đã đặt riêng."))
        if row.occasion.doubtful:
            about.append(tr("Chưa tra được văn bản nào ghi ngày này, cần hỏi lại."))
        self.about.setText(" ".join(about))
        self.watch.setChecked(row.occasion.watched)
        for button in (self.edit, self.remove):
            button.setVisible(row.occasion.own)
        self._list(row)

    def _list(self, row: OccasionYear) -> None:
        clear_away(self._meetings)
        for meeting in row.meetings:
            words = f"{phrases.short_day(meeting.day)} · {meeting.name}"
            go = partial(self._desk.go, "roll", meeting_id=meeting.id)
            self._meetings.addWidget(link(words, go))
        if row.idle:
            self._meetings.addWidget(Text(tr("Chưa có hoạt động."), Kind.QUIET))

    def plan_meeting(self) -> None:
        """A meeting for it, on its first day or on the day chosen in the form."""
        if self._row is not None:
            day = self._row.first or self._desk.today()
            self._adding.ask(day, occasion=self._row)

    def ask_days(self) -> None:
        if self._row is None:
            return
        row = self._row
        dialog = OccasionDaysDialog(self.window(), row, self._desk.today())
        dialog.given.connect(partial(self._save_days, row))
        dialog.open()

    def _save_days(self, row: OccasionYear, first: str | None, last: str | None) -> None:
        said = tr("Đã đặt ngày cho {name}", name=row.occasion.name)
        self._desk.operations.run(
            occasions.set_days,
            row.occasion.key,
            row.year,
            first,
            last,
            on_done=lambda _: self._desk.notify.done(said),
        )

    def copy(self) -> None:
        """Only what was held for this occasion last year."""
        from desktop.screens.occasions import tell_copied

        if self._row is not None:
            self._desk.operations.run(
                occasions.copy_last_year,
                self._row.year,
                [self._row.occasion.key],
                on_done=lambda made: tell_copied(self._desk, made),
            )

    def ask_edit(self) -> None:
        if self._row is not None:
            form = OccasionForm(self.window(), self._desk.operations, self._row.occasion)
            form.saved.connect(
                lambda _, name: self._desk.notify.done(tr("Đã sửa dịp {name}", name=name))
            )
            form.open()

    def drop(self) -> None:
        if self._row is not None:
            said = tr("Đã xóa dịp {name}", name=self._row.occasion.name)
            self._desk.operations.run(
                occasions.remove,
                self._row.occasion.key,
                on_done=lambda _: self._desk.notify.done(said),
            )

    def _set_watched(self, yes: bool) -> None:
        if self._row is not None:
            self._desk.operations.run(occasions.watch, self._row.occasion.key, yes)


def _day_words(row: OccasionYear) -> str:
    if row.first is None or row.last is None:
        return tr("Năm {year} chưa định ngày", year=str(row.year))
    if row.first == row.last:
        return day_words.day_line(row.first)
    first, last = phrases.full_day(row.first), phrases.full_day(row.last)
    return tr("{first} đến {last}", first=first, last=last)
