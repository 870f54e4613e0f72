"""Tasks of the commune's plan, and inspections of its houses."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from db.commands import plan_tasks as commands
from db.commands.people import today
from db.domain.changes import Changes
from db.domain.errors import AppError
from db.domain.houses import BookKind
from db.domain.plan_tasks import InspectionRow, TaskDraft, TaskRow, TaskState
from db.domain.times import check_day
from db.engine import Book
from db.queries import plan_tasks as questions
from db.queries import targets as target_questions
from desktop.actions.plan_files import read_lines
from resources import path

FIRST_PLAN = "data/plan_tasks_yang_bac.csv"


def take_plan(book: Book, file: Path | None = None) -> Changes:
    """Take the tasks of a plan: those of xã Yang Bắc, which name no last days, or those of a CSV
    file of the same columns (code, owner, due, body).

    Raises:
        AppError: ``commune_only``, ``target_unclear``, ``file_missing``.
    """
    _commune(book)
    return commands.take_tasks(book, read_plan(file or path(FIRST_PLAN)))


def read_plan(file: Path) -> list[TaskDraft]:
    """The tasks of a plan's CSV."""
    return [_draft(line) for line in read_lines(file)]


def add(book: Book, draft: TaskDraft) -> Changes:
    """Type one task in; its code names it."""
    _commune(book)
    return commands.take_tasks(book, [draft])


def set_state(
    book: Book, task_id: str, state: TaskState, on: str | None = None, note: str | None = None
) -> Changes:
    """How a task stands; done today where no day is said."""
    return commands.set_task_state(book, task_id, state, on or today(), note)


def remove(book: Book, task_id: str) -> Changes:
    """Take a task away."""
    return commands.remove_task(book, task_id)


def tasks(book: Book) -> tuple[TaskRow, ...]:
    """All tasks, in the order of their codes."""
    with book.read() as connection:
        return questions.tasks(connection)


def inspect(
    book: Book, unit_id: str, day: str, inspector: str, findings: Sequence[str] = ()
) -> Changes:
    """Write an inspection of a house, with what was found wanting."""
    _commune(book)
    return commands.add_inspection(book, unit_id, day, inspector, findings)


def edit_inspection(book: Book, inspection_id: str, day: str, inspector: str) -> Changes:
    """Another day or another body that inspected."""
    return commands.edit_inspection(book, inspection_id, day, inspector)


def set_fixed(book: Book, finding_id: str, on: str | None = None) -> Changes:
    """What was found is put right; None: not yet."""
    return commands.set_fixed(book, finding_id, on)


def remove_inspection(book: Book, inspection_id: str) -> Changes:
    """Take an inspection away, with what it found."""
    return commands.remove_inspection(book, inspection_id)


def inspections(book: Book) -> tuple[InspectionRow, ...]:
    """All of them, the newest first."""
    with book.read() as connection:
        return questions.inspections(connection)


def units(book: Book) -> tuple[tuple[str, str], ...]:
    """(id, name) of every house of the register, those without a laptop too."""
    with book.read() as connection:
        return target_questions.units(connection)


def _commune(book: Book) -> None:
    if book.kind is not BookKind.COMMUNE:
        raise AppError("commune_only")


def _draft(row: dict[str, str]) -> TaskDraft:
    try:
        due = check_day(row["due"]) if row["due"] else None
        return TaskDraft(row["code"], row["body"], row["owner"], due)
    except (KeyError, AppError) as error:
        raise AppError("target_unclear", what=row.get("code") or str(error)) from error
