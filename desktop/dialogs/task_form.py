"""A task of the plan typed in, or changed: where it stands in the plan, who does it, until when."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit, QPlainTextEdit, QWidget

from db.domain.plan_tasks import TaskDraft
from desktop import phrases
from desktop.actions import plan_tasks
from desktop.dialogs.drafting import Drafting
from desktop.operations import Operations
from desktop.widgets import theme
from desktop.widgets.day_field import DayField
from desktop.widgets.dialog import Dialog
from desktop.widgets.fields import Field
from desktop.wording import tr


class TaskForm(Dialog):
    """Signals:
    saved(str): the code.
    """

    saved = Signal(str)
    scrolls = True

    def __init__(
        self, parent: QWidget, operations: Operations, draft: TaskDraft | None, today: date
    ) -> None:
        """``draft``: the task to be changed; its code stays."""
        title = tr("Thêm nhiệm vụ") if draft is None else tr("Sửa nhiệm vụ")
        super().__init__(parent, title, tr("Lưu"), tr("Thôi"))
        self._operations = operations
        self.code = QLineEdit(draft.code if draft else "")
        self.code.setMaxLength(20)
        self.code.setPlaceholderText("III.1")
        self.code.setReadOnly(draft is not None)
        self.words = QPlainTextEdit(draft.body if draft else "")
        self.words.setTabChangesFocus(True)
        self.words.setFixedHeight(theme.px(110))
        self.owner = QLineEdit(draft.owner if draft else "")
        self.owner.setPlaceholderText(tr("Công chức Văn hóa - Xã hội"))
        self.has_due = QCheckBox(tr("Có hạn"))
        self.due = DayField(_day(draft, today), name=tr("Hạn"), describe=phrases.weekday)
        self.code_field = Field(tr("Ký hiệu trong kế hoạch"), self.code)
        for part in (
            self.code_field,
            Field(tr("Nội dung nhiệm vụ"), self.words),
            Field(tr("Cơ quan, người phụ trách"), self.owner),
            self.has_due,
            self.due,
        ):
            self.body.addWidget(part)
        self.has_due.setChecked(draft is not None and draft.due is not None)
        self.has_due.toggled.connect(self.due.setVisible)
        self.due.setVisible(self.has_due.isChecked())
        (self.code if draft is None else self.words).setFocus()
        fields = {
            "code": self.code,
            "words": self.words,
            "owner": self.owner,
            "has_due": self.has_due,
            "due": self.due,
        }
        Drafting(self, operations, "task", fields, key=draft.code if draft else "")

    def draft(self) -> TaskDraft:
        """What was typed."""
        due = self.due.day.isoformat() if self.has_due.isChecked() else None
        return TaskDraft(self.code.text(), self.words.toPlainText(), self.owner.text(), due)

    def confirm(self) -> None:
        self.code_field.accept()
        self._operations.run(
            plan_tasks.add,
            self.draft(),
            on_done=lambda _: self._done(),
            on_refused=self.code_field.refused,
        )

    def _done(self) -> None:
        self.saved.emit(self.code.text().strip())
        self.accept()


def _day(draft: TaskDraft | None, today: date) -> date:
    """The last day, else the end of the year."""
    if draft is not None and draft.due is not None:
        return date.fromisoformat(draft.due)
    return date(today.year, 12, 31)
