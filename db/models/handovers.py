"""When the book passed from one manager to the next."""

from __future__ import annotations

from sqlalchemy.orm import Mapped, mapped_column

from db.models.base import Model


class BookHandover(Model):
    """Who gave and who took are sealed in the log; the counts are what the book held that day."""

    __tablename__ = "book_handover"
    eid_no: Mapped[int] = mapped_column(primary_key=True)
    scope_no: Mapped[int]
    alive: Mapped[bool | None]
    day: Mapped[str | None]
    giver: Mapped[str | None]
    taker: Mapped[str | None]
    people: Mapped[int | None]
    groups: Mapped[int | None]
    meetings: Mapped[int | None]
