"""Closing a report (“Chốt báo cáo”), and what people add to its figures and words."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from db.commands import reports as commands
from db.commands.reports import ReportKey
from db.domain.changes import Changes
from db.domain.closing import Closed, as_closed, cut, late, period_key, snapshot
from db.domain.houses import BookKind
from db.domain.ids import to_bytes
from db.domain.periods import Period, PeriodKind
from db.domain.report_heads import ReportHead
from db.domain.reports import (
    PHOTOS_A_PAGE,
    ActivityReport,
    Additions,
    Adjustment,
    CommuneReport,
    MonthVisits,
    ReportTotals,
    Target,
)
from db.engine import Book
from db.log.act import together
from db.queries import report_additions as questions
from db.queries import report_heads, report_months, report_photos, report_targets
from db.queries.house_scopes import house_of, house_scope

if TYPE_CHECKING:
    from sqlalchemy import Connection

Report = ActivityReport | CommuneReport
CHART_PLACE = "chart"
"""Beside the paragraphs of a report, that it has the chart of months."""
PHOTOS_PLACE = "photos_a_page"
"""Beside the paragraphs of a report, how many photos stand on a page of its annex."""
_ADDED_UP = ("visits", "meetings", "households", "library.visits", "library.loans", "donations")
"""Figures of which a year is the sum of its periods."""


def key_of(book: Book, period: Period, house: str | None = None) -> ReportKey:
    """Which report: the book's own, or at the commune that of one house.

    Raises:
        AppError: those of ``house_scope``.
    """
    if house is None or book.kind is not BookKind.COMMUNE:
        return ReportKey(period)
    with book.read() as connection:
        return ReportKey(period, house_scope(connection, house).id)


def counted_days(book: Book, period: Period) -> Period:
    """The period by the cut-off day that is set for its kind."""
    with book.read() as connection:
        return cut(period, questions.cut_off(connection, book.scope, period.kind.value))


def completed(book: Book, made: Report, about: str) -> Report:
    """The report with what people added; a closed one with its figures as closed, and what came in
    since listed."""
    with book.read() as connection:
        name = period_key(made.period)
        added = questions.additions(connection, book.scope, name, about)
        closings = questions.closings(connection, book.scope, name, about)
        day = questions.cut_off(connection, book.scope, made.period.kind.value)
        added = replace(
            added,
            targets=_targets(connection, book, made, about),
            photos=tuple(one.photo for one in report_photos.kept(connection, name, about)),
            photos_a_page=_photos_a_page(added),
            months=_months(connection, book, made, about, added),
        )
    if day is not None and made.as_of is None:
        made = replace(made, as_of=made.period.to_day.isoformat())
    if closings:
        made, added = _closed(made, added, closings[-1])
    totals, year = made.totals, made.year
    for one in added.adjustments:
        year = _year_adjusted(made, year, one)
        totals = totals.with_value(one.code, one.value)
    return replace(made, totals=totals, year=year, added=added)


def _year_adjusted(made: Report, year: ReportTotals, one: Adjustment) -> ReportTotals:
    """The year so far holds the days of the period: where these are the same days (of members, the
    same last day) it is the same figure, else what is added up is as much more or less. Who came in
    two periods is one person, so persons of a year cannot be told from an adjusted quarter."""
    if one.code == "members" or made.period.from_day == made.period.year_so_far().from_day:
        return year.with_value(one.code, one.value)
    if not one.code.startswith(_ADDED_UP):
        return year
    differs = one.value - made.totals.value(one.code)
    return year.with_value(one.code, max(0, year.value(one.code) + differs))


def _months(
    connection: Connection, book: Book, made: Report, about: str, added: Additions
) -> tuple[MonthVisits, ...]:
    """The months of a chart, where one is wanted."""
    if CHART_PLACE not in dict(added.texts):
        return ()
    if book.kind is BookKind.COMMUNE and not about:
        return report_months.months(connection, made.period, None, made.heading.day)
    scope = to_bytes(about) if about else book.scope
    no = house_of(connection, scope).no
    return report_months.months(connection, made.period, no, made.heading.day)


def set_chart(book: Book, period: Period, wanted: bool, house: str | None = None) -> Changes:
    """Whether the report of a period has the chart of months."""
    return write_text(book, period, CHART_PLACE, "1" if wanted else None, house)


def _photos_a_page(added: Additions) -> int:
    told = dict(added.texts).get(PHOTOS_PLACE, "")
    return int(told) if told in {str(one) for one in PHOTOS_A_PAGE} else Additions.photos_a_page


def _targets(connection: Connection, book: Book, made: Report, about: str) -> tuple[Target, ...]:
    """Of the year the period ends in: the plan's, or what this house was given."""
    year = made.period.to_day.year
    if book.kind is BookKind.COMMUNE and not about:
        return report_targets.of_commune(connection, year)
    return report_targets.of_house(connection, to_bytes(about) if about else book.scope, year)


