"""Điều chỉnh, ước: a figure set beside the counted one with its reason, or what the whole period
may come to, typed by a person."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.figure_words import figure_name
from desktop.widgets.choice import Choice
from desktop.widgets.dialog import Dialog
from desktop.widgets.fields import Field
from desktop.widgets.text import Kind, Text
from desktop.wording import number, tr

MOST = 9_999_999


@dataclass(frozen=True)
class Number:
    """A figure as it stands: counted, set by a person with the reason, estimated."""

    code: str
    counted: int
    adjusted: int | None = None
    reason: str = ""
    estimate: int | None = None


class ReportNumbersDialog(Dialog):
    """``keep(before, after)`` gets the figure that was shown as it was and as it is typed now.

    Attributes:
        code: the figure. adjusted, reason, estimate: the fields.
    """

    def __init__(
        self,
        parent: QWidget,
        numbers: Sequence[Number],
        keep: Callable[[Number, Number], object],
    ) -> None:
        super().__init__(parent, tr("Điều chỉnh, ước cả kỳ"), tr("Ghi"), tr("Thôi"))
        self._keep = keep
        self._numbers = {one.code: one for one in numbers}
        self._typed: dict[str, Number] = {}
        self._shown = ""
        hint = tr(
            "Số điều chỉnh đứng trong báo cáo, số máy đếm và lý do ở Phụ lục; sổ không đổi. "
            "Số ước in nghiêng ở cột riêng."
        )
        self.body.addWidget(Text(hint, Kind.QUIET, wrap=True))
        choices = [(one.code, _name(one)) for one in numbers]
        self.code: Choice[str] = Choice(choices, name=tr("Số liệu"))
        self.body.addWidget(Field(tr("Số liệu"), self.code))
        self.counted = Text("", Kind.STRONG)
        self.body.addWidget(self.counted)
        self.adjusted, self.reason, self.estimate = QLineEdit(), QLineEdit(), QLineEdit()
        for edit in (self.adjusted, self.estimate):
            edit.setValidator(QIntValidator(0, MOST, edit))
        self._adjusted = Field(tr("Số điều chỉnh (để trống là không)"), self.adjusted)
        self._reason = Field(tr("Lý do điều chỉnh"), self.reason)
        for field in (self._adjusted, self._reason):
            self.body.addWidget(field)
        self.body.addWidget(Field(tr("Ước cả kỳ (để trống là không)"), self.estimate))
        # Every way of choosing: by hand, and a draft that is put back.
        self.code.currentIndexChanged.connect(lambda _: self._turn())
        self._turn()
        self.adjusted.setFocus()

    def show_figure(self, code: str) -> None:
        """Show one figure's fields; what was typed for the one before waits till all are saved."""
        self.code.choose(code)

    def given_up(self) -> None:
        self._typed.clear()

    def _turn(self) -> None:
        self._hold()
        code = self.code.value
        if code is None:
            return
        self._shown = code
        one = self._typed.get(code, self._numbers[code])
        self.counted.setText(tr("Máy đếm: {count}", count=number(one.counted)))
        self.adjusted.setText("" if one.adjusted is None else str(one.adjusted))
        self.reason.setText(one.reason)
        self.estimate.setText("" if one.estimate is None else str(one.estimate))
        self._reason.accept()

    def _hold(self) -> None:
        """Note what is typed for the figure that is shown."""
        if self._shown:
            self._typed[self._shown] = Number(
                self._shown,
                self._numbers[self._shown].counted,
                _number(self.adjusted),
                self.reason.text().strip(),
                _number(self.estimate),
            )

    def confirm(self) -> None:
        self._hold()
        for code, after in self._typed.items():
            if after.adjusted is not None and not after.reason:
                self.show_figure(code)
                self._reason.refuse(tr("Chưa ghi lý do."))
                return
        for code, after in self._typed.items():
            if after != self._numbers[code]:
                self._keep(self._numbers[code], after)
        self.accept()


def _number(edit: QLineEdit) -> int | None:
    return int(edit.text()) if edit.text().strip() else None


def _name(one: Number) -> str:
    """The figure with what was set of it, so that the list shows where people had a hand."""
    marks = []
    if one.adjusted is not None:
        marks.append(tr("điều chỉnh {value}", value=number(one.adjusted)))
    if one.estimate is not None:
        marks.append(tr("ước {value}", value=number(one.estimate)))
    name = figure_name(one.code)
    return f"{name} ({', '.join(marks)})" if marks else name
