"""Meetings, their groups, the marks, and the sheets printed for them."""

from __future__ import annotations

from sqlalchemy import Index
from sqlalchemy.orm import Mapped, mapped_column

from db.models.base import Model


class Meeting(Model):
    """One meeting: when, where, what about, and how many were counted without names."""

    __tablename__ = "meeting"
    __table_args__ = (Index(None, "scope_no", "day"),)
    eid_no: Mapped[int] = mapped_column(primary_key=True)
    scope_no: Mapped[int]
    alive: Mapped[bool | None]
    day: Mapped[str | None]
    time: Mapped[str | None]
    place: Mapped[str | None]
    topic: Mapped[str | None]
    teacher_no: Mapped[int | None]
    state: Mapped[str | None]
    reason: Mapped[str | None]
    reason_text: Mapped[str | None]
    moved_to: Mapped[str | None]
    entered_on: Mapped[str | None]
    heads_people: Mapped[int | None]
    heads_female: Mapped[int | None]
    heads_children: Mapped[int | None]
    heads_elderly: Mapped[int | None]
    heads_households: Mapped[int | None]
    unnamed_female: Mapped[int | None]
    unnamed_male: Mapped[int | None]
    unnamed_girls: Mapped[int | None]
    unnamed_boys: Mapped[int | None]


class MeetingGroup(Model):
    """The groups that meet; ``position`` 0 is the one the meeting was made for."""

    __tablename__ = "meeting_group"
    __table_args__ = (Index(None, "meeting_no"), Index(None, "group_no"))
    eid_no: Mapped[int] = mapped_column(primary_key=True)
    scope_no: Mapped[int]
    meeting_no: Mapped[int | None]
    group_no: Mapped[int | None]
    position: Mapped[int | None]
    active: Mapped[bool | None]


class Attendance(Model):
    """A mark. ``status``: 1 present, 2 late, 3 excused, 4 absent (numbers: the largest table)."""

    __tablename__ = "attendance"
    __table_args__ = (
        Index(None, "person_no", "meeting_no", "status"),
        {"sqlite_with_rowid": False},
    )
    meeting_no: Mapped[int] = mapped_column(primary_key=True)
    person_no: Mapped[int] = mapped_column(primary_key=True)
    status: Mapped[int | None]
    reason: Mapped[str | None]


class MarkedMeeting(Model):
    """Which meeting the cells of an entity belong to: the id of the cells is a digest."""

    __tablename__ = "marked_meeting"
    eid_no: Mapped[int] = mapped_column(primary_key=True)
    meeting_no: Mapped[int]


class SheetPrint(Model):
    """A sheet that was printed; ``rows`` are the persons' ids in printed order, ``meeting_ids`` of
    a course grid its meetings from left to right."""

    __tablename__ = "sheet_print"
    __table_args__ = (Index(None, "print_id"),)
    eid_no: Mapped[int] = mapped_column(primary_key=True)
    scope_no: Mapped[int]
    meeting_no: Mapped[int | None]
    print_id: Mapped[str | None]
    layout: Mapped[int | None]
    day: Mapped[str | None]
    rows: Mapped[bytes | None]
    blank_rows: Mapped[int | None]
    paper: Mapped[str | None]
    meeting_ids: Mapped[bytes | None]


class MeetingProgramme(Model):
    """A meeting serves a programme; a meeting may serve several."""

    __tablename__ = "meeting_programme"
    __table_args__ = (Index(None, "meeting_no"),)
    eid_no: Mapped[int] = mapped_column(primary_key=True)
    scope_no: Mapped[int]
    active: Mapped[bool | None]
    meeting_no: Mapped[int | None]
    programme: Mapped[str | None]
