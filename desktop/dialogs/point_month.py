"""Numbers that a library point without a laptop told of one month."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import Signal
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QLineEdit, QWidget

from db.domain.library_points import PointMonth, PointRow
from desktop.actions import library_points
from desktop.operations import Operations
from desktop.widgets.choice import Choice
from desktop.widgets.dialog import Dialog
from desktop.widgets.fields import Field
from desktop.widgets.text import Kind, Text
from desktop.wording import tr

MOST = 9_999_999
BACK = 24


class PointMonthForm(Dialog):
    """Signals:
    saved(str): the month, in words.
    """

    saved = Signal(str)

    def __init__(
        self, parent: QWidget, operations: Operations, point: PointRow, today: date
    ) -> None:
        title = tr("Số lượt {name} báo về", name=point.name)
        super().__init__(parent, title, tr("Ghi"), tr("Thôi"))
        self._operations, self._point = operations, point
        months = _months_back(today)
        self.month: Choice[str] = Choice(
            [
                (f"{day:%Y-%m}", tr("Tháng {month}/{year}", month=day.month, year=day.year))
                for day in months
            ],
            name=tr("Tháng"),
        )
        self.month.choose(f"{months[1]:%Y-%m}")
        self.visits, self.loans, self.digital = _amount(), _amount(), _amount()
        self._visits = Field(tr("Lượt bạn đọc"), self.visits)
        explain = tr("Ghi lại cùng tháng thì số mới thay số cũ; số cũ còn trong lịch sử.")
        self.body.addWidget(Text(explain, Kind.QUIET, wrap=True))
        for part in (
            Field(tr("Tháng"), self.month),
            self._visits,
            Field(tr("Trong đó lượt mượn sách (nếu biết)"), self.loans),
            Field(tr("Trong đó đọc trên máy, trên mạng (nếu biết)"), self.digital),
        ):
            self.body.addWidget(part)
        self.visits.setFocus()

    def confirm(self) -> None:
        self._visits.accept()
        if not self.visits.text():
            self._visits.refuse(tr("Chưa ghi số."))
            return
        told = PointMonth(
            self.month.value or "",
            int(self.visits.text()),
            int(self.loans.text() or 0),
            int(self.digital.text() or 0),
        )
        self._operations.run(
            library_points.write_month,
            self._point.id,
            told,
            on_done=lambda _: self._done(),
            on_refused=self._visits.refused,
        )

    def _done(self) -> None:
        self.saved.emit(self.month.currentText())
        self.accept()


def _months_back(today: date) -> list[date]:
    """First days of this month and of those before, the newest first."""
    first = today.replace(day=1)
    found = [first]
    for _ in range(BACK):
        found.append((found[-1] - timedelta(days=1)).replace(day=1))
    return found


def _amount() -> QLineEdit:
    edit = QLineEdit()
    edit.setValidator(QIntValidator(0, MOST, edit))
    return edit
