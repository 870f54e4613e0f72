"""Fields of the calendar: occasions of a year and lendings of the hall (``db.log.kinds``)."""

from __future__ import annotations

from db.log.kinds import Field, Kind, KindSpec, Seal, Type, active, alive, spec

SPECS: tuple[KindSpec, ...] = (
    spec(
        Kind.OCCASION,
        "occasion",
        alive(),
        Field(1, "key"),
        Field(2, "name"),
        Field(3, "reckoning"),
        Field(4, "month", Type.NUMBER),
        Field(5, "day", Type.NUMBER),
        Field(6, "end_month", Type.NUMBER),
        Field(7, "end_day", Type.NUMBER),
        Field(8, "watched", Type.YES_NO),
    ),
    spec(
        Kind.OCCASION_YEAR,
        "occasion_year",
        Field(1, "key"),
        Field(2, "year", Type.NUMBER),
        Field(3, "first_day"),
        Field(4, "last_day"),
    ),
    spec(
        Kind.OCCASION_MEETING,
        "occasion_meeting",
        active(),
        Field(1, "meeting_no", Type.REF, ref=Kind.MEETING),
        Field(2, "key"),
        Field(3, "year", Type.NUMBER),
    ),
    spec(
        Kind.HALL_LENDING,
        "hall_lending",
        alive(),
        Field(1, "purpose"),
        Field(2, "first_day"),
        Field(3, "last_day"),
        Field(4, "time"),
        Field(5, "place"),
        Field(6, "what"),
        Field(7, "borrower", seal=Seal.SELF),
    ),
)
