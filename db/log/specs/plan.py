"""Fields of the plan's tasks and of inspections: only the commune writes them."""

from __future__ import annotations

from db.log.kinds import Field, Kind, KindSpec, Type, alive, spec

SPECS: tuple[KindSpec, ...] = (
    spec(
        Kind.TASK,
        "task",
        alive(),
        Field(1, "code"),
        Field(2, "body"),
        Field(3, "owner"),
        Field(4, "due"),
        Field(5, "state"),
        Field(6, "done_on"),
        Field(7, "note"),
    ),
    spec(
        Kind.INSPECTION,
        "inspection",
        alive(),
        Field(1, "unit_no", Type.REF, ref=Kind.UNIT),
        Field(2, "day"),
        Field(3, "inspector"),
    ),
    spec(
        Kind.FINDING,
        "finding",
        alive(),
        Field(1, "inspection_no", Type.REF, ref=Kind.INSPECTION),
        Field(2, "text"),
        Field(3, "fixed_on"),
    ),
)
