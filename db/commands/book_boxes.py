"""Book boxes in rotation between the house and schools (plan, B3)."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING

from db.domain.catalogue import BoxDraft
from db.domain.changes import Changes
from db.domain.counts import check_count
from db.domain.errors import AppError
from db.domain.text import clean, clean_or_none
from db.domain.times import check_day
from db.engine import Book
from db.log.act import act
from db.log.kinds import Kind
from db.log.new_ids import new_id
from db.queries.find import BOOK_BOX, find

if TYPE_CHECKING:
    from sqlalchemy import Connection

MOST = 100_000
LONGEST = 300
LONGEST_LIST = 5_000


def save(book: Book, draft: BoxDraft, box: str | None = None) -> Changes:
    """Write a new box, or new facts of ``box``.

    Raises:
        AppError: ``name_missing``, ``name_too_long``, ``bad_count``, ``not_found``.
    """
    name = clean(draft.name)
    if not name:
        raise AppError("name_missing")
    contents = clean_or_none(draft.contents)
    if len(name) > LONGEST or len(contents or "") > LONGEST_LIST:
        raise AppError("name_too_long", limit=LONGEST)
    facts = asdict(BoxDraft(name, _amount(draft.titles), _amount(draft.copies), contents))
    with act(book, "boxes.save", _scope(book, box)) as doing:
        entity = find(doing.connection, BOOK_BOX, box).uuid if box else new_id()
        doing.put(Kind.BOOK_BOX, entity, alive=True, **facts)
        doing.created.append(entity)
    return doing.result


def send(book: Book, box: str, place: str, day: str, copies: int | None = None) -> Changes:
    """The box goes to a place; a stay that is open ends that day.

    Args:
        copies: how many books are in it, those of the box where not said.

    Raises:
        AppError: ``not_found``, ``name_missing``, ``name_too_long``, ``bad_day``, ``bad_count``,
            ``return_before_loan``: the day lies before the present stay.
    """
    day, place = check_day(day), clean(place)
    if not place:
        raise AppError("name_missing")
    if len(place) > LONGEST:
        raise AppError("name_too_long", limit=LONGEST)
    with act(book, "boxes.send", _scope(book, box)) as doing:
        found = find(doing.connection, BOOK_BOX, box)
        for uuid, since in _open(doing.connection, found.no):
            if day < since:
                raise AppError("return_before_loan", day=day, lent=since)
            doing.put(Kind.BOX_STAY, uuid, until=day)
        usual = doing.connection.exec_driver_sql(
            "SELECT copies FROM book_box WHERE eid_no = ?", (found.no,)
        ).scalar_one()
        stay = new_id()
        doing.put(
            Kind.BOX_STAY,
            stay,
            alive=True,
            box_no=found.uuid,
            place=place,
            since=day,
            copies=_amount(copies if copies is not None else usual),
        )
        doing.created.append(stay)
    return doing.result


def bring_home(book: Book, box: str, day: str, loans: int | None = None) -> Changes:
    """The box is back; ``loans``: how often its books were lent there, if anybody counted.

    Raises:
        AppError: ``not_found``, ``bad_day``, ``bad_count``, ``return_before_loan``.
    """
    day = check_day(day)
    with act(book, "boxes.home", _scope(book, box)) as doing:
        found = find(doing.connection, BOOK_BOX, box)
        stays = _open(doing.connection, found.no)
        for uuid, since in stays:
            if day < since:
                raise AppError("return_before_loan", day=day, lent=since)
            doing.put(Kind.BOX_STAY, uuid, until=day, loans=_amount(loans))
            doing.changed += 1
        doing.unchanged += not stays
    return doing.result


def remove(book: Book, box: str) -> Changes:
    """A box written by mistake goes from lists and figures, its stays with it."""
    with act(book, "boxes.remove", _scope(book, box)) as doing:
        doing.put(Kind.BOOK_BOX, find(doing.connection, BOOK_BOX, box).uuid, alive=False)
    return doing.result


def _scope(book: Book, box: str | None) -> bytes | None:
    if box is None:
        return None
    with book.read() as connection:
        return find(connection, BOOK_BOX, box).scope


def _open(connection: Connection, box_no: int) -> list[tuple[bytes, str]]:
    rows = connection.exec_driver_sql(
        "SELECT e.uuid, coalesce(b.since, '') FROM box_stay b JOIN entity e ON e.eid_no = b.eid_no "
        "WHERE b.box_no = ? AND b.alive = 1 AND b.until IS NULL ORDER BY b.since, e.uuid",
        (box_no,),
    )
    return [(bytes(uuid), since) for uuid, since in rows]


def _amount(value: int | None) -> int | None:
    if value is not None:
        check_count(value, MOST)
    return value
