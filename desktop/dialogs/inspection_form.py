"""An inspection of a house: who looked, on which day, what was found wanting, a line for each."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from db.domain.errors import AppError
from desktop import phrases
from desktop.actions import plan_tasks
from desktop.dialogs.drafting import Drafting
from desktop.operations import Operations
from desktop.widgets import theme
from desktop.widgets.choice import Choice
from desktop.widgets.day_field import DayField
from desktop.widgets.dialog import Dialog
from desktop.widgets.fields import Field
from desktop.widgets.text import Kind, Text
from desktop.wording import tr, word


class InspectionForm(Dialog):
    """Signals:
    saved(str): the house.
    """

    saved = Signal(str)
    scrolls = True

    def __init__(self, parent: QWidget, operations: Operations, today: date) -> None:
        super().__init__(parent, tr("Ghi cuộc kiểm tra"), tr("Lưu"), tr("Thôi"))
        self._operations = operations
        # Its own draft is kept once the houses to choose from have come.
        self.drafted = False
        self.house: Choice[str] = Choice((), name=tr("Nơi được kiểm tra"))
        self.day = DayField(today, name=tr("Ngày kiểm tra"), describe=phrases.weekday, today=today)
        self.inspector = QLineEdit(tr("Đoàn kiểm tra của UBND xã"))
        self.findings = QPlainTextEdit()
        self.findings.setTabChangesFocus(True)
        self.findings.setPlaceholderText(tr("Chưa có bảng giờ mở cửa"))
        self.findings.setFixedHeight(theme.px(110))
        self.inspector_field = Field(tr("Cơ quan, đoàn kiểm tra"), self.inspector)
        for part in (
            Field(tr("Nơi được kiểm tra"), self.house),
            Field(tr("Ngày kiểm tra"), self.day),
            self.inspector_field,
            Field(tr("Tồn tại, mỗi dòng một việc"), self.findings),
            Text(tr("Không thấy tồn tại thì để trống. Không ghi tên riêng của ai."), Kind.QUIET),
        ):
            self.body.addWidget(part)
        operations.run(plan_tasks.units, on_done=self._show_units, latest="inspection.units")

    def confirm(self) -> None:
        if self.house.value is None:
            return
        self.inspector_field.accept()
        lines = [line.strip() for line in self.findings.toPlainText().splitlines()]
        self._operations.run(
            plan_tasks.inspect,
            self.house.value,
            self.day.day.isoformat(),
            self.inspector.text(),
            [line for line in lines if line],
            on_done=lambda _: self._done(),
            on_refused=self._refused,
        )

    def _show_units(self, units: tuple[tuple[str, str], ...]) -> None:
        self.house.set_choices(units)
        self.yes.setEnabled(bool(units))
        if self.findChild(Drafting) is None:
            # Only now: the house of a draft must be among the choices to be chosen again.
            fields = {
                "house": self.house,
                "day": self.day,
                "inspector": self.inspector,
                "findings": self.findings,
            }
            Drafting(self, self._operations, "inspection", fields)

    def _done(self) -> None:
        self.saved.emit(self.house.currentText())
        self.accept()

    def _refused(self, error: AppError) -> None:
        self.inspector_field.refuse(word(error))
