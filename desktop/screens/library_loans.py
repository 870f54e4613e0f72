"""What is lent: the list with the longest due on top; a scanned book comes back by itself."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from db.domain.library import LOAN_DAYS, LoanRow
from desktop import phrases
from desktop.dialogs import library_words
from desktop.itemmodels.table import Column
from desktop.screens.listing import Listing, Only
from desktop.widgets import theme
from desktop.widgets.bulk_bar import BulkAct
from desktop.widgets.buttons import secondary
from desktop.widgets.card import Card, Rule
from desktop.widgets.empty_state import EmptyState
from desktop.widgets.flow import Flow
from desktop.widgets.row_acts import EDIT, REMOVE, RowAct
from desktop.wording import tr


class LoansCard(Card):
    """Signals:
    returned(object): this loan (``LoanRow``) is back. renewed(object, str): lent on until a day.
    removed(object): written by mistake. history_asked(object): who changed it.
    several_asked(str, object): “return”, “renew” or “remove” for these loans (a list).
    """

    returned = Signal(object)
    renewed = Signal(object, str)
    removed = Signal(object)
    history_asked = Signal(object)
    several_asked = Signal(str, object)

    def __init__(self, today: date) -> None:
        super().__init__(flush=True)
        self._today = today
        self.list: Listing[LoanRow] = Listing(
            self._columns(),
            name=tr("Sách đang mượn"),
            id_of=lambda row: row.id,
            acts=self.acts,
            bulk=[
                BulkAct(tr("Nhận trả"), "check", self._several("return")),
                BulkAct(tr("Gia hạn 2 tuần"), "calendar-days", self._several("renew")),
                BulkAct(tr("Xóa"), "trash-2", self._several("remove"), REMOVE),
            ],
            only=[Only("late", tr("Quá hạn"), lambda row: row.overdue(today.isoformat()))],
            empty=EmptyState(tr("Không có cuốn nào đang mượn."), icon="book-open"),
            lines=2,
            widest=150,
            hint=tr("Quét mã sách, gõ tên sách hoặc tên người"),
        )
        self.search, self.model, self.table = self.list.search, self.list.model, self.list.table
        self.back = secondary(tr("Nhận trả"), self.take_back, icon="check")
        self.on = secondary(tr("Gia hạn 2 tuần"), self.lend_on, icon="calendar-days")
        self.gone = secondary(tr("Xóa lượt mượn"), self.remove, icon="trash-2")
        self._build()
        self.search.taken.connect(self._scanned)
        self.list.taken.connect(lambda _: self.take_back())
        self.list.chosen.connect(lambda _: self._check())

    def _build(self) -> None:
        pad = theme.px(12)
        part = QWidget()
        part.setObjectName("clear")
        inside = QVBoxLayout(part)
        inside.setContentsMargins(pad, theme.px(8), pad, theme.px(8))
        inside.addWidget(Flow(self.back, self.on, self.gone))
        self.body.addWidget(self.list, 1)
        self.body.addWidget(Rule())
        self.body.addWidget(part)

    def _several(self, what: str) -> Callable[[], None]:
        return lambda: self.several_asked.emit(what, self.list.chosen_rows)

    def _columns(self) -> list[Column[LoanRow]]:
        today = self._today.isoformat()
        return [
            Column(tr("Tên sách"), lambda loan: loan.title, strong=True),
            Column(tr("Người mượn"), lambda loan: loan.borrower or "–"),
            Column(
                tr("Mượn ngày"),
                lambda loan: phrases.short_day(loan.day),
                sort=lambda loan: loan.day,
                day=True,
            ),
            Column(
                tr("Hạn trả"),
                lambda loan: library_words.due_words(loan, today),
                sort=lambda loan: loan.due,
                chip=lambda loan: "bad" if loan.overdue(today) else "neutral",
                day=True,
            ),
            Column(tr("Mã sách"), lambda loan: loan.code or "", hidden=True),
        ]

    def acts(self) -> list[RowAct | None]:
        """What can be done with the loan that is chosen."""
        loan = self.chosen
        if loan is None:
            return []
        return [
            RowAct(tr("Nhận trả"), self.take_back),
            RowAct(tr("Gia hạn 2 tuần"), self.lend_on, EDIT),
            None,
            RowAct(tr("Ai đã sửa, sửa gì"), lambda: self.history_asked.emit(loan)),
            RowAct(tr("Xóa lượt mượn"), self.remove, REMOVE),
        ]

    def show_loans(self, rows: tuple[LoanRow, ...]) -> None:
        self.list.show_rows(rows)
        self._check()

    @property
    def chosen(self) -> LoanRow | None:
        return self.list.row

    def take_back(self) -> None:
        if self.chosen is not None:
            self.returned.emit(self.chosen)

    def lend_on(self) -> None:
        if self.chosen is not None:
            until = self._today + timedelta(days=LOAN_DAYS)
            self.renewed.emit(self.chosen, until.isoformat())

    def remove(self) -> None:
        if self.chosen is not None:
            self.removed.emit(self.chosen)

    def _scanned(self) -> None:
        """Enter, by hand or by the scanner: the one book that is meant comes back."""
        self.list.narrow_now()
        if self.search.text().strip() and len(self.model.rows) == 1:
            self.returned.emit(self.model.rows[0])
            self.search.clear()

    def _check(self) -> None:
        for button in (self.back, self.on, self.gone):
            button.setEnabled(self.chosen is not None)
