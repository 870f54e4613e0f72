"""Numbers that a library point without a laptop told of one month."""

from __future__ import annotations

from collections.abc import Sequence
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
        self._known: dict[str, PointMonth] = {}
        self._shown: tuple[str, ...] = ("", "", "")
        self.month.chosen.connect(lambda _: self._show_known())
        operations.run(
            library_points.months, point.id, on_done=self._told_before, latest="points.months"
        )

    def _told_before(self, months: Sequence[PointMonth]) -> None:
        self._known = {one.month: one for one in months}
        self._show_known()

    def _show_known(self) -> None:
        """What was told of that month before, to be corrected; what was typed is left alone."""
        edits = (self.visits, self.loans, self.digital)
        if tuple(edit.text() for edit in edits) != self._shown:
            return
        known = self._known.get(self.month.value or "")
        told = (known.visits, known.loans, known.digital) if known else ("", "", "")
        for edit, number in zip(edits, told, strict=True):
            edit.setText(str(number))
        self._shown = tuple(edit.text() for edit in edits)

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
