"""The files taken in: as a list, and the one that is chosen with the way back."""

from __future__ import annotations

from collections.abc import Callable

from db.domain.handing import ReceivedRow
from desktop import phrases
from desktop.itemmodels.table import Column
from desktop.screens.listing import Only
from desktop.widgets.buttons import secondary
from desktop.widgets.card import Card
from desktop.widgets.flow import Flow
from desktop.widgets.text import Kind, Text
from desktop.wording import number, tr


class ReceivedCard(Card):
    """It is needed when a wrong file was taken in. Hidden while none is chosen."""

    def __init__(
        self, take_back: Callable[[str], object], count_again: Callable[[str], object]
    ) -> None:
        super().__init__(tr("Tệp đã nhận"))
        self.row: ReceivedRow | None = None
        self.head, self.state = Text("", wrap=True), Text("", Kind.QUIET, wrap=True)
        self.back = secondary(
            tr("Hoàn tác lần nhận này"), lambda: self._with(take_back), icon="undo-2"
        )
        self.again = secondary(tr("Tính lại tệp này"), lambda: self._with(count_again))
        for widget in (self.head, self.state, Flow(self.back, self.again)):
            self.body.addWidget(widget)
        self.hide()

    def show_row(self, row: ReceivedRow | None) -> None:
        """Show one file; None: hide."""
        self.row = row
        self.setVisible(row is not None)
        if row is None:
            return
        self.head.setText(file_words(row))
        where = safe_words(row)
        what = tr(
            "{day}: {meetings} buổi, {marks} lượt điểm danh, {people} người",
            day=phrases.day(row.day),
            meetings=number(row.meetings),
            marks=number(row.marks),
            people=number(row.people),
        )
        gone = tr("Đã hoàn tác, số liệu không tính.")
        self.state.setText(gone if row.taken_back else f"{what} · {where}")
        self.back.setVisible(not row.taken_back)
        self.again.setVisible(row.taken_back)

    def _with(self, act: Callable[[str], object]) -> None:
        if self.row is not None:
            act(self.row.id)


def file_words(row: ReceivedRow) -> str:
    """“Nhà văn hóa làng Jro, tệp số 3”."""
    return tr("{house}, tệp số {number}", house=row.house or row.file, number=row.number)


def safe_words(row: ReceivedRow) -> str:
    """Whether it lies in a copy too."""
    return tr("Xã đã sao lưu") if row.backed_up else tr("Xã đã nhận, chưa sao lưu")


def _short_words(row: ReceivedRow) -> str:
    if row.taken_back:
        return tr("Đã hoàn tác")
    return tr("✓ Đã sao lưu") if row.backed_up else tr("Chưa sao lưu")


def _tone(row: ReceivedRow) -> str:
    return "neutral" if row.taken_back else "good" if row.backed_up else "warn"


def received_columns() -> list[Column[ReceivedRow]]:
    """Whose, which, when, what it brought."""
    return [
        Column(tr("Làng"), lambda row: row.house or row.file, strong=True),
        Column(tr("Tệp số"), lambda row: number(row.number), right=True),
        Column(
            tr("Nhận ngày"), lambda row: phrases.day(row.day), sort=lambda row: row.day, day=True
        ),
        Column(tr("Buổi"), lambda row: number(row.meetings), right=True),
        Column(tr("Tình trạng"), _short_words, chip=_tone),
        Column(tr("Lượt điểm danh"), lambda row: number(row.marks), right=True, hidden=True),
        Column(tr("Người"), lambda row: number(row.people), right=True, hidden=True),
        Column(tr("Tên tệp"), lambda row: row.file, hidden=True),
    ]


def received_filters() -> list[Only[ReceivedRow]]:
    """What is not safe yet, and what was passed over."""
    return [
        Only("unsafe", tr("Chưa sao lưu"), lambda row: not row.backed_up),
        Only("back", tr("Đã hoàn tác"), lambda row: row.taken_back),
    ]
