"""Nhiệm vụ: the plan's tasks with body, last day and how they stand; inspections of the houses."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QStackedWidget

from db.domain.changes import Changes, Subject
from db.domain.plan_tasks import InspectionRow, TaskRow, TaskState
from desktop import phrases
from desktop.actions import plan_tasks
from desktop.dialogs.inspection_form import InspectionForm
from desktop.dialogs.task_form import TaskForm
from desktop.itemmodels.rows import RowsModel
from desktop.screens.desk import Desk
from desktop.screens.screen import Screen
from desktop.screens.task_panels import InspectionPanel, TaskPanel
from desktop.screens.tasks_list import InspectionDelegate, TaskDelegate, inspected, spoken
from desktop.widgets.buttons import link, primary, secondary
from desktop.widgets.card import Card
from desktop.widgets.empty_state import EmptyState
from desktop.widgets.list_detail import ListDetail
from desktop.widgets.rows import RowDelegate, RowsView
from desktop.widgets.segmented import Segmented
from desktop.wording import tr

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
        today = desk.today().isoformat()
        self.set_actions(
            [
                secondary(tr("Thêm nhiệm vụ"), self.add_task, icon="plus"),
                secondary(tr("Ghi cuộc kiểm tra"), self.add_inspection, icon="clipboard-list"),
            ]
        )
        self.tasks: RowsModel[TaskRow] = RowsModel(lambda one: spoken(one, today))
        self.inspections: RowsModel[InspectionRow] = RowsModel(inspected)
        self.task_list = _view(self.tasks, TaskDelegate(today), tr("Các nhiệm vụ"))
        self.inspection_list = _view(
            self.inspections, InspectionDelegate(), tr("Các cuộc kiểm tra")
        )
        self.task_panel, self.inspection_panel = TaskPanel(desk), InspectionPanel(desk)
        self.task_list.selectionModel().currentChanged.connect(lambda: self._show_task())
        self.inspection_list.selectionModel().currentChanged.connect(
            lambda: self._show_inspection()
        )
        self._build()

    def _build(self) -> None:
        no_tasks = EmptyState(
            tr("Chưa có nhiệm vụ nào. Lấy các nhiệm vụ của kế hoạch xã Yang Bắc, hoặc tự ghi."),
            primary(tr("Lấy kế hoạch xã Yang Bắc"), self.take_plan, icon="download"),
            link(tr("Tự ghi một nhiệm vụ"), self.add_task),
            icon="list-checks",
        )
        no_inspections = EmptyState(
            tr("Chưa ghi cuộc kiểm tra nào."),
            primary(tr("Ghi cuộc kiểm tra"), self.add_inspection, icon="clipboard-list"),
            icon="clipboard-list",
        )
        self._task_pages = _pages(self.task_list, no_tasks)
        self._inspection_pages = _pages(self.inspection_list, no_inspections)
        self._halves = QStackedWidget()
        for pages, panel in (
            (self._task_pages, self.task_panel),
            (self._inspection_pages, self.inspection_panel),
        ):
            card = Card(flush=True)
            card.body.addWidget(pages)
            self._halves.addWidget(ListDetail(card, panel, shares=(11, 9)))
        self.body.addWidget(self.shown)
        self.body.addWidget(self._halves, 1)

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
        self.set_heading(self.title, said if rows else phrases.day(today))
        _fill(self.tasks, self.task_list, self._task_pages, rows)
        self._show_task()

    def _show_inspections(self, rows: tuple[InspectionRow, ...]) -> None:
        _fill(self.inspections, self.inspection_list, self._inspection_pages, rows)
        self._show_inspection()

    def _show_task(self) -> None:
        self.task_panel.show_task(self.tasks.row_at(self.task_list.currentIndex()))

    def _show_inspection(self) -> None:
        row = self.inspections.row_at(self.inspection_list.currentIndex())
        self.inspection_panel.show_inspection(row)


def _view(model: RowsModel[Any], delegate: RowDelegate, name: str) -> RowsView:
    view = RowsView(model, delegate, name=name)
    view.setObjectName("rounded")
    return view


def _pages(view: RowsView, empty: EmptyState) -> QStackedWidget:
    pages = QStackedWidget()
    pages.addWidget(view)
    pages.addWidget(empty)
    return pages


def _fill(
    model: RowsModel[Any], view: RowsView, pages: QStackedWidget, rows: tuple[Any, ...]
) -> None:
    """Show other rows and stay on the one that was chosen."""
    chosen = model.row_at(view.currentIndex())
    model.set_rows(rows)
    pages.setCurrentIndex(0 if rows else 1)
    if rows:
        ids = [row.id for row in rows]
        view.choose(ids.index(chosen.id) if chosen and chosen.id in ids else 0)
