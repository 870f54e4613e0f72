"""Nhiệm vụ: the plan's tasks with body, last day and how they stand; inspections of the houses."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QStackedWidget

from db.domain.changes import Changes, Subject
from db.domain.plan_tasks import InspectionRow, TaskRow, TaskState
from desktop.actions import plan_tasks
from desktop.dialogs.inspection_form import InspectionForm
from desktop.dialogs.task_form import TaskForm
from desktop.screens.bulk import remove_act, run_each
from desktop.screens.desk import Desk
from desktop.screens.listing import Listing
from desktop.screens.screen import Screen
from desktop.screens.task_panels import InspectionPanel, TaskPanel
from desktop.screens.tasks_list import (
    inspection_columns,
    inspection_filters,
    task_columns,
    task_filters,
)
from desktop.widgets.bulk_bar import BulkAct
from desktop.widgets.buttons import link, primary, secondary
from desktop.widgets.card import Card
from desktop.widgets.empty_state import EmptyState
from desktop.widgets.list_detail import ListDetail
from desktop.widgets.segmented import Segmented
from desktop.wording import number, tr

TASKS, INSPECTIONS = "tasks", "inspections"


class TasksScreen(Screen):
    """Two lists of one pattern: what the plan asks to be done, and what was seen at the houses."""

    subjects = frozenset({Subject.TARGETS, Subject.UNITS})
    fills = True

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, tr("Nhiệm vụ, kiểm tra"))
        self.shown = Segmented[str](
            [(TASKS, tr("Nhiệm vụ")), (INSPECTIONS, tr("Kiểm tra"))], name=tr("Xem gì")
        )
        self.shown.choose(TASKS)
        self.shown.chosen.connect(lambda _: self._turn())
        self.set_actions(
            [
                secondary(tr("Thêm nhiệm vụ"), self.add_task, icon="plus"),
                secondary(tr("Ghi cuộc kiểm tra"), self.add_inspection, icon="clipboard-list"),
            ]
        )
        self._wanted: tuple[object, object] = (None, None)
        self.task_panel, self.inspection_panel = TaskPanel(desk), InspectionPanel(desk)
        self.task_list, self.inspection_list = self._tasks(), self._inspections()
        self.tasks, self.inspections = self.task_list.model, self.inspection_list.model
        self.task_list.chosen.connect(self.task_panel.show_task)
        self.task_list.taken.connect(lambda _: self.task_panel.edit())
        self.inspection_list.chosen.connect(self.inspection_panel.show_inspection)
        self.inspection_list.taken.connect(lambda _: self.inspection_panel.edit())
        self._build()

    def _tasks(self) -> Listing[TaskRow]:
        today, panel = self.desk.today().isoformat(), self.task_panel
        states = (
            (TaskState.DONE, tr("Đã xong"), "check"),
            (TaskState.DOING, tr("Đang làm"), ""),
            (TaskState.OPEN, tr("Chưa làm"), ""),
        )
        bulk = [
            BulkAct(words, icon, partial(self._set_several, state)) for state, words, icon in states
        ]
        gone = remove_act(
            self.desk, lambda: self.task_list.chosen_ids, "tasks.remove", plan_tasks.remove
        )
        return Listing(
            task_columns(today),
            name=tr("Các nhiệm vụ"),
            id_of=lambda one: one.id,
            acts=panel.row_acts,
            bulk=[*bulk, gone],
            only=task_filters(today),
            empty=EmptyState(
                tr("Chưa có nhiệm vụ nào. Lấy các nhiệm vụ của kế hoạch xã Yang Bắc, hoặc tự ghi."),
                primary(tr("Lấy kế hoạch xã Yang Bắc"), self.take_plan, icon="download"),
                link(tr("Tự ghi một nhiệm vụ"), self.add_task),
                icon="list-checks",
            ),
            stretch=1,
            lines=2,
        )

    def _inspections(self) -> Listing[InspectionRow]:
        gone = remove_act(
            self.desk,
            lambda: self.inspection_list.chosen_ids,
            "inspections.remove",
            plan_tasks.remove_inspection,
        )
        return Listing(
            inspection_columns(),
            name=tr("Các cuộc kiểm tra"),
            id_of=lambda one: one.id,
            acts=self.inspection_panel.row_acts,
            bulk=[gone],
            only=inspection_filters(),
            empty=EmptyState(
                tr("Chưa ghi cuộc kiểm tra nào."),
                primary(tr("Ghi cuộc kiểm tra"), self.add_inspection, icon="clipboard-list"),
                icon="clipboard-list",
            ),
        )

    def _set_several(self, state: TaskState) -> None:
        """Each keeps what was written of it."""
        notes = {one.id: one.note for one in self.task_list.chosen_rows}
        day, said = (
            self.desk.today().isoformat(),
            tr("Đã ghi tiến độ {count} nhiệm vụ", count=number(len(notes))),
        )
        run_each(
            self.desk,
            said,
            "tasks.state",
            lambda book, id_: plan_tasks.set_state(book, id_, state, day, notes[id_]),
            list(notes),
        )

    def _build(self) -> None:
        self._halves = QStackedWidget()
        for listing, panel in (
            (self.task_list, self.task_panel),
            (self.inspection_list, self.inspection_panel),
        ):
            card = Card(flush=True)
            card.body.addWidget(listing)
            self._halves.addWidget(ListDetail(card, panel, shares=(11, 9)))
        self.body.addWidget(self.shown)
        self.body.addWidget(self._halves, 1)

    def opened(self, **facts: object) -> None:
        """``task_id``, ``inspection_id``: the one that is shown."""
        self._wanted = facts.get("task_id"), facts.get("inspection_id")
        if self._wanted[1] is not None:
            self.show_inspections()
        elif self._wanted[0] is not None:
            self.shown.choose(TASKS)
            self._turn()

    def refresh(self, changes: Changes | None = None) -> None:
        run = self.desk.operations.run
        run(plan_tasks.tasks, on_done=self._show_tasks, latest="plan_tasks.tasks")
        run(plan_tasks.inspections, on_done=self._show_inspections, latest="plan_tasks.inspections")

    def take_plan(self) -> None:
        said = tr("Đã lấy các nhiệm vụ. Kế hoạch không ghi hạn: ghi vào từng nhiệm vụ nếu có.")
        self.desk.operations.run(
            plan_tasks.take_plan, on_done=lambda _: self.desk.notify.done(said)
        )

    def add_task(self) -> bool:
        form = TaskForm(self.window(), self.desk.operations, None, self.desk.today())
        form.saved.connect(lambda code: self.desk.notify.done(tr("Đã ghi {code}", code=code)))
        form.open()
        return True

    def add_inspection(self) -> bool:
        form = InspectionForm(self.window(), self.desk.operations, self.desk.today())
        form.saved.connect(self._inspected)
        form.open()
        return True

    def add_new(self) -> bool:
        return self.add_task() if self._shows_tasks() else self.add_inspection()

    def show_inspections(self) -> None:
        self.shown.choose(INSPECTIONS)
        self._turn()

    def _inspected(self, house: str) -> None:
        self.show_inspections()
        self.desk.notify.done(tr("Đã ghi cuộc kiểm tra ở {house}", house=house))

    def _shows_tasks(self) -> bool:
        return self.shown.value != INSPECTIONS

    def _turn(self) -> None:
        self._halves.setCurrentIndex(0 if self._shows_tasks() else 1)

    def _show_tasks(self, rows: tuple[TaskRow, ...]) -> None:
        today = self.desk.today().isoformat()
        done = sum(one.state is TaskState.DONE for one in rows)
        late = sum(one.is_late(today) for one in rows)
        facts = {"done": done, "all": len(rows), "late": late}
        said = tr("Đã xong {done}/{all} nhiệm vụ, quá hạn {late}", **facts)
        self.set_heading(self.title, said if rows else "")
        wanted, self._wanted = self._wanted[0], (None, self._wanted[1])
        self.task_list.show_rows(rows, wanted)

    def _show_inspections(self, rows: tuple[InspectionRow, ...]) -> None:
        wanted, self._wanted = self._wanted[1], (self._wanted[0], None)
        self.inspection_list.show_rows(rows, wanted)
