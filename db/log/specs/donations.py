"""Fields of what is given to a house (``db.log.kinds``).

Who gave is sealed with the gift's own key, the link to a person of the book too: else the commune,
which may know the person for another reason, could tell who gave what. Amounts are clear: they are
the commune's figures.
"""

from __future__ import annotations

from db.log.kinds import Field, Kind, KindSpec, Rule, Seal, Type, alive, spec

SPECS: tuple[KindSpec, ...] = (
    spec(
        Kind.DONATION,
        "donation",
        alive(),
        Field(1, "day"),
        Field(2, "donor", seal=Seal.SELF),
        Field(3, "donor_kind"),
        Field(4, "person", seal=Seal.SELF),
        Field(5, "address", seal=Seal.SELF),
        Field(6, "gift_form"),
        Field(7, "dong", Type.NUMBER),
        Field(8, "goods"),
        Field(9, "quantity", Type.NUMBER),
        Field(10, "unit"),
        Field(11, "cause"),
        Field(12, "group_no", Type.REF, ref=Kind.GROUP),
        Field(13, "meeting_no", Type.REF, ref=Kind.MEETING),
        Field(14, "note", seal=Seal.SELF),
        Field(15, "receipt", Type.NUMBER),
        Field(16, "on_board", Type.YES_NO, rule=Rule.NO_WINS),
        Field(17, "to_commune", Type.YES_NO, rule=Rule.NO_WINS),
    ),
)
