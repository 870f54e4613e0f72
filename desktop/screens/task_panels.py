"""The right half of “Nhiệm vụ, kiểm tra”: one task, or one inspection with what it found."""

from __future__ import annotations

from db.domain.plan_tasks import FindingRow, InspectionRow, TaskRow, TaskState
from desktop import phrases
from desktop.actions import plan_tasks
from desktop.dialogs.one_line import OneLineDialog
from desktop.dialogs.task_form import TaskForm
from desktop.itemmodels.table import Column, TableModel
from desktop.screens.desk import Desk
from desktop.screens.tasks_list import state_word, wanting
from desktop.widgets.buttons import secondary
from desktop.widgets.card import Card
from desktop.widgets.flow import Flow
from desktop.widgets.table import Table
from desktop.widgets.text import Kind, Text
from desktop.wording import tr


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
        self.model: TableModel[FindingRow] = TableModel(_columns())
        self.table = Table(self.model, name=tr("Tồn tại"))
        self.fixed = secondary(tr("Đã khắc phục"), lambda: self.set_fixed(True), icon="check")
        self.open = secondary(tr("Chưa khắc phục"), lambda: self.set_fixed(False))
        self.body.addWidget(self.by)
        self.body.addWidget(self.state)
        self.body.addWidget(self.table, 1)
        gone = secondary(tr("Xóa cuộc kiểm tra"), self.remove, icon="trash-2")
        self.body.addWidget(Flow(self.fixed, self.open, gone))
        self.table.selectionModel().currentRowChanged.connect(lambda: self._check())
        self.show_inspection(None)

    @property
    def finding(self) -> FindingRow | None:
        return self.model.row_at(self.table.currentIndex())

    def show_inspection(self, one: InspectionRow | None) -> None:
        kept = self.table.currentIndex().row()
        self.shown = one
        self.setVisible(one is not None)
        if one is None:
            return
        self.set_title(f"{one.house} · {phrases.short_day(one.day)}")
        self.by.setText(one.by)
        self.state.setText(wanting(one))
        self.model.set_rows(one.findings)
        if one.findings:
            self.table.choose(kept if 0 <= kept < len(one.findings) else 0)
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
        ),
    ]
