"""What is lent: the list with the longest due on top; a scanned book comes back by itself."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from db.domain.library import LOAN_DAYS, LoanRow
from db.domain.text import fold
from desktop import phrases
from desktop.dialogs import library_words
from desktop.itemmodels.table import Column, TableModel
from desktop.widgets import theme
from desktop.widgets.buttons import secondary
from desktop.widgets.card import Card, Rule
from desktop.widgets.empty_state import EmptyState
from desktop.widgets.fields import SearchField
from desktop.widgets.flow import Flow
from desktop.widgets.row_acts import REMOVE, RowAct, RowActs
from desktop.widgets.table import Table
from desktop.wording import tr


class LoansCard(Card):
    """Signals:
    returned(object): this loan (``LoanRow``) is back. renewed(object, str): lent on until a day.
    removed(object): written by mistake. history_asked(object): who changed it.
    """

    returned = Signal(object)
    renewed = Signal(object, str)
    removed = Signal(object)
    history_asked = Signal(object)

    def __init__(self, today: date) -> None:
        super().__init__(flush=True)
        self._today = today
        self._rows: tuple[LoanRow, ...] = ()
        self.search = SearchField(
            tr("Quét mã sách, gõ tên sách hoặc tên người"), name=tr("Tìm sách đang mượn")
        )
        self.model: TableModel[LoanRow] = TableModel(self._columns())
        self.table = Table(self.model, name=tr("Sách đang mượn"), sortable=True)
        self._pages = QStackedWidget()
        self._pages.addWidget(self.table)
        self._pages.addWidget(EmptyState(tr("Không có cuốn nào đang mượn."), icon="book-open"))
        self.back = secondary(tr("Nhận trả"), self.take_back, icon="check")
        self.on = secondary(tr("Gia hạn 2 tuần"), self.lend_on, icon="calendar-days")
        self.gone = secondary(tr("Xóa lượt mượn"), self.remove, icon="trash-2")
        RowActs(self.table, self.acts)
        self._build()
        self.search.searched.connect(lambda _: self._narrow())
        self.search.taken.connect(self._scanned)
        self.search.left_down.connect(self.table.setFocus)
        self.table.activated.connect(lambda _: self.take_back())
        self.table.selectionModel().currentRowChanged.connect(lambda: self._check())

    def _build(self) -> None:
        pad = theme.px(12)
        for widgets in ((self.search,), (self.back, self.on, self.gone)):
            part = QWidget()
            part.setObjectName("clear")
            inside = QVBoxLayout(part)
            inside.setContentsMargins(pad, theme.px(8), pad, theme.px(8))
            inside.addWidget(Flow(*widgets) if len(widgets) > 1 else widgets[0])
            if len(widgets) > 1:
                self.body.addWidget(Rule())
                self.body.addWidget(self._pages, 1)
                self.body.addWidget(Rule())
            self.body.addWidget(part)

    def _columns(self) -> list[Column[LoanRow]]:
        today = self._today.isoformat()
        return [
            Column(tr("Tên sách"), lambda loan: loan.title, strong=True),
            Column(tr("Người mượn"), lambda loan: loan.borrower or "–"),
            Column(
                tr("Mượn ngày"),
                lambda loan: phrases.short_day(loan.day),
                sort=lambda loan: loan.day,
            ),
            Column(
                tr("Hạn trả"),
                lambda loan: library_words.due_words(loan, today),
                sort=lambda loan: loan.due,
                chip=lambda loan: "bad" if loan.overdue(today) else "neutral",
            ),
        ]

    def acts(self) -> list[RowAct | None]:
        """What can be done with the loan that is chosen."""
        loan = self.chosen
        if loan is None:
            return []
        return [
            RowAct(tr("Nhận trả"), self.take_back),
            RowAct(tr("Gia hạn 2 tuần"), self.lend_on),
            None,
            RowAct(tr("Ai đã sửa, sửa gì"), lambda: self.history_asked.emit(loan)),
            RowAct(tr("Xóa lượt mượn"), self.remove, REMOVE),
        ]

    def show_loans(self, rows: tuple[LoanRow, ...]) -> None:
        self._rows = rows
        self._narrow()

    @property
    def chosen(self) -> LoanRow | None:
        return self.model.row_at(self.table.currentIndex())

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

    def _narrow(self) -> None:
        words = fold(self.search.text()).split()
        rows = [row for row in self._rows if all(word in _spoken(row) for word in words)]
        self.model.set_rows(rows)
        self._pages.setCurrentIndex(0 if rows else 1)
        if rows:
            self.table.choose(0)
        self._check()

    def _scanned(self) -> None:
        """Enter, by hand or by the scanner: the one book that is meant comes back."""
        self._narrow()
        if self.search.text().strip() and len(self.model.rows) == 1:
            self.returned.emit(self.model.rows[0])
            self.search.clear()

    def _check(self) -> None:
        for button in (self.back, self.on, self.gone):
            button.setEnabled(self.chosen is not None)


def _spoken(row: LoanRow) -> str:
    return fold(f"{row.title} {row.borrower} {row.code or ''}")
