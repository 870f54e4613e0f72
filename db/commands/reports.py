"""Closing a report, and what people add to its computed figures and written words."""

from __future__ import annotations

import json
from dataclasses import dataclass

from db.commands.own_papers import own_papers
from db.commands.people import today
from db.domain.changes import Changes
from db.domain.closing import LAST_CUT_OFF, Snapshot, period_key
from db.domain.errors import AppError
from db.domain.periods import Period, PeriodKind
from db.domain.reports import CODES
from db.domain.text import clean
from db.engine import Book
from db.log.act import Act, act
from db.log.kinds import Kind
from db.log.payload import derived_id
from db.queries.report_additions import ADJUSTMENT, ESTIMATE, additions, closings

LONGEST, LONGEST_TEXT, MOST = 300, 4_000, 10_000_000


@dataclass(frozen=True)
class ReportKey:
    """Which report: its period, and at the commune the id of a house, empty for the whole."""

    period: Period
    about: str = ""

    @property
    def parts(self) -> tuple[bytes, bytes]:
        return period_key(self.period).encode(), self.about.encode()


def close(book: Book, key: ReportKey, figures: Snapshot, reason: str | None = None) -> Changes:
    """Keep the figures as they stand; once closed, only a correction with a reason follows.

    Raises:
        AppError: ``report_closed`` where it is closed and no reason is given; ``name_too_long``.
    """
    why = _line(reason) if reason else ""
    with act(book, "reports.close", own_papers(book)) as doing:
        name = period_key(key.period)
        before = closings(doing.connection, book.scope, name, key.about)
        if before and not why:
            raise AppError("report_closed", day=before[-1].day)
        doing.put(
            Kind.REPORT_FREEZE,
            derived_id(Kind.REPORT_FREEZE, doing.scope, *key.parts, b"%d" % len(before)),
            alive=True,
            period=name,
            about=key.about,
            revision=len(before),
            day=today(),
            reason=why or None,
            figures=json.dumps(figures, ensure_ascii=False, sort_keys=True),
        )
    return doing.result


def write_text(book: Book, key: ReportKey, place: str, text: str | None) -> Changes:
    """Put a person's words in place of a written paragraph; None brings the written ones back.

    Raises:
        AppError: ``name_too_long``.
    """
    lines = [clean(line) for line in (text or "").splitlines()]
    whole = "\n".join(line for line in lines if line)
    if len(whole) > LONGEST_TEXT:
        raise AppError("name_too_long", limit=LONGEST_TEXT)
    with act(book, "reports.text", own_papers(book)) as doing:
        doing.put(
            Kind.REPORT_TEXT,
            derived_id(Kind.REPORT_TEXT, doing.scope, *key.parts, place.encode()),
            period=period_key(key.period),
            about=key.about,
            place=place,
            text=whole or None,
        )
    return doing.result


def adjust(
    book: Book, key: ReportKey, code: str, value: int, computed: int, reason: str
) -> Changes:
    """Set a figure beside the computed one. The records stay as they are.

    Raises:
        AppError: ``figure_unknown``, ``reason_missing``, ``provisional_number``.
    """
    why = _line(reason)
    if not why:
        raise AppError("reason_missing")
    return _number(book, key, code, ADJUSTMENT, value, computed=computed, reason=why)


def estimate(book: Book, key: ReportKey, code: str, value: int) -> Changes:
    """Type what a figure may be at the end of the period; never computed.

    Raises:
        AppError: as ``adjust``.
    """
    return _number(book, key, code, ESTIMATE, value)


def drop_number(book: Book, key: ReportKey, code: str) -> Changes:
    """Take an adjusted and an estimated figure away again."""
    check_code(code)
    with act(book, "reports.number", own_papers(book)) as doing:
        found = additions(doing.connection, book.scope, period_key(key.period), key.about)
        known = {
            ADJUSTMENT: {one.code for one in found.adjustments},
            ESTIMATE: {of for of, _ in found.estimates},
        }
        for sort, codes in known.items():
            if code in codes:
                doing.put(
                    Kind.REPORT_NUMBER,
                    _number_id(doing, key, code, sort),
                    alive=False,
                    period=period_key(key.period),
                    about=key.about,
                    code=code,
                    sort=sort,
                )
    return doing.result


def set_cut_off(book: Book, kind: PeriodKind, day: int | None) -> Changes:
    """The day of the last month up to which a kind of period counts; None: to its end.

    Raises:
        AppError: ``bad_cut_off`` for a day that not every month has.
    """
    if day is not None and not 1 <= day <= LAST_CUT_OFF:
        raise AppError("bad_cut_off", limit=LAST_CUT_OFF)
    with act(book, "reports.cut_off") as doing:
        entity = derived_id(Kind.CUT_OFF, doing.scope, kind.value.encode())
        doing.put(Kind.CUT_OFF, entity, sort=kind.value, day=day)
    return doing.result


def _number(
    book: Book,
    key: ReportKey,
    code: str,
    sort: str,
    value: int,
    computed: int | None = None,
    reason: str | None = None,
) -> Changes:
    check_code(code)
    if not 0 <= value <= MOST:
        raise AppError("provisional_number", number=value, limit=MOST)
    with act(book, "reports.number", own_papers(book)) as doing:
        doing.put(
            Kind.REPORT_NUMBER,
            _number_id(doing, key, code, sort),
            alive=True,
            period=period_key(key.period),
            about=key.about,
            code=code,
            sort=sort,
            value=value,
            computed=computed,
            reason=reason,
        )
    return doing.result


def _number_id(doing: Act, key: ReportKey, code: str, sort: str) -> bytes:
    return derived_id(Kind.REPORT_NUMBER, doing.scope, *key.parts, code.encode(), sort.encode())


def check_code(code: str) -> None:
    """Refuse a code that no report prints.

    Raises:
        AppError: ``figure_unknown``.
    """
    if code not in CODES:
        raise AppError("figure_unknown", figure=code)


def _line(text: str) -> str:
    line = clean(text)
    if len(line) > LONGEST:
        raise AppError("name_too_long", limit=LONGEST)
    return line
