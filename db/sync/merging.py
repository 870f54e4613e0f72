"""“Sáp nhập hai làng”: the book of one goes on, the other's records stay and count with it.

What the ended house handed in is kept as it is, under its own scope: nothing is moved or renamed,
no name comes to the other house's laptop, and all of it can be taken back (sync.md 3.9, 3.10). Its
laptops end at what the commune holds of them now; their last reply says so.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from db.domain.changes import Changes
from db.domain.errors import AppError
from db.domain.handing import HandedIn
from db.domain.houses import BookKind
from db.domain.ids import to_bytes
from db.domain.mergers import BeforeMerging, MergerRow
from db.domain.text import clean
from db.engine import Book
from db.log import dated_names
from db.log.act import Act, act, append, recorder_of
from db.log.kinds import Kind
from db.log.new_ids import new_id
from db.log.payload import derived_id
from db.queries import mergers as questions
from db.queries.find import unit_named
from db.sync import exporting, laptops
from db.sync.exporting import Progress
from db.sync.parties import devices
from db.sync.signing import KEY_BYTES

if TYPE_CHECKING:
    from sqlalchemy import Connection

LONGEST = 200
_NAMED_SINCE = (
    "WITH one AS (SELECT m.day, m.eid_no, m.into_unit_no AS unit_no FROM merger m "
    "JOIN entity e ON e.eid_no = m.eid_no WHERE e.uuid = ?1 "
    "UNION ALL SELECT t.day, t.eid_no, t.from_unit_no FROM split t "
    "JOIN entity e ON e.eid_no = t.eid_no WHERE e.uuid = ?1), "
    f"since AS (SELECT {int(Kind.MERGER)} AS kind, m.eid_no, m.day FROM merger m JOIN one o "
    "ON m.into_unit_no = o.unit_no WHERE m.alive = 1 AND m.former_name IS NOT NULL "
    "AND (m.day, m.eid_no) > (o.day, o.eid_no) "
    f"UNION ALL SELECT {int(Kind.SPLIT)}, t.eid_no, t.day FROM split t JOIN one o "
    "ON t.from_unit_no = o.unit_no WHERE t.alive = 1 AND t.former_name IS NOT NULL "
    "AND (t.day, t.eid_no) > (o.day, o.eid_no) "
    "UNION ALL SELECT NULL, n.eid_no, n.from_day FROM dated_name n JOIN one o "
    "ON n.unit_no = o.unit_no WHERE n.alive = 1 AND n.name IS NOT NULL AND n.from_day > o.day) "
    "SELECT s.kind, e.uuid FROM since s JOIN entity e ON e.eid_no = s.eid_no "
    "ORDER BY s.day, s.kind IS NULL, s.eid_no LIMIT 1"
)
"""What gave a house the name after that of a merger or split: another one (its kind), or a renaming
(no kind)."""


@dataclass(frozen=True)
class Unit:
    """A house of the register, and its book's scope if it has one."""

    id: bytes
    name: str
    scope: bytes | None


def before(book: Book, house: str) -> BeforeMerging:
    """What the commune holds of the house that is to end.

    Raises:
        AppError: ``not_a_commune``, ``house_unknown``, ``house_ambiguous``.
    """
    _only_commune(book)
    with book.read() as connection:
        return questions.before(connection, unit_named(connection, house))


def merge(book: Book, house: str, into: str, day: str, name: str | None = None) -> Changes:
    """Let ``house`` end and go on in ``into``, which may get a new ``name``.

    Raises:
        AppError: ``not_a_commune``, ``house_unknown``, ``house_ambiguous``, ``merge_itself``,
            ``merge_no_book`` where only the ended one has a book, ``name_too_long``.
    """
    _only_commune(book)
    new_name = clean(name) if name else ""
    if len(new_name) > LONGEST:
        raise AppError("name_too_long", limit=LONGEST)
    with act(book, "units.merge") as doing:
        ending, lasting = _two(doing.connection, house, into)
        retired = [] if ending.scope is None else devices(doing.connection, ending.scope)
        signs = sorted(one.party.sign for one in retired if not one.revoked)
        for sign in signs:
            laptops.close(doing, derived_id(Kind.DEVICE, sign))
        renamed = bool(new_name) and new_name != lasting.name
        if renamed:
            rename(book, doing, lasting, new_name)
        doing.put(Kind.UNIT, ending.id, alive=False)
        merger = new_id()
        doing.put(
            Kind.MERGER,
            merger,
            alive=True,
            from_unit_no=ending.id,
            into_unit_no=lasting.id,
            from_scope=ending.scope,
            into_scope=lasting.scope,
            day=day,
            former_name=lasting.name if renamed else None,
            laptops=b"".join(signs),
        )
        doing.created.append(merger)
    return doing.result


def _two(connection: Connection, house: str, into: str) -> tuple[Unit, Unit]:
    """The one that ends and the one that goes on, where these two can merge."""
    ending, lasting = _unit(connection, house), _unit(connection, into)
    if ending.id == lasting.id:
        raise AppError("merge_itself", house=ending.name)
    if ending.scope is not None and lasting.scope is None:
        raise AppError("merge_no_book", house=lasting.name, other=ending.name)
    return ending, lasting


