"""Provisional figures: written at the commune, in the scope that it keeps for itself: never among a
house's records, and in no file to a house. The house they speak of is told by its reply's letter.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import asdict
from hashlib import blake2b
from typing import TYPE_CHECKING

from db.commands.own_papers import own_papers
from db.domain.changes import Changes
from db.domain.errors import AppError
from db.domain.houses import BookKind
from db.domain.ids import to_bytes
from db.domain.periods import parse_period
from db.domain.provisional import PARTS, Counts, ProvisionalDraft
from db.domain.text import clean
from db.engine import Book
from db.log.act import Act, act, append, recorder_of
from db.log.kinds import Kind
from db.log.new_ids import new_id
from db.log.payload import derived_id
from db.queries.find import unit_named
from db.queries.provisional import written

if TYPE_CHECKING:
    from sqlalchemy import Connection

MOST = 1_000_000
LONGEST = 200
LARGEST_PICTURE = 2_000_000


def add(
    book: Book,
    house: str,
    draft: ProvisionalDraft,
    *,
    new_house: bool = False,
    picture: bytes | None = None,
) -> Changes:
    """Write a figure; the same house, days and ``about`` again replace what was written.

    Args:
        house: name or id in the commune's register. new_house: make it there if it is not known,
            for a house without a laptop. picture: the photo it was counted on, as kept (JPEG).

    Raises:
        AppError: ``not_a_commune``, ``house_unknown``, ``house_ambiguous``, ``bad_period``,
            ``provisional_empty``, ``provisional_parts``, ``provisional_number``,
            ``name_missing``, ``name_too_long``, ``entry_too_large``.
    """
    with act(book, "provisional.add", own_papers(book)) as doing:
        put(book, doing, house, draft, new_house=new_house, picture=picture)
    return doing.result


def put(
    book: Book,
    doing: Act,
    house: str,
    draft: ProvisionalDraft,
    *,
    new_house: bool = False,
    picture: bytes | None = None,
    sheet: str = "",
) -> bytes:
    """The same inside an act of the commune's own papers; gives the id of the house's unit.

    ``sheet``: the print id of the signed sheet that was counted: two sheets of one day and the same
    words are two figures. What was told without a sheet gives way to the first of them, and a sheet
    to what is told without one afterwards: both speak of the same meeting.

    Raises:
        AppError: as ``add``.
    """
    if book.kind is not BookKind.COMMUNE:
        raise AppError("not_a_commune")
    parse_period(draft.period)
    _check(draft.counts)
    told_by, about = _line(draft.told_by), _line(draft.about)
    unit = _unit(book, doing, house, new_house)
    entity = _in_the_place(book, doing, unit, draft, sheet)
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
        picture=None if picture is None else _keep(doing, picture),
    )
    doing.created.insert(0, entity)
    return unit


def _in_the_place(
    book: Book, doing: Act, unit: bytes, draft: ProvisionalDraft, sheet: str
) -> bytes:
    """The id of a figure; what speaks of the same meeting otherwise gives way to it."""
    entity = figure_id(unit, draft, sheet)
    others = {figure_id(unit, draft)} if sheet else _of_the_same(doing.connection, unit, draft)
    leave(book, doing, others - {entity})
    return entity


def figure_id(unit: bytes, draft: ProvisionalDraft, sheet: str = "") -> bytes:
    """One figure for a house, days and what it is about; of sheets that were counted one each."""
    parts = [unit, draft.period.encode(), (_line(draft.about) or "").encode()]
    return derived_id(Kind.PROVISIONAL, *parts, *([sheet.encode()] if sheet else []))


def _of_the_same(connection: Connection, unit: bytes, draft: ProvisionalDraft) -> set[bytes]:
    """All figures of a house, days and what they are about."""
    told = connection.exec_driver_sql(
        "SELECT e.uuid FROM provisional v JOIN entity e ON e.eid_no = v.eid_no "
        "JOIN entity n ON n.eid_no = v.unit_no "
        "WHERE n.uuid = ? AND v.period = ? AND coalesce(v.about, '') = ?",
        (unit, draft.period, _line(draft.about) or ""),
    )
    return {bytes(uuid) for (uuid,) in told}


def leave(book: Book, doing: Act, figures: Collection[bytes]) -> None:
    """Take away those of these figures that there are, inside an act of the commune's papers."""
    there = written(doing.connection, book.scope)
    for figure in figures:
        if figure in there:
            doing.put(Kind.PROVISIONAL, figure, alive=False)


def remove(book: Book, id_: str) -> Changes:
    """Take a figure away; “Hoàn tác” brings it back.

    Raises:
        AppError: ``not_found``.
    """
    with act(book, "provisional.remove", own_papers(book)) as doing:
        if to_bytes(id_) not in written(doing.connection, book.scope):
            raise AppError("not_found", what="provisional", id=id_)
        doing.put(Kind.PROVISIONAL, to_bytes(id_), alive=False)
    return doing.result


def _keep(doing: Act, picture: bytes) -> bytes:
    """Keep a picture beside the log; gives the digest under which an entry names it."""
    if len(picture) > LARGEST_PICTURE:
        raise AppError("entry_too_large", size=len(picture), limit=LARGEST_PICTURE)
    digest = blake2b(picture, digest_size=32).digest()
    doing.connection.exec_driver_sql(
        "INSERT OR IGNORE INTO kept_picture (digest, body) VALUES (?, ?)", (digest, picture)
    )
    return digest


def _unit(book: Book, doing: Act, house: str, new_house: bool) -> bytes:
    """The house in the register, which all houses share: a new one is an entry there, in the same
    transaction as the figure."""
    try:
        return unit_named(doing.connection, house)
    except AppError as error:
        name = _line(house)
        if error.code != "house_unknown" or not new_house or name is None:
            raise
    unit = new_id()
    register = Act(doing.connection, book.scope)
    register.put(Kind.UNIT, unit, alive=True, name=name)
    append(book, register, "units.invite", recorder_of(book, register))
    doing.created.append(unit)
    return unit


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
