"""The cells of a meeting's sheet -> one row for each mark. A status of null takes the mark away."""

from __future__ import annotations

from typing import Any

from db.log.kinds import Field, Kind, KindSpec
from db.log.payload import Block, cells_entity
from db.log.projections.rows import Target, opened, typed, unsealed

STATUS, REASON = 1, 2
_SET_REASON = "UPDATE attendance SET reason = ? WHERE meeting_no = ? AND person_no = ?"
_KNOWN = frozenset((1, 2, 3, 4))


def project(spec: KindSpec, block: Block, at: Target) -> None:
    """Write the marks of one block; ``at.eid_nos`` is the one entity of the sheet's cells."""
    meeting = at.locate(Kind.MEETING, block.owner)
    persons = at.locate_all(Kind.PERSON, block.keys)
    if STATUS in block.columns:
        _write_statuses(at, meeting, persons, _statuses(spec, block.columns[STATUS]))
        if not at.fresh:
            _show_kept_reasons(at, meeting, block, spec.fields[REASON])
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
            _SET_REASON,
            [(reason, meeting, person) for reason, person in zip(reasons, persons, strict=True)],
        )


def _show_kept_reasons(at: Target, meeting: int, block: Block, reason: Field) -> None:
    """A mark that comes after its reason, or comes back, shows it again."""
    entity = cells_entity(block.kind, block.owner)
    kept = at.sql.all(
        "SELECT cell, body FROM sealed WHERE eid_no = ? AND field = ?", at.eid_nos[0], REASON
    )
    wanted = set(block.keys)
    at.sql.many(
        _SET_REASON,
        [
            (
                unsealed(at.keys, cell, body, entity, reason, cell),
                meeting,
                at.locate(Kind.PERSON, cell),
            )
            for cell, body in kept
            if cell in wanted
        ],
    )


def _statuses(spec: KindSpec, values: list[Any]) -> list[int | None]:
    if set(map(type, values)) == {int} and _KNOWN.issuperset(values):
        return list(values)
    numbers = [typed(spec.fields[STATUS], value) for value in values]
    return [number if number in _KNOWN else None for number in numbers]


def _write_statuses(
    at: Target, meeting: int, persons: tuple[int, ...], statuses: list[int | None]
) -> None:
    known = [status for status in statuses if status is not None]
    if len(known) < len(statuses):
        gone = [(meeting, p) for p, s in zip(persons, statuses, strict=True) if s is None]
        at.sql.many("DELETE FROM attendance WHERE meeting_no = ? AND person_no = ?", gone)
        at.counts.changed(meeting, (person for _, person in gone))
        persons = tuple(p for p, s in zip(persons, statuses, strict=True) if s is not None)
    if persons:
        marks = bytes(known)
        at.sheets.put(meeting, persons, marks)
        if at.fresh:
            at.counts.fresh(meeting, persons, marks)
        else:
            at.counts.changed(meeting, persons)