def _closed(made: Report, added: Additions, closed: Closed) -> tuple[Report, Additions]:
    told = replace(
        added,
        closed_on=closed.day,
        revision=closed.revision,
        reason=closed.reason,
        late=tuple(late(closed, made)),
    )
    return as_closed(made, closed), told


def close(
    book: Book,
    period: Period,
    house: str | None = None,
    reason: str | None = None,
    today: date | None = None,
) -> Changes:
    """Freeze the figures as they stand now; closed before: a correction, which needs a reason.

    Raises:
        AppError: ``report_closed``; those of the report.
    """
    from desktop.actions import reports

    made = reports.computed(book, period, house, today)
    return commands.close(book, key_of(book, period, house), snapshot(made), reason)


def write_text(
    book: Book, period: Period, place: str, text: str | None, house: str | None = None
) -> Changes:
    """Keep a person's words for one paragraph; None: the written ones again."""
    return commands.write_text(book, key_of(book, period, house), place, text)


def adjust(
    book: Book, period: Period, code: str, value: int, reason: str, house: str | None = None
) -> Changes:
    """Set a figure beside the computed one, with the reason.

    Raises:
        AppError: ``figure_unknown``, ``reason_missing``; those of the report.
    """
    from desktop.actions import reports

    made = reports.report(book, period, house)
    set_before = {one.code: one.computed for one in made.added.adjustments}
    computed = set_before.get(code)
    if computed is None:
        commands.check_code(code)
        computed = made.totals.value(code)
    return commands.adjust(book, key_of(book, period, house), code, value, computed, reason)


def estimate(
    book: Book, period: Period, code: str, value: int, house: str | None = None
) -> Changes:
    """Type what a figure may be at the end of the period."""
    return commands.estimate(book, key_of(book, period, house), code, value)


def drop_number(book: Book, period: Period, code: str, house: str | None = None) -> Changes:
    """Take away what was adjusted or estimated."""
    return commands.drop_number(book, key_of(book, period, house), code)


def set_number(
    book: Book,
    period: Period,
    code: str,
    adjusted: tuple[int | None, str],
    estimated: int | None,
    house: str | None = None,
) -> Changes:
    """All that people set of one figure: ``adjusted`` with its reason, and what the whole period
    may come to; None takes it away. One act: what is refused leaves all as it was.

    Raises:
        AppError: as ``adjust`` and ``estimate``.
    """
    value, reason = adjusted
    with together(book, "reports.number") as doing:
        drop_number(book, period, code, house)
        if estimated is not None:
            estimate(book, period, code, estimated, house)
        if value is not None:
            adjust(book, period, code, value, reason, house)
    return doing.result


def heads_and_cut_off(book: Book, kind: PeriodKind) -> tuple[tuple[ReportHead, ...], int | None]:
    """What stands round the book's reports, each version with its day, and up to which day a kind
    of period counts."""
    with book.read() as connection:
        day = questions.cut_off(connection, book.scope, kind.value)
        return report_heads.heads(connection, book.scope), day


def set_cut_off(book: Book, kind: PeriodKind, day: int | None) -> Changes:
    """Up to which day of its last month a kind of period counts; None: to its end.

    Raises:
        AppError: ``bad_cut_off``.
    """
    return commands.set_cut_off(book, kind, day)