def separate(book: Book, id_: str) -> Changes:
    """Take a merger back: both houses stand as before, the ended one's laptops write again.

    Raises:
        AppError: ``not_a_commune``, ``not_found``; ``merge_built_upon`` where the house that goes
            on has itself merged into another since.
    """
    _only_commune(book)
    with act(book, "units.separate") as doing:
        ended, into, former, signs, into_alive, into_name, day = _merger(doing.connection, id_)
        if not into_alive:
            raise AppError("merge_built_upon", house=into_name or "")
        doing.put(Kind.MERGER, to_bytes(id_), alive=False)
        doing.put(Kind.UNIT, ended, alive=True)
        dated_names.forget(doing, into, day)
        if former:
            take_name_back(book, doing, into, former, to_bytes(id_))
        for at in range(0, len(signs), KEY_BYTES):
            sign = signs[at : at + KEY_BYTES]
            doing.put(Kind.DEVICE, derived_id(Kind.DEVICE, sign), revoked=False, not_after=None)
    return doing.result


def take_name_back(book: Book, doing: Act, house: bytes, former: str, tie: bytes) -> None:
    """A merger or split (``tie``) that gave a house its name is taken back: the name of before
    holds, unless it was called otherwise since. Then that name stays, and a later merger or split
    goes back to the name of before this one."""
    after = doing.connection.exec_driver_sql(_NAMED_SINCE, (tie,)).fetchone()
    if after is None:
        rename(book, doing, unit(doing.connection, house), former)
    elif after[0] is not None:
        doing.put(Kind(after[0]), after[1], former_name=former)


def listing(book: Book) -> tuple[MergerRow, ...]:
    """The mergers that stand, the newest first."""
    _only_commune(book)
    with book.read() as connection:
        return questions.listing(connection)


def last_reply(
    book: Book, id_: str, folder: Path, today: str, progress: Progress | None = None
) -> HandedIn | None:
    """The commune's last file for the laptops of the house that ended: what is held, and that it
    goes on elsewhere. None where it never had a laptop.

    Raises:
        AppError: ``not_a_commune``, ``not_found``; those of files.
    """
    _only_commune(book)
    with book.read() as connection:
        signs = _merger(connection, id_)[3]
        scope = connection.exec_driver_sql(
            "SELECT from_scope FROM merger m JOIN entity e USING (eid_no) WHERE e.uuid = ?",
            (to_bytes(id_),),
        ).scalar()
    if scope is None or not signs:
        return None
    ended = {signs[at : at + KEY_BYTES] for at in range(0, len(signs), KEY_BYTES)}
    return exporting.reply(book, scope, folder, today, progress, to=ended)


def rename(book: Book, doing: Act, unit: Unit, name: str) -> None:
    """A house's new name: in the register, and in its own book, where its screens read it."""
    doing.put(Kind.UNIT, unit.id, name=name)
    known = doing.connection.exec_driver_sql(
        "SELECT 1 FROM house h JOIN scope s USING (scope_no) WHERE s.id = ?", (unit.scope,)
    ).fetchone()
    if unit.scope is not None and known is not None:
        in_its_book = Act(doing.connection, unit.scope)
        in_its_book.put(Kind.HOUSE, unit.scope, name=name)
        append(book, in_its_book, "units.rename", recorder_of(book, in_its_book))


def _unit(connection: Connection, name: str) -> Unit:
    return unit(connection, unit_named(connection, name))


def unit(connection: Connection, id_: bytes) -> Unit:
    """A unit of the register by its id."""
    known, scope = connection.exec_driver_sql(
        "SELECT u.name, u.house_scope FROM unit u JOIN entity e USING (eid_no) WHERE e.uuid = ?",
        (id_,),
    ).one()
    return Unit(id_, known or "", scope)


def _merger(
    connection: Connection, id_: str
) -> tuple[bytes, bytes, str | None, bytes, bool, str | None, str]:
    row = connection.exec_driver_sql(
        "SELECT f.uuid, i.uuid, m.former_name, coalesce(m.laptops, x''), u.alive, u.name, m.day "
        "FROM merger m JOIN entity e ON e.eid_no = m.eid_no "
        "JOIN entity f ON f.eid_no = m.from_unit_no JOIN entity i ON i.eid_no = m.into_unit_no "
        "JOIN unit u ON u.eid_no = i.eid_no WHERE e.uuid = ? AND m.alive = 1",
        (to_bytes(id_),),
    ).fetchone()
    if row is None:
        raise AppError("not_found", what="merger", id=id_)
    ended, into, former, signs, alive, name, day = row
    return ended, into, former, signs, bool(alive), name, day or ""


def _only_commune(book: Book) -> None:
    if book.kind is not BookKind.COMMUNE:
        raise AppError("not_a_commune")
