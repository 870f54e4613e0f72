"""The files taken in lately, each of which can be passed over again and counted again."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from db.domain.handing import ReceivedRow
from desktop import phrases
from desktop.widgets import theme
from desktop.widgets.buttons import link
from desktop.widgets.card import Card, Rule
from desktop.widgets.flow import Flow
from desktop.widgets.fold import Fold
from desktop.widgets.text import Kind, Text
from desktop.wording import number, tr

SHOWN = 30


class ReceivedCard(Card):
    """Folded: it is needed when a wrong file was taken in. Hidden while none was."""

    def __init__(
        self, take_back: Callable[[str], object], count_again: Callable[[str], object]
    ) -> None:
        super().__init__()
        self._take_back, self._count_again = take_back, count_again
        fold = Fold(tr("Các tệp đã nhận"))
        self._lines: QVBoxLayout = fold.body
        self._lines.setSpacing(theme.px(6))
        self.body.addWidget(fold)
        self.hide()

    def show_rows(self, rows: Sequence[ReceivedRow]) -> None:
        while (item := self._lines.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self.setVisible(bool(rows))
        for place, row in enumerate(rows[:SHOWN]):
            if place:
                self._lines.addWidget(Rule())
            for widget in self._line(row):
                self._lines.addWidget(widget)

    def _line(self, row: ReceivedRow) -> tuple[QWidget, ...]:
        head = tr("{house}, tệp số {number}", house=row.house or row.file, number=row.number)
        what = tr(
            "{day}: {meetings} buổi, {marks} lượt điểm danh, {people} người",
            day=phrases.day(row.day),
            meetings=number(row.meetings),
            marks=number(row.marks),
            people=number(row.people),
        )
        act = (
            link(tr("Tính lại tệp này"), lambda: self._count_again(row.id))
            if row.taken_back
            else link(tr("Hoàn tác lần nhận này"), lambda: self._take_back(row.id))
        )
        where = tr("Xã đã sao lưu") if row.backed_up else tr("Xã đã nhận, chưa sao lưu")
        state = tr("Đã hoàn tác, số liệu không tính.") if row.taken_back else f"{what} · {where}"
        return Text(head, wrap=True), Text(state, Kind.QUIET, wrap=True), Flow(act)
