"""The columns and filters of the plan's tasks and of the inspections."""

from __future__ import annotations

from db.domain.names import code_key
from db.domain.plan_tasks import InspectionRow, TaskRow, TaskState
from desktop import phrases
from desktop.itemmodels.table import Column
from desktop.screens.listing import Only
from desktop.wording import number, tr


def state_word(one: TaskRow, today: str) -> str:
    """“✓ đã xong 05/11/2026”, “quá hạn 30/09/2026”, “đang làm, hạn 31/12/2026”."""
    due = phrases.short_day(one.draft.due) if one.draft.due else ""
    if one.state is TaskState.DONE:
        day = phrases.short_day(one.done_on) if one.done_on else ""
        return tr("✓ đã xong {day}", day=day).strip()
    if one.is_late(today):
        return tr("quá hạn {day}", day=due)
    word = tr("đang làm") if one.state is TaskState.DOING else tr("chưa làm")
    return tr("{state}, hạn {day}", state=word, day=due) if due else word


def task_columns(today: str) -> list[Column[TaskRow]]:
    """The plan's words take the room that is left."""

    def tone(one: TaskRow) -> str:
        if one.state is TaskState.DONE:
            return "good"
        return "bad" if one.is_late(today) else "neutral"

    return [
        Column(
            tr("Ký hiệu"),
            lambda one: one.draft.code,
            sort=lambda one: code_key(one.draft.code),
            strong=True,
        ),
        Column(tr("Nhiệm vụ"), lambda one: one.draft.body),
        Column(tr("Tiến độ"), lambda one: state_word(one, today), chip=tone),
        Column(tr("Phụ trách"), lambda one: one.draft.owner, hidden=True),
        Column(
            tr("Hạn"),
            lambda one: phrases.day(one.draft.due) if one.draft.due else "",
            sort=lambda one: one.draft.due,
            hidden=True,
            day=True,
        ),
        Column(tr("Kết quả"), lambda one: one.note or "", hidden=True),
    ]


def task_filters(today: str) -> list[Only[TaskRow]]:
    """By how they stand."""
    return [
        Only("late", tr("Quá hạn"), lambda one: one.is_late(today)),
        Only("open", tr("Chưa làm"), lambda one: one.state is TaskState.OPEN),
        Only("doing", tr("Đang làm"), lambda one: one.state is TaskState.DOING),
        Only("done", tr("Đã xong"), lambda one: one.state is TaskState.DONE),
    ]


def wanting(one: InspectionRow) -> str:
    """“3 tồn tại, còn 1 chưa khắc phục”."""
    if not one.findings:
        return tr("không thấy tồn tại")
    if not one.open:
        return tr("✓ {count} tồn tại, đã khắc phục", count=len(one.findings))
    return tr("{count} tồn tại, còn {open}", count=len(one.findings), open=one.open)


def inspection_columns() -> list[Column[InspectionRow]]:
    """Where, when, and what is still wanting."""
    return [
        Column(tr("Nơi được kiểm tra"), lambda one: one.house, strong=True),
        Column(tr("Ngày"), lambda one: phrases.day(one.day), sort=lambda one: one.day, day=True),
        Column(
            tr("Tồn tại"),
            wanting,
            sort=lambda one: one.open,
            chip=lambda one: "warn" if one.open else "good",
        ),
        Column(tr("Cơ quan, đoàn kiểm tra"), lambda one: one.by, hidden=True),
        Column(
            tr("Số tồn tại"),
            lambda one: number(len(one.findings)),
            sort=lambda one: len(one.findings),
            right=True,
            hidden=True,
        ),
    ]


def inspection_filters() -> list[Only[InspectionRow]]:
    """Those with something still to be put right."""
    return [Only("open", tr("Còn tồn tại"), lambda one: one.open > 0)]
