"""An inspection of a house: who looked, on which day, what was found wanting, a line for each."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from db.domain.plan_tasks import InspectionRow
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
from desktop.wording import tr


class InspectionForm(Dialog):
    """Signals:
    saved(str): the house.
    """

    saved = Signal(str)
    scrolls = True

    def __init__(
        self,
        parent: QWidget,
        operations: Operations,
        today: date,
        known: InspectionRow | None = None,
    ) -> None:
        """``known``: the inspection to be changed; its house and what was found there stay."""
        title = tr("Ghi cuộc kiểm tra") if known is None else tr("Sửa cuộc kiểm tra")
        super().__init__(parent, title, tr("Lưu"), tr("Thôi"))
        self._operations, self._known = operations, known
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
        self.house_field = Field(tr("Nơi được kiểm tra"), self.house)
        self.findings_field = Field(tr("Tồn tại, mỗi dòng một việc"), self.findings)
        self.hint = Text(
            tr("Không thấy tồn tại thì để trống. Không ghi tên riêng của ai."), Kind.QUIET
        )
        for part in (
            self.house_field,
            Field(tr("Ngày kiểm tra"), self.day),
            self.inspector_field,
            self.findings_field,
            self.hint,
        ):
            self.body.addWidget(part)
        if known is not None:
            self.day.set_day(date.fromisoformat(known.day))
            self.inspector.setText(known.by)
            for part in (self.house_field, self.findings_field, self.hint):
                part.hide()
        operations.run(plan_tasks.units, on_done=self._show_units, latest="inspection.units")

    def confirm(self) -> None:
        self.inspector_field.accept()
        if self._known is not None:
            self._operations.run(
                plan_tasks.edit_inspection,
                self._known.id,
                self.day.day.isoformat(),
                self.inspector.text(),
                on_done=lambda _: self._done(),
                on_refused=self.inspector_field.refused,
            )
            return
        if self.house.value is None:
            return
        lines = [line.strip() for line in self.findings.toPlainText().splitlines()]
        self._operations.run(
            plan_tasks.inspect,
            self.house.value,
            self.day.day.isoformat(),
            self.inspector.text(),
            [line for line in lines if line],
            on_done=lambda _: self._done(),
            on_refused=self.inspector_field.refused,
        )

    def _show_units(self, units: tuple[tuple[str, str], ...]) -> None:
        self.house.set_choices(units)
        self.yes.setEnabled(bool(units) or self._known is not None)
        if self.findChild(Drafting) is None:
            # Only now: the house of a draft must be among the choices to be chosen again.
            fields = {
                "house": self.house,
                "day": self.day,
                "inspector": self.inspector,
                "findings": self.findings,
            }
            key = self._known.id if self._known else ""
            Drafting(self, self._operations, "inspection", fields, key=key)

    def _done(self) -> None:
        self.saved.emit(self._known.house if self._known else self.house.currentText())
        self.accept()
