"""The day that is chosen in the month: its meetings, each with what can be done."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from db.domain.calendar_days import CalendarDays
from db.domain.hall import HallLending
from db.domain.occasions import OccasionYear
from db.domain.table_text import neutral
from desktop import day_words, phrases
from desktop.actions import hall
from desktop.screens.bulk import history_act
from desktop.screens.calendar_meeting import MeetingBlock
from desktop.screens.desk import Desk
from desktop.screens.meeting_acts import MeetingActs
from desktop.widgets import theme
from desktop.widgets.buttons import link, menu_button, quiet, secondary
from desktop.widgets.card import Card, Rule
from desktop.widgets.clearing import clear_away
from desktop.widgets.empty_state import EmptyState
from desktop.widgets.row_acts import EDIT, REMOVE, BlockActs, RowAct
from desktop.widgets.text import Kind, Text
from desktop.wording import tr


class DayPanel(Card):
    """The right half of “Lịch hoạt động”."""

    def __init__(self, desk: Desk, add: Callable[[], object]) -> None:
        """``add`` is asked for a meeting on the day that is shown."""
        super().__init__(flush=True)
        self._desk, self._add = desk, add
        self._day = desk.today()
        self._acts = MeetingActs(self, desk)
        self.day_words = Text("", Kind.HEADING, wrap=True)
        self.moon = Text("", Kind.QUIET, wrap=True)
        head = QWidget()
        head.setObjectName("clear")
        column = QVBoxLayout(head)
        column.setContentsMargins(theme.px(16), theme.px(12), theme.px(16), theme.px(8))
        column.setSpacing(0)
        column.addWidget(self.day_words)
        column.addWidget(self.moon)
        self.body.addWidget(head)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(0)
        self.body.addLayout(self._lines)
        self.body.addStretch(1)

    def show_day(self, day: date, days: CalendarDays) -> None:
        """Show what stands on that day: occasions, meetings, lendings."""
        self._day = day
        meetings = [row for row in days.meetings if row.day == day.isoformat()]
        self.day_words.setText(phrases.full_day(day))
        self.moon.setText(phrases.moon_day(day))
        clear_away(self._lines)
        for occasion in (one for one in days.occasions if one.on(day)):
            self._lines.addWidget(Rule())
            self._lines.addWidget(_occasion_line(occasion, self._desk))
        for meeting in meetings:
            self._lines.addWidget(Rule())
            self._lines.addWidget(MeetingBlock(meeting, self._desk, self._acts))
        lendings = [one for one in days.lendings if one.on(day.isoformat())]
        for lending in lendings:
            self._lines.addWidget(Rule())
            self._lines.addWidget(self._lending_line(lending))
        self._lines.addWidget(Rule())
        if not meetings and not lendings:
            late = day < self._desk.today()
            way = secondary(tr("Ghi bù một buổi") if late else tr("Thêm buổi"), self._add)
            self._lines.addWidget(EmptyState(tr("Ngày này chưa có buổi nào."), way))

    def lend(self, lending: HallLending | None = None) -> None:
        """“Cho mượn nhà văn hóa…” on the day that is shown, or another state of a lending."""
        from desktop.dialogs.hall_form import HallForm

        form = HallForm(
            self.window(), self._desk.operations, self._day, self._desk.today(), lending
        )
        form.saved.connect(self._desk.notify.done)
        form.open()

    def _lending_line(self, lending: HallLending) -> QWidget:
        more = menu_button(
            quiet("ellipsis", tr("Việc khác với lượt mượn này"), lambda: None),
            [
                (tr("Sửa…"), lambda: self.lend(lending)),
                (tr("Xóa lượt mượn"), lambda: self._drop(lending)),
            ],
        )
        below = day_words.lending_when(lending.draft)
        if lending.draft.borrower:
            below = f"{below} · {lending.draft.borrower}"
        line = _line(day_words.lending(lending.draft), below, more)
        name = day_words.lending(lending.draft)
        BlockActs(
            line,
            lambda: [
                RowAct(tr("Sửa…"), lambda: self.lend(lending), EDIT),
                history_act(self._desk, self, lending.id, name),
                None,
                RowAct(tr("Xóa lượt mượn"), lambda: self._drop(lending), REMOVE),
            ],
            name=f"{name}, {below}",
            text=f"{neutral(name)}\t{neutral(below)}",
        )
        return line

    def _drop(self, lending: HallLending) -> None:
        said = tr("{what}: đã xóa.", what=day_words.lending(lending.draft))
        self._desk.operations.run(
            hall.remove, lending.id, on_done=lambda _: self._desk.notify.done(said)
        )


def _occasion_line(row: OccasionYear, desk: Desk) -> QWidget:
    way = link(
        tr("Lên lịch") if row.idle else tr("Xem"),
        lambda: desk.go("occasions", key=row.occasion.key, year=row.year),
    )
    line = _line(row.occasion.name, day_words.state(row), way)
    BlockActs(
        line,
        lambda: [RowAct(way.text(), way.click)],
        name=f"{row.occasion.name}, {day_words.state(row)}",
        text=f"{neutral(row.occasion.name)}\t{neutral(day_words.state(row))}",
    )
    return line


def _line(head: str, below: str, way: QWidget) -> QWidget:
    """Two lines of text and a button at their right."""
    whole = QWidget()
    whole.setObjectName("clear")
    row = QHBoxLayout(whole)
    row.setContentsMargins(theme.px(16), theme.px(8), theme.px(12), theme.px(8))
    texts = QVBoxLayout()
    texts.setSpacing(theme.px(1))
    texts.addWidget(Text(head, Kind.STRONG, wrap=True))
    texts.addWidget(Text(below, Kind.QUIET, wrap=True))
    row.addLayout(texts, 1)
    row.addWidget(way)
    return whole
