"""“Hoãn, nghỉ…”: why, and where postponed to which day, or from when to when the village rests."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

from PySide6.QtWidgets import QLineEdit, QWidget

from db.domain.meetings import Reason
from desktop import phrases
from desktop.widgets.day_field import DayField
from desktop.widgets.dialog import Dialog
from desktop.widgets.fields import Field
from desktop.widgets.flow import Flow
from desktop.widgets.segmented import Segmented
from desktop.widgets.text import Kind, Text
from desktop.wording import tr

Done = Callable[[Reason, str | None], object]


class ReasonDialog(Dialog):
    """Asks for a reason; a reason “khác” needs words. Subclasses add days above it."""

    scrolls = True

    def __init__(self, parent: QWidget, title: str, yes: str, explain: str) -> None:
        super().__init__(parent, title, yes, tr("Thôi"))
        self.body.addWidget(Text(explain, Kind.QUIET, wrap=True))
        self.reasons = Segmented(
            [(reason, phrases.reason(reason)) for reason in Reason], name=tr("Lý do")
        )
        # Nothing is chosen beforehand: a death is not to be written down by a hasty Enter.
        self.reasons.choose(None)
        self._reasons = Field(tr("Lý do"), self.reasons)
        self.words = QLineEdit()
        self._words = Field(tr("Lý do khác"), self.words)
        self._words.hide()
        self.reasons.chosen.connect(self._choose)
        # Words that come back with a draft are seen too.
        self.words.textChanged.connect(lambda text: self._words.show() if text else None)

    def add_reasons(self) -> None:
        """Put the reasons below what stands in the body already."""
        self.body.addWidget(self._reasons)
        self.body.addWidget(self._words)

    def _choose(self, reason: Reason) -> None:
        self._words.setVisible(reason is Reason.OTHER)
        if reason is Reason.OTHER:
            self.words.setFocus()

    @property
    def reason(self) -> Reason:
        return self.reasons.value or Reason.OTHER

    @property
    def reason_text(self) -> str | None:
        return self.words.text().strip() or None if self.reason is Reason.OTHER else None

    def said(self) -> bool:
        """Whether the reason is complete; says beside the field what is missing."""
        self._reasons.accept()
        if self.reasons.value is None:
            self._reasons.refuse(tr("Chọn một lý do."))
            return False
        if self.reason is Reason.OTHER and self.reason_text is None:
            self._words.refuse(tr("Ghi vài chữ lý do, hoặc chọn một lý do có sẵn."))
            return False
        return True


class CallOffDialog(ReasonDialog):
    """One meeting does not take place."""

    drafted = False

    def __init__(self, parent: QWidget, name: str, save: Done) -> None:
        super().__init__(
            parent,
            tr("Nghỉ buổi này: {name}", name=name),
            tr("Ghi nghỉ"),
            tr("Buổi nghỉ không tính ai vắng. Lấy lại được bằng Hoàn tác."),
        )
        self._save = save
        self.add_reasons()

    def confirm(self) -> None:
        if self.said():
            self._save(self.reason, self.reason_text)
            self.accept()


class PostponeDialog(ReasonDialog):
    """One meeting takes place on another day."""

    drafted = False

    def __init__(
        self,
        parent: QWidget,
        name: str,
        day: date,
        save: Callable[[str, Reason, str | None], object],
    ) -> None:
        super().__init__(
            parent,
            tr("Hoãn sang ngày khác: {name}", name=name),
            tr("Hoãn"),
            tr("Buổi mới giữ nguyên giờ và chỗ."),
        )
        self._save = save
        self._was = day
        # Never the day it has: that would be refused.
        self.day = DayField(day + timedelta(days=1), name=tr("Ngày mới"), describe=_describe)
        self._day = Field(tr("Sang ngày"), self.day)
        self.body.addWidget(self._day)
        self.add_reasons()

    def confirm(self) -> None:
        if self.day.day == self._was:
            self._day.refuse(tr("Chọn một ngày khác ngày đang có."))
        elif self.said():
            self._save(self.day.day.isoformat(), self.reason, self.reason_text)
            self.accept()


class RestDialog(ReasonDialog):
    """The whole village rests for some days: one act, one undo."""

    drafted = False

    def __init__(
        self, parent: QWidget, day: date, save: Callable[[str, str, Reason, str | None], object]
    ) -> None:
        super().__init__(
            parent,
            tr("Cả làng nghỉ"),
            tr("Ghi nghỉ"),
            tr("Mọi buổi chưa điểm danh trong những ngày này được ghi nghỉ, không tính ai vắng."),
        )
        self._save = save
        self.first = DayField(day, name=tr("Từ ngày"), describe=_describe)
        self.last = DayField(day, name=tr("Đến ngày"), describe=_describe)
        self._last = Field(tr("Đến hết ngày"), self.last)
        self.first.chosen.connect(lambda chosen: self.last.set_day(max(chosen, self.last.day)))
        self.body.addWidget(
            Flow(Field(tr("Từ ngày"), self.first), self._last, spacing=12, top=True)
        )
        self.add_reasons()

    def confirm(self) -> None:
        if self.last.day < self.first.day:
            self._last.refuse(tr("Ngày cuối đứng trước ngày đầu."))
        elif self.said():
            first, last = self.first.day.isoformat(), self.last.day.isoformat()
            self._save(first, last, self.reason, self.reason_text)
            self.accept()


def _describe(day: date) -> str:
    return f"{phrases.weekday(day)} · {phrases.moon_day(day)}"
