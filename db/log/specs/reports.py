"""Fields of reports closed, their words, forms from above (``db.log.kinds``)."""

from __future__ import annotations

from db.log.kinds import Field, Kind, KindSpec, Seal, Type, alive, spec

SPECS: tuple[KindSpec, ...] = (
    spec(
        Kind.REPORT_FREEZE,
        "report_freeze",
        alive(),
        Field(1, "period"),
        Field(2, "about"),
        Field(3, "revision", Type.NUMBER),
        Field(4, "day"),
        Field(5, "reason"),
        Field(6, "figures"),
    ),
    spec(
        Kind.REPORT_TEXT,
        "report_text",
        Field(1, "period"),
        Field(2, "about"),
        Field(3, "place"),
        Field(4, "text"),
    ),
    spec(
        Kind.REPORT_NUMBER,
        "report_number",
        alive(),
        Field(1, "period"),
        Field(2, "about"),
        Field(3, "code"),
        Field(4, "sort"),
        Field(5, "value", Type.NUMBER),
        Field(6, "computed", Type.NUMBER),
        Field(7, "reason"),
    ),
    spec(
        Kind.FORM_MAP,
        "form_map",
        alive(),
        Field(1, "name"),
        Field(2, "shape", Type.BYTES),
        Field(3, "cells"),
    ),
    spec(Kind.CUT_OFF, "cut_off", Field(1, "sort"), Field(2, "day", Type.NUMBER)),
    spec(
        Kind.PAPER_HEAD,
        "paper_head",
        Field(1, "sort"),
        Field(2, "issuer"),
        Field(3, "addressees"),
        Field(4, "grounds"),
        Field(5, "plan"),
        Field(6, "recipients"),
        Field(7, "authority"),
        Field(8, "signer_title"),
        Field(9, "signer_name", seal=Seal.SELF),
        Field(10, "from_day"),
        alive(11),
    ),
    spec(Kind.PAPER_TEXT, "paper_text", Field(1, "place"), Field(2, "text")),
)
