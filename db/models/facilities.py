"""Houses as buildings, and the commune's criteria."""

from __future__ import annotations

from sqlalchemy.orm import Mapped, mapped_column

from db.models.base import Model


class Facility(Model):
    """One row for each house; areas in square metres."""

    __tablename__ = "facility"
    eid_no: Mapped[int] = mapped_column(primary_key=True)
    scope_no: Mapped[int]
    area: Mapped[int | None]
    seats: Mapped[int | None]
    yard: Mapped[int | None]
    day: Mapped[str | None]


class FacilityCriteria(Model):
    """One row for each commune."""

    __tablename__ = "facility_criteria"
    eid_no: Mapped[int] = mapped_column(primary_key=True)
    scope_no: Mapped[int]
    area: Mapped[int | None]
    seats: Mapped[int | None]
