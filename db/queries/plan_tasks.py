"""Tasks of the plan and inspections, and their figures in a range of days."""

from __future__ import annotations

from typing import TYPE_CHECKING

from db.domain.figure_codes import figure
from db.domain.figures import Figure
from db.domain.ids import to_text
from db.domain.names import code_key
from db.domain.plan_tasks import FindingRow, InspectionRow, PlanWork, TaskDraft, TaskRow, TaskState

if TYPE_CHECKING:
    from sqlalchemy import Connection

_TASKS = (
    "SELECT e.uuid, t.code, t.body, t.owner, t.due, t.state, t.done_on, t.note FROM task t "
    "JOIN entity e ON e.eid_no = t.eid_no WHERE t.alive = 1 ORDER BY t.code, e.uuid"
)
_INSPECTIONS = (
    "SELECT i.eid_no, e.uuid, x.uuid, u.name, i.day, i.inspector FROM inspection i "
    # By its id: an inspection stands in the scope of its house, the register in the shared one.
    "JOIN entity e ON e.eid_no = i.eid_no LEFT JOIN entity y ON y.eid_no = i.unit_no "
    "LEFT JOIN entity x ON x.uuid = y.uuid AND x.kind = y.kind "
    "AND EXISTS (SELECT 1 FROM unit r WHERE r.eid_no = x.eid_no AND r.name IS NOT NULL) "
    "LEFT JOIN unit u ON u.eid_no = x.eid_no "
    "WHERE i.alive = 1 AND i.day BETWEEN ? AND ? ORDER BY i.day DESC, e.uuid"
)
_FINDINGS = (
    "SELECT f.inspection_no, e.uuid, f.text, f.fixed_on FROM finding f "
    "JOIN entity e ON e.eid_no = f.eid_no WHERE f.alive = 1 ORDER BY e.uuid"
)
EVER = ("0001-01-01", "9999-12-31")


def tasks(connection: Connection) -> tuple[TaskRow, ...]:
    """Every task in the order of the plan."""
    found = [
        TaskRow(
            to_text(uuid),
            TaskDraft(code or "", body or "", owner or "", due),
            TaskState(state) if state in set(TaskState) else TaskState.OPEN,
            done_on,
            note,
        )
        for uuid, code, body, owner, due, state, done_on, note in connection.exec_driver_sql(_TASKS)
    ]
    return tuple(sorted(found, key=lambda task: code_key(task.draft.code)))


def inspections(
    connection: Connection, from_day: str = EVER[0], to_day: str = EVER[1]
) -> tuple[InspectionRow, ...]:
    """Inspections of a range of days with what they found, the newest first."""
    found: dict[int, list[FindingRow]] = {}
    for no, uuid, text, fixed_on in connection.exec_driver_sql(_FINDINGS):
        found.setdefault(no, []).append(FindingRow(to_text(uuid), text or "", fixed_on))
    return tuple(
        InspectionRow(
            to_text(uuid),
            to_text(unit) if unit else "",
            name or "",
            day,
            by or "",
            tuple(found.get(no, ())),
        )
        for no, uuid, unit, name, day, by in connection.exec_driver_sql(
            _INSPECTIONS, (from_day, to_day)
        )
    )


def plan_work(connection: Connection, from_day: str, to_day: str) -> PlanWork:
    """What a report of these days says."""
    return PlanWork(tasks(connection), inspections(connection, from_day, to_day), to_day)


def plan_figures(connection: Connection, from_day: str, to_day: str) -> list[Figure]:
    """Figures of tasks (as they stand on the last day) and of inspections; none where no plan was
    taken and nobody inspected."""
    work = plan_work(connection, from_day, to_day)
    found: list[Figure] = []
    if work.tasks:
        found += [
            figure("tasks", len(work.tasks)),
            figure("tasks.done", sum(one.is_done(to_day) for one in work.tasks)),
            figure("tasks.late", sum(one.is_late(to_day) for one in work.tasks)),
        ]
    if work.inspections:
        wanting = [one for row in work.inspections for one in row.findings]
        fixed = sum((one.fixed_on or EVER[1]) <= to_day for one in wanting)
        found += [
            figure("inspections", len(work.inspections)),
            figure("inspections.findings", len(wanting)),
            figure("inspections.findings.fixed", fixed),
        ]
    return found
