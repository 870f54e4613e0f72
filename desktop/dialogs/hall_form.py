"""The hall is lent: what for, which days, and what else is there then (told, never forbidden)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from db.domain.clashes import Clash
from db.domain.errors import AppError
from db.domain.hall import HallDraft, HallLending, HallPurpose
from db.domain.times import check_time
from desktop import day_words, phrases
from desktop.actions import hall
from desktop.dialogs.clash_note import ClashNote
from desktop.operations import Operations
from desktop.widgets.choice import Choice, Suggesting
from desktop.widgets.day_field import DayField
from desktop.widgets.dialog import Dialog
from desktop.widgets.fields import Field
from desktop.widgets.pair import Pair
from desktop.wording import tr, word


class HallForm(Dialog):
    """A new lending, or the one of ``lending``.

    Signals:
        saved(str): what was saved, in words.
    """

    scrolls = True
    saved = Signal(str)

    def __init__(
        self,
        parent: QWidget,
        operations: Operations,
        day: date,
        today: date,
        lending: HallLending | None = None,
    ) -> None:
        super().__init__(parent, tr("Cho mượn nhà văn hóa"), tr("Lưu"), tr("Thôi"))
        self._operations = operations
        self._lending = lending
        words = [(one, day_words.purpose(one)) for one in HallPurpose]
        self.purpose: Choice[HallPurpose] = Choice(words, name=tr("Mượn để làm gì"))
        self.first = DayField(day, name=tr("Từ ngày"), describe=_describe, today=today)
        self.last = DayField(day, name=tr("Đến ngày"), describe=_describe, today=today)
        times = (tr("sáng"), tr("chiều"), tr("tối"))
        self.time = Suggesting(times, name=tr("Giờ (bỏ trống: cả ngày)"))
        self.place, self.what, self.borrower = QLineEdit(), QLineEdit(), QLineEdit()
        self.place.setPlaceholderText(tr("bỏ trống: cả nhà văn hóa"))
        self.note = ClashNote(self.yes)
        self._time = Field(tr("Giờ (bỏ trống: cả ngày)"), self.time)
        self._build()
        if lending is not None:
            self._fill(lending.draft)

    def _build(self) -> None:
        self.body.addWidget(Field(tr("Mượn để làm gì"), self.purpose))
        self.body.addWidget(
            Pair(Field(tr("Từ ngày"), self.first), Field(tr("Đến ngày"), self.last))
        )
        self.body.addWidget(Pair(self._time, Field(tr("Chỗ mượn"), self.place)))
        self.body.addWidget(
            Pair(
                Field(tr("Người mượn"), self.borrower),
                Field(tr("Ghi thêm"), self.what),
            )
        )
        self.body.addWidget(self.note)
        self.first.chosen.connect(self._keep_order)

    def _fill(self, draft: HallDraft) -> None:
        self.purpose.choose(draft.purpose)
        self.first.set_day(date.fromisoformat(draft.first_day))
        self.last.set_day(date.fromisoformat(draft.last_day))
        self.time.set_text(draft.time or "")
        self.place.setText(draft.place or "")
        self.what.setText(draft.what or "")
        self.borrower.setText(draft.borrower or "")

    def _keep_order(self, first: date) -> None:
        if self.last.day < first:
            self.last.set_day(first)

    def confirm(self) -> None:
        """Ask what else is there; save at once where there is nothing, or it was told already."""
        self._time.accept()
        try:
            draft = self._draft()
        except AppError as error:
            self._time.refuse(word(error))
            return
        own = self._lending.id if self._lending else None
        self._operations.run(
            hall.clashes_of_lending, draft, own, on_done=lambda found: self._checked(draft, found)
        )

    def _checked(self, draft: HallDraft, found: Sequence[Clash]) -> None:
        if self.note.tell(found):
            return
        if self._lending is None:
            self._operations.run(
                hall.lend,
                draft,
                on_done=lambda _: self._done(draft),
                on_refused=self._time.refused,
            )
            return
        self._operations.run(
            hall.edit,
            self._lending.id,
            draft,
            on_done=lambda _: self._done(draft),
            on_refused=self._time.refused,
        )

    def _draft(self) -> HallDraft:
        return HallDraft(
            self.purpose.value or HallPurpose.OTHER,
            self.first.day.isoformat(),
            self.last.day.isoformat(),
            check_time(self.time.text),
            self.place.text().strip() or None,
            self.what.text().strip() or None,
            self.borrower.text().strip() or None,
        )

    def _done(self, draft: HallDraft) -> None:
        self.accept()
        self.saved.emit(
            tr("{what}, {when}", what=day_words.lending(draft), when=day_words.lending_when(draft))
        )


def _describe(day: date) -> str:
    return f"{phrases.weekday(day)} · {phrases.moon_day(day)}"
