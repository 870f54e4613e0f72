"""Houses, the commune, and the devices it accepted."""

from __future__ import annotations

from sqlalchemy.orm import Mapped, mapped_column

from db.models.base import Model


class House(Model):
    """What a house says of itself, in its own scope."""

    __tablename__ = "house"
    eid_no: Mapped[int] = mapped_column(primary_key=True)
    scope_no: Mapped[int]
    name: Mapped[str | None]
    kind: Mapped[str | None]
    commune: Mapped[str | None]
    province: Mapped[str | None]


class Commune(Model):
    """What the commune says of itself, in the shared scope."""

    __tablename__ = "commune"
    eid_no: Mapped[int] = mapped_column(primary_key=True)
    scope_no: Mapped[int]
    name: Mapped[str | None]
    province: Mapped[str | None]
    village_word: Mapped[str | None]


class Unit(Model):
    """A house in the commune's register; ``house_scope`` once it has joined."""

    __tablename__ = "unit"
    eid_no: Mapped[int] = mapped_column(primary_key=True)
    scope_no: Mapped[int]
    alive: Mapped[bool | None]
    name: Mapped[str | None]
    kind: Mapped[str | None]
    house_scope: Mapped[bytes | None]


class Device(Model):
    """A laptop that may write for one scope; ``not_after`` closes it at a seq of its origins."""

    __tablename__ = "device"
    eid_no: Mapped[int] = mapped_column(primary_key=True)
    scope_no: Mapped[int]
    unit_no: Mapped[int | None]
    house_scope: Mapped[bytes | None]
    signing: Mapped[bytes | None]
    recipient: Mapped[str | None]
    label: Mapped[str | None]
    revoked: Mapped[bool | None]
    compared: Mapped[bool | None]
    not_after: Mapped[bytes | None]


class Merger(Model):
    """One house goes on in another: whose book goes on, and which laptops ended with it (their
    signing keys, one after another). ``former_name``: the successor's, if it was given a new one.
    """

    __tablename__ = "merger"
    eid_no: Mapped[int] = mapped_column(primary_key=True)
    scope_no: Mapped[int]
    alive: Mapped[bool | None]
    from_unit_no: Mapped[int | None]
    into_unit_no: Mapped[int | None]
    from_scope: Mapped[bytes | None]
    into_scope: Mapped[bytes | None]
    day: Mapped[str | None]
    former_name: Mapped[str | None]
    laptops: Mapped[bytes | None]


class Split(Model):
    """One village became two: the book of ``from_unit_no`` goes on, ``new_unit_no`` begins its own.
    ``former_name``, ``name``: what the one that goes on was called before and since, if renamed."""

    __tablename__ = "split"
    eid_no: Mapped[int] = mapped_column(primary_key=True)
    scope_no: Mapped[int]
    alive: Mapped[bool | None]
    from_unit_no: Mapped[int | None]
    new_unit_no: Mapped[int | None]
    from_scope: Mapped[bytes | None]
    day: Mapped[str | None]
    former_name: Mapped[str | None]
    name: Mapped[str | None]


class DatedName(Model):
    """What a unit (``unit_no``), the commune or its province is called since a day; ``from_day`` is
    empty for the first name that is known."""

    __tablename__ = "dated_name"
    eid_no: Mapped[int] = mapped_column(primary_key=True)
    scope_no: Mapped[int]
    alive: Mapped[bool | None]
    about: Mapped[str | None]
    unit_no: Mapped[int | None]
    name: Mapped[str | None]
    from_day: Mapped[str | None]
    boundary: Mapped[bool | None]


class NilReport(Model):
    """A house says on purpose: nothing happened in this period."""

    __tablename__ = "nil_report"
    eid_no: Mapped[int] = mapped_column(primary_key=True)
    scope_no: Mapped[int]
    period: Mapped[str | None]
    active: Mapped[bool | None]
    day: Mapped[str | None]
