"""The hall is lent: written down, changed, taken out again."""

from __future__ import annotations

from db.domain.changes import Changes
from db.domain.hall import HallDraft
from db.domain.text import clean_or_none
from db.domain.times import check_day, check_order, check_time
from db.engine import Book
from db.log.act import Act, act
from db.log.kinds import Kind
from db.log.new_ids import new_id
from db.queries.find import HALL_LENDING, find


def lend(book: Book, draft: HallDraft) -> Changes:
    """Write a lending down; other things at that time do not stop it.

    Raises:
        AppError: ``bad_day``, ``bad_time``, ``end_before_start``.
    """
    with act(book, "hall.lend") as doing:
        made = new_id()
        _put(doing, made, draft)
        doing.created.append(made)
    return doing.result


def edit(book: Book, lending_id: str, draft: HallDraft) -> Changes:
    """Give a lending the state of the form.

    Raises:
        AppError: as ``lend``; ``not_found``.
    """
    with act(book, "hall.edit") as doing:
        _put(doing, find(doing.connection, HALL_LENDING, lending_id).uuid, draft)
    return doing.result


def remove(book: Book, lending_id: str) -> Changes:
    """Take a lending away."""
    with act(book, "hall.remove") as doing:
        found = find(doing.connection, HALL_LENDING, lending_id)
        doing.put(Kind.HALL_LENDING, found.uuid, alive=False)
    return doing.result


def _put(doing: Act, lending: bytes, draft: HallDraft) -> None:
    first, last = check_day(draft.first_day), check_day(draft.last_day)
    check_order(first, last)
    doing.put(
        Kind.HALL_LENDING,
        lending,
        alive=True,
        purpose=draft.purpose.value,
        first_day=first,
        last_day=last,
        time=check_time(draft.time),
        place=clean_or_none(draft.place),
        what=clean_or_none(draft.what),
        borrower=clean_or_none(draft.borrower),
    )
