"""The book corner: titles, loans, and readers counted."""

from __future__ import annotations

from sqlalchemy import Index
from sqlalchemy.orm import Mapped, mapped_column

from db.models.base import Model


class LibraryBook(Model):
    """A title of one house; ``code`` is what a scanner reads on it (ISBN, a label of the house).
    ``copies``: how many there are where copies are not written down one by one."""

    __tablename__ = "book"
    __table_args__ = (Index(None, "code"),)
    eid_no: Mapped[int] = mapped_column(primary_key=True)
    scope_no: Mapped[int]
    alive: Mapped[bool | None]
    title: Mapped[str | None]
    code: Mapped[str | None]
    author: Mapped[str | None]
    publisher: Mapped[str | None]
    published: Mapped[int | None]
    subject: Mapped[str | None]
    shelf: Mapped[str | None]
    copies: Mapped[int | None]


class Loan(Model):
    """One copy lent to one person; ``returned`` is the day it came back, None while it is out."""

    __tablename__ = "loan"
    __table_args__ = (
        Index(None, "scope_no", "day"),
        Index(None, "person_no"),
        Index(None, "book_no"),
    )
    eid_no: Mapped[int] = mapped_column(primary_key=True)
    scope_no: Mapped[int]
    alive: Mapped[bool | None]
    person_no: Mapped[int | None]
    book_no: Mapped[int | None]
    day: Mapped[str | None]
    due: Mapped[str | None]
    returned: Mapped[str | None]
    renewals: Mapped[int | None]
    copy_no: Mapped[int | None]


class ReaderVisit(Model):
    """Readers counted in one act, without names; ``reader`` as in ``db.domain.library.Reader``."""

    __tablename__ = "reader_visit"
    __table_args__ = (Index(None, "scope_no", "day"),)
    eid_no: Mapped[int] = mapped_column(primary_key=True)
    scope_no: Mapped[int]
    alive: Mapped[bool | None]
    day: Mapped[str | None]
    people: Mapped[int | None]
    reader: Mapped[str | None]
    purpose: Mapped[str | None]
    channel: Mapped[str | None]
    resource_no: Mapped[int | None]
