"""A target typed in: its words, how it is judged, until which year."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QLineEdit, QWidget

from db.domain.figure_codes import codes
from db.domain.targets import OFTEN, TargetDraft, TargetRule
from desktop.actions import targets
from desktop.dialogs.drafting import Drafting
from desktop.figure_words import figure_name
from desktop.operations import Operations
from desktop.widgets.choice import Choice
from desktop.widgets.dialog import Dialog
from desktop.widgets.fields import Field
from desktop.wording import tr

TENTH = 100
"""The lower rate of a growth target where nobody says otherwise: 10 % a year, in thousandths."""


class TargetForm(Dialog):
    """Signals:
    saved(str): the code.
    """

    saved = Signal(str)
    scrolls = True

    def __init__(
        self,
        parent: QWidget,
        operations: Operations,
        year: int,
        known: TargetDraft | None = None,
    ) -> None:
        """``known``: the target to be changed; its code and year stay, for they say which it is."""
        title = tr("Thêm chỉ tiêu") if known is None else tr("Sửa chỉ tiêu")
        super().__init__(parent, title, tr("Lưu"), tr("Thôi"))
        self._operations, self._known = operations, known
        self.code = QLineEdit(known.code if known else "")
        self.code.setReadOnly(known is not None)
        self.code.setMaxLength(20)
        self.code.setPlaceholderText("A1")
        self.words = QLineEdit(known.body if known else "")
        self.words.setMaxLength(500)
        self.year = QLineEdit(str(known.year if known else year))
        self.year.setReadOnly(known is not None)
        self.year.setValidator(QIntValidator(2000, 2100, self.year))
        self.rule: Choice[TargetRule] = Choice(rules(), name=tr("Tính thế nào"))
        self.figure: Choice[str] = Choice(
            [(code, figure_name(code)) for code in codes()], name=tr("Số liệu")
        )
        self.code_field = Field(tr("Ký hiệu"), self.code)
        self.figure_field = Field(tr("Số liệu"), self.figure)
        self._build()
        if known is not None:
            self.rule.choose(known.rule)
            self.figure.choose(known.figure or "")
        self.rule.chosen.connect(lambda _: self._check())
        self._check()
        (self.code if known is None else self.words).setFocus()
        names = ("code", "words", "year", "rule", "figure")
        fields = {name: getattr(self, name) for name in names}
        Drafting(self, operations, "target", fields, key=known.code if known else "")

    def _build(self) -> None:
        for part in (
            self.code_field,
            Field(tr("Nội dung chỉ tiêu, như trong kế hoạch"), self.words),
            Field(tr("Đến năm"), self.year),
            Field(tr("Tính thế nào"), self.rule),
            self.figure_field,
        ):
            self.body.addWidget(part)

    def draft(self) -> TargetDraft:
        """What was typed."""
        rule = self.rule.value or TargetRule.HOUSES
        if self._known is not None and self._known.rule is rule:
            # What was set for the rule stays: the form does not ask for it.
            figure = self.figure.value if self._counts(rule) else self._known.figure
            year = int(self.year.text() or 0)
            return replace(self._known, body=self.words.text(), year=year, figure=figure)
        low = {
            TargetRule.GROWTH: TENTH,
            TargetRule.GROUPS: 1,
            TargetRule.REGULAR: 1,
            TargetRule.REPEAT: OFTEN,
        }.get(rule)
        return TargetDraft(
            self.code.text(),
            self.words.text(),
            rule,
            int(self.year.text() or 0),
            self.figure.value if self._counts(rule) else _own_figure(rule),
            low,
            10 if rule is TargetRule.REGULAR else None,
        )

    def confirm(self) -> None:
        self.code_field.accept()
        self._operations.run(
            targets.add,
            self.draft(),
            on_done=lambda _: self._done(),
            on_refused=self.code_field.refused,
        )

    def _done(self) -> None:
        self.saved.emit(self.code.text().strip())
        self.accept()

    def _check(self) -> None:
        self.figure_field.setVisible(self._counts(self.rule.value or TargetRule.HOUSES))

    @staticmethod
    def _counts(rule: TargetRule) -> bool:
        return rule in (TargetRule.GROWTH, TargetRule.FIGURE)


def _own_figure(rule: TargetRule) -> str | None:
    """The figure of a rule that has only one."""
    return "persons.repeat" if rule is TargetRule.REPEAT else None


def rules() -> tuple[tuple[TargetRule, str], ...]:
    """How a target can be reckoned, to choose from."""
    return (
        (TargetRule.HOUSES, tr("Xã ghi từng làng đạt hay chưa")),
        (TargetRule.SCHOOLS, tr("Xã ghi từng thư viện trường đạt hay chưa")),
        (TargetRule.GROUPS, tr("Làng có câu lạc bộ, lớp, nhóm")),
        (TargetRule.REGULAR, tr("Làng hoạt động thường xuyên")),
        (TargetRule.GROWTH, tr("Số liệu tăng mỗi năm so với năm gốc")),
        (TargetRule.REPEAT, tr("Người đến thường xuyên trong một quý")),
        (TargetRule.FIGURE, tr("Chỉ theo dõi một số liệu")),
    )
