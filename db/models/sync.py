"""Files that came and went, and the other side's last word on what it holds."""

from __future__ import annotations

from sqlalchemy import UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from db.models.base import Model


class Manifest(Model):
    """The signed head of a file taken in: kept to be verified again and to travel on."""

    __tablename__ = "manifest"
    __table_args__ = (UniqueConstraint("file_id"),)
    manifest_no: Mapped[int] = mapped_column(primary_key=True)
    file_id: Mapped[bytes]
    body: Mapped[bytes]
    signature: Mapped[bytes]
    signer: Mapped[bytes]


class FileSeen(Model):
    """One row for each file that was accepted, by the digest of its bytes."""

    __tablename__ = "file_seen"
    sha256: Mapped[bytes] = mapped_column(primary_key=True)
    file_id: Mapped[bytes]
    name: Mapped[str]
    number: Mapped[int]
    sender: Mapped[bytes]
    scope: Mapped[bytes]
    day: Mapped[str]
    written_day: Mapped[str]
    report: Mapped[bytes]


class FileSent(Model):
    """One row for each file written for the other side."""

    __tablename__ = "file_sent"
    file_id: Mapped[bytes] = mapped_column(primary_key=True)
    number: Mapped[int]
    name: Mapped[str]
    peer: Mapped[bytes]
    day: Mapped[str]
    upto_entry_no: Mapped[int]
    report: Mapped[bytes]
    received: Mapped[bool] = mapped_column(default=False)
    backed_up: Mapped[bool] = mapped_column(default=False)


class Peer(Model):
    """A device's last vector, by its signing key: replaced by each of its files, never maxed."""

    __tablename__ = "peer"
    sign: Mapped[bytes] = mapped_column(primary_key=True)
    vector: Mapped[bytes]
    day: Mapped[str]


class Writer(Model):
    """Which device said first that an origin is its own: it is closed with that device."""

    __tablename__ = "writer"
    origin: Mapped[bytes] = mapped_column(primary_key=True)
    sign: Mapped[bytes]


class Kin(Model):
    """A laptop's last word for the others of its house: sealed for these, unread at the commune."""

    __tablename__ = "kin"
    sender: Mapped[bytes] = mapped_column(primary_key=True)
    scope: Mapped[bytes]
    body: Mapped[bytes]


class WaitingFile(Model):
    """A whole file whose device is not accepted yet."""

    __tablename__ = "waiting_file"
    sha256: Mapped[bytes] = mapped_column(primary_key=True)
    name: Mapped[str]
    sender: Mapped[bytes]
    body: Mapped[bytes]


class Void(Model):
    """A file taken in and taken back: the ids of the entries that it brought, one after another."""

    __tablename__ = "void"
    eid_no: Mapped[int] = mapped_column(primary_key=True)
    scope_no: Mapped[int]
    active: Mapped[bool | None]
    file: Mapped[bytes | None]
    house_scope: Mapped[bytes | None]
    entries: Mapped[bytes | None]


class ChoiceBack(Model):
    """A house took back its own choice between two values: the id of the choice's entry."""

    __tablename__ = "choice_back"
    eid_no: Mapped[int] = mapped_column(primary_key=True)
    scope_no: Mapped[int]
    active: Mapped[bool | None]
    entry: Mapped[bytes | None]


class Refused(Model):
    """The last file of an accepted device that could not be taken in: one row a device, so that
    refusing does not make the book grow. The next reply tells the house."""

    __tablename__ = "refused"
    sender: Mapped[bytes] = mapped_column(primary_key=True)
    scope: Mapped[bytes]
    number: Mapped[int]
    name: Mapped[str]
    day: Mapped[str]
    reason: Mapped[str]


class Token(Model):
    """One-time tokens of invitations; used once, without a date."""

    __tablename__ = "token"
    token: Mapped[bytes] = mapped_column(primary_key=True)
    unit: Mapped[bytes]
    used: Mapped[bool] = mapped_column(default=False)
