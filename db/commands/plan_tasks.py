"""Tasks of the plan and inspections: take a plan, type one in, how it stands, what was found."""

from __future__ import annotations

from collections.abc import Sequence

from db.domain.changes import Changes
from db.domain.errors import AppError
from db.domain.plan_tasks import TaskDraft, TaskState
from db.domain.text import clean, clean_or_none
from db.domain.times import check_day
from db.engine import Book
from db.log.act import Act, act
from db.log.kinds import Kind
from db.log.new_ids import new_id
from db.log.payload import derived_id
from db.queries.find import FINDING, INSPECTION, TASK, UNIT, Found, find

MOST_TEXT = 2_000


def take_tasks(book: Book, drafts: Sequence[TaskDraft]) -> Changes:
    """All tasks of a plan in one act; one known by its code takes the new words and keeps how it
    stands.

    Raises:
        AppError: ``task_unclear``, ``words_too_long``.
    """
    with act(book, "tasks.take_plan") as doing:
        for draft in drafts:
            doing.created.append(_put(doing, draft))
    return doing.result


def set_task_state(
    book: Book, task_id: str, state: TaskState, on: str | None, note: str | None = None
) -> Changes:
    """How a task stands; ``on`` is the day it was done.

    Raises:
        AppError: ``not_found``, ``words_too_long``.
    """
    with act(book, "tasks.state") as doing:
        task = find(doing.connection, TASK, task_id).uuid
        done = on if state is TaskState.DONE else None
        doing.put(Kind.TASK, task, state=state.value, done_on=done, note=_short(note))
    return doing.result


def remove_task(book: Book, task_id: str) -> Changes:
    """Take a task of the plan away."""
    with act(book, "tasks.remove") as doing:
        doing.put(Kind.TASK, find(doing.connection, TASK, task_id).uuid, alive=False)
    return doing.result


def add_inspection(
    book: Book, unit_id: str, day: str, inspector: str, findings: Sequence[str]
) -> Changes:
    """An inspection of a house with what was found wanting, each thing by itself. It is written in
    that house's own scope, so that no other house is sent it; of a house without a book in a scope
    that nobody is sent.

    Raises:
        AppError: ``not_found``, ``inspector_missing``, ``words_too_long``.
    """
    with book.read() as connection:
        unit = find(connection, UNIT, unit_id).uuid
        scope = connection.exec_driver_sql(
            "SELECT u.house_scope FROM unit u JOIN entity e USING (eid_no) WHERE e.uuid = ?",
            (unit,),
        ).scalar()
    with act(book, "inspections.add", scope or unit) as doing:
        who = _short(inspector)
        if not who:
            raise AppError("inspector_missing")
        inspection = new_id()
        doing.put(Kind.INSPECTION, inspection, alive=True, unit_no=unit, day=day, inspector=who)
        for text in filter(None, map(_short, findings)):
            doing.put(
                Kind.FINDING,
                new_id(),
                alive=True,
                inspection_no=inspection,
                text=text,
                fixed_on=None,
            )
        doing.created.append(inspection)
    return doing.result


def edit_inspection(book: Book, inspection_id: str, day: str, inspector: str) -> Changes:
    """Another day or another body; the house and what was found stay.

    Raises:
        AppError: ``not_found``, ``inspector_missing``, ``words_too_long``, ``bad_day``.
    """
    day, found = check_day(day), _found(book, INSPECTION, inspection_id)
    with act(book, "inspections.edit", found.scope) as doing:
        who = _short(inspector)
        if not who:
            raise AppError("inspector_missing")
        doing.put(Kind.INSPECTION, found.uuid, day=day, inspector=who)
    return doing.result


def set_fixed(book: Book, finding_id: str, on: str | None) -> Changes:
    """What was found is put right since a day, or (None) not yet.

    Raises:
        AppError: ``not_found``; ``fixed_before`` for a day before the inspection.
    """
    found = _found(book, FINDING, finding_id)
    with act(book, "inspections.fixed", found.scope) as doing:
        seen = doing.connection.exec_driver_sql(
            "SELECT i.day FROM finding f JOIN inspection i ON i.eid_no = f.inspection_no "
            "WHERE f.eid_no = ?",
            (found.no,),
        ).scalar()
        if on is not None and on < (seen or on):
            raise AppError("fixed_before", day=on, seen=seen)
        doing.put(Kind.FINDING, found.uuid, fixed_on=on)
    return doing.result


def remove_inspection(book: Book, inspection_id: str) -> Changes:
    """Take an inspection away, with what it found."""
    found = _found(book, INSPECTION, inspection_id)
    with act(book, "inspections.remove", found.scope) as doing:
        doing.put(Kind.INSPECTION, found.uuid, alive=False)
    return doing.result


def _found(book: Book, kind: int, id_: str) -> Found:
    with book.read() as connection:
        return find(connection, kind, id_)


def _put(doing: Act, draft: TaskDraft) -> bytes:
    code, body = clean(draft.code), _short(draft.body)
    if not code or not body:
        raise AppError("task_unclear")
    task = derived_id(Kind.TASK, doing.scope, code.casefold().encode())
    doing.put(
        Kind.TASK,
        task,
        alive=True,
        code=code,
        body=body,
        owner=_short(draft.owner),
        due=draft.due,
    )
    return task


def _short(text: str | None) -> str | None:
    said = clean_or_none(text)
    if said is not None and len(said) > MOST_TEXT:
        raise AppError("words_too_long", limit=MOST_TEXT)
    return said
