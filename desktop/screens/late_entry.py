"""Ghi bù: persons of one group against its past meetings, marked by the keys of the roll."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QStackedWidget

from db.domain.attendance import Mark, Status
from db.domain.changes import Changes, Subject
from db.domain.errors import AppError
from db.domain.groups import GroupRow
from db.domain.late_grid import LateGrid
from db.domain.meetings import MeetingRow
from desktop import phrases
from desktop.actions import attendance, groups
from desktop.itemmodels.late_grid import LateGridModel
from desktop.screens import roll_words
from desktop.screens.desk import Desk
from desktop.screens.meeting_acts import MeetingActs
from desktop.screens.meeting_adding import MeetingAdding
from desktop.screens.roll_foot import COMPACT_BELOW, KeyHints
from desktop.screens.screen import Screen
from desktop.widgets import theme
from desktop.widgets.buttons import primary, quiet, secondary
from desktop.widgets.card import Card
from desktop.widgets.choice import Choice
from desktop.widgets.empty_state import EmptyState
from desktop.widgets.flow import Flow
from desktop.widgets.table import Table
from desktop.widgets.text import Kind, Text
from desktop.wording import tr

AT_ONCE, LEAST = 8, 2
"""Meetings side by side, at most and at least; earlier ones are a press away. Names scrolled out of
sight would leave a grid of ticks of nobody."""


def last_of(grid: LateGrid, count: int) -> LateGrid:
    """The last meetings of a grid; those left out are earlier ones."""
    if count >= len(grid.meetings):
        return grid
    rows = tuple(replace(row, cells=row.cells[-count:]) for row in grid.rows)
    return LateGrid(grid.meetings[-count:], rows, earlier=True)


class LateTable(Table):
    """Cells are marked by 1 to 4, 0 and Space, as on the roll.

    Signals:
        marked(int, int, object): row, column, the mark that is wanted.
    """

    marked = Signal(int, int, object)

    def __init__(self, model: LateGridModel) -> None:
        super().__init__(model, name=tr("Người và các buổi đã qua"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        here = self.currentIndex()
        known = {str(digit): status for digit, status in roll_words.DIGITS.items()}
        if here.column() > 0 and event.text() in known:
            self.marked.emit(here.row(), here.column(), known[event.text()])
            self._down()
        elif here.column() > 0 and event.key() == Qt.Key.Key_Space:
            self.marked.emit(here.row(), here.column(), Status.PRESENT)
            self._down()
        elif event.key() != Qt.Key.Key_Backspace:
            super().keyPressEvent(event)

    def fitting(self) -> int:
        """How many of the last meetings stand beside the names without scrolling sideways."""
        head = self.horizontalHeader()
        head.length()  # only asked for this do the columns take the widths of their texts
        wide = [head.sectionSize(at) for at in range(head.count())]
        left = self.viewport().width() - wide[0]
        for count, one in enumerate(reversed(wide[1:])):
            left -= one
            if left < 0:
                return max(LEAST, count)
        return len(wide) - 1

    def _down(self) -> None:
        here = self.currentIndex()
        below = self.model().index(here.row() + 1, here.column())
        if below.isValid():
            self.setCurrentIndex(below)


class LateEntryScreen(Screen):
    """``opened(group_id=…)`` shows the past meetings of one group."""

    subjects = frozenset({Subject.ATTENDANCE, Subject.MEETINGS, Subject.PEOPLE, Subject.GROUPS})
    fills = True

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, tr("Ghi bù"), tr("Người của nhóm và các buổi đã qua."))
        self._before: str | None = None
        self._wanted = ""
        self._acts = MeetingActs(self, desk)
        self._adding = MeetingAdding(self, desk)
        self.group: Choice[str] = Choice([], name=tr("Câu lạc bộ, lớp, nhóm"))
        self.model = LateGridModel({one.status: one.letter for one in roll_words.state_words()})
        self.table = LateTable(self.model)
        self.earlier = quiet("chevron-left", tr("Các buổi trước đó"), self._show_earlier)
        self.later = quiet("chevron-right", tr("Các buổi sau đó"), self._show_latest)
        self.all_present = secondary(
            tr("Tất cả có mặt"), self.mark_rest, icon="check-check", tip="Ctrl+T"
        )
        self.heads = secondary(tr("Chỉ ghi số người"), self._count_heads, icon="hash")
        self.open_roll = secondary(tr("Mở buổi này"), self._open, icon="clipboard-list")
        self.here = Text("", Kind.STRONG)
        self.hints = KeyHints(self._put_hints_away)
        self._hinted = True
        add = secondary(tr("Thêm buổi đã qua…"), self.add_new, icon="plus")
        done = primary(tr("Xong, về Hôm nay"), lambda: desk.go("home"), icon="check")
        self.set_actions([add, done])
        self._build()

    def _build(self) -> None:
        card = Card(flush=True)
        top = Flow(self.earlier, self.group, self.later, self.here, spacing=8)
        top.setContentsMargins(theme.px(8), theme.px(8), theme.px(8), theme.px(8))
        self.group.setMinimumWidth(theme.px(240))
        card.body.addWidget(top)
        self._pages = QStackedWidget()
        self._pages.addWidget(self.table)
        nothing = tr("Nhóm này chưa có buổi nào đã qua. Thêm buổi đã qua rồi ghi ai có mặt.")
        self._pages.addWidget(EmptyState(nothing, secondary(tr("Thêm buổi"), self.add_new)))
        card.body.addWidget(self._pages, 1)
        foot = Flow(self.all_present, self.heads, self.open_roll)
        foot.setContentsMargins(theme.px(12), theme.px(8), theme.px(12), theme.px(8))
        card.body.addWidget(foot)
        self.body.addWidget(card, 1)
        self.hints.show_keys(tr("Trong ô:"), _keys())
        self.body.addWidget(self.hints)
        self.table.marked.connect(self.mark)
        self.table.selectionModel().currentChanged.connect(lambda *_: self._show_here())
        self.table.activated.connect(lambda _: self._open())
        self.group.chosen.connect(lambda _: self._show_latest())
        self.setFocusProxy(self.table)

    def opened(self, **facts: object) -> None:
        wanted = facts.get("group_id")
        if isinstance(wanted, str):
            self._wanted, self._before = wanted, None

    def refresh(self, changes: Changes | None = None) -> None:
        today = self.desk.today().isoformat()
        self.desk.operations.run(
            groups.listing, today, on_done=self._show_groups, latest="late.groups"
        )

    def _show_groups(self, rows: Sequence[GroupRow]) -> None:
        self.group.set_choices([(str(row.id), row.name) for row in rows])
        if self._wanted:
            self.group.choose(self._wanted)
            self._wanted = ""
        if self.group.value is None:
            self._pages.setCurrentIndex(1)
        else:
            self._ask()

    def _ask(self) -> None:
        self.desk.operations.run(
            attendance.late_grid,
            self.group.value or "",
            self.desk.today().isoformat(),
            AT_ONCE,
            self._before,
            on_done=self._show,
            latest="late.grid",
        )

    def _show(self, grid: LateGrid) -> None:
        self.model.show_grid(grid)
        self._pages.setCurrentIndex(0 if grid.meetings else 1)
        head = self.table.horizontalHeader()
        head.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        grid = last_of(grid, self.table.fitting())
        self.model.show_grid(grid)
        self.earlier.setEnabled(grid.earlier)
        self.later.setEnabled(self._before is not None)
        if self.table.currentIndex().column() < 1 and grid.rows and grid.meetings:
            self.table.setCurrentIndex(self.model.index(0, len(grid.meetings)))
        self._show_here()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """With another width another number of meetings stands side by side."""
        super().resizeEvent(event)
        # At large text the room is for the people; the keys stand in the list of all keys.
        self.hints.setVisible(self._hinted and self.width() >= theme.px(COMPACT_BELOW))
        if self.model.grid.meetings and event.size().width() != event.oldSize().width():
            self._ask()

    def _put_hints_away(self) -> None:
        self._hinted = False
        self.hints.hide()

    @property
    def meeting(self) -> MeetingRow | None:
        """The meeting of the column the keyboard is on."""
        column = self.table.currentIndex().column()
        return self.model.grid.meetings[column - 1] if column > 0 else None

    def mark(self, row: int, column: int, status: Status | None) -> None:
        """Set one mark: shown at once, saved in the background."""
        meeting = self.model.grid.meetings[column - 1]
        person = self.model.grid.rows[row].person_id
        self.model.want(row, column, status)
        self._show_here()
        self.desk.operations.run(
            attendance.mark,
            meeting.id,
            [Mark(person, status)],
            on_refused=self._refused,
            by=self,
        )

    def _refused(self, error: AppError) -> None:
        """The book says what stands there now."""
        self.desk.notify.refused(error)
        self._ask()

    def mark_rest(self) -> None:
        """“Tất cả có mặt” of the meeting the keyboard is on: only who has no mark."""
        if self.meeting is not None:
            run = self.desk.operations.run
            run(attendance.mark_rest, self.meeting.id, Status.PRESENT)
        self.table.setFocus()

    def add_new(self) -> bool:
        self._adding.ask(self.desk.today(), group_id=self.group.value)
        return True

    def _count_heads(self) -> None:
        if self.meeting is not None:
            self._acts.heads(self.meeting)

    def _open(self) -> None:
        if self.meeting is not None:
            self.desk.go("roll", meeting_id=self.meeting.id)

    def _show_earlier(self) -> None:
        if self.model.grid.meetings:
            self._before = self.model.grid.meetings[0].id
            self._ask()

    def _show_latest(self) -> None:
        self._before = None
        self._ask()

    def _show_here(self) -> None:
        meeting = self.meeting
        for button in (self.all_present, self.heads, self.open_roll):
            button.setEnabled(meeting is not None)
        said = ""
        if meeting is not None:
            there, expected = self.model.came(self.table.currentIndex().column())
            day = phrases.full_day(meeting.day)
            said = tr("{day}: có mặt {there}/{all}", day=day, there=there, all=expected)
        self.here.setText(said)

    def mark_all(self) -> bool:
        self.mark_rest()
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_T and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.mark_rest()
        else:
            super().keyPressEvent(event)


def _keys() -> list[tuple[str, str]]:
    words = {one.status: one.word for one in roll_words.state_words()}
    keys = [(str(digit), words[status]) for digit, status in roll_words.DIGITS.items() if status]
    return [*keys, ("0", tr("Bỏ dấu")), ("Space", tr("Có mặt, xuống dòng"))]
