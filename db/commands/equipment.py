"""Equipment: write it down, lend it, take it back, look at its condition once a year."""

from __future__ import annotations

from typing import TYPE_CHECKING

from db.domain.changes import Changes
from db.domain.counts import check_count
from db.domain.equipment import Condition
from db.domain.errors import AppError
from db.domain.text import clean
from db.domain.times import check_day
from db.engine import Book
from db.log.act import act
from db.log.kinds import Kind
from db.log.new_ids import new_id
from db.queries import equipment as questions
from db.queries.find import EQUIPMENT, EQUIPMENT_LOAN, PERSON, find

if TYPE_CHECKING:
    from sqlalchemy import Connection

MOST = 100_000


def add(book: Book, name: str, pieces: int) -> Changes:
    """Write things of one name down.

    Raises:
        AppError: ``name_missing``, ``bad_count``.
    """
    name = clean(name)
    if not name:
        raise AppError("name_missing")
    _check_pieces(pieces)
    with act(book, "equipment.add") as doing:
        item = new_id()
        doing.put(Kind.EQUIPMENT, item, alive=True, name=name, pieces=pieces)
        doing.created.append(item)
    return doing.result


def edit(book: Book, item_id: str, name: str, pieces: int) -> Changes:
    """Another name or number of pieces.

    Raises:
        AppError: ``not_found``, ``name_missing``, ``bad_count``; ``still_lent`` where more are out.
    """
    name = clean(name)
    if not name:
        raise AppError("name_missing")
    _check_pieces(pieces)
    with act(book, "equipment.edit") as doing:
        item = find(doing.connection, EQUIPMENT, item_id)
        out = questions.pieces_out(doing.connection, item.no)
        if pieces < out:
            raise AppError("still_lent", out=out)
        doing.put(Kind.EQUIPMENT, item.uuid, name=name, pieces=pieces)
    return doing.result


def remove(book: Book, item_id: str) -> Changes:
    """It is no longer the house's; what was lent stays in the history.

    Raises:
        AppError: ``not_found``, ``still_lent``.
    """
    with act(book, "equipment.remove") as doing:
        item = find(doing.connection, EQUIPMENT, item_id)
        out = questions.pieces_out(doing.connection, item.no)
        if out:
            raise AppError("still_lent", out=out)
        doing.put(Kind.EQUIPMENT, item.uuid, alive=False)
    return doing.result


def check(book: Book, item_id: str, condition: Condition, day: str) -> Changes:
    """What the walk-through saw."""
    day = check_day(day)
    with act(book, "equipment.check") as doing:
        item = find(doing.connection, EQUIPMENT, item_id).uuid
        doing.put(Kind.EQUIPMENT, item, condition=condition.value, checked_on=day)
    return doing.result


def lend(book: Book, item_id: str, person_id: str, pieces: int, day: str, due: str) -> Changes:
    """Lend pieces to one person until a day.

    Raises:
        AppError: ``not_found``, ``bad_count``, ``not_enough_pieces``, ``due_before_loan``.
    """
    day, due = check_day(day), check_day(due)
    _check_pieces(pieces)
    if due < day:
        raise AppError("due_before_loan", day=day, due=due)
    with act(book, "equipment.lend") as doing:
        item = find(doing.connection, EQUIPMENT, item_id)
        person = find(doing.connection, PERSON, person_id)
        left = questions.pieces_of(doing.connection, item.no) - questions.pieces_out(
            doing.connection, item.no
        )
        if pieces > left:
            raise AppError("not_enough_pieces", left=left)
        loan = new_id()
        doing.put(
            Kind.EQUIPMENT_LOAN,
            loan,
            alive=True,
            person_no=person.uuid,
            item_no=item.uuid,
            pieces=pieces,
            day=day,
            due=due,
        )
        doing.created.append(loan)
    return doing.result


def give_back(book: Book, loan_id: str, day: str) -> Changes:
    """All pieces of a loan are back.

    Raises:
        AppError: ``not_found``, ``loan_is_back``, ``return_before_loan``.
    """
    day = check_day(day)
    with act(book, "equipment.return") as doing:
        loan = find(doing.connection, EQUIPMENT_LOAN, loan_id)
        lent = _lent_on(doing.connection, loan.no)
        if day < lent:
            raise AppError("return_before_loan", day=day, lent=lent)
        doing.put(Kind.EQUIPMENT_LOAN, loan.uuid, returned=day)
    return doing.result


def _lent_on(connection: Connection, loan_no: int) -> str:
    """The day of a lending whose pieces are still out; else AppError ``loan_is_back``."""
    lent, returned = connection.exec_driver_sql(
        "SELECT day, returned FROM equipment_loan WHERE eid_no = ?", (loan_no,)
    ).one()
    if returned is not None:
        raise AppError("loan_is_back", day=returned)
    return str(lent or "")


def renew(book: Book, loan_id: str, due: str) -> Changes:
    """Lend on until another day.

    Raises:
        AppError: ``not_found``, ``bad_day``, ``loan_is_back``, ``due_before_loan``.
    """
    due = check_day(due)
    with act(book, "equipment.renew") as doing:
        loan = find(doing.connection, EQUIPMENT_LOAN, loan_id)
        lent = _lent_on(doing.connection, loan.no)
        if due < lent:
            raise AppError("due_before_loan", day=lent, due=due)
        doing.put(Kind.EQUIPMENT_LOAN, loan.uuid, due=due)
    return doing.result


def remove_loan(book: Book, loan_id: str) -> Changes:
    """A lending written by mistake goes from the lists.

    Raises:
        AppError: ``not_found``.
    """
    with act(book, "equipment.remove_loan") as doing:
        loan = find(doing.connection, EQUIPMENT_LOAN, loan_id)
        doing.put(Kind.EQUIPMENT_LOAN, loan.uuid, alive=False)
    return doing.result


def _check_pieces(pieces: int) -> None:
    check_count(pieces, MOST, 1)
