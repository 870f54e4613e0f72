"""The files handed in before, and the way to open the commune's answer."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from db.domain.handing import HandInRow, SentState
from desktop import phrases
from desktop.widgets import theme
from desktop.widgets.buttons import link
from desktop.widgets.card import Card, Rule
from desktop.widgets.text import Chip, Kind, Text
from desktop.widgets.tokens import Tone
from desktop.wording import number, tr

SHOWN = 12


class HistoryCard(Card):
    """“Các lần đã gửi”, the newest first, each with what became of it."""

    def __init__(self, open_reply: Callable[[], object]) -> None:
        super().__init__(tr("Các lần đã gửi"), link(tr("Mở giấy báo của xã…"), open_reply))
        self._lines = QVBoxLayout()
        self._lines.setSpacing(theme.px(6))
        self.body.addLayout(self._lines)
        self.body.addStretch(1)

    def show_rows(self, rows: Sequence[HandInRow]) -> None:
        while (item := self._lines.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        if not rows:
            self._lines.addWidget(Text(tr("Chưa gửi lần nào."), Kind.QUIET))
        for row in rows[:SHOWN]:
            self._lines.addWidget(_line(row))
            self._lines.addWidget(Rule())


def _line(row: HandInRow) -> QWidget:
    whole = QWidget()
    whole.setObjectName("clear")
    line = QHBoxLayout(whole)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(theme.px(12))
    line.addWidget(Text(phrases.short_day(row.day)))
    line.addWidget(Text(brought(row), Kind.QUIET, wrap=True), 1)
    line.addWidget(Chip(*state_words(row.state)), 0, Qt.AlignmentFlag.AlignVCenter)
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


def state_words(state: SentState) -> tuple[str, Tone]:
    """Three states in plain words; only the last one allows a laptop to be wiped."""
    match state:
        case SentState.HERE:
            return tr("Đã lưu tệp"), Tone.NEUTRAL
        case SentState.RECEIVED:
            return tr("Xã đã nhận"), Tone.GOOD
        case SentState.BACKED_UP:
            return tr("Xã đã sao lưu"), Tone.GOOD
