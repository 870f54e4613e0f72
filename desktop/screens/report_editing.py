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
    period, house = asked()

    def changed(_: object = None) -> None:
        desk.operations.run(
            report_photos.listing,
            period,
            house,
            on_done=lambda kept: shown.show_photos([(one.no, one.photo) for one in kept]),
        )

    def add(photo: Chosen) -> None:
        desk.operations.run(
            report_photos.add,
            period,
            photo.file,
            photo.caption,
            photo.place,
            photo.day,
            house,
            photo.checked,
            on_done=changed,
        )

    def remove(no: int) -> None:
        desk.operations.run(report_photos.remove, no, on_done=changed)

    def each(count: int) -> None:
        desk.operations.run(report_photos.set_a_page, period, count, house)

    def ask(day: str) -> None:
        desk.operations.run(
            report_photos.unasked,
            day,
            house,
            on_done=lambda names: shown.show_unasked(names),
            latest="report.unasked",
        )

    today = report_photos.today_of(period, desk.today())
    a_page = report.added.photos_a_page
    shown = ReportPhotosDialog(window, Acts(add, remove, each, ask), today, a_page)
    # How many a page is kept at once, so what the dialog begins with does not tell it apart.
    shown.draft_key = f"{period}"
    shown.asked()
    changed()
    shown.open()
    return shown
