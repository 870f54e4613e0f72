"""From a figure of the plan's tasks or of inspections to the tasks, visits, findings behind it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from db.domain.explained import CountedRecord, Explained
from db.queries.plan_tasks import plan_work

if TYPE_CHECKING:
    from sqlalchemy import Connection

_TASKS, _INSPECTIONS = "tasks", "inspections"


def is_of_plan(code: str) -> bool:
    """Whether a figure is one of tasks or inspections."""
    return code.partition(".")[0] in (_TASKS, _INSPECTIONS)


def explain_plan(
    connection: Connection, code: str, first: str, last: str, scope_no: int | None
) -> Explained:
    """The tasks as they stood on the last day, or what inspections of these days found; of one
    house there are none, they are the commune's."""
    found = () if scope_no is not None else _records(connection, code, first, last)
    return Explained(code, len(found), records=found)


def _records(connection: Connection, code: str, first: str, last: str) -> tuple[CountedRecord, ...]:
    work = plan_work(connection, first, last)
    whole, _, part = code.partition(".")
    if whole == _TASKS:
        return tuple(
            CountedRecord(one.id, one.draft.due or "", one.draft.body, one.draft.owner, 1)
            for one in work.tasks
            if not part or (one.is_done(last) if part == "done" else one.is_late(last))
        )
    if not part:
        return tuple(
            CountedRecord(one.id, one.day, one.by, one.house, 1) for one in work.inspections
        )
    return tuple(
        CountedRecord(one.id, row.day, one.text, row.house, 1)
        for row in work.inspections
        for one in row.findings
        if part == "findings" or (one.fixed_on is not None and one.fixed_on <= last)
    )
