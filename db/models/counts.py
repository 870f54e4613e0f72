"""What is counted of meetings and persons ahead of time: it follows from other rows, never travels.

Kept in step by ``db.log.projections.counts`` inside every transaction that writes; triggers of the
migration note what is to be counted anew (``stale_meeting``, ``stale_person``), both empty between
transactions.
"""

from __future__ import annotations

from sqlalchemy.orm import Mapped, mapped_column

from db.models.base import Model


class MeetingCount(Model):
    """A meeting that took place: who came, in visits (lượt); in the order of house and day."""

    __tablename__ = "meeting_count"
    __table_args__ = ({"sqlite_with_rowid": False},)
    scope_no: Mapped[int] = mapped_column(primary_key=True)
    day: Mapped[str] = mapped_column(primary_key=True)
    meeting_no: Mapped[int] = mapped_column(primary_key=True)
    visits: Mapped[int]
    female: Mapped[int]
    child: Mapped[int]
    youth: Mapped[int]
    elderly: Mapped[int]
    minority: Mapped[int]
    unknown_birth: Mapped[int]
    official: Mapped[int]
    women_union: Mapped[int]
    farmers_union: Mapped[int]
    veterans: Mapped[int]
    youth_union: Mapped[int]
    front: Mapped[int]
    households: Mapped[int]


class PersonMonth(Model):
    """A person (the record that stands for all) who came in a month: how often, the last day of
    the month it came. ``month``: 202611."""

    __tablename__ = "person_month"
    __table_args__ = ({"sqlite_with_rowid": False},)
    scope_no: Mapped[int] = mapped_column(primary_key=True)
    month: Mapped[int] = mapped_column(primary_key=True)
    person_no: Mapped[int] = mapped_column(primary_key=True)
    visits: Mapped[int]
    last_day: Mapped[int]


class StaleMeeting(Model):
    """A meeting to be counted anew; the house and day under which it was counted, if it was."""

    __tablename__ = "stale_meeting"
    meeting_no: Mapped[int] = mapped_column(primary_key=True)
    scope_no: Mapped[int | None]
    day: Mapped[str | None]


class StalePerson(Model):
    """A person of whom something that figures depend on was written, and what it was before;
    ``taught``: a membership as a teacher (2) or another one (1) was written."""

    __tablename__ = "stale_person"
    person_no: Mapped[int] = mapped_column(primary_key=True)
    was: Mapped[str | None]
    was_rep: Mapped[int | None]
    taught: Mapped[int | None]


class ReaderDay(Model):
    """Readers counted on a day (``db.counting.library``); ``times``: how often somebody counted."""

    __tablename__ = "reader_day"
    __table_args__ = ({"sqlite_with_rowid": False},)
    scope_no: Mapped[int] = mapped_column(primary_key=True)
    day: Mapped[str] = mapped_column(primary_key=True)
    times: Mapped[int]
    visits: Mapped[int]
    female: Mapped[int]
    child: Mapped[int]
    study: Mapped[int]
    information: Mapped[int]
    knowledge: Mapped[int]
    on_site: Mapped[int]
    taken_home: Mapped[int]
    mobile: Mapped[int]
    digital: Mapped[int]


class LoanDay(Model):
    """Loans of a day: lent and renewed on it, come back, fallen due, and settled."""

    __tablename__ = "loan_day"
    __table_args__ = ({"sqlite_with_rowid": False},)
    scope_no: Mapped[int] = mapped_column(primary_key=True)
    day: Mapped[str] = mapped_column(primary_key=True)
    lent: Mapped[int]
    renewed: Mapped[int]
    returned: Mapped[int]
    fell_due: Mapped[int]
    settled: Mapped[int]


class BorrowerMonth(Model):
    """How much a person's record borrowed in a month (202611)."""

    __tablename__ = "borrower_month"
    __table_args__ = ({"sqlite_with_rowid": False},)
    scope_no: Mapped[int] = mapped_column(primary_key=True)
    month: Mapped[int] = mapped_column(primary_key=True)
    person_no: Mapped[int] = mapped_column(primary_key=True)
    loans: Mapped[int]
