"""The commune's library points, what they offer, and months of those without a laptop."""

from __future__ import annotations

from sqlalchemy import Index
from sqlalchemy.orm import Mapped, mapped_column

from db.models.base import Model


class LibraryPoint(Model):
    """``unit_no``: the unit whose laptop keeps the point's book, None where it has none."""

    __tablename__ = "library_point"
    eid_no: Mapped[int] = mapped_column(primary_key=True)
    scope_no: Mapped[int]
    alive: Mapped[bool | None]
    unit_no: Mapped[int | None]
    name: Mapped[str | None]
    kind: Mapped[str | None]
    owner: Mapped[str | None]
    address: Mapped[str | None]
    opened: Mapped[str | None]
    keeper: Mapped[str | None]
    hours: Mapped[str | None]
    titles: Mapped[int | None]
    copies: Mapped[int | None]
    closed: Mapped[str | None]


class PointCheck(Model):
    """One item of a point's lists (``db.domain.library_points.Item``)."""

    __tablename__ = "point_check"
    __table_args__ = (Index(None, "point_no"),)
    eid_no: Mapped[int] = mapped_column(primary_key=True)
    scope_no: Mapped[int]
    point_no: Mapped[int | None]
    item: Mapped[str | None]
    yes: Mapped[bool | None]
    amount: Mapped[int | None]
    note: Mapped[str | None]
    day: Mapped[str | None]


class PointMonth(Model):
    """Numbers told by a point without a laptop; ``month`` as ``2026-05``."""

    __tablename__ = "point_month"
    __table_args__ = (Index(None, "point_no"),)
    eid_no: Mapped[int] = mapped_column(primary_key=True)
    scope_no: Mapped[int]
    alive: Mapped[bool | None]
    point_no: Mapped[int | None]
    month: Mapped[str | None]
    visits: Mapped[int | None]
    loans: Mapped[int | None]
    digital: Mapped[int | None]
    note: Mapped[str | None]
