"""The day that is chosen in the month: its meetings, each with what can be done."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtWidgets import QVBoxLayout, QWidget

from db.domain.meetings import MeetingRow
from desktop import phrases
from desktop.screens.calendar_meeting import MeetingBlock
from desktop.screens.desk import Desk
from desktop.screens.meeting_acts import MeetingActs
from desktop.widgets import theme
from desktop.widgets.buttons import secondary
from desktop.widgets.card import Card, Rule
from desktop.widgets.empty_state import EmptyState
from desktop.widgets.text import Kind, Text
from desktop.wording import tr


class DayPanel(Card):
    """The right half of “Lịch hoạt động”."""

    def __init__(self, desk: Desk, add: Callable[[], object]) -> None:
        """``add`` is asked for a meeting on the day that is shown."""
        super().__init__(flush=True)
        self._desk, self._add = desk, add
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

    def show_day(self, day: date, meetings: Sequence[MeetingRow]) -> None:
        """Show that day's meetings."""
        self.day_words.setText(phrases.full_day(day))
        self.moon.setText(phrases.moon_day(day))
        while (item := self._lines.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for meeting in meetings:
            self._lines.addWidget(Rule())
            self._lines.addWidget(MeetingBlock(meeting, self._desk, self._acts))
        self._lines.addWidget(Rule())
        if not meetings:
            late = day < self._desk.today()
            way = secondary(tr("Ghi bù một buổi") if late else tr("Thêm buổi"), self._add)
            self._lines.addWidget(EmptyState(tr("Ngày này chưa có buổi nào."), way))
