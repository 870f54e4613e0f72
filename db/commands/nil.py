"""Nothing happened in a period: a deliberate act, so that missing and nil look different."""

from __future__ import annotations

from db.commands.people import today
from db.counting.held import STANDS
from db.domain.changes import Changes
from db.domain.errors import AppError
from db.domain.periods import parse_period
from db.engine import Book
from db.log.act import act
from db.log.kinds import Kind
from db.log.payload import derived_id


def report_nil(book: Book, period: str) -> Changes:
    """Say “không phát sinh” for a period such as ``2026-11``.

    Raises:
        AppError: ``bad_period``; ``not_nil`` where a meeting was held in it.
    """
    span = parse_period(period)
    with act(book, "handing.nil") as doing:
        held = doing.connection.exec_driver_sql(
            f"SELECT 1 FROM meeting t WHERE {STANDS} AND t.day BETWEEN ? AND ? AND ("
            "t.heads_people > 0 OR t.heads_households > 0 "
            "OR coalesce(t.unnamed_female, 0) + coalesce(t.unnamed_male, 0) "
            "+ coalesce(t.unnamed_girls, 0) + coalesce(t.unnamed_boys, 0) > 0 "
            "OR EXISTS (SELECT 1 FROM attendance a "
            "WHERE a.meeting_no = t.eid_no AND a.status IN (1, 2))) LIMIT 1",
            (span.from_day.isoformat(), span.to_day.isoformat()),
        ).fetchone()
        if held is not None:
            raise AppError("not_nil", period=period)
        doing.put(
            Kind.NIL_REPORT,
            derived_id(Kind.NIL_REPORT, doing.scope, period.encode()),
            period=period,
            day=today(),
            active=True,
        )
    return doing.result
