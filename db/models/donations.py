"""What is given to a house: money, goods, labour, books."""

from __future__ import annotations

from sqlalchemy import Index
from sqlalchemy.orm import Mapped, mapped_column

from db.models.base import Model


class Donation(Model):
    """One gift; ``dong``: the money, or what the goods are reckoned to be worth.

    ``donor``, ``person`` (an id as text), ``address`` and ``note`` are None where this book does
    not hold the gift's key.
    """

    __tablename__ = "donation"
    __table_args__ = (Index(None, "day"),)
    eid_no: Mapped[int] = mapped_column(primary_key=True)
    scope_no: Mapped[int]
    alive: Mapped[bool | None]
    day: Mapped[str | None]
    donor: Mapped[str | None]
    donor_kind: Mapped[str | None]
    person: Mapped[str | None]
    address: Mapped[str | None]
    gift_form: Mapped[str | None]
    dong: Mapped[int | None]
    goods: Mapped[str | None]
    quantity: Mapped[int | None]
    unit: Mapped[str | None]
    cause: Mapped[str | None]
    group_no: Mapped[int | None]
    meeting_no: Mapped[int | None]
    note: Mapped[str | None]
    receipt: Mapped[int | None]
    on_board: Mapped[bool | None]
    to_commune: Mapped[bool | None]
