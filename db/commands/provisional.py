"""Provisional figures: written at the commune, in its own scope, never among a house's records."""

from __future__ import annotations

from dataclasses import asdict

from db.domain.changes import Changes
from db.domain.errors import AppError
from db.domain.houses import BookKind
from db.domain.ids import to_bytes
from db.domain.periods import parse_period
from db.domain.provisional import PARTS, Counts, ProvisionalDraft
from db.domain.text import clean
from db.engine import Book
from db.log.act import act
from db.log.kinds import Kind
from db.log.new_ids import new_id
from db.log.payload import derived_id
from db.queries.find import unit_named

MOST = 1_000_000
LONGEST = 200


def add(book: Book, house: str, draft: ProvisionalDraft, *, new_house: bool = False) -> Changes:
    """Write a figure; the same house, days and ``about`` again replace what was written.

    Args:
        house: name or id in the commune's register. new_house: make it there if it is not known,
            for a house without a laptop.

    Raises:
        AppError: ``not_a_commune``, ``house_unknown``, ``house_ambiguous``, ``bad_period``,
            ``provisional_empty``, ``provisional_parts``, ``provisional_number``,
            ``name_missing``, ``name_too_long``.
    """
    if book.kind is not BookKind.COMMUNE:
        raise AppError("not_a_commune")
    parse_period(draft.period)
    _check(draft.counts)
    told_by, about = _line(draft.told_by), _line(draft.about)
    with act(book, "provisional.add") as doing:
        try:
            unit = unit_named(doing.connection, house)
        except AppError as error:
            name = _line(house)
            if error.code != "house_unknown" or not new_house or name is None:
                raise
            unit = new_id()
            doing.put(Kind.UNIT, unit, alive=True, name=name)
            doing.created.append(unit)
        parts = (unit, draft.period.encode(), (about or "").encode())
        entity = derived_id(Kind.PROVISIONAL, *parts)
        doing.put(
            Kind.PROVISIONAL,
            entity,
            alive=True,
            unit_no=unit,
            period=draft.period,
            source=draft.source.value,
            told_by=told_by,
            about=about,
            **asdict(draft.counts),
        )
        doing.created.insert(0, entity)
    return doing.result


def remove(book: Book, id_: str) -> Changes:
    """Take a figure away; “Hoàn tác” brings it back.

    Raises:
        AppError: ``not_found``.
    """
    with act(book, "provisional.remove") as doing:
        known = doing.connection.exec_driver_sql(
            "SELECT 1 FROM provisional v JOIN entity e USING (eid_no) "
            "WHERE e.uuid = ? AND v.alive = 1",
            (to_bytes(id_),),
        ).fetchone()
        if known is None:
            raise AppError("not_found", what="provisional", id=id_)
        doing.put(Kind.PROVISIONAL, to_bytes(id_), alive=False)
    return doing.result


def _check(counts: Counts) -> None:
    told = {name: value for name, value in asdict(counts).items() if value is not None}
    if counts.visits is None and counts.meetings is None:
        raise AppError("provisional_empty")
    for value in told.values():
        if not 0 <= value <= MOST:
            raise AppError("provisional_number", number=value, limit=MOST)
    for part in PARTS:
        if told.get(part, 0) > (counts.visits or 0):
            raise AppError("provisional_parts", part=told[part], whole=counts.visits or 0)


def _line(text: str | None) -> str | None:
    line = clean(text) if text else ""
    if len(line) > LONGEST:
        raise AppError("name_too_long", limit=LONGEST)
    return line or None
