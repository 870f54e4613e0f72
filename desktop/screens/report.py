"""Báo cáo: choose a period, see the pages as they will be printed, print, save or put aside."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from db.domain.changes import Changes, Subject
from db.domain.houses import BookKind, HouseState
from db.domain.periods import Period
from db.domain.reports import ActivityReport, CommuneReport, Counted
from desktop import phrases
from desktop.actions import report_checks, reports
from desktop.printing.preview import Spot
from desktop.screens.desk import Desk
from desktop.screens.paper import PaperActs, PaperView
from desktop.screens.periods import PeriodChoice, period_words
from desktop.screens.report_acts import ReportActs
from desktop.screens.screen import Screen
from desktop.widgets.card import Card
from desktop.widgets.choice import Choice
from desktop.widgets.fields import Field
from desktop.widgets.list_detail import ListDetail
from desktop.widgets.text import Kind, Text
from desktop.wording import number, tr

if TYPE_CHECKING:
    from desktop.documents.drawn_report import DrawnReport

ALL = ""


def _doubts(report: ActivityReport | CommuneReport) -> str:
    """Up to when the figures go, whether they are closed, and what came in since."""
    lines = []
    if report.as_of:
        lines.append(tr("Số liệu tính đến ngày {day}.", day=phrases.day(report.as_of)))
    added = report.added
    if added.closed_on:
        lines.append(tr("Đã chốt ngày {day}.", day=phrases.day(added.closed_on)))
    visits = sum(
        one.now - one.closed for one in added.late if one.code == "visits" and not one.house
    )
    if added.late:
        lines.append(
            tr(
                "Về sau khi chốt: {visits} lượt người, chưa cộng vào. Xem Phụ lục.",
                visits=f"{'+' if visits > 0 else ''}{number(visits)}",
            )
        )
    return "\n".join(lines)


class ReportScreen(Screen):
    """Of a house to its commune; at the commune over all its houses."""

    subjects = frozenset(Subject)
    fills = True

    def __init__(self, desk: Desk) -> None:
        commune = desk.book.book_kind is BookKind.COMMUNE
        super().__init__(desk, tr("Báo cáo tổng hợp của xã") if commune else tr("Báo cáo của làng"))
        self.view = PaperView(desk)
        self.acts = PaperActs(desk, self.view, lambda: None)
        self.choice = PeriodChoice(desk.today(), self._chosen)
        self.more = ReportActs(desk, self._asked)
        self.house: Choice[str] = Choice([(ALL, tr("Cả xã"))], name=tr("Báo cáo của"))
        self._house = Field(tr("Báo cáo của"), self.house)
        if not commune:
            self._house.hide()
        self.view.preview.spot_clicked.connect(self._spot_clicked)
        self._counted: list[Counted] = []
        self.house.chosen.connect(lambda _: self._chosen(self.choice.period))
        self.facts = Text("", wrap=True)
        self.doubts = Text("", Kind.QUIET, wrap=True)
        self.body.addWidget(ListDetail(self._options(), self.view, shares=(7, 13), least=0), 1)

    def _options(self) -> QWidget:
        card = Card()
        for widget in (
            self.choice,
            self._house,
            self.facts,
            self.doubts,
            self.acts,
            self.more,
        ):
            card.body.addWidget(widget)
        card.body.addStretch(1)
        return card

    def refresh(self, changes: Changes | None = None) -> None:
        if self.desk.book.book_kind is BookKind.COMMUNE:
            # Loaded at the commune only: a house has no need of it to see its report.
            from desktop.actions import receiving

            self.desk.operations.run(
                receiving.houses, on_done=self._show_houses, latest="report.houses"
            )
        self._chosen(self.choice.period)

    def _show_houses(self, houses: tuple[HouseState, ...]) -> None:
        """Houses that have sent something can be reported on alone."""
        told = [(house.id, house.name) for house in houses if house.files]
        self.house.set_choices([(ALL, tr("Cả xã")), *told])

    def _asked(self) -> tuple[Period, str | None]:
        return self.choice.period, self.house.value or None

    def _chosen(self, period: Period) -> None:
        self.view.expect()
        self.desk.operations.run(
            reports.report,
            period,
            self.house.value or None,
            self.desk.today(),
            on_done=self._show,
            latest="report.report",
        )

    def _show(self, report: ActivityReport | CommuneReport) -> None:
        self.acts.name = tr("Báo cáo {period}", period=period_words(report.period)).replace(
            "/", "-"
        )
        totals = report.totals
        self.facts.setText(
            tr(
                "{meetings} buổi, {visits} lượt người, {persons} người.",
                meetings=number(totals.meetings),
                visits=number(totals.visits),
                persons=number(totals.persons),
            )
        )
        self.more.name, self.more.report = self.acts.name, report
        told = "\n".join(one for one in (_doubts(report), *report_checks.missing(report)) if one)
        self.doubts.setText(told)
        self.doubts.setVisible(bool(told))
        self.desk.operations.free(
            reports.draw_placed, report, on_done=self._show_pages, latest="report.pdf"
        )

    def _show_pages(self, drawn: DrawnReport) -> None:
        """The pages; a click on a figure opens what it counts."""
        self._counted = [place.counted for place in drawn.places]
        self.view.show_pdf(drawn.pdf)
        spots = [Spot(one.page, one.left, one.top, one.right, one.bottom) for one in drawn.places]
        self.view.preview.show_spots(spots, tr("Xem số này từ đâu ra"))

    def _spot_clicked(self, number: int) -> None:
        self.more.open_counted(self._counted[number])

    def print_shown(self) -> bool:
        self.acts.print_it()
        return True
