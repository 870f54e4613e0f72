"""Targets of the commune's plan, answers of houses, and what each house was given for a year."""

from __future__ import annotations

from sqlalchemy import Index
from sqlalchemy.orm import Mapped, mapped_column

from db.models.base import Model


class Target(Model):
    """One target; what ``low``, ``high`` and ``since`` mean is said by ``rule``."""

    __tablename__ = "target"
    eid_no: Mapped[int] = mapped_column(primary_key=True)
    scope_no: Mapped[int]
    alive: Mapped[bool | None]
    code: Mapped[str | None]
    body: Mapped[str | None]
    rule: Mapped[str | None]
    figure: Mapped[str | None]
    year: Mapped[int | None]
    low: Mapped[int | None]
    high: Mapped[int | None]
    since: Mapped[int | None]
    base_year: Mapped[int | None]
    base_value: Mapped[int | None]


class TargetAnswer(Model):
    """Whether a house or library has what a target wants, as the commune saw it on a day."""

    __tablename__ = "target_answer"
    __table_args__ = (Index(None, "target_no"),)
    eid_no: Mapped[int] = mapped_column(primary_key=True)
    scope_no: Mapped[int]
    target_no: Mapped[int | None]
    unit_no: Mapped[int | None]
    yes: Mapped[bool | None]
    note: Mapped[str | None]
    day: Mapped[str | None]


class TargetShare(Model):
    """What a house is to reach in a year."""

    __tablename__ = "target_share"
    __table_args__ = (Index(None, "target_no", "year"),)
    eid_no: Mapped[int] = mapped_column(primary_key=True)
    scope_no: Mapped[int]
    target_no: Mapped[int | None]
    unit_no: Mapped[int | None]
    year: Mapped[int | None]
    wanted: Mapped[int | None]
