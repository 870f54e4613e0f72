"""People as the log projects them. Names are None where their key is not held."""

from __future__ import annotations

from sqlalchemy import Index
from sqlalchemy.orm import Mapped, mapped_column

from db.models.base import Model


class Person(Model):
    """``rep_no``: the person this one is the same as (smallest id of its aliases), or itself."""

    __tablename__ = "person"
    __table_args__ = (
        Index(None, "sort_key"),
        Index(None, "rep_no"),
    )
    eid_no: Mapped[int] = mapped_column(primary_key=True)
    scope_no: Mapped[int]
    alive: Mapped[bool | None]
    full_name: Mapped[str | None]
    usual_name: Mapped[str | None]
    distinction: Mapped[str | None]
    sort_name: Mapped[str | None]
    gender: Mapped[str | None]
    birth_year: Mapped[int | None]
    birth_month: Mapped[int | None]
    birth_day: Mapped[str | None]
    birth_about: Mapped[bool | None]
    band: Mapped[str | None]
    ethnic_group: Mapped[str | None]
    village: Mapped[str | None]
    phone: Mapped[str | None]
    address: Mapped[str | None]
    guardian: Mapped[str | None]
    guardian_phone: Mapped[str | None]
    notes: Mapped[str | None]
    standing: Mapped[str | None]
    standing_on: Mapped[str | None]
    digest: Mapped[bytes | None]
    bodies: Mapped[str | None]
    category: Mapped[str | None]
    words: Mapped[str | None]
    sort_key: Mapped[bytes | None]
    rep_no: Mapped[int | None]


class Sealed(Model):
    """The sealed bytes behind each personal value: what travels, and what a fingerprint covers."""

    __tablename__ = "sealed"
    __table_args__ = ({"sqlite_with_rowid": False},)
    eid_no: Mapped[int] = mapped_column(primary_key=True)
    field: Mapped[int] = mapped_column(primary_key=True)
    cell: Mapped[bytes] = mapped_column(primary_key=True)
    body: Mapped[bytes]


class SearchWord(Model):
    """Every word of every name (``db.domain.search_words``), so that any beginning finds it."""

    __tablename__ = "search_word"
    __table_args__ = ({"sqlite_with_rowid": False},)
    word: Mapped[str] = mapped_column(primary_key=True)
    person_no: Mapped[int] = mapped_column(primary_key=True)


class Consent(Model):
    """One person's answer for one purpose."""

    __tablename__ = "consent"
    __table_args__ = (Index(None, "person_no"),)
    eid_no: Mapped[int] = mapped_column(primary_key=True)
    scope_no: Mapped[int]
    person_no: Mapped[int | None]
    purpose: Mapped[str | None]
    given: Mapped[bool | None]
    given_by: Mapped[str | None]
    day: Mapped[str | None]
    how: Mapped[str | None]


class AliasEdge(Model):
    """Two records said to be one person; can be taken back."""

    __tablename__ = "alias_edge"
    eid_no: Mapped[int] = mapped_column(primary_key=True)
    scope_no: Mapped[int]
    a_no: Mapped[int | None]
    b_no: Mapped[int | None]
    active: Mapped[bool | None]


class Recorder(Model):
    """Who writes in the book ("Ai đang ghi")."""

    __tablename__ = "recorder"
    eid_no: Mapped[int] = mapped_column(primary_key=True)
    scope_no: Mapped[int]
    name: Mapped[str | None]


class Erasure(Model):
    """A person whose key every book deletes; ``person`` is the id, nothing more is kept."""

    __tablename__ = "erasure"
    eid_no: Mapped[int] = mapped_column(primary_key=True)
    scope_no: Mapped[int]
    person: Mapped[bytes | None]
    day: Mapped[str | None]
