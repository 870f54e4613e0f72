"""The plan's tasks, inspections of houses and what they found."""

from __future__ import annotations

from sqlalchemy import Index
from sqlalchemy.orm import Mapped, mapped_column

from db.models.base import Model


class Task(Model):
    """``due``, ``done_on``: days; ``state`` as in ``db.domain.plan_tasks.TaskState``."""

    __tablename__ = "task"
    eid_no: Mapped[int] = mapped_column(primary_key=True)
    scope_no: Mapped[int]
    alive: Mapped[bool | None]
    code: Mapped[str | None]
    body: Mapped[str | None]
    owner: Mapped[str | None]
    due: Mapped[str | None]
    state: Mapped[str | None]
    done_on: Mapped[str | None]
    note: Mapped[str | None]


class Inspection(Model):
    """One visit to a house; ``inspector`` is a body, not a person."""

    __tablename__ = "inspection"
    eid_no: Mapped[int] = mapped_column(primary_key=True)
    scope_no: Mapped[int]
    alive: Mapped[bool | None]
    unit_no: Mapped[int | None]
    day: Mapped[str | None]
    inspector: Mapped[str | None]


class InspectionFinding(Model):
    """One thing found wanting, and when it was put right."""

    __tablename__ = "finding"
    __table_args__ = (Index(None, "inspection_no"),)
    eid_no: Mapped[int] = mapped_column(primary_key=True)
    scope_no: Mapped[int]
    alive: Mapped[bool | None]
    inspection_no: Mapped[int | None]
    text: Mapped[str | None]
    fixed_on: Mapped[str | None]
