"""What people added to one report: texts, adjusted and estimated figures, closings."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from db.domain.closing import Closed
from db.domain.reports import Additions, Adjustment
from db.domain.scopes import private_scope

if TYPE_CHECKING:
    from sqlalchemy import Connection

_OWN = (
    "JOIN scope s ON s.scope_no = t.scope_no WHERE s.id IN (?1, ?2) AND t.period = ?3 "
    "AND t.about = ?4"
)
_LATER = "ORDER BY s.id = ?2"
"""Programs before wrote a commune's papers into the scope that all houses get: what it keeps for
itself since holds over these."""


def additions(connection: Connection, scope: bytes, period: str, about: str) -> Additions:
    """Texts and figures that people set; nothing where nobody did."""
    key = (scope, private_scope(scope), period, about)
    texts = dict(
        (place, text)
        for place, text in connection.exec_driver_sql(
            f"SELECT t.place, t.text FROM report_text t {_OWN} {_LATER}", key
        )
    )
    rows = connection.exec_driver_sql(
        "SELECT t.sort, t.code, t.value, t.computed, t.reason, t.alive FROM report_number t "
        f"{_OWN} {_LATER}",
        key,
    )
    newest = {(row[0], row[1]): tuple(row[:5]) if row[5] else None for row in rows}
    numbers = sorted((row for row in newest.values() if row), key=lambda row: str(row[1]))
    return Additions(
        texts=tuple((place, text) for place, text in sorted(texts.items()) if text is not None),
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
        (scope, private_scope(scope), period, about),
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
