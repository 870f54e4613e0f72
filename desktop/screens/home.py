"""The home page: what is on today, what is to do, the numbers to read out by phone.

It is the first page of every start, so what only a press on a button needs is imported there.
"""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QWidget

from db.domain.changes import Changes, Subject
from db.domain.home import Home, Todo
from desktop.actions import home as home_actions
from desktop.screens.desk import Desk
from desktop.screens.home_cards import HandInCard, QuickCard, TodoCard
from desktop.screens.home_meetings import DayCard
from desktop.screens.screen import Screen
from desktop.screens.target_card import TargetCard
from desktop.widgets.below import Below
from desktop.widgets.buttons import primary, secondary
from desktop.widgets.card import Card
from desktop.widgets.clearing import clear_away
from desktop.widgets.empty_state import EmptyState
from desktop.widgets.flow import Columns
from desktop.wording import tr


class HomeScreen(Screen):
    """Today, or a day that was stepped to."""

    subjects = frozenset(
        {
            Subject.HOUSE,
            Subject.PEOPLE,
            Subject.GROUPS,
            Subject.MEETINGS,
            Subject.ATTENDANCE,
            Subject.HANDING_IN,
            Subject.LIBRARY,
            Subject.TARGETS,
            Subject.EQUIPMENT,
            Subject.DAYS,
        }
    )

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, tr("Hôm nay"), tr("Mọi thứ nằm trên máy này, không cần mạng."))
        find = secondary(tr("Tìm người, nhóm, buổi…"), desk.find, icon="search", tip="Ctrl+K")
        self.set_actions([find])
        self._day = desk.today()
        self._todo: tuple[Todo, ...] = ()
        self._coming: tuple[Todo, ...] = ()
        self.day_card = DayCard(desk)
        self.day_card.day_asked.connect(self._show_other_day)
        self.day_card.extra_asked.connect(self._add_meeting)
        self.hand_in = HandInCard(desk)
        self.quick = QuickCard(desk)
        self.todo = TodoCard(desk, self._save_copy)
        self.target = TargetCard()
        self._start = Card()
        self._start.hide()
        left, right = (
            _column(self._start, self.day_card, self.target),
            _column(self.hand_in, self.quick, self.todo),
        )
        self.body.addWidget(Columns(left, right, shares=(15, 8), needs=880))
        self.body.addStretch(1)

    def opened(self, **facts: object) -> None:
        self._day = self.desk.today()

    def refresh(self, changes: Changes | None = None) -> None:
        self.desk.operations.run(
            home_actions.home, self._day, on_done=self._answered, latest="home"
        )

    def _answered(self, home: Home) -> None:
        """The page stands; what comes is asked after it."""
        self.show_home(home)
        if home.groups:
            self.desk.operations.run(
                home_actions.coming,
                self.desk.today(),
                on_done=self._show_todo,
                latest="home.coming",
            )

    def show_home(self, home: Home) -> None:
        """Show the page of a day."""
        self.day_card.show_day(date.fromisoformat(home.day), home.meetings)
        self.hand_in.show_pending(home.pending)
        self.quick.show_figures(home.quick)
        self.target.show_target(home.target)
        self._todo = home.todo
        self._show_todo(self._coming if home.groups else ())
        self._show_start(home)

    def _show_todo(self, coming: tuple[Todo, ...]) -> None:
        """What is to do, and after it the occasions that come."""
        self._coming = coming
        self.todo.show_todo((*self._todo, *coming))

    def _show_start(self, home: Home) -> None:
        """An empty book says what comes first: people, then groups."""
        self._start.setVisible(not home.groups)
        self.day_card.setVisible(bool(home.groups))
        clear_away(self._start.body)
        if not home.people:
            sentence = tr(
                "Sổ còn mới. Đưa danh sách người đang có (Excel) vào, hoặc ghi từng người."
            )
            way = primary(tr("Đưa danh sách vào"), lambda: self.desk.go("people"), icon="users")
        else:
            sentence = tr("Đã có người. Lập câu lạc bộ, lớp hoặc nhóm đầu tiên để xếp buổi.")
            way = primary(tr("Lập nhóm"), lambda: self.desk.go("groups"), icon="shapes")
        self._start.body.addWidget(EmptyState(sentence, way, icon="book-open"))

    def _add_meeting(self) -> None:
        from desktop.screens.meeting_adding import MeetingAdding

        MeetingAdding(self, self.desk).ask(self._day)

    def _save_copy(self) -> None:
        from desktop.screens.backups import save_copy

        save_copy(self, self.desk)

    def _show_other_day(self, day: date) -> None:
        self._day = day
        self.refresh()


def _column(*widgets: QWidget) -> QWidget:
    whole = Below(*widgets, spacing=14)
    whole.column.addStretch(1)
    return whole
