"""Báo cáo: choose a period, see the pages as they will be printed, print, save or put aside."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from db.domain.changes import Changes, Subject
from db.domain.houses import BookKind
from db.domain.periods import Period
from db.domain.reports import ActivityReport, CommuneReport
from desktop import phrases
from desktop.actions import reports
from desktop.screens.desk import Desk
from desktop.screens.paper import PaperActs, PaperView
from desktop.screens.periods import PeriodChoice, period_words
from desktop.screens.screen import Screen
from desktop.widgets.card import Card
from desktop.widgets.list_detail import ListDetail
from desktop.widgets.text import Kind, Text
from desktop.wording import number, tr


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
        self.facts = Text("", wrap=True)
        self.doubts = Text("", Kind.QUIET, wrap=True)
        self.body.addWidget(ListDetail(self._options(), self.view, shares=(6, 14), least=380), 1)

    def _options(self) -> QWidget:
        card = Card()
        for widget in (self.choice, self.facts, self.doubts, self.acts):
            card.body.addWidget(widget)
        card.body.addStretch(1)
        return card

    def refresh(self, changes: Changes | None = None) -> None:
        self._chosen(self.choice.period)

    def _chosen(self, period: Period) -> None:
        self.desk.operations.run(
            reports.report,
            period,
            today=self.desk.today(),
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
        told = (
            tr("Số liệu tính đến ngày {day}.", day=phrases.day(report.as_of))
            if report.as_of
            else ""
        )
        self.doubts.setText(told)
        self.doubts.setVisible(bool(told))
        self.desk.operations.free(
            reports.draw, report, on_done=self.view.show_pdf, latest="report.pdf"
        )

    def print_shown(self) -> bool:
        self.acts.print_it()
        return True
