"""Pictures of “Nhiệm vụ, kiểm tra”, over a real commune."""

from __future__ import annotations

import tempfile
from functools import cache
from pathlib import Path

from PySide6.QtWidgets import QWidget

from db.domain.occasions import OccasionDraft, Reckoning
from db.domain.plan_tasks import TaskDraft, TaskState
from desktop.actions import meetings, occasions, plan_tasks
from desktop.dialogs.inspection_form import InspectionForm
from desktop.dialogs.task_form import TaskForm
from desktop.dialogs.unit_names_form import UnitNamesForm
from desktop.screens.house_days import HouseDaysScreen
from desktop.screens.tasks import TasksScreen
from tests import builders
from tests.gallery.picture import picture
from tests.gallery.stage import COMMUNE, Stage
from tests.helpers.commune import Commune


@cache
def commune() -> Commune:
    """Two houses, the first plan half done, two inspections."""
    made = Commune(Path(tempfile.mkdtemp(prefix="solang-tasks-")))
    for name in ("Làng Suối Trong", "Làng Bung Bang Hven"):
        made.village(name)
    plan_tasks.take_plan(made.book)
    first, second, third, *_ = plan_tasks.tasks(made.book)
    plan_tasks.set_state(
        made.book, first.id, TaskState.DONE, "2026-11-05", "12 tin bài, 20 lượt phát thanh"
    )
    plan_tasks.set_state(made.book, second.id, TaskState.DOING)
    late = TaskDraft(third.draft.code, third.draft.body, third.draft.owner, "2026-10-31")
    plan_tasks.add(made.book, late)
    for unit, _ in plan_tasks.units(made.book):
        wanting = ["Chưa có bảng giờ mở cửa", "Tủ sách chưa ghi sổ mượn", "Loa hỏng"]
        plan_tasks.inspect(made.book, unit, "2026-10-02", "Đoàn kiểm tra của UBND xã", wanting)
    newest = plan_tasks.inspections(made.book)[0]
    plan_tasks.set_fixed(made.book, newest.findings[0].id, "2026-11-02")
    return made


@picture("tasks", COMMUNE)
def tasks(stage: Stage) -> None:
    _shown(stage).task_list.choose(2)


@picture("inspections", COMMUNE)
def inspections(stage: Stage) -> None:
    _shown(stage).show_inspections()


@picture("task-form", COMMUNE)
def task_form(stage: Stage) -> QWidget:
    stage.open(commune().book)
    draft = plan_tasks.tasks(commune().book)[2].draft
    return TaskForm(stage.window, stage.desk.operations, draft, stage.desk.today())


@picture("inspection-form", COMMUNE)
def inspection_form(stage: Stage) -> QWidget:
    stage.open(commune().book)
    return InspectionForm(stage.window, stage.desk.operations, stage.desk.today())


@picture("unit-names", COMMUNE)
def unit_names(stage: Stage) -> QWidget:
    stage.open(commune().book)
    form = UnitNamesForm(stage.window, stage.desk.operations, stage.desk.today())
    form.unit.setCurrentIndex(form.unit.count() - 1)
    form.unit.activated.emit(form.unit.count() - 1)
    return form


def _shown(stage: Stage) -> TasksScreen:
    stage.open(commune().book)
    screen = TasksScreen(stage.desk)
    stage.show(screen, "tasks")
    screen.refresh()
    return screen


@cache
def held() -> Commune:
    """Three houses; the heritage day is held in one, a feast of its own in another."""
    made = Commune(Path(tempfile.mkdtemp(prefix="solang-days-")))
    names = ("Nhà văn hóa làng Suối Trong", "Nhà rông làng Bung Bang Hven", "Nhà rông làng Jro")
    first, second, third = map(made.village, names)
    heritage = ("ngay-di-san-van-hoa-viet-nam", 2026)
    group = builders.club(first)
    meetings.add_several(first, [group], ["2026-11-23"], occasion=heritage)
    feast = OccasionDraft("Lễ mừng lúa mới và bỏ mả của làng Bung Bang Hven", Reckoning.OPEN, 12)
    occasions.add(second, feast)
    builders.person(third)
    for village in (first, second, third):
        made.receive(village)
    return made


@picture("house-days", COMMUNE)
def house_days(stage: Stage) -> None:
    stage.open(held().book)
    screen = HouseDaysScreen(stage.desk)
    stage.show(screen, "targets")
    screen.refresh()
    names = [row.days.occasion.key for row in screen.model.rows]
    screen.list.table.choose(names.index("ngay-di-san-van-hoa-viet-nam"))
