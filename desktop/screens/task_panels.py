"""The right half of “Nhiệm vụ, kiểm tra”: one task, or one inspection with what it found."""

from __future__ import annotations

from functools import partial

from db.domain.plan_tasks import FindingRow, InspectionRow, TaskRow, TaskState
from desktop import phrases
from desktop.actions import plan_tasks
from desktop.dialogs.inspection_form import InspectionForm
from desktop.dialogs.one_line import OneLineDialog
from desktop.dialogs.task_form import TaskForm
from desktop.itemmodels.table import Column
from desktop.screens.bulk import history_act, run_each
from desktop.screens.desk import Desk
from desktop.screens.listing import Listing
from desktop.screens.tasks_list import state_word, wanting
from desktop.widgets.bulk_bar import BulkAct
from desktop.widgets.buttons import secondary
from desktop.widgets.card import Card
from desktop.widgets.empty_state import EmptyState
from desktop.widgets.flow import Flow
from desktop.widgets.row_acts import EDIT, REMOVE, RowAct
from desktop.widgets.text import Kind, Text
from desktop.wording import number, tr


class TaskPanel(Card):
    """Words, who does it, how it stands; three buttons for the state."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(tr("Nhiệm vụ"))
        self._desk = desk
        self.shown: TaskRow | None = None
        self.words = Text("", Kind.STRONG, wrap=True)
        self.owner = Text("", wrap=True)
        self.state = Text("", wrap=True)
        self.note = Text("", Kind.QUIET, wrap=True)
        for part in (self.words, self.owner, self.state, self.note):
            self.body.addWidget(part)
        self.body.addStretch(1)
        self.done = secondary(tr("Đã xong"), lambda: self.set_state(TaskState.DONE), icon="check")
        self.doing = secondary(tr("Đang làm"), lambda: self.set_state(TaskState.DOING))
        self.open = secondary(tr("Chưa làm"), lambda: self.set_state(TaskState.OPEN))
        self.body.addWidget(Flow(self.done, self.doing, self.open))
        self.body.addWidget(
            Flow(
                secondary(tr("Ghi kết quả…"), self.ask_note, icon="pencil"),
                secondary(tr("Sửa, đặt hạn…"), self.edit, icon="calendar-days"),
                secondary(tr("Xóa"), self.remove, icon="trash-2"),
            )
        )
        self.show_task(None)

    def show_task(self, one: TaskRow | None) -> None:
        self.shown = one
        self.setVisible(one is not None)
        if one is None:
            return
        today = self._desk.today().isoformat()
        self.set_title(tr("Nhiệm vụ {code}", code=one.draft.code))
        self.words.setText(one.draft.body)
        self.owner.setText(tr("Phụ trách: {owner}", owner=one.draft.owner or tr("chưa ghi")))
        self.state.setText(state_word(one, today))
        self.note.setText(one.note or "")
        self.note.setVisible(bool(one.note))
        for button, state in (
            (self.done, TaskState.DONE),
            (self.doing, TaskState.DOING),
            (self.open, TaskState.OPEN),
        ):
            button.setEnabled(one.state is not state)

    def set_state(self, state: TaskState, note: str | None = None) -> None:
        if self.shown is None:
            return
        one = self.shown
        kept = one.note if note is None else note
        on = one.done_on if state is one.state else self._desk.today().isoformat()
        said = tr("Đã ghi tiến độ {code}", code=one.draft.code)
        self._desk.operations.run(
            plan_tasks.set_state,
            one.id,
            state,
            on,
            kept,
            on_done=lambda _: self._desk.notify.done(said),
        )

    def ask_note(self) -> None:
        if self.shown is None:
            return
        one = self.shown
        dialog = OneLineDialog(
            self.window(),
            tr("Kết quả của {code}", code=one.draft.code),
            tr("Đã làm được gì"),
            tr("Lưu"),
            lambda text: self.set_state(one.state, text),
        )
        dialog.line.setText(one.note or "")
        dialog.open()

    def edit(self) -> None:
        if self.shown is None:
            return
        form = TaskForm(self.window(), self._desk.operations, self.shown.draft, self._desk.today())
        form.saved.connect(lambda code: self._desk.notify.done(tr("Đã ghi {code}", code=code)))
        form.open()

    def row_acts(self) -> list[RowAct | None]:
        """What can be done with the task that is shown."""
        if self.shown is None:
            return []
        states = (
            (self.done, TaskState.DONE),
            (self.doing, TaskState.DOING),
            (self.open, TaskState.OPEN),
        )
        return [
            RowAct(tr("Sửa, đặt hạn…"), self.edit, EDIT),
            RowAct(tr("Ghi kết quả…"), self.ask_note),
            None,
            *(
                RowAct(button.text(), partial(self.set_state, state))
                for button, state in states
                if button.isEnabled()
            ),
            None,
            history_act(self._desk, self, self.shown.id, self.shown.draft.code),
            RowAct(tr("Xóa"), self.remove, REMOVE),
        ]

    def remove(self) -> None:
        if self.shown is None:
            return
        said = tr("Đã xóa nhiệm vụ {code}", code=self.shown.draft.code)
        self._desk.operations.run(
            plan_tasks.remove, self.shown.id, on_done=lambda _: self._desk.notify.done(said)
        )


class InspectionPanel(Card):
    """Who looked, what was found, and what was put right since."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(tr("Cuộc kiểm tra"))
        self._desk = desk
        self.shown: InspectionRow | None = None
        self.by = Text("", wrap=True)
        self.state = Text("", Kind.QUIET, wrap=True)
        self.list: Listing[FindingRow] = Listing(
            _columns(),
            name=tr("Tồn tại"),
            id_of=lambda one: one.id,
            acts=self._finding_acts,
            bulk=[
                BulkAct(tr("Đã khắc phục"), "check", lambda: self._set_several(True)),
                BulkAct(tr("Chưa khắc phục"), "", lambda: self._set_several(False)),
            ],
            empty=EmptyState(tr("Không thấy tồn tại nào."), icon="check"),
            inside=True,
        )
        self.model, self.table = self.list.model, self.list.table
        self.fixed = secondary(tr("Đã khắc phục"), lambda: self.set_fixed(True), icon="check")
        self.open = secondary(tr("Chưa khắc phục"), lambda: self.set_fixed(False))
        self.body.addWidget(self.by)
        self.body.addWidget(self.state)
        self.body.addWidget(self.list, 1)
        change = secondary(tr("Sửa…"), self.edit, icon="pencil")
        gone = secondary(tr("Xóa cuộc kiểm tra"), self.remove, icon="trash-2")
        self.body.addWidget(Flow(self.fixed, self.open, change, gone))
        self.list.chosen.connect(lambda _: self._check())
        self.show_inspection(None)

    @property
    def finding(self) -> FindingRow | None:
        return self.list.row

    def row_acts(self) -> list[RowAct | None]:
        """What can be done with the inspection that is shown."""
        one = self.shown
        if one is None:
            return []
        return [
            RowAct(tr("Sửa…"), self.edit, EDIT),
            history_act(self._desk, self, one.id, one.house),
            None,
            RowAct(tr("Xóa cuộc kiểm tra"), self.remove, REMOVE),
        ]

    def edit(self) -> None:
        """Another day or another body that inspected."""
        if self.shown is None:
            return
        form = InspectionForm(self.window(), self._desk.operations, self._desk.today(), self.shown)
        form.saved.connect(
            lambda house: self._desk.notify.done(tr("Đã sửa cuộc kiểm tra ở {house}", house=house))
        )
        form.open()

    def _finding_acts(self) -> list[RowAct | None]:
        one = self.finding
        if one is None:
            return []
        fixed = one.fixed_on is None
        words = tr("Đã khắc phục") if fixed else tr("Chưa khắc phục")
        return [RowAct(words, lambda: self.set_fixed(fixed), EDIT)]

    def _set_several(self, fixed: bool) -> None:
        ids = self.list.chosen_ids
        on = self._desk.today().isoformat() if fixed else None
        count = number(len(ids))
        said = (
            tr("Đã khắc phục {count} tồn tại", count=count)
            if fixed
            else tr("Chưa khắc phục {count} tồn tại", count=count)
        )
        run_each(self._desk, said, "inspections.fixed", plan_tasks.set_fixed, ids, on)

    def show_inspection(self, one: InspectionRow | None) -> None:
        self.shown = one
        self.setVisible(one is not None)
        if one is None:
            return
        self.set_title(f"{one.house} · {phrases.short_day(one.day)}")
        self.by.setText(one.by)
        self.state.setText(wanting(one))
        self.list.show_rows(one.findings)
        self._check()

    def set_fixed(self, fixed: bool) -> None:
        if self.finding is None:
            return
        on = self._desk.today().isoformat() if fixed else None
        said = tr("Đã ghi: khắc phục") if fixed else tr("Đã ghi: chưa khắc phục")
        self._desk.operations.run(
            plan_tasks.set_fixed,
            self.finding.id,
            on,
            on_done=lambda _: self._desk.notify.done(said),
        )

    def remove(self) -> None:
        if self.shown is None:
            return
        said = tr("Đã xóa cuộc kiểm tra ở {house}", house=self.shown.house)
        self._desk.operations.run(
            plan_tasks.remove_inspection,
            self.shown.id,
            on_done=lambda _: self._desk.notify.done(said),
        )

    def _check(self) -> None:
        one = self.finding
        self.fixed.setVisible(one is not None and one.fixed_on is None)
        self.open.setVisible(one is not None and one.fixed_on is not None)


def _columns() -> list[Column[FindingRow]]:
    return [
        Column(tr("Tồn tại"), lambda one: one.text),
        Column(
            tr("Khắc phục"),
            lambda one: phrases.short_day(one.fixed_on) if one.fixed_on else tr("chưa"),
            sort=lambda one: one.fixed_on,
        ),
    ]
