"""What the commune noted for a house that has not handed in: figures, and signed sheets that it got
as photos."""

from __future__ import annotations

from sqlalchemy import UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from db.models.base import Model


class Provisional(Model):
    """Numbers are None where nobody said; ``told_by`` is sealed in the log."""

    __tablename__ = "provisional"
    eid_no: Mapped[int] = mapped_column(primary_key=True)
    scope_no: Mapped[int]
    alive: Mapped[bool | None]
    unit_no: Mapped[int | None]
    period: Mapped[str | None]
    source: Mapped[str | None]
    told_by: Mapped[str | None]
    about: Mapped[str | None]
    meetings: Mapped[int | None]
    visits: Mapped[int | None]
    female: Mapped[int | None]
    children: Mapped[int | None]
    elderly: Mapped[int | None]
    minority: Mapped[int | None]
    households: Mapped[int | None]
    picture: Mapped[bytes | None]


class KeptPicture(Model):
    """The photo a figure was counted on, small and grey, by the digest of its bytes: evidence at
    the commune. It never travels and is no part of the log, so that it can be thrown away."""

    __tablename__ = "kept_picture"
    digest: Mapped[bytes] = mapped_column(primary_key=True)
    body: Mapped[bytes]


class SheetPicture(Model):
    """The picture of a page of a signed sheet, set straight, small and grey: evidence in the house
    that signed, or at the commune while it waits. It never travels and is no part of the log, so
    that it can be thrown away. ``meetings``: ids of what it is evidence of, one after the other."""

    __tablename__ = "sheet_picture"
    __table_args__ = (UniqueConstraint("print_id", "page"),)
    picture_no: Mapped[int] = mapped_column(primary_key=True)
    print_id: Mapped[str]
    page: Mapped[int]
    meetings: Mapped[bytes]
    kept_on: Mapped[str]
    jpeg: Mapped[bytes]


class SheetPhoto(Model):
    """One page; ``marks``: a letter for each row (``db.domain.sheet_photos``)."""

    __tablename__ = "sheet_photo"
    eid_no: Mapped[int] = mapped_column(primary_key=True)
    scope_no: Mapped[int]
    alive: Mapped[bool | None]
    unit_no: Mapped[int | None]
    print_id: Mapped[str | None]
    page: Mapped[int | None]
    layout: Mapped[int | None]
    marks: Mapped[str | None]
    day: Mapped[str | None]
    about: Mapped[str | None]
