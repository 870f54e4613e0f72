"""The roll: who came. Made for the keyboard, with a button for every key.

Every mark is shown as pending at once and saved on the database thread; a refusal puts the old mark
back and says why. What keys mean stands in ``roll_list``, what is written where in ``roll_words``.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent

from db.domain.attendance import Mark, Roll, Status, Unnamed
from db.domain.changes import Changes, Subject
from db.domain.errors import AppError
from db.domain.found import FoundKind
from db.domain.meetings import MeetingRow, MeetingState
from db.domain.people import PersonRow
from desktop import phrases
from desktop.actions import attendance, meetings, people
from desktop.itemmodels.roll import RollLine
from desktop.screens import roll_words
from desktop.screens.desk import Desk
from desktop.screens.dwelling import Dwelling
from desktop.screens.roll_dialogs import RollDialogs
from desktop.screens.roll_foot import COMPACT_BELOW, KeyHints, WalkIns, adders
from desktop.screens.roll_list import RollList
from desktop.screens.roll_parts import RollParts, came_elsewhere
from desktop.screens.roll_tools import RollActs, RollTools
from desktop.screens.screen import Screen, TableShown
from desktop.widgets import theme
from desktop.widgets.buttons import Button, primary, secondary
from desktop.widgets.card import Note
from desktop.wording import tr

HINTS_SETTING = "roll_hints"


class RollScreen(Screen):
    """One meeting's roll; without a ``meeting_id`` it finds today's."""

    subjects = frozenset({Subject.ATTENDANCE, Subject.MEETINGS, Subject.PEOPLE, Subject.GROUPS})
    fills = True

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, tr("Điểm danh"))
        self._meeting_id: str | None = None
        self._dwelling = Dwelling(self, desk, FoundKind.MEETING)
        self._unnamed = Unnamed()
        self._compact = False
        self._dialogs = RollDialogs(self, desk)
        self.list = RollList()
        self.setFocusProxy(self.list.search)
        self._print = secondary(tr("In danh sách ký"), self.print_shown, icon="printer")
        done = primary(tr("Xong, về Hôm nay"), lambda: desk.go("home"), icon="check")
        self._scan = secondary(tr("Nhập từ ảnh"), lambda: desk.go("scan"), icon="camera")
        self.set_actions([self._scan, self._print, done])
        self._note = Note("")
        self._take_up = Button(tr("Vẫn sinh hoạt"), self._take_up_again)
        self._note.row.addWidget(self._take_up)
        self.hints = KeyHints(self._hide_hints)
        self.tools = self._make_tools()
        self._walk_ins = WalkIns(
            self._count_unnamed, lambda: self._dialogs.name_walk_in(self._unnamed)
        )
        self.list.body.addWidget(self._walk_ins)
        self.parts = RollParts(
            lambda id_: desk.go("roll", meeting_id=id_), self.mark_those_of_the_other_part
        )
        self.body.addWidget(self._note)
        self.body.addWidget(self.parts)
        self.body.addWidget(self.list, 1)
        self.body.addWidget(self.hints)
        self._note.hide()
        self.list.marked.connect(self.mark)
        self.list.unknown.connect(self._dialogs.add_person)
        self.list.other_reason.connect(self._ask_reason)
        self.list.moved.connect(self._show_hints)
        self.list.card.connect(self.take_card)
        self._show_hints()

    def opened(self, **facts: object) -> None:
        wanted = facts.get("meeting_id")
        if isinstance(wanted, str) and wanted != self._meeting_id:
            self._meeting_id = wanted
            self._dwelling.on(wanted)
            self.list.start_over()
        elif wanted is None:
            self._meeting_id = None

    @property
    def meeting_id(self) -> str | None:
        """The meeting that is shown."""
        return self._meeting_id

    def refresh(self, changes: Changes | None = None) -> None:
        run = self.desk.operations.run
        if self._meeting_id is None:
            today = self.desk.today().isoformat()
            run(meetings.listing, today, today, on_done=self._choose_today, latest="roll")
        else:
            run(attendance.roll, self._meeting_id, on_done=self.show_roll, latest="roll")

    def show_roll(self, roll: Roll) -> None:
        """Show a meeting's roll."""
        self._meeting_id = roll.meeting.id
        self._dialogs.meeting = roll.meeting
        self._show_heading()
        self.list.show_rows(roll.rows)
        self.parts.show_roll(roll)
        note = roll_words.state_note(roll.meeting)
        self._note.text.setText(note)
        self._note.setVisible(bool(note))
        self._take_up.setVisible(roll.meeting.state is MeetingState.CALLED_OFF)
        self._show_unnamed(roll.unnamed)

    def _show_heading(self) -> None:
        meeting = self._dialogs.meeting
        if meeting is not None:
            name = phrases.meeting_name(meeting)
            below = roll_words.about(meeting, brief=self._compact)
            self.set_heading(tr("Điểm danh: {name}", name=name), below)

    def mark(self, line: RollLine, status: Status | None, reason: str | None = None) -> None:
        """Set one mark: pending at once, saved in the background."""
        if self._meeting_id is not None:
            who = (line.row.person_id,)
            marks = [Mark(line.row.person_id, status, reason)]
            self._save(who, status, reason, attendance.mark, self._meeting_id, marks)

    def take_card(self, typed: str) -> None:
        """A card under the scanner: its owner is here, on the list or not."""
        self.desk.operations.run(people.of_card, typed, on_done=self._card_read)

    def _card_read(self, found: Sequence[PersonRow]) -> None:
        if not found:
            self.desk.notify.note(tr("Thẻ này không phải của ai trong sổ. Gõ tên để tìm."))
            return
        if self._meeting_id is None:
            return
        person = found[0]
        place = self.list.model.place(person.id)
        if place is None:
            marks = [Mark(person.id, Status.PRESENT)]
            self.desk.operations.run(attendance.mark, self._meeting_id, marks)
        else:
            self.list.view.choose(place)
            line = self.list.model.rows[place]
            if line.wanted is None or not line.wanted.came:
                self.mark(line, Status.PRESENT)
        self.desk.notify.note(tr("Có mặt: {name}", name=person.full_name or ""))

    def mark_rest(self) -> None:
        """“Tất cả có mặt”: only people without a mark."""
        who = self.list.model.unmarked()
        if self._meeting_id is not None and who:
            present = Status.PRESENT
            self._save(who, present, None, attendance.mark_rest, self._meeting_id, present)
        self.list.search.setFocus()

    def mark_those_of_the_other_part(self) -> None:
        """Who came in the morning, say, and has no mark here: present here too."""
        who = [line.row.person_id for line in came_elsewhere(self.list.model.rows)]
        if self._meeting_id is not None and who:
            present = Status.PRESENT
            marks = [Mark(person, present) for person in who]
            self._save(who, present, None, attendance.mark, self._meeting_id, marks)
        self.list.search.setFocus()

    def _ask_reason(self) -> None:
        if self.list.line is not None:
            self._dialogs.reason(self.list.line.row.person_id, self.list.give_reason)

    def _save(
        self,
        who: Sequence[str],
        status: Status | None,
        reason: str | None,
        action: Callable[..., Changes],
        *args: object,
    ) -> None:
        self.list.model.want(who, status, reason)
        self._recount()
        self.desk.operations.run(
            action,
            *args,
            on_done=partial(self._saved, who, status, reason),
            on_refused=partial(self._refused, who),
            by=self,
        )

    def _saved(
        self, who: Sequence[str], status: Status | None, reason: str | None, _: Changes
    ) -> None:
        self.list.model.saved(who, status, reason)
        self._recount()

    def _refused(self, who: Sequence[str], error: AppError) -> None:
        self.list.model.refused(who)
        self._recount()
        self.desk.notify.refused(error)

    def _choose_today(self, rows: Sequence[MeetingRow]) -> None:
        open_ = [row for row in rows if row.state in (MeetingState.PLANNED, MeetingState.HELD)]
        if not open_:
            self.desk.go("home")
            self.desk.notify.note(tr("Hôm nay chưa có buổi nào. Bấm “Thêm buổi đột xuất” để ghi."))
            return
        unmarked = [row for row in open_ if row.marked < row.expected]
        self._meeting_id = (unmarked or open_)[0].id
        self.refresh()

    def _recount(self) -> None:
        self.list.recount()
        count = self.list.model.count()
        meeting = self._dialogs.meeting
        told = meeting.head_count.people if meeting is not None else None
        self.tools.show_total(*roll_words.total(count, self._unnamed.total, told))
        self.parts.show_open(len(came_elsewhere(self.list.model.rows)))

    def _show_unnamed(self, unnamed: Unnamed) -> None:
        self._unnamed = unnamed
        self._walk_ins.show_unnamed(unnamed)
        self._recount()

    def _count_unnamed(self, unnamed: Unnamed) -> None:
        before = self._unnamed

        def refused(error: AppError) -> None:
            self._show_unnamed(before)
            self.desk.notify.refused(error)

        if self._meeting_id is not None:
            self._show_unnamed(unnamed)
            self.desk.operations.run(
                meetings.count_unnamed, self._meeting_id, unnamed, on_refused=refused, by=self
            )
        self.list.search.setFocus()

    def _take_up_again(self) -> None:
        if self._meeting_id is not None:
            self.desk.operations.run(meetings.take_up, [self._meeting_id])

    def _show_hints(self) -> None:
        wanted = self.desk.settings.yes(HINTS_SETTING, True) and not self._compact
        self.hints.setVisible(wanted)
        if wanted:
            self.hints.show_keys(*roll_words.key_hints(self.list.line))

    def _hide_hints(self) -> None:
        self.desk.settings.keep(HINTS_SETTING, False)
        self._show_hints()

    def start_search(self) -> bool:
        self.list.search.setFocus()
        self.list.search.selectAll()
        return True

    def add_new(self) -> bool:
        self._dialogs.add_person("")
        return True

    def table_shown(self) -> TableShown | None:
        """The roll of the meeting that is shown."""
        meeting = self._meeting_id
        if meeting is None:
            return None
        # Loaded when somebody asks: the roll opens before the papers' rooms are needed.
        from desktop.actions import tables

        return TableShown(tr("Điểm danh"), lambda book: tables.of_roll(book, meeting))

    def print_shown(self) -> bool:
        if self._meeting_id is not None:
            self.desk.go("sheet", meeting_id=self._meeting_id)
        return True

    def _make_tools(self) -> RollTools:
        """The row of buttons for the width there is."""
        ask = self._dialogs
        acts = RollActs(
            all_present=self.mark_rest,
            undo=self.desk.undo,
            add=self.add_new,
            heads=ask.heads,
            tally=ask.tally,
            call_off=ask.call_off,
            postpone=ask.postpone,
            print_sheet=self.print_shown,
            scan=lambda: self.desk.go("scan"),
            name_walk_in=lambda: ask.name_walk_in(self._unnamed),
            add_unnamed=lambda at: adders(self._unnamed, self._count_unnamed)[at][1](),
        )
        tools = RollTools(acts, compact=self._compact)
        self.body.insertWidget(0, tools)
        return tools

    def _fit(self) -> None:
        """Where there is little width, what is rarer stands in menus, and nothing is cut."""
        self.tools.hide()
        self.body.removeWidget(self.tools)
        self.tools.deleteLater()
        self.tools = self._make_tools()
        self._walk_ins.setVisible(not self._compact)
        self._print.setVisible(not self._compact)
        self._scan.setVisible(not self._compact)
        self._show_heading()
        self._recount()
        self._show_hints()

    def mark_all(self) -> bool:
        self.mark_rest()
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_T and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.mark_rest()
        elif (step := _step(event)) and (beside := self.parts.beside(step)):
            self.desk.go("roll", meeting_id=beside)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        compact = self.width() < theme.px(COMPACT_BELOW)
        if compact != self._compact:
            self._compact = compact
            self._fit()


def _step(event: QKeyEvent) -> int:
    """Ctrl+PgUp and Ctrl+PgDn step through the parts of a day."""
    if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
        return 0
    return {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}.get(Qt.Key(event.key()), 0)
