"""What people complete in a report: its words, its head and foot, figures they set, photos."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QWidget

from db.domain.figure_codes import codes
from db.domain.periods import Period, PeriodKind
from db.domain.report_heads import HeadSort, ReportHead
from db.domain.reports import CODES, ActivityReport, CommuneReport
from desktop.actions import paper_texts, report_closing, report_heads, report_photos, reports
from desktop.dialogs.paper_texts import PaperTextsDialog
from desktop.dialogs.report_head import ReportHeadDialog
from desktop.dialogs.report_numbers import Number, ReportNumbersDialog
from desktop.dialogs.report_photos import Acts, Chosen, ReportPhotosDialog
from desktop.dialogs.report_words import ReportWordsDialog
from desktop.screens.desk import Desk
from desktop.wording import tr

Report = ActivityReport | CommuneReport
Asked = Callable[[], tuple[Period, str | None]]
_CUT = (PeriodKind.MONTH, PeriodKind.QUARTER, PeriodKind.HALF)
"""Kinds of period whose figures may be closed before their last day."""


def edit_words(desk: Desk, window: QWidget, asked: Asked, report: Report) -> None:
    """Open the paragraphs; each that is changed is kept."""
    period, house = asked()

    def keep(place: str, text: str | None) -> None:
        desk.operations.run(
            report_closing.write_text,
            period,
            place,
            text,
            house,
            on_done=lambda _: desk.notify.done(tr("Đã lưu lời báo cáo.")),
        )

    desk.operations.free(
        reports.paragraphs,
        report,
        on_done=lambda told: ReportWordsDialog(window, told, keep).open(),
        latest="report.words",
    )


def edit_head(desk: Desk, window: QWidget, asked: Asked, report: Report) -> None:
    """Open what stands round the report, with the day its figures are closed."""
    period = asked()[0]

    def keep(head: ReportHead, day: str | None) -> None:
        desk.operations.run(
            report_heads.set_head,
            head,
            on_done=lambda _: desk.notify.done(tr("Đã lưu đầu và cuối báo cáo.")),
        )
        if day is not None:
            number = int(day) if day.isdigit() else None
            desk.operations.run(report_closing.set_cut_off, period.kind, number)

    def show(found: tuple[tuple[ReportHead, ...], int | None]) -> None:
        heads, cut_off = found
        ReportHeadDialog(
            window,
            heads,
            report.heading,
            keep,
            partial(_forget_head, desk, HeadSort.OWN),
            with_issuer=isinstance(report, ActivityReport),
            cut_off=cut_off,
            with_cut_off=period.kind in _CUT,
        ).open()

    desk.operations.run(report_closing.heads_and_cut_off, period.kind, on_done=show)


def edit_houses_head(desk: Desk, window: QWidget, report: Report) -> None:
    """At the commune: what all its houses' reports shall have; it goes with the next replies."""

    def keep(head: ReportHead, _: str | None) -> None:
        desk.operations.run(
            report_heads.set_head,
            head,
            HeadSort.HOUSES,
            on_done=lambda _: desk.notify.done(tr("Đã lưu. Các làng nhận cùng giấy báo đã nhận.")),
        )

    def show(heads: tuple[ReportHead, ...]) -> None:
        title = tr("Đầu và cuối báo cáo của các làng")
        forget = partial(_forget_head, desk, HeadSort.HOUSES)
        ReportHeadDialog(
            window, heads, report.heading, keep, forget, title=title, with_name=False
        ).open()

    desk.operations.run(report_heads.all_of, HeadSort.HOUSES, on_done=show)


def _forget_head(desk: Desk, sort: HeadSort, day: str) -> None:
    desk.operations.run(
        report_heads.forget,
        day,
        sort,
        on_done=lambda _: desk.notify.done(tr("Đã bỏ. Báo cáo dùng bản trước đó.")),
    )


def edit_paper_texts(desk: Desk, window: QWidget) -> None:
    """At the commune: sentences of letters and certificates of all its houses."""

    def keep(place: str, text: str | None) -> None:
        desk.operations.run(
            paper_texts.set_text,
            place,
            text,
            on_done=lambda _: desk.notify.done(tr("Đã lưu. Các làng nhận cùng giấy báo đã nhận.")),
        )

    desk.operations.run(
        paper_texts.listing, on_done=lambda found: PaperTextsDialog(window, found, keep).open()
    )


def edit_numbers(desk: Desk, window: QWidget, asked: Asked, report: Report) -> None:
    """Open the figures of the report: set one with a reason, or type what it may come to."""
    period, house = asked()

    def keep(before: Number, after: Number) -> None:
        desk.operations.run(
            report_closing.set_number,
            period,
            after.code,
            (after.adjusted, after.reason),
            after.estimate,
            house,
            on_done=lambda _: desk.notify.done(tr("Đã ghi vào báo cáo.")),
        )

    ReportNumbersDialog(window, numbers_of(report), keep).open()


def numbers_of(report: Report) -> list[Number]:
    """Every figure as it was counted, with what people set of it."""
    set_by = {one.code: one for one in report.added.adjustments}
    estimates = dict(report.added.estimates)
    known, found = set(codes()), []
    for code in (code for code in CODES if code in known):
        one = set_by.get(code)
        counted = one.computed if one else report.totals.value(code)
        adjusted, reason = (one.value, one.reason) if one else (None, "")
        found.append(Number(code, counted, adjusted, reason, estimates.get(code)))
    return found


def edit_photos(desk: Desk, window: QWidget, asked: Asked, report: Report) -> ReportPhotosDialog:
    """Open the photos of the annex."""
    return _PhotoEditing(desk, *asked()).open(window, report.added.photos_a_page)


class _PhotoEditing:
    """What the dialog of the annex asks and keeps, of one report."""

    def __init__(self, desk: Desk, period: Period, house: str | None) -> None:
        self._desk, self._run = desk, desk.operations.run
        self._period, self._house = period, house

    def open(self, window: QWidget, a_page: int) -> ReportPhotosDialog:
        acts = Acts(self._add, self._remove, self._each, self._ask)
        today = report_photos.today_of(self._period, self._desk.today())
        self._shown = ReportPhotosDialog(window, acts, today, a_page)
        # How many a page is kept at once, so what the dialog begins with does not tell it apart.
        self._shown.draft_key = f"{self._period}"
        self._shown.asked()
        self._refresh()
        self._shown.open()
        return self._shown

    def _refresh(self, _: object = None) -> None:
        self._run(
            report_photos.listing,
            self._period,
            self._house,
            on_done=lambda kept: self._shown.show_photos([(one.no, one.photo) for one in kept]),
        )

    def _add(self, photo: Chosen) -> None:
        self._run(
            report_photos.add,
            self._period,
            photo.file,
            photo.caption,
            photo.place,
            photo.day,
            self._house,
            photo.checked,
            on_done=self._refresh,
        )

    def _remove(self, no: int) -> None:
        self._run(report_photos.remove, no, on_done=self._refresh)

    def _each(self, count: int) -> None:
        self._run(report_photos.set_a_page, self._period, count, self._house)

    def _ask(self, day: str) -> None:
        self._run(
            report_photos.unasked,
            day,
            self._house,
            on_done=lambda names: self._shown.show_unasked(names),
            latest="report.unasked",
        )
