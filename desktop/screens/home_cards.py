"""The cards at the right of the home page: hand in, numbers to read out, what is to do."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from db.domain.figures import Figures
from db.domain.handing import Pending
from db.domain.home import Todo, TodoKind
from desktop import phrases
from desktop.screens.desk import Desk
from desktop.widgets import icons, theme
from desktop.widgets.below import Below
from desktop.widgets.buttons import Button, link
from desktop.widgets.card import Card
from desktop.widgets.clearing import clear_away
from desktop.widgets.flow import Flow
from desktop.widgets.text import Chip, Kind, Text
from desktop.widgets.tokens import Tone
from desktop.wording import number, tr

LINE = 32
"""The height of a line with something to press."""

QUICK = ("meetings", "visits", "visits.female", "visits.child")


class HandInCard(Card):
    """What has not been handed in yet, and the way to do it."""

    def __init__(self, desk: Desk) -> None:
        self._chip = Chip("", Tone.WARN)
        super().__init__(tr("Gửi xã"), self._chip)
        self._desk = desk
        self._text = Text("", Kind.QUIET, wrap=True)
        word = tr("Gửi xã…") if desk.book.joined else tr("Kết nối với xã…")
        self.send = Button(word, lambda: desk.go("hand_in"), icon="send")
        self.send.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.body.addWidget(self._text)
        self.body.addWidget(self.send)

    def show_pending(self, pending: Pending) -> None:
        self._text.setText(pending_words(pending, joined=self._desk.book.joined))
        days = days_since(pending.last_sent, self._desk.today())
        self._chip.setVisible(bool(days) and pending.entries > 0)
        if days:
            self._chip.say(tr("{days} ngày chưa gửi", days=days), Tone.WARN)


def pending_words(pending: Pending, *, joined: bool) -> str:
    """“Chưa gửi: 6 buổi, 9 người mới, 196 lượt điểm danh.”"""
    if not joined:
        return tr("Chưa kết nối với xã. Số liệu vẫn ghi trong sổ trên máy này.")
    parts = [
        tr(text, count=number(count))
        for text, count in (
            ("{count} buổi", pending.meetings),
            ("{count} người mới", pending.new_people),
            ("{count} lượt điểm danh", pending.marks),
        )
        if count
    ]
    if parts:
        return tr("Chưa gửi: {what}.", what=", ".join(parts))
    return tr("Có chỗ sửa chưa gửi.") if pending.entries else tr("Đã gửi hết những gì đã ghi.")


def days_since(day: str | None, today: date) -> int:
    """Whole days from a day to today; 0 where there is no such day."""
    return max(0, (today - date.fromisoformat(day)).days) if day else 0


class QuickCard(Card):
    """Four big numbers of the month, the same as text for Zalo, and the way to all eight."""

    def __init__(self, desk: Desk) -> None:
        copy = link(tr("Chép gửi Zalo"), self.copy)
        super().__init__(tr("Số nhanh tháng này"), copy)
        self._desk = desk
        self._figures: Figures | None = None
        words = (tr("buổi"), tr("lượt người"), tr("lượt nữ"), tr("lượt trẻ em"))
        self._numbers = [Text("0", Kind.FIGURE) for _ in QUICK]
        row = Flow(spacing=18)
        for value, word in zip(self._numbers, words, strict=True):
            row.add(_figure(value, word))
        self.body.addWidget(row)
        more = link(tr("Đủ tám số, kỳ khác…"), self.show_all)
        more.setToolTip("Ctrl+Shift+C")
        self.body.addWidget(more, 0, Qt.AlignmentFlag.AlignLeft)

    def show_figures(self, figures: Figures) -> None:
        self._figures = figures
        for value, code in zip(self._numbers, QUICK, strict=True):
            value.setText(number(figures.value(code)))

    def copy(self) -> None:
        """Put the lines for Zalo on the clipboard."""
        from desktop.screens.quick_numbers import copy_month

        if self._figures is not None:
            copy_month(self._desk, self._figures)

    def show_all(self) -> None:
        """The panel with the choice of a period."""
        from desktop.screens.quick_numbers import QuickDialog

        QuickDialog(self.window(), self._desk).open()


def _figure(value: Text, word: str) -> QWidget:
    return Below(value, Text(word, Kind.QUIET), spacing=0)


class TodoCard(Card):
    """What is to do, each with the way to do it."""

    def __init__(self, desk: Desk, backup: Callable[[], object]) -> None:
        super().__init__(tr("Việc cần làm"))
        self._desk = desk
        self._backup = backup
        self._lines = QVBoxLayout()
        self._lines.setSpacing(theme.px(4))
        self.body.addLayout(self._lines)
        self.body.addStretch(1)

    def show_todo(self, todo: Sequence[Todo]) -> None:
        clear_away(self._lines)
        for one in todo:
            self._lines.addWidget(self._line(one))
        if not todo:
            self._lines.addWidget(Text(tr("Không còn việc nào."), Kind.QUIET))

    def _line(self, todo: Todo) -> QWidget:
        icon, role, sentence, way = self._words(todo)
        whole = QWidget()
        whole.setObjectName("clear")
        row = QHBoxLayout(whole)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(10))
        picture = QLabel()
        picture.setPixmap(icons.pixmap(icon, role, theme.px(icons.SIDE)))
        text = Text(sentence, wrap=True)
        for one in (picture, text):
            one.setMinimumHeight(theme.px(LINE))
        row.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(text, 1)
        if way is not None:
            row.addWidget(link(*way), 0, Qt.AlignmentFlag.AlignTop)
        return whole

    def _words(self, todo: Todo) -> tuple[str, str, str, tuple[str, Callable[[], object]] | None]:
        desk, day = self._desk, phrases.day(todo.day) if todo.day else ""
        match todo.kind:
            case TodoKind.UNMARKED:
                text = tr("{count} buổi đã qua chưa điểm danh", count=todo.count)
                oldest = todo.meeting_ids[0]
                way = (tr("Ghi bù"), lambda: desk.go("roll", meeting_id=oldest))
                return "clipboard-list", "bad_text", text, way
            case TodoKind.HAND_IN:
                text = tr("{count} ngày chưa gửi xã", count=todo.count)
                return "send", "main", text, (tr("Gửi"), lambda: desk.go("hand_in"))
            case TodoKind.NO_BACKUP:
                text = (
                    tr("Bản sao lưu gần nhất: {day}", day=day)
                    if day
                    else tr("Chưa sao lưu lần nào")
                )
                return "save", "warn_text", text, (tr("Sao lưu"), self._backup)
            case TodoKind.BOOKS_OVERDUE:
                text = tr("{count} cuốn sách quá hạn chưa trả", count=number(todo.count))
                return "library", "warn_text", text, (tr("Xem"), lambda: desk.go("library"))
            case TodoKind.EQUIPMENT_DUE:
                text = tr(
                    "{count} lượt mượn chiêng, loa, bàn ghế đến hạn trả", count=number(todo.count)
                )
                return "drum", "warn_text", text, (tr("Xem"), lambda: desk.go("equipment"))
            case TodoKind.OCCASION:
                name, on = todo.name or "", phrases.short_day(todo.day or "")
                text = tr("{day} {name}: chưa có hoạt động", day=on, name=name)
                year = int((todo.day or "")[:4])
                key = todo.key
                plan = (tr("Lên lịch"), lambda: desk.go("occasions", key=key, year=year))
                return "calendar-heart", "main", text, plan
            case TodoKind.CLOCK:
                text = tr("Máy đang hiểu hôm nay là {day}. Chỉnh lại đồng hồ của máy.", day=day)
                return "triangle-alert", "bad_text", text, None
