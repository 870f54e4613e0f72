"""“Tách một làng thành hai”, the mirror of merging: one part keeps the book, the other begins.

What was recorded until then stays with the book that goes on, under the name of its day; no name of
a person goes to the other part's laptop, which is invited like any other. Taken back as long as the
other part has no book of its own: from then on the two can only merge again.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from db.domain.changes import Changes
from db.domain.errors import AppError
from db.domain.handing import HandedIn
from db.domain.houses import BookKind
from db.domain.ids import to_bytes, to_text
from db.domain.splits import SplitRow
from db.domain.text import clean, fold
from db.engine import Book
from db.log import dated_names
from db.log.act import act
from db.log.kinds import Kind
from db.log.new_ids import new_id
from db.queries import splits as questions
from db.queries.find import unit_named
from db.sync import enrolment, exporting, merging
from db.sync.exporting import Progress

if TYPE_CHECKING:
    from sqlalchemy import Connection

LONGEST = 200


@dataclass(frozen=True)
class _Split:
    """A split that stands: ids of both units, names before and since, whether they still are."""

    unit: bytes
    new: bytes
    day: str
    former: str | None
    name: str | None
    unit_alive: bool
    unit_name: str
    new_alive: bool
    new_scope: bytes | None
    new_name: str


def split(book: Book, house: str, new: str, day: str, name: str | None = None) -> Changes:
    """Let ``house`` become two: its book goes on, under a new ``name`` if one is given, and the
    part ``new`` stands in the register from now on.

    Raises:
        AppError: ``not_a_commune``, ``house_unknown``, ``house_ambiguous``, ``name_missing``,
            ``name_too_long``, ``split_name_taken`` where a unit of that name is there.
    """
    _only_commune(book)
    new_name, own_name = _checked(new), clean(name) if name else ""
    if len(own_name) > LONGEST:
        raise AppError("name_too_long", limit=LONGEST)
    with act(book, "units.split") as doing:
        whole = merging.unit(doing.connection, unit_named(doing.connection, house))
        renamed = bool(own_name) and own_name != whole.name
        _refuse_taken(doing.connection, new_name, None)
        if renamed:
            _refuse_taken(doing.connection, own_name, whole.id)
        if fold(own_name or whole.name) == fold(new_name):
            raise AppError("split_name_taken", name=new_name)
        if renamed:
            merging.rename(book, doing, whole, own_name)
        made, began = new_id(), new_id()
        doing.put(Kind.UNIT, began, alive=True, name=new_name)
        doing.put(
            Kind.SPLIT,
            made,
            alive=True,
            from_unit_no=whole.id,
            new_unit_no=began,
            from_scope=whole.scope,
            day=day,
            former_name=whole.name if renamed else None,
            name=own_name if renamed else None,
        )
        doing.created.append(made)
    return doing.result


def rejoin(book: Book, id_: str) -> Changes:
    """Take a split back: the whole stands as before, under its name; the other part is gone.

    Raises:
        AppError: ``not_a_commune``, ``not_found``; ``split_built_upon`` where the other part has a
            book of its own by now, or either part merged into another.
    """
    _only_commune(book)
    with act(book, "units.rejoin") as doing:
        one = _standing(doing.connection, id_)
        if one.new_scope is not None or not one.new_alive or not one.unit_alive:
            raise AppError("split_built_upon", house=one.unit_name, other=one.new_name)
        doing.put(Kind.SPLIT, to_bytes(id_), alive=False)
        doing.put(Kind.UNIT, one.new, alive=False)
        dated_names.forget(doing, one.unit, one.day)
        if one.former:
            merging.take_name_back(book, doing, one.unit, one.former, to_bytes(id_))
    return doing.result


def listing(book: Book) -> tuple[SplitRow, ...]:
    """The splits that stand, the newest first."""
    _only_commune(book)
    with book.read() as connection:
        return questions.listing(connection)


def invite_new(book: Book, id_: str, out: Path) -> str:
    """Write the invitation by which the other part begins its own book; gives its name.

    Raises:
        AppError: ``not_a_commune``, ``not_found``, ``paper_key_first``; those of files.
    """
    _only_commune(book)
    with book.read() as connection:
        one = _standing(connection, id_)
    return enrolment.invite(book, one.new_name, out)


def reply_to_whole(
    book: Book, id_: str, folder: Path, today: str, progress: Progress | None = None
) -> HandedIn | None:
    """The next reply for the laptops whose book goes on; None where it never had one.

    Raises:
        AppError: ``not_a_commune``, ``not_found``; those of files.
    """
    _only_commune(book)
    with book.read() as connection:
        scope = merging.unit(connection, _standing(connection, id_).unit).scope
    return None if scope is None else exporting.reply(book, scope, folder, today, progress)


def _standing(connection: Connection, id_: str) -> _Split:
    row = connection.exec_driver_sql(
        "SELECT f.uuid, n.uuid, t.day, t.former_name, t.name, u.alive, u.name, w.alive, "
        "w.house_scope, w.name FROM split t JOIN entity e ON e.eid_no = t.eid_no "
        "JOIN entity f ON f.eid_no = t.from_unit_no JOIN entity n ON n.eid_no = t.new_unit_no "
        "JOIN unit u ON u.eid_no = f.eid_no JOIN unit w ON w.eid_no = n.eid_no "
        "WHERE e.uuid = ? AND t.alive = 1",
        (to_bytes(id_),),
    ).fetchone()
    if row is None:
        raise AppError("not_found", what="split", id=id_)
    unit, new, day, former, name, alive, unit_name, new_alive, new_scope, new_name = row
    return _Split(
        *(unit, new, day or "", former, name, bool(alive), unit_name or "", bool(new_alive)),
        *(new_scope, new_name or ""),
    )


def _refuse_taken(connection: Connection, name: str, but: bytes | None) -> None:
    """Two units of one name could not be told apart, in no list and on no paper."""
    rows = connection.exec_driver_sql(
        "SELECT e.uuid, u.name FROM unit u JOIN entity e USING (eid_no) WHERE u.alive = 1"
    )
    for uuid, known in rows:
        if uuid != but and fold(known or "") == fold(name):
            raise AppError("split_name_taken", name=known or "", id=to_text(uuid))


def _checked(text: str) -> str:
    name = clean(text)
    if not name:
        raise AppError("name_missing")
    if len(name) > LONGEST:
        raise AppError("name_too_long", limit=LONGEST)
    return name


def _only_commune(book: Book) -> None:
    if book.kind is not BookKind.COMMUNE:
        raise AppError("not_a_commune")
