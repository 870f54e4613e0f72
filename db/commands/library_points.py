"""The commune's library points: what there is, what each offers, months told by those without a
laptop."""

from __future__ import annotations

from dataclasses import asdict, replace

from db.commands.people import today
from db.domain.changes import Changes
from db.domain.counts import check_count
from db.domain.errors import AppError
from db.domain.houses import BookKind
from db.domain.ids import to_bytes
from db.domain.library_points import Checked, PointDraft, PointMonth
from db.domain.periods import parse_period
from db.domain.text import clean_or_none
from db.domain.times import check_day, check_order
from db.engine import Book
from db.log.act import Act, act
from db.log.kinds import Kind
from db.log.new_ids import new_id
from db.log.payload import derived_id
from db.queries.find import LIBRARY_POINT, UNIT, find

MOST = 10_000_000
LONGEST = 300


def save(
    book: Book, draft: PointDraft, *, point: str | None = None, unit: str | None = None
) -> Changes:
    """Write a new point, or new facts of ``point``.

    Args:
        unit: id of the unit whose laptop keeps the point's book; a unit has one point.

    Raises:
        AppError: ``commune_only``, ``name_missing``, ``name_too_long``, ``bad_day``,
            ``end_before_start``, ``bad_count``, ``not_found``; ``unit_has_point`` where that
            laptop's book is another point's.
    """
    _commune(book)
    checked = _checked(draft)
    with act(book, "points.save") as doing:
        bound = find(doing.connection, UNIT, unit).uuid if unit else None
        if bound is not None:
            _refuse_second(doing, bound, point)
        if point is not None:
            entity = find(doing.connection, LIBRARY_POINT, point).uuid
        else:
            entity = derived_id(Kind.LIBRARY_POINT, bound) if bound else new_id()
        doing.put(Kind.LIBRARY_POINT, entity, alive=True, unit_no=bound, **asdict(checked))
        doing.created.append(entity)
    return doing.result


def _refuse_second(doing: Act, unit: bytes, point: str | None) -> None:
    """The readers of a laptop's book would be counted by each of two points."""
    row = doing.connection.exec_driver_sql(
        "SELECT p.name FROM library_point p JOIN entity e ON e.eid_no = p.eid_no "
        "JOIN entity u ON u.eid_no = p.unit_no WHERE p.alive = 1 AND u.uuid = ? AND e.uuid <> ?",
        (unit, to_bytes(point) if point else b""),
    ).fetchone()
    if row is not None:
        raise AppError("unit_has_point", point=row[0] or "")


def remove(book: Book, point: str) -> Changes:
    """A point written by mistake goes; one that was closed gets its day instead."""
    with act(book, "points.remove") as doing:
        entity = find(doing.connection, LIBRARY_POINT, point).uuid
        doing.put(Kind.LIBRARY_POINT, entity, alive=False)
    return doing.result


def check(book: Book, point: str, checks: tuple[Checked, ...]) -> Changes:
    """Note what was seen of some items, in one act.

    Raises:
        AppError: ``not_found``, ``bad_day``, ``bad_count``, ``name_too_long``.
    """
    with act(book, "points.check") as doing:
        entity = find(doing.connection, LIBRARY_POINT, point).uuid
        for one in checks:
            doing.put(
                Kind.POINT_CHECK,
                derived_id(Kind.POINT_CHECK, entity, one.item.value.encode()),
                point_no=entity,
                item=one.item.value,
                yes=one.yes,
                amount=_amount(one.amount),
                note=_line(one.note),
                day=check_day(one.day) if one.day else today(),
            )
            doing.changed += 1
    return doing.result


def write_month(book: Book, point: str, told: PointMonth) -> Changes:
    """What a point without a laptop told of one month; written again, the last holds.

    Raises:
        AppError: ``not_found``, ``bad_period``, ``bad_count``, ``count_above_total``,
            ``point_has_laptop``.
    """
    month = parse_period(told.month)
    if len(told.month) != len("2026-05") or month.from_day.month != month.to_day.month:
        raise AppError("bad_period", text=told.month)
    for part in (told.loans, told.digital):
        if part > told.visits:
            raise AppError("count_above_total", value=part, total=told.visits)
    with act(book, "points.month") as doing:
        found = find(doing.connection, LIBRARY_POINT, point)
        bound = doing.connection.exec_driver_sql(
            "SELECT 1 FROM library_point p JOIN unit u ON u.eid_no = p.unit_no "
            "WHERE p.eid_no = ? AND u.alive = 1 AND u.house_scope IS NOT NULL",
            (found.no,),
        ).fetchone()
        if bound is not None:
            raise AppError("point_has_laptop")
        doing.put(
            Kind.POINT_MONTH,
            derived_id(Kind.POINT_MONTH, found.uuid, told.month.encode()),
            alive=True,
            point_no=found.uuid,
            month=told.month,
            visits=_amount(told.visits),
            loans=_amount(told.loans),
            digital=_amount(told.digital),
            note=_line(told.note),
        )
        doing.changed += 1
    return doing.result


def _commune(book: Book) -> None:
    if book.kind is not BookKind.COMMUNE:
        raise AppError("commune_only")


def _checked(draft: PointDraft) -> PointDraft:
    name = _line(draft.name)
    if name is None:
        raise AppError("name_missing")
    checked = replace(
        draft,
        name=name,
        owner=_line(draft.owner),
        address=_line(draft.address),
        keeper=_line(draft.keeper),
        hours=_line(draft.hours),
        opened=check_day(draft.opened) if draft.opened else None,
        closed=check_day(draft.closed) if draft.closed else None,
        titles=_amount(draft.titles),
        copies=_amount(draft.copies),
    )
    if checked.opened and checked.closed:
        check_order(checked.opened, checked.closed)
    return checked


def _line(text: str | None) -> str | None:
    line = clean_or_none(text)
    if line is not None and len(line) > LONGEST:
        raise AppError("name_too_long", limit=LONGEST)
    return line


def _amount(value: int | None) -> int | None:
    if value is not None:
        check_count(value, MOST)
    return value
