"""Single copies of a title, book boxes on their way, digital resources."""

from __future__ import annotations

from sqlalchemy import Index
from sqlalchemy.orm import Mapped, mapped_column

from db.models.base import Model


class DigitalResource(Model):
    """A page or file for readers; its uses are ``reader_visit`` rows that name it."""

    __tablename__ = "digital_resource"
    eid_no: Mapped[int] = mapped_column(primary_key=True)
    scope_no: Mapped[int]
    alive: Mapped[bool | None]
    title: Mapped[str | None]
    address: Mapped[str | None]
    opened: Mapped[str | None]


class BookBox(Model):
    """A box of books that goes round between the house and schools."""

    __tablename__ = "book_box"
    eid_no: Mapped[int] = mapped_column(primary_key=True)
    scope_no: Mapped[int]
    alive: Mapped[bool | None]
    name: Mapped[str | None]
    titles: Mapped[int | None]
    copies: Mapped[int | None]
    contents: Mapped[str | None]


class BoxStay(Model):
    """Where a box was from ``since`` to ``until`` (None: it is there now)."""

    __tablename__ = "box_stay"
    __table_args__ = (Index(None, "box_no"),)
    eid_no: Mapped[int] = mapped_column(primary_key=True)
    scope_no: Mapped[int]
    alive: Mapped[bool | None]
    box_no: Mapped[int | None]
    place: Mapped[str | None]
    since: Mapped[str | None]
    until: Mapped[str | None]
    copies: Mapped[int | None]
    loans: Mapped[int | None]


class BookCopy(Model):
    """One copy of a title; ``state`` as in ``db.domain.catalogue.CopyState``."""

    __tablename__ = "book_copy"
    __table_args__ = (Index(None, "book_no"), Index(None, "code"))
    eid_no: Mapped[int] = mapped_column(primary_key=True)
    scope_no: Mapped[int]
    alive: Mapped[bool | None]
    book_no: Mapped[int | None]
    code: Mapped[str | None]
    state: Mapped[str | None]
