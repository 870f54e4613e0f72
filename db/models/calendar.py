"""What a house decides about occasions, and the lendings of its hall."""

from __future__ import annotations

from sqlalchemy import Index
from sqlalchemy.orm import Mapped, mapped_column

from db.models.base import Model


class Occasion(Model):
    """The village's own (``name`` and the rest), or what it decided about a shipped one."""

    __tablename__ = "occasion"
    eid_no: Mapped[int] = mapped_column(primary_key=True)
    scope_no: Mapped[int]
    alive: Mapped[bool | None]
    key: Mapped[str | None]
    name: Mapped[str | None]
    reckoning: Mapped[str | None]
    month: Mapped[int | None]
    day: Mapped[int | None]
    end_month: Mapped[int | None]
    end_day: Mapped[int | None]
    watched: Mapped[bool | None]


class OccasionYear(Model):
    """The days of an occasion in one year, set by hand; None: as reckoned."""

    __tablename__ = "occasion_year"
    eid_no: Mapped[int] = mapped_column(primary_key=True)
    scope_no: Mapped[int]
    key: Mapped[str | None]
    year: Mapped[int | None]
    first_day: Mapped[str | None]
    last_day: Mapped[str | None]


class OccasionMeeting(Model):
    """A meeting held for an occasion of a year."""

    __tablename__ = "occasion_meeting"
    __table_args__ = (Index(None, "meeting_no"),)
    eid_no: Mapped[int] = mapped_column(primary_key=True)
    scope_no: Mapped[int]
    active: Mapped[bool | None]
    meeting_no: Mapped[int | None]
    key: Mapped[str | None]
    year: Mapped[int | None]


class HallLending(Model):
    """The hall lent; ``time`` None: all day. ``borrower`` is sealed with the lending's own key."""

    __tablename__ = "hall_lending"
    __table_args__ = (Index(None, "first_day"),)
    eid_no: Mapped[int] = mapped_column(primary_key=True)
    scope_no: Mapped[int]
    alive: Mapped[bool | None]
    purpose: Mapped[str | None]
    first_day: Mapped[str | None]
    last_day: Mapped[str | None]
    time: Mapped[str | None]
    place: Mapped[str | None]
    what: Mapped[str | None]
    borrower: Mapped[str | None]
