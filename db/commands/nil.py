"""Nothing happened in a period: a deliberate act, so that missing and nil look different."""

from __future__ import annotations

from db.commands.people import today
from db.domain.changes import Changes
from db.domain.errors import AppError
from db.domain.periods import parse_period
from db.engine import Book
from db.log.act import act
from db.log.kinds import Kind
from db.log.payload import derived_id
from db.queries.hand_in_states import somebody_came


def report_nil(book: Book, period: str) -> Changes:
    """Say “không phát sinh” for a period such as ``2026-11``.

    Raises:
        AppError: ``bad_period``; ``not_nil`` where somebody came to a meeting in it.
    """
    span = parse_period(period)
    with act(book, "handing.nil") as doing:
        if somebody_came(doing.connection, span.from_day.isoformat(), span.to_day.isoformat()):
            raise AppError("not_nil", period=period)
        doing.put(
            Kind.NIL_REPORT,
            derived_id(Kind.NIL_REPORT, doing.scope, period.encode()),
            period=period,
            day=today(),
            active=True,
        )
    return doing.result
