"""The files handed in before and the days that were written of, each with where it is safe."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from db.domain.handing import HandInRow, SentState
from desktop import phrases
from desktop.widgets import theme
from desktop.widgets.buttons import link
from desktop.widgets.card import Card, Rule
from desktop.widgets.clearing import clear_away
from desktop.widgets.scroll_body import ScrollBody
from desktop.widgets.segmented import Segmented
from desktop.widgets.text import Chip, Kind, Text
from desktop.widgets.tokens import Tone
from desktop.wording import number, tr

FILES, DAYS = "files", "days"


class HistoryCard(Card):
    """“Các lần đã gửi”, the newest first, each with what became of it; or day by day."""

    def __init__(self, open_reply: Callable[[], object]) -> None:
        super().__init__(tr("Các lần đã gửi"), link(tr("Mở giấy báo của xã…"), open_reply))
        self.by: Segmented[str] = Segmented(
            ((FILES, tr("Từng lần gửi")), (DAYS, tr("Từng ngày"))), name=tr("Xem theo")
        )
        self.by.chosen.connect(lambda _: self._show())
        self._rows: Sequence[HandInRow] = ()
        self._days: Mapping[str, SentState] = {}
        self.list = ScrollBody(width=200)
        self.list.column.setSpacing(theme.px(6))
        self.body.addWidget(self.by)
        self.body.addWidget(self.list, 1)
        self.body.addWidget(
            Text(
                tr(
                    "Trên máy này, rồi xã đã nhận, rồi xã đã sao lưu: đến lúc ấy mất máy cũng "
                    "không mất sổ."
                ),
                Kind.QUIET,
                wrap=True,
            )
        )

    def show_rows(self, rows: Sequence[HandInRow]) -> None:
        self._rows = rows
        self._show()

    def show_days(self, days: Mapping[str, SentState]) -> None:
        """Days with meetings: the least safe of all that was written of each."""
        self._days = days
        self._show()

    def _show(self) -> None:
        column: QVBoxLayout = self.list.column
        clear_away(column)
        for line in self._of_days() if self.by.value == DAYS else self._of_files():
            column.addWidget(line)
            column.addWidget(Rule())
        column.addStretch(1)

    def _of_files(self) -> list[QWidget]:
        if not self._rows:
            return [Text(tr("Chưa gửi lần nào."), Kind.QUIET)]
        return [
            _line(phrases.short_day(row.day), brought(row), row_state(row)) for row in self._rows
        ]

    def _of_days(self) -> list[QWidget]:
        if not self._days:
            return [Text(tr("Chưa có buổi nào."), Kind.QUIET)]
        return [
            _line(phrases.short_day(day), "", day_state(self._days[day]))
            for day in sorted(self._days, reverse=True)
        ]


def _line(day: str, what: str, state: tuple[str, Tone]) -> QWidget:
    whole = QWidget()
    whole.setObjectName("clear")
    line = QHBoxLayout(whole)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(theme.px(12))
    line.addWidget(Text(day))
    line.addWidget(Text(what, Kind.QUIET, wrap=True), 1)
    line.addWidget(Chip(*state), 0, Qt.AlignmentFlag.AlignVCenter)
    return whole


def brought(row: HandInRow) -> str:
    """“6 buổi, 9 người mới”, or what was said on purpose."""
    if row.nil:
        return tr("Không phát sinh")
    parts = [
        tr(text, count=number(count))
        for text, count in (
            ("{count} buổi", row.meetings),
            ("{count} người mới", row.people),
            ("{count} lượt điểm danh", row.marks),
        )
        if count
    ]
    return ", ".join(parts) or tr("Chỗ sửa")


def row_state(row: HandInRow) -> tuple[str, Tone]:
    """Of a file in the list: one that the commune could not take in says so."""
    if row.refused is not None:
        return tr("Xã không nhận được"), Tone.BAD
    return file_state(row.state)


def file_state(state: SentState) -> tuple[str, Tone]:
    """Of a file: three states in plain words; only the last one allows a laptop to be wiped."""
    if state is SentState.HERE:
        return tr("Đã lưu tệp"), Tone.NEUTRAL
    return day_state(state)


def day_state(state: SentState) -> tuple[str, Tone]:
    """Of a day, or of one act."""
    match state:
        case SentState.HERE:
            return tr("Trên máy này"), Tone.NEUTRAL
        case SentState.RECEIVED:
            return tr("Xã đã nhận"), Tone.GOOD
        case SentState.BACKED_UP:
            return tr("Xã đã sao lưu"), Tone.GOOD
