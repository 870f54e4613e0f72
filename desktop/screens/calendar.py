"""Lịch hoạt động: a month of meetings, and the day that is chosen in it."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from PySide6.QtWidgets import QFileDialog

from db.domain.calendar_days import CalendarDays
from db.domain.changes import Changes, Subject
from db.domain.meetings import MeetingRow, MeetingState
from db.domain.periods import month
from desktop.actions import calendar, groups, tables
from desktop.dialogs import files
from desktop.screens.calendar_day import DayPanel
from desktop.screens.calendar_month import MonthCard
from desktop.screens.desk import Desk
from desktop.screens.meeting_acts import MeetingActs
from desktop.screens.meeting_adding import MeetingAdding
from desktop.screens.screen import Screen, TableShown
from desktop.widgets.buttons import Choices, menu_button, primary, quiet, secondary
from desktop.widgets.into_view import bring_into_view
from desktop.widgets.list_detail import ListDetail
from desktop.wording import number, tr


class CalendarScreen(Screen):
    """``opened(day=…)`` shows that day (``datetime.date``)."""

    subjects = frozenset(
        {Subject.MEETINGS, Subject.GROUPS, Subject.ATTENDANCE, Subject.PEOPLE, Subject.DAYS}
    )
    fills = True

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, tr("Lịch hoạt động"))
        self._day = desk.today()
        self._days = CalendarDays(())
        self._acts = MeetingActs(self, desk)
        self._adding = MeetingAdding(self, desk)
        self.day = DayPanel(desk, self.add_new)
        self.print_button = secondary(tr("In danh sách cả tháng"), self.print_shown, icon="printer")
        self.set_actions(
            [
                secondary(
                    tr("Các dịp trong năm"), lambda: desk.go("occasions"), icon="calendar-heart"
                ),
                secondary(tr("Cả làng nghỉ…"), self._rest, icon="cloud-rain-wind"),
                self.print_button,
                menu_button(quiet("ellipsis", tr("Việc khác với lịch"), self._no), self._more()),
                primary(tr("Thêm buổi"), self.add_new, icon="plus"),
            ]
        )
        self.month = MonthCard(self._day.replace(day=1), desk.today())
        self._halves = ListDetail(self.month, self.day, shares=(30, 13), needs=980, least=300)
        self.body.addWidget(self._halves, 1)
        self.month.month_asked.connect(self._show_other_month)
        self.month.group_asked.connect(self.refresh)
        self.month.grid.day_chosen.connect(self._choose_day)
        self.month.grid.day_chosen.connect(lambda _: self._follow())
        self.month.grid.day_taken.connect(lambda _: self._halves.show_detail())

    def opened(self, **facts: object) -> None:
        wanted = facts.get("day")
        if isinstance(wanted, date):
            self._day = wanted

    def refresh(self, changes: Changes | None = None) -> None:
        days = month(self._day.year, self._day.month)
        run = self.desk.operations.run
        run(groups.listing, on_done=self.month.show_groups, latest="calendar.groups")
        run(
            calendar.days,
            days.from_day.isoformat(),
            days.to_day.isoformat(),
            self.month.group_id,
            on_done=self._show,
            latest="calendar.days",
        )

    def table_shown(self) -> TableShown:
        """The meetings of the month, of the group that is chosen."""
        days, group = month(self._day.year, self._day.month), self.month.group_id
        first, last = days.from_day.isoformat(), days.to_day.isoformat()
        return TableShown(
            tr("Các buổi tháng {month}", month=f"{self._day:%m-%Y}"),
            lambda book: tables.of_meetings(book, first, last, group),
        )

    def add_new(self) -> bool:
        self._adding.ask(self._day, group_id=self.month.group_id)
        return True

    def print_shown(self) -> bool:
        self.desk.go("sheet", month=f"{self._day:%Y-%m}", group_id=self.month.group_id)
        return True

    def _rest(self) -> None:
        self._acts.rest(self._day)

    def _more(self) -> Choices:
        return [
            (tr("Cho mượn nhà văn hóa…"), lambda: self.day.lend()),
            (tr("Lưu lịch cả năm cho điện thoại (.ics)…"), self.ask_file),
        ]

    def ask_file(self) -> QFileDialog:
        """The year that is shown, of the group that is chosen, as a file for phones."""
        name = tr("Lịch {year}.ics", year=str(self._day.year))
        kinds = tr("Lịch (*.ics)")
        return files.choose_place(self, tr("Lưu lịch"), name, kinds, self.save_file)

    def save_file(self, path: Path) -> None:
        """Write the file and say so."""
        first, last = f"{self._day.year}-01-01", f"{self._day.year}-12-31"
        operations, name = self.desk.operations, self.desk.book.name

        def told(saved: Path) -> None:
            self.desk.notify.note(tr("Đã lưu lịch vào {file}.", file=saved.name))

        def write(found: CalendarDays) -> None:
            operations.free(calendar.save, name, found, path, on_done=told)

        operations.run(calendar.days, first, last, self.month.group_id, on_done=write)

    def _no(self) -> None:
        """The button only opens its menu."""

    def _show(self, days: CalendarDays) -> None:
        rows = days.meetings
        self._days = days
        self.set_heading(tr("Lịch hoạt động"), counted(rows))
        planned = any(row.state is MeetingState.PLANNED for row in rows)
        self.print_button.setEnabled(planned)
        self.month.show_month(self._day.replace(day=1), days, self._day)
        self._show_day()

    def _show_other_month(self, first: date) -> None:
        today = self.desk.today()
        same = (first.year, first.month) == (today.year, today.month)
        self._day = today if same else first
        self.refresh()

    def _choose_day(self, day: date) -> None:
        other = (day.year, day.month) != (self._day.year, self._day.month)
        self._day = day
        if other:
            self.refresh()
        else:
            self._show_day()

    def _follow(self) -> None:
        """At large text the month is taller than the screen: the day is seen all the same."""
        grid = self.month.grid
        head = grid.horizontalHeader().height()
        bring_into_view(grid, grid.visualRect(grid.currentIndex()).translated(0, head))

    def _show_day(self) -> None:
        self.day.show_day(self._day, self._days)


def counted(rows: tuple[MeetingRow, ...]) -> str:
    """“19 buổi: đã điểm danh 14, nghỉ 2, hoãn 1”; empty where there is none."""
    if not rows:
        return tr("Tháng này chưa có buổi nào.")
    states = (
        (MeetingState.HELD, tr("đã điểm danh {count}")),
        (MeetingState.CALLED_OFF, tr("nghỉ {count}")),
        (MeetingState.POSTPONED, tr("hoãn {count}")),
    )
    parts = []
    for state, words in states:
        count = sum(1 for row in rows if row.state is state)
        if count:
            parts.append(words.format(count=number(count)))
    total = tr("{count} buổi", count=number(len(rows)))
    return f"{total}: {', '.join(parts)}" if parts else total
