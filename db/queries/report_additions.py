"""What people added to one report: texts, adjusted and estimated figures, closings."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from db.domain.closing import Closed
from db.domain.reports import Additions, Adjustment

if TYPE_CHECKING:
    from sqlalchemy import Connection

_OWN = "JOIN scope s ON s.scope_no = t.scope_no WHERE s.id = ? AND t.period = ? AND t.about = ?"


def additions(connection: Connection, scope: bytes, period: str, about: str) -> Additions:
    """Texts and figures that people set; nothing where nobody did."""
    key = (scope, period, about)
    texts = connection.exec_driver_sql(
        f"SELECT t.place, t.text FROM report_text t {_OWN} AND t.text IS NOT NULL ORDER BY 1", key
    )
    numbers = connection.exec_driver_sql(
        "SELECT t.sort, t.code, t.value, t.computed, t.reason FROM report_number t "
        f"{_OWN} AND t.alive = 1 ORDER BY t.code",
        key,
    ).fetchall()
    return Additions(
        texts=tuple((place, text) for place, text in texts),
        estimates=tuple((code, value) for sort, code, value, *_ in numbers if sort == ESTIMATE),
        adjustments=tuple(
            Adjustment(code, value, computed or 0, reason or "")
            for sort, code, value, computed, reason in numbers
            if sort == ADJUSTMENT
        ),
    )


ADJUSTMENT, ESTIMATE = "adjustment", "estimate"


def closings(connection: Connection, scope: bytes, period: str, about: str) -> tuple[Closed, ...]:
    """All closings of a report, the first first."""
    rows = connection.exec_driver_sql(
        f"SELECT t.revision, t.day, t.reason, t.figures FROM report_freeze t {_OWN} "
        "AND t.alive = 1 ORDER BY t.revision",
        (scope, period, about),
    )
    return tuple(
        Closed(revision or 0, day or "", reason, json.loads(figures or "{}"))
        for revision, day, reason, figures in rows
    )


def cut_off(connection: Connection, scope: bytes, sort: str) -> int | None:
    """The day of the month on which figures of that kind of period are closed; None: its end."""
    row = connection.exec_driver_sql(
        "SELECT t.day FROM cut_off t JOIN scope s ON s.scope_no = t.scope_no "
        "WHERE s.id = ? AND t.sort = ?",
        (scope, sort),
    ).fetchone()
    return None if row is None else row[0]
