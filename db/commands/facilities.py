"""A house says how large it is; the commune sets what a house needs."""

from __future__ import annotations

from dataclasses import asdict

from db.commands.people import today
from db.domain.changes import Changes
from db.domain.counts import check_count
from db.domain.errors import AppError
from db.domain.facilities import Criteria, Facility
from db.domain.houses import BookKind
from db.domain.times import check_day
from db.engine import Book
from db.log.act import act
from db.log.kinds import Kind
from db.log.payload import derived_id

MOST = 1_000_000


def describe(book: Book, facility: Facility) -> Changes:
    """What this house has now; what was said before stays in the history.

    Raises:
        AppError: ``house_only``, ``bad_count``, ``bad_day``.
    """
    if book.kind is not BookKind.HOUSE:
        raise AppError("house_only")
    for value in (facility.area, facility.seats, facility.yard):
        _amount(value)
    day = check_day(facility.day) if facility.day else today()
    with act(book, "facilities.describe") as doing:
        entity = derived_id(Kind.FACILITY, doing.scope)
        doing.put(Kind.FACILITY, entity, **{**asdict(facility), "day": day})
        doing.changed += 1
    return doing.result


def set_criteria(book: Book, criteria: Criteria) -> Changes:
    """What every house of the commune needs; travels to the houses with the reply.

    Raises:
        AppError: ``commune_only``, ``bad_count``.
    """
    if book.kind is not BookKind.COMMUNE:
        raise AppError("commune_only")
    for value in (criteria.area, criteria.seats):
        _amount(value)
    with act(book, "facilities.criteria") as doing:
        entity = derived_id(Kind.FACILITY_CRITERIA, doing.scope)
        doing.put(Kind.FACILITY_CRITERIA, entity, **asdict(criteria))
        doing.changed += 1
    return doing.result


def _amount(value: int | None) -> None:
    if value is not None:
        check_count(value, MOST)
