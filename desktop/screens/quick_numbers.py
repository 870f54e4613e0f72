"""“Số nhanh” (Ctrl+Shift+C): a period, eight big numbers, and the same as text for Zalo."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from db.domain.figures import Figures
from db.domain.periods import Period, parse_period
from db.domain.quick_numbers import QUICK
from desktop import quick_words
from desktop.actions import figures
from desktop.screens.desk import Desk
from desktop.screens.periods import PeriodChoice
from desktop.widgets import theme
from desktop.widgets.dialog import Dialog
from desktop.widgets.text import Kind, Text
from desktop.wording import number, tr

KEY = "Ctrl+Shift+C"
IN_A_LINE = 4


class QuickDialog(Dialog):
    """The same key that opens it copies the numbers and closes it.

    Attributes:
        choice: the period. values: the big numbers by their names.
    """

    def __init__(self, parent: QWidget, desk: Desk) -> None:
        super().__init__(parent, tr("Số nhanh"), tr("Chép gửi Zalo"), tr("Đóng"))
        self._desk = desk
        self._figures: Figures | None = None
        self.choice = PeriodChoice(desk.today(), self._ask)
        self.values = {one.name: Text("", Kind.FIGURE) for one in QUICK}
        self.body.addWidget(self.choice)
        self.body.addLayout(self._numbers())
        self._until = Text("", Kind.QUIET, wrap=True)
        self.body.addWidget(self._until)
        self.yes.setToolTip(KEY)
        QShortcut(QKeySequence(KEY), self, self.confirm)
        self._ask(self.choice.period)
        self.yes.setFocus()

    def _numbers(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.px(18))
        grid.setVerticalSpacing(theme.px(12))
        words = quick_words.labels()
        for place, one in enumerate(QUICK):
            column = QVBoxLayout()
            column.setSpacing(0)
            column.addWidget(self.values[one.name])
            column.addWidget(Text(words[one.name], Kind.QUIET))
            grid.setColumnStretch(place % IN_A_LINE, 1)
            grid.addLayout(column, place // IN_A_LINE, place % IN_A_LINE)
        return grid

    def _ask(self, span: Period) -> None:
        self.yes.setEnabled(False)
        self._desk.operations.run(
            figures.figures,
            span.from_day.isoformat(),
            span.to_day.isoformat(),
            on_done=self._show,
            latest="figures.quick",
        )

    def _show(self, found: Figures) -> None:
        self._figures = found
        for one in QUICK:
            self.values[one.name].setText(number(one.value(found)))
        now = self._desk.now()
        time, day = f"{now:%H:%M}", f"{now:%d/%m/%Y}"
        self._until.setText(tr("Số liệu trên máy đến {time} ngày {day}.", time=time, day=day))
        self.yes.setEnabled(True)

    def confirm(self) -> None:
        """Put the lines on the clipboard."""
        if self._figures is None:
            return
        copy(self._desk, self.choice.period, self._figures)
        self.accept()


def copy(desk: Desk, span: Period, found: Figures) -> None:
    """Put the lines of a period on the clipboard, as text only, and say so."""
    lines = quick_words.plain_lines(quick_words.place(desk.book), span, found, desk.now())
    QGuiApplication.clipboard().setText(lines)
    desk.notify.note(tr("Đã chép. Mở Zalo rồi dán vào tin nhắn."))


def copy_month(desk: Desk, found: Figures) -> None:
    """Copy figures that are those of one month."""
    copy(desk, parse_period(found.from_day[:7]), found)
