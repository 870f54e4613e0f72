"""``task`` and ``inspection``: the plan's tasks and how they stand; inspections of houses."""

from __future__ import annotations

from argparse import Namespace
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from db.domain.errors import AppError
from db.domain.plan_tasks import InspectionRow, TaskDraft, TaskRow, TaskState
from db.domain.text import fold
from desktop.actions import plan_tasks
from desktop.cli import shown, values
from desktop.cli.answers import Answer, listed
from desktop.cli.call import Call
from desktop.cli.words import Words
from desktop.wording import tr

if TYPE_CHECKING:
    from db.engine import Book


def declare(words: Words, name: str) -> None:
    if name == "inspection":
        _inspections(words)
        return
    words.verb("plan", plan).add_argument("file", nargs="?", metavar=tr("TỆP"))
    adding = words.verb("add", add)
    for option in ("--code", "--body", "--owner"):
        adding.add_argument(option, required=True, metavar=tr("CHỮ"))
    adding.add_argument("--due", type=values.day, metavar=tr("NGÀY"))
    words.verb("list", list_)
    state = words.verb("state", set_state)
    state.add_argument("task", metavar=tr("KÝ-HIỆU"))
    state.add_argument("state", choices=[one.value for one in TaskState])
    state.add_argument("--on", type=values.day, metavar=tr("NGÀY"))
    state.add_argument("--note", metavar=tr("CHỮ"))
    words.verb("remove", remove).add_argument("task", metavar=tr("KÝ-HIỆU"))


def _inspections(words: Words) -> None:
    adding = words.verb("add", inspect)
    adding.add_argument("--house", required=True, metavar=tr("LÀNG"))
    adding.add_argument("--on", type=values.day, metavar=tr("NGÀY"))
    adding.add_argument("--by", required=True, metavar=tr("CƠ-QUAN"))
    adding.add_argument("--finding", action="append", default=[], metavar=tr("TỒN-TẠI"))
    words.verb("list", list_inspections)
    editing = words.verb("edit", edit_inspection)
    editing.add_argument("inspection", metavar="ID")
    editing.add_argument("--on", required=True, type=values.day, metavar=tr("NGÀY"))
    editing.add_argument("--by", required=True, metavar=tr("CƠ-QUAN"))
    fixed = words.verb("fixed", set_fixed)
    fixed.add_argument("finding", metavar="ID")
    fixed.add_argument("--on", type=values.day, metavar=tr("NGÀY"))
    words.verb("remove", remove_inspection).add_argument("inspection", metavar="ID")


def plan(read: Namespace, call: Call) -> Answer:
    from pathlib import Path

    with call.writing() as book:
        plan_tasks.take_plan(book, Path(read.file) if read.file else None)
        return _tasks(book)


def add(read: Namespace, call: Call) -> Answer:
    with call.writing() as book:
        plan_tasks.add(book, TaskDraft(read.code, read.body, read.owner, read.due))
        return _tasks(book)


def list_(read: Namespace, call: Call) -> Answer:
    with call.reading() as book:
        return _tasks(book)


def set_state(read: Namespace, call: Call) -> Answer:
    with call.writing() as book:
        task = _task(book, read.task)
        plan_tasks.set_state(book, task, TaskState(read.state), read.on, read.note)
        return _tasks(book)


def remove(read: Namespace, call: Call) -> Answer:
    with call.writing() as book:
        plan_tasks.remove(book, _task(book, read.task))
        return _tasks(book)


def inspect(read: Namespace, call: Call) -> Answer:
    with call.writing() as book:
        day = read.on or values.today().isoformat()
        plan_tasks.inspect(book, unit_named(book, read.house), day, read.by, read.finding)
        return _found(book)


def list_inspections(read: Namespace, call: Call) -> Answer:
    with call.reading() as book:
        return _found(book)


def edit_inspection(read: Namespace, call: Call) -> Answer:
    with call.writing() as book:
        plan_tasks.edit_inspection(book, read.inspection, read.on, read.by)
        return _found(book)


def set_fixed(read: Namespace, call: Call) -> Answer:
    with call.writing() as book:
        plan_tasks.set_fixed(book, read.finding, read.on or values.today().isoformat())
        return _found(book)


def remove_inspection(read: Namespace, call: Call) -> Answer:
    with call.writing() as book:
        plan_tasks.remove_inspection(book, read.inspection)
        return _found(book)


def _tasks(book: Book) -> Answer:
    rows, today = plan_tasks.tasks(book), values.today().isoformat()
    return Answer([_task_facts(one, today) for one in rows], tuple(map(_task_line, rows)))


def _found(book: Book) -> Answer:
    rows = plan_tasks.inspections(book)
    return listed(rows, asdict, _inspection_line)


def _task(book: Book, name: str) -> str:
    """A task by its code or id."""
    for one in plan_tasks.tasks(book):
        if name in (one.id, one.draft.code):
            return one.id
    raise AppError("not_found", what="task", id=name)


def unit_named(book: Book, name: str) -> str:
    """The id of a unit by its name or id.

    Raises:
        AppError: ``house_unknown``.
    """
    units = plan_tasks.units(book)
    found = [id_ for id_, called in units if name == id_ or fold(called) == fold(name)]
    if len(found) != 1:
        candidates = [{"id": id_, "name": called} for id_, called in units]
        raise AppError("house_unknown", name=name, candidates=candidates[:20])
    return found[0]


def _task_facts(one: TaskRow, today: str) -> dict[str, Any]:
    facts = {"id": one.id, **asdict(one.draft), "state": one.state.value}
    return facts | {"done_on": one.done_on, "note": one.note, "late": one.is_late(today)}


def _task_line(one: TaskRow) -> str:
    return shown.joined((one.draft.code, one.draft.body, one.draft.owner, one.state.value))


def _inspection_line(one: InspectionRow) -> str:
    wanting = tr("{count} tồn tại, còn {open}", count=len(one.findings), open=one.open)
    return shown.joined((one.day, one.house, one.by, wanting))
