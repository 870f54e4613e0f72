"""The month that is shown: its name with the ways to others, and the grid of its days."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from db.domain.calendar_days import CalendarDays
from db.domain.groups import GroupRow
from db.domain.lunar import lunar_day
from db.domain.meetings import MeetingState
from db.domain.occasions import OccasionYear
from desktop import day_words, phrases
from desktop.itemmodels.month import DayCell, MonthModel
from desktop.screens.meeting_words import state_words
from desktop.widgets import theme
from desktop.widgets.buttons import link, quiet
from desktop.widgets.card import Card
from desktop.widgets.choice import Choice
from desktop.widgets.flow import Columns, Flow
from desktop.widgets.month_grid import GridLine, MonthGrid
from desktop.widgets.text import Kind, Text
from desktop.wording import tr

ALL_GROUPS = ""

_LINES = {
    MeetingState.PLANNED: ("●", "info_text"),
    MeetingState.HELD: ("✓", "good_text"),
    MeetingState.POSTPONED: ("→", "quiet"),
    MeetingState.CALLED_OFF: ("✕", "quiet"),
}


class MonthCard(Card):
    """Signals:
    month_asked(object): the first day of another month that is wanted.
    group_asked(): another group was chosen.
    """

    month_asked = Signal(object)
    group_asked = Signal()

    def __init__(self, first: date, today: date) -> None:
        super().__init__(flush=True)
        self._first, self._today = first, today
        self.name = Text("", Kind.HEADING)
        self.group: Choice[str] = Choice([(ALL_GROUPS, _all())], name=tr("Xem lịch của"))
        self.group.setMinimumWidth(theme.px(190))
        self._back = link(tr("Về tháng này"), lambda: self._ask(today.replace(day=1)))
        self.model = MonthModel(_heads(), spoken)
        self.grid = MonthGrid(self.model, grid_lines, _moon, name=tr("Lịch tháng"))
        self._build()
        self.group.chosen.connect(lambda _: self.group_asked.emit())

    def _build(self) -> None:
        top = QWidget()
        top.setObjectName("clear")
        column = QVBoxLayout(top)
        column.setContentsMargins(theme.px(8), theme.px(8), theme.px(12), theme.px(4))
        months = Flow(
            quiet("chevron-left", tr("Tháng trước"), lambda: self._step(-1)),
            self.name,
            quiet("chevron-right", tr("Tháng sau"), lambda: self._step(1)),
            self._back,
            spacing=4,
        )
        column.addWidget(Columns(months, self.group, shares=(1, 0), needs=480))
        self.body.addWidget(top)
        self.body.addWidget(self.grid, 1)

    @property
    def first(self) -> date:
        return self._first

    @property
    def group_id(self) -> str | None:
        return self.group.value or None

    def show_groups(self, rows: Sequence[GroupRow]) -> None:
        self.group.set_choices([(ALL_GROUPS, _all()), *((str(r.id), r.name) for r in rows)])

    def show_month(self, first: date, days: CalendarDays, chosen: date) -> None:
        """Show what stands in a month, and the keyboard on ``chosen``."""
        self._first = first
        self.name.setText(tr("Tháng {month}", month=f"{first:%m/%Y}"))
        self._back.setVisible((first.year, first.month) != (self._today.year, self._today.month))
        self.grid.blockSignals(True)
        self.model.show_month(first, self._today, days.meetings, days.lendings, days.occasions)
        self.grid.choose_day(chosen)
        self.grid.blockSignals(False)

    def _step(self, months: int) -> None:
        year, month = divmod(self._first.year * 12 + self._first.month - 1 + months, 12)
        self._ask(date(year, month + 1, 1))

    def _ask(self, first: date) -> None:
        self.month_asked.emit(first)


def grid_lines(cell: DayCell) -> list[GridLine]:
    """“● Lớp múa xoang” for each meeting of a day, then lendings and occasions; the time stands in
    the tip and beside."""
    lines = []
    for meeting in cell.meetings:
        mark, role = _LINES[meeting.state]
        short = ", ".join(phrases.told_apart(name) for name in meeting.group_names)
        lines.append(GridLine(mark, phrases.meeting_name(meeting), role, short))
    lines += [GridLine("–", day_words.lending(one.draft), "quiet") for one in cell.lendings]
    for one in cell.occasions:
        name = one.occasion.name
        lines.append(GridLine("•", name, _role(one), phrases.told_apart(name)))
    return lines


def _role(one: OccasionYear) -> str:
    """Only what the house watches is worth a colour."""
    if not one.idle:
        return "good_text"
    return "warn_text" if one.occasion.watched else "quiet"


def spoken(cell: DayCell) -> str:
    """The day as it is read aloud, and as its tip."""
    lines = [f"{phrases.full_day(cell.day)}, {phrases.moon_day(cell.day)}"]
    lines += [
        ", ".join(
            part
            for part in (meeting.time, phrases.meeting_name(meeting), state_words(meeting))
            if part
        )
        for meeting in cell.meetings
    ]
    lines += [day_words.lending(one.draft) for one in cell.lendings]
    lines += [f"{one.occasion.name}, {day_words.state(one)}" for one in cell.occasions]
    return "\n".join(lines)


def _moon(day: date) -> str:
    """The day of the moon; on its first day with the month: “1/10”."""
    moon = lunar_day(day)
    return f"{moon.day}/{moon.month}" if moon.day == 1 or day.day == 1 else str(moon.day)


def _heads() -> list[str]:
    monday = date(2024, 1, 1)
    return [phrases.weekday(monday + timedelta(days=number)) for number in range(7)]


def _all() -> str:
    return tr("tất cả các nhóm")
