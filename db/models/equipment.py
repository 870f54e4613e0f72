"""Equipment of a house, and what of it is lent."""

from __future__ import annotations

from sqlalchemy import Index
from sqlalchemy.orm import Mapped, mapped_column

from db.models.base import Model


class Equipment(Model):
    """Things of one name; ``checked_on`` is the day of the last walk-through."""

    __tablename__ = "equipment"
    eid_no: Mapped[int] = mapped_column(primary_key=True)
    scope_no: Mapped[int]
    alive: Mapped[bool | None]
    name: Mapped[str | None]
    pieces: Mapped[int | None]
    condition: Mapped[str | None]
    checked_on: Mapped[str | None]


class EquipmentLoan(Model):
    """Pieces lent to one person; ``returned`` None while they are out."""

    __tablename__ = "equipment_loan"
    __table_args__ = (Index(None, "item_no"), Index(None, "person_no"))
    eid_no: Mapped[int] = mapped_column(primary_key=True)
    scope_no: Mapped[int]
    alive: Mapped[bool | None]
    person_no: Mapped[int | None]
    item_no: Mapped[int | None]
    pieces: Mapped[int | None]
    day: Mapped[str | None]
    due: Mapped[str | None]
    returned: Mapped[str | None]
