"""An occasion of the village's own, and the days of any occasion in one year."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QLineEdit, QWidget

from db.domain.occasions import Occasion, OccasionDraft, OccasionYear, Reckoning
from desktop import phrases
from desktop.actions import occasions
from desktop.operations import Operations
from desktop.widgets.day_field import DayField
from desktop.widgets.dialog import Dialog
from desktop.widgets.fields import Field
from desktop.widgets.pair import Pair
from desktop.widgets.segmented import Segmented
from desktop.widgets.text import Kind, Text
from desktop.wording import tr


class OccasionForm(Dialog):
    """Signals:
    saved(str, str): its key and its name.
    """

    saved = Signal(str, str)

    def __init__(
        self, parent: QWidget, operations: Operations, occasion: Occasion | None = None
    ) -> None:
        title = tr("Sửa dịp của làng") if occasion else tr("Thêm dịp của làng")
        super().__init__(parent, title, tr("Lưu"), tr("Thôi"))
        self._operations, self._occasion = operations, occasion
        self.name = QLineEdit()
        self.name.setPlaceholderText(tr("Lễ mừng lúa mới, ngày hội làng"))
        self.reckoning: Segmented[Reckoning] = Segmented(
            [
                (Reckoning.SOLAR, tr("Dương lịch")),
                (Reckoning.LUNAR, tr("Âm lịch")),
                (Reckoning.OPEN, tr("Chưa định ngày")),
            ],
            name=tr("Tính theo"),
        )
        self.day, self.month = _number(tr("Ngày")), _number(tr("Tháng"))
        self._name = Field(tr("Tên"), self.name)
        self._day, self._month = Field(tr("Ngày"), self.day), Field(tr("Tháng"), self.month)
        self.body.addWidget(self._name)
        self.body.addWidget(Field(tr("Tính theo"), self.reckoning))
        self.body.addWidget(Pair(self._day, self._month))
        self.body.addWidget(
            Text(tr("Chưa định ngày: mỗi năm làng định rồi ghi ngày sau."), Kind.QUIET, wrap=True)
        )
        self.reckoning.chosen.connect(lambda _: self._fit())
        self.reckoning.choose(Reckoning.OPEN)
        if occasion is not None:
            self._fill(occasion.draft)
        self._fit()
        self.name.setFocus()

    def _fill(self, draft: OccasionDraft) -> None:
        self.name.setText(draft.name)
        self.reckoning.choose(draft.reckoning)
        self.day.setText(str(draft.day or ""))
        self.month.setText(str(draft.month or ""))

    def _fit(self) -> None:
        self._day.setEnabled(self.reckoning.value is not Reckoning.OPEN)

    def confirm(self) -> None:
        self._name.accept()
        reckoning = self.reckoning.value or Reckoning.OPEN
        draft = OccasionDraft(
            self.name.text(),
            reckoning,
            int(self.month.text()) if self.month.text() else None,
            int(self.day.text()) if self.day.text() and reckoning is not Reckoning.OPEN else None,
        )
        known = self._occasion.draft if self._occasion else None
        if known is not None and _begins(known) == _begins(draft):
            # Its last day is not asked here and stays.
            draft = replace(draft, end_month=known.end_month, end_day=known.end_day)
        run = self._operations.run
        if self._occasion is None:
            run(
                occasions.add,
                draft,
                on_done=lambda changes: self._done(changes.created[0]),
                on_refused=self._name.refused,
            )
            return
        key = self._occasion.key
        run(
            occasions.edit,
            key,
            draft,
            on_done=lambda _: self._done(key),
            on_refused=self._name.refused,
        )

    def _done(self, key: str) -> None:
        self.accept()
        self.saved.emit(key, self.name.text().strip())


class OccasionDaysDialog(Dialog):
    """First and last day in one year.

    Signals:
        given(object, object): first and last as YYYY-MM-DD; None, None: as reckoned again.
    """

    given = Signal(object, object)

    def __init__(self, parent: QWidget, row: OccasionYear, today: date) -> None:
        title = tr("{name}: ngày năm {year}", name=row.occasion.name, year=str(row.year))
        super().__init__(parent, title, tr("Lưu ngày"), tr("Thôi"))
        start = row.first or _guess(row, today)
        self.first = DayField(start, name=tr("Từ ngày"), describe=_describe, today=today)
        self.last = DayField(row.last or start, name=tr("Đến ngày"), describe=_describe)
        self.first.chosen.connect(self._keep_order)
        self.body.addWidget(
            Pair(Field(tr("Từ ngày"), self.first), Field(tr("Đến ngày"), self.last))
        )
        if row.moved:
            from desktop.widgets.buttons import link

            self.body.addWidget(link(tr("Bỏ ngày đã đặt"), self._drop))

    def _keep_order(self, first: date) -> None:
        self.last.set_day(max(first, self.last.day))

    def _drop(self) -> None:
        self.given.emit(None, None)
        self.accept()

    def confirm(self) -> None:
        self.given.emit(self.first.day.isoformat(), self.last.day.isoformat())
        self.accept()


def _begins(draft: OccasionDraft) -> tuple[Reckoning, int | None, int | None]:
    return draft.reckoning, draft.month, draft.day


def _guess(row: OccasionYear, today: date) -> date:
    """The first of the month around which it is held, else today in that year."""
    month = row.occasion.draft.month
    if month:
        return date(row.year, month, 1)
    return date(row.year, today.month, min(today.day, 28))


def _describe(day: date) -> str:
    return f"{phrases.weekday(day)} · {phrases.moon_day(day)}"


def _number(name: str) -> QLineEdit:
    edit = QLineEdit()
    edit.setAccessibleName(name)
    edit.setValidator(QIntValidator(1, 31, edit))
    return edit
