"""Fields of what binds houses and their commune (``db.log.kinds``)."""

from __future__ import annotations

from db.log.kinds import Field, Kind, KindSpec, Seal, Type, active, alive, spec

SPECS: tuple[KindSpec, ...] = (
    spec(Kind.COMMUNE, "commune", Field(1, "name"), Field(2, "province")),
    spec(
        Kind.UNIT,
        "unit",
        alive(),
        Field(1, "name"),
        Field(2, "kind"),
        Field(3, "house_scope", Type.BYTES),
    ),
    spec(
        Kind.DEVICE,
        "device",
        Field(1, "unit_no", Type.REF, ref=Kind.UNIT),
        Field(2, "house_scope", Type.BYTES),
        Field(3, "signing", Type.BYTES),
        Field(4, "recipient"),
        Field(5, "label"),
        Field(6, "revoked", Type.YES_NO),
        Field(7, "compared", Type.YES_NO),
        Field(8, "not_after", Type.BYTES),
    ),
    spec(
        Kind.VOID,
        "void",
        active(),
        Field(1, "file", Type.BYTES),
        Field(2, "house_scope", Type.BYTES),
        Field(3, "entries", Type.BYTES),
    ),
    spec(
        Kind.PROVISIONAL,
        "provisional",
        alive(),
        Field(1, "unit_no", Type.REF, ref=Kind.UNIT),
        Field(2, "period"),
        Field(3, "source"),
        Field(4, "told_by", seal=Seal.SELF),
        Field(5, "about"),
        Field(6, "meetings", Type.NUMBER),
        Field(7, "visits", Type.NUMBER),
        Field(8, "female", Type.NUMBER),
        Field(9, "children", Type.NUMBER),
        Field(10, "elderly", Type.NUMBER),
        Field(11, "minority", Type.NUMBER),
        Field(12, "households", Type.NUMBER),
    ),
    spec(
        Kind.BOOK_HANDOVER,
        "book_handover",
        alive(),
        Field(1, "day"),
        Field(2, "giver", seal=Seal.SELF),
        Field(3, "taker", seal=Seal.SELF),
        Field(4, "people", Type.NUMBER),
        Field(5, "groups", Type.NUMBER),
        Field(6, "meetings", Type.NUMBER),
    ),
)
