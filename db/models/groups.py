"""Clubs, classes, interest groups and their members."""

from __future__ import annotations

from sqlalchemy import Index, text
from sqlalchemy.orm import Mapped, mapped_column

from db.models.base import Model


class ActivityGroup(Model):
    """A club, a class or an interest group."""

    __tablename__ = "activity_group"
    __table_args__ = (Index(None, "scope_no"),)
    eid_no: Mapped[int] = mapped_column(primary_key=True)
    scope_no: Mapped[int]
    alive: Mapped[bool | None]
    name: Mapped[str | None]
    kind: Mapped[str | None]
    place: Mapped[str | None]
    ended_on: Mapped[str | None]


class Membership(Model):
    """``to_day`` is the last day that belongs to it; None while it lasts."""

    __tablename__ = "membership"
    __table_args__ = (
        Index(None, "group_no", "person_no"),
        Index(None, "person_no"),
        Index(None, "group_no", sqlite_where=text("role = 'teacher' AND active = 1")),
    )
    eid_no: Mapped[int] = mapped_column(primary_key=True)
    scope_no: Mapped[int]
    person_no: Mapped[int | None]
    group_no: Mapped[int | None]
    from_day: Mapped[str | None]
    to_day: Mapped[str | None]
    role: Mapped[str | None]
    active: Mapped[bool | None]
