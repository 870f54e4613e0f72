"""The cells of a meeting's sheet -> one row for each mark. A status of null takes the mark away."""

from __future__ import annotations

from typing import Any

from db.log.payload import Block, cells_entity
from db.log.projections.rows import Target, opened, typed
from db.log.registry import Kind, KindSpec

STATUS, REASON = 1, 2


def project(spec: KindSpec, block: Block, at: Target) -> None:
    """Write the marks of one block; ``at.eid_nos`` is the one entity of the sheet's cells."""
    meeting = at.locate(Kind.MEETING, block.owner)
    persons = [at.locate(Kind.PERSON, person) for person in block.keys]
    if STATUS in block.columns:
        statuses = [_status(spec, value) for value in block.columns[STATUS]]
        _write_statuses(at, meeting, persons, statuses)
    if REASON in block.columns:
        entity = cells_entity(block.kind, block.owner)
        reasons = opened(
            spec.fields[REASON],
            block.columns[REASON],
            [entity] * len(persons),
            block.keys,
            block.keys,
            at,
        )
        at.sql.many(
            "UPDATE attendance SET reason = ? WHERE meeting_no = ? AND person_no = ?",
            [(reason, meeting, person) for reason, person in zip(reasons, persons, strict=True)],
        )


def _status(spec: KindSpec, value: Any) -> int | None:
    number = typed(spec.fields[STATUS], value)
    return number if number in (1, 2, 3, 4) else None


def _write_statuses(
    at: Target, meeting: int, persons: list[int], statuses: list[int | None]
) -> None:
    set_ = [(meeting, p, s) for p, s in zip(persons, statuses, strict=True) if s is not None]
    gone = [(meeting, p) for p, s in zip(persons, statuses, strict=True) if s is None]
    if set_:
        at.sql.later(
            "INSERT INTO attendance (meeting_no, person_no, status) VALUES (?,?,?) "
            "ON CONFLICT DO UPDATE SET status = excluded.status",
            set_,
        )
    if gone:
        at.sql.many("DELETE FROM attendance WHERE meeting_no = ? AND person_no = ?", gone)
