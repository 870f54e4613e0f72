"""“Nhiệm vụ, kiểm tra” at the commune."""

from __future__ import annotations

import pytest

from db.domain.plan_tasks import TaskDraft, TaskState
from desktop.actions import plan_tasks
from desktop.dialogs.inspection_form import InspectionForm
from desktop.dialogs.one_line import OneLineDialog
from desktop.dialogs.task_form import TaskForm
from desktop.screens.desk import Desk
from desktop.screens.tasks import TasksScreen
from desktop.screens.tasks_list import inspection_columns, task_columns
from tests.desktop.screens.conftest import Show, dialog
from tests.helpers.commune import Commune


@pytest.fixture
def screen(commune_desk: Desk, show: Show) -> TasksScreen:
    return show(TasksScreen(commune_desk))


def test_the_first_plan_is_taken_and_a_task_is_done_with_one_click(
    screen: TasksScreen, commune: Commune
) -> None:
    screen.take_plan()
    assert len(screen.tasks.rows) == 18
    screen.task_list.table.choose(1)
    assert screen.task_panel.state.text() == "chưa làm"
    screen.task_panel.done.click()
    done = plan_tasks.tasks(commune.book)[1]
    assert done.state is TaskState.DONE
    assert done.done_on == screen.desk.today().isoformat()
    assert screen.task_panel.state.text().startswith("✓ đã xong")
    assert screen.task_list.table.currentIndex().row() == 1
    assert screen.task_panel.open.isEnabled() and not screen.task_panel.done.isEnabled()


def test_a_result_is_written_and_the_state_stays(screen: TasksScreen, commune: Commune) -> None:
    screen.take_plan()
    screen.task_panel.doing.click()
    screen.task_panel.ask_note()
    asked = dialog(OneLineDialog)
    asked.line.setText("2 lớp tập huấn")
    asked.confirm()
    one = plan_tasks.tasks(commune.book)[0]
    assert (one.state, one.note) == (TaskState.DOING, "2 lớp tập huấn")
    assert screen.task_panel.note.text() == "2 lớp tập huấn"


def test_a_task_is_typed_in_and_gets_a_last_day(screen: TasksScreen, commune: Commune) -> None:
    screen.add_task()
    form = dialog(TaskForm)
    form.code.setText("A1")
    form.words.setPlainText("Mở lớp chữ Ba Na")
    form.has_due.setChecked(True)
    form.due.set_day(screen.desk.today().replace(year=2020))
    form.confirm()
    (one,) = plan_tasks.tasks(commune.book)
    assert one.draft.body == "Mở lớp chữ Ba Na"
    assert one.is_late(screen.desk.today().isoformat())
    assert "quá hạn" in screen.task_panel.state.text()


def test_a_task_without_words_is_refused_beside_the_field(screen: TasksScreen) -> None:
    screen.add_task()
    form = dialog(TaskForm)
    form.code.setText("A1")
    form.confirm()
    assert form.isVisible()
    assert screen.tasks.rows == ()


def test_an_inspection_is_written_and_a_finding_put_right(
    screen: TasksScreen, commune: Commune
) -> None:
    screen.add_inspection()
    form = dialog(InspectionForm)
    form.findings.setPlainText("Loa hỏng\n\nChưa có bảng giờ")
    form.confirm()
    assert screen.shown.value == "inspections"
    (row,) = plan_tasks.inspections(commune.book)
    assert [one.text for one in row.findings] == ["Loa hỏng", "Chưa có bảng giờ"]
    assert screen.inspection_panel.state.text() == "2 tồn tại, còn 2"
    screen.inspection_panel.table.choose(1)
    screen.inspection_panel.fixed.click()
    assert screen.inspection_panel.state.text() == "2 tồn tại, còn 1"
    assert plan_tasks.inspections(commune.book)[0].findings[1].fixed_on is not None
    screen.inspection_panel.remove()
    assert screen.inspections.rows == ()


def test_what_a_screen_reader_reads(commune: Commune) -> None:
    plan_tasks.add(commune.book, TaskDraft("A1", "Mở lớp", "UBND xã", "2026-01-31"))
    unit, _ = plan_tasks.units(commune.book)[0]
    plan_tasks.inspect(commune.book, unit, "2026-10-02", "UBND xã")
    (task,), (seen,) = plan_tasks.tasks(commune.book), plan_tasks.inspections(commune.book)
    said = [column.text(task) for column in task_columns("2026-02-01")]
    assert said[:4] == ["A1", "Mở lớp", "quá hạn 31/01", "UBND xã"]
    assert "không thấy tồn tại" in [column.text(seen) for column in inspection_columns()]
