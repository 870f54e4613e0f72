"""The append-only set of entries and what is needed to ask it who knew what (sync.md 3.3).

Rows are linked, never relabelled. ``entry_no`` is local and only an order of arrival.
"""

from __future__ import annotations

from sqlalchemy import Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from db.models.base import Model


class Setting(Model):
    """Local facts of this book that never travel."""

    __tablename__ = "setting"
    name: Mapped[str] = mapped_column(primary_key=True)
    value: Mapped[bytes]


class Scope(Model):
    """A house, or what the commune shares with all its houses; ``whole_no``: with which house it is
    counted since the two merged."""

    __tablename__ = "scope"
    __table_args__ = (UniqueConstraint("id"),)
    scope_no: Mapped[int] = mapped_column(primary_key=True)
    id: Mapped[bytes]
    whole_no: Mapped[int | None]


class Origin(Model):
    """One incarnation in one scope. ``top``: highest seq held or named."""

    __tablename__ = "origin"
    __table_args__ = (UniqueConstraint("id"),)
    origin_no: Mapped[int] = mapped_column(primary_key=True)
    id: Mapped[bytes]
    scope_no: Mapped[int]
    forked: Mapped[bool] = mapped_column(default=False)
    top: Mapped[int] = mapped_column(default=0)


class Run(Model):
    """One branch or island of an origin: entries linked by prev, without a hole."""

    __tablename__ = "run"
    __table_args__ = (Index(None, "origin_no"),)
    run_no: Mapped[int] = mapped_column(primary_key=True)
    origin_no: Mapped[int]
    from_seq: Mapped[int]
    to_seq: Mapped[int]
    tip: Mapped[bytes]
    parent_run: Mapped[int | None]
    parent_seq: Mapped[int | None]
    root_prev: Mapped[bytes]


class Ctx(Model):
    """Contexts, each stored once."""

    __tablename__ = "ctx"
    __table_args__ = (UniqueConstraint("body"),)
    ctx_no: Mapped[int] = mapped_column(primary_key=True)
    body: Mapped[bytes]


class EntryRow(Model):
    """One entry. ``flags`` bit 0: the payload was erased and holds only its hash."""

    __tablename__ = "entry"
    __table_args__ = (
        UniqueConstraint("run_no", "seq"),
        UniqueConstraint("entry_id"),
        Index(None, "manifest_no"),
    )
    entry_no: Mapped[int] = mapped_column(primary_key=True)
    run_no: Mapped[int]
    seq: Mapped[int]
    entry_id: Mapped[bytes]
    hlc: Mapped[int]
    wall: Mapped[int]
    actor: Mapped[bytes]
    command: Mapped[str]
    ctx_no: Mapped[int]
    manifest_no: Mapped[int | None]
    flags: Mapped[int] = mapped_column(default=0)
    payload: Mapped[bytes]


class Entity(Model):
    """Everything that can be written to; allotted at first mention, so order never matters."""

    __tablename__ = "entity"
    __table_args__ = (UniqueConstraint("uuid", "scope_no", "kind"),)
    eid_no: Mapped[int] = mapped_column(primary_key=True)
    scope_no: Mapped[int]
    kind: Mapped[int]
    uuid: Mapped[bytes]


class Touch(Model):
    """Which entries wrote to an entity."""

    __tablename__ = "touch"
    __table_args__ = ({"sqlite_with_rowid": False},)
    eid_no: Mapped[int] = mapped_column(primary_key=True)
    run_no: Mapped[int] = mapped_column(primary_key=True)
    seq: Mapped[int] = mapped_column(primary_key=True)


class Dangling(Model):
    """Names of entries that are known to exist and not held; a row leaves when the entry comes."""

    __tablename__ = "dangling"
    __table_args__ = ({"sqlite_with_rowid": False},)
    origin_no: Mapped[int] = mapped_column(primary_key=True)
    seq: Mapped[int] = mapped_column(primary_key=True)
    id8: Mapped[bytes] = mapped_column(primary_key=True)


class Conflict(Model):
    """A field that two sides wrote at once; kept until an entry supersedes all its heads."""

    __tablename__ = "conflict"
    __table_args__ = ({"sqlite_with_rowid": False},)
    eid_no: Mapped[int] = mapped_column(primary_key=True)
    field: Mapped[int] = mapped_column(primary_key=True)
    cell: Mapped[bytes] = mapped_column(primary_key=True)


class Undone(Model):
    """Own acts taken back: the entry, and the entry that took it back."""

    __tablename__ = "undone"
    entry_id: Mapped[bytes] = mapped_column(primary_key=True)
    by_entry: Mapped[bytes]
