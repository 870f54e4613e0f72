"""Tasks of the commune's plan, and inspections of its houses: who does what until when, what was
found where, and whether it was put right (plan B1, B4, B5)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class TaskState(StrEnum):
    """How far a task of the plan is."""

    OPEN = "open"
    DOING = "doing"
    DONE = "done"


@dataclass(frozen=True)
class TaskDraft:
    """One task as a plan writes it.

    Attributes:
        code: where it stands in the plan, e.g. III.1a. owner: the body that does it.
        due: last day (YYYY-MM-DD), None where the plan names none.
    """

    code: str
    body: str
    owner: str
    due: str | None = None


@dataclass(frozen=True)
class TaskRow:
    """A task in the book. ``done_on``: when it was done; ``note``: how it stands, in words."""

    id: str
    draft: TaskDraft
    state: TaskState = TaskState.OPEN
    done_on: str | None = None
    note: str | None = None

    def is_done(self, on: str) -> bool:
        return self.state is TaskState.DONE and (self.done_on or on) <= on

    def is_late(self, on: str) -> bool:
        """Due before that day, and not done by it."""
        return self.draft.due is not None and self.draft.due < on and not self.is_done(on)


@dataclass(frozen=True)
class FindingRow:
    """One thing found wanting; ``fixed_on`` is the day it was seen to be put right."""

    id: str
    text: str
    fixed_on: str | None = None


@dataclass(frozen=True)
class InspectionRow:
    """One inspection of a house; ``by``: the body that inspected, no names of persons."""

    id: str
    unit: str
    house: str
    day: str
    by: str
    findings: tuple[FindingRow, ...] = ()

    @property
    def open(self) -> int:
        """Findings that are not put right yet."""
        return sum(one.fixed_on is None for one in self.findings)


@dataclass(frozen=True)
class PlanWork:
    """What a report says of the plan's tasks (all of them) and of the inspections of its days."""

    tasks: tuple[TaskRow, ...] = ()
    inspections: tuple[InspectionRow, ...] = ()
    on: str = ""


NO_WORK = PlanWork()
"""No plan was taken, and nobody inspected."""
