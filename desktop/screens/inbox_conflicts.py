"""“Hai nơi ghi khác nhau”: what two sides wrote at once, side by side, one choice each."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from db.domain.attendance import Status
from db.domain.conflicts import ConflictRow, Version
from desktop import phrases
from desktop.widgets import theme
from desktop.widgets.below import Below
from desktop.widgets.buttons import secondary
from desktop.widgets.card import Card
from desktop.widgets.clearing import clear_away
from desktop.widgets.flow import Flow
from desktop.widgets.pair import Pair
from desktop.widgets.text import Kind, Text
from desktop.wording import number, tr

STATUSES = {1: Status.PRESENT, 2: Status.LATE, 3: Status.EXCUSED, 4: Status.ABSENT}


class ConflictCard(Card):
    """The first of them at a time; ``choose(id, entry)`` settles one."""

    def __init__(self, choose: Callable[[str, str], object]) -> None:
        super().__init__(tr("Hai nơi ghi khác nhau"))
        self._choose = choose
        self._lines = QVBoxLayout()
        self._lines.setSpacing(theme.px(6))
        self.body.addLayout(self._lines)

    def show_rows(self, rows: Sequence[ConflictRow]) -> None:
        clear_away(self._lines)
        self.setVisible(bool(rows))
        if not rows:
            return
        self.set_title(tr("Hai nơi ghi khác nhau: {count} chỗ", count=number(len(rows))))
        row = rows[0]
        name = row.label or tr("(không có tên)")
        self._lines.addWidget(Text(f"{name}: {field_words(row.field)}", Kind.STRONG, wrap=True))
        versions = [self._version(row, version) for version in row.versions]
        for place in range(0, len(versions) - 1, 2):
            self._lines.addWidget(Pair(versions[place], versions[place + 1], needs=280))
        if len(versions) % 2:
            self._lines.addWidget(versions[-1])

    def _version(self, row: ConflictRow, version: Version) -> QWidget:
        """What one side wrote, who and when, and the choice of it."""
        whole = Below(spacing=3)
        column = whole.column
        column.addWidget(Text(value_words(row.field, version.value), Kind.STRONG, wrap=True))
        column.addWidget(Text(version.who or tr("không rõ ai ghi"), wrap=True))
        day, _, time = version.when.partition(" ")
        column.addWidget(Text(f"{phrases.day(day)} {time[:5]}", Kind.QUIET, wrap=True))
        choose = secondary(tr("Chọn"), lambda: self._choose(row.id, version.entry))
        choose.setAccessibleName(tr("Chọn “{value}”", value=value_words(row.field, version.value)))
        column.addWidget(Flow(choose))
        return whole


def field_words(column: str) -> str:
    """A field as the screens call it."""
    known = {
        "full_name": tr("họ và tên"),
        "gender": tr("nam/nữ"),
        "birth_year": tr("năm sinh"),
        "birth_month": tr("tháng sinh"),
        "birth_day": tr("ngày sinh"),
        "village": tr("làng"),
        "phone": tr("điện thoại"),
        "ethnic_group": tr("dân tộc"),
        "status": tr("điểm danh"),
        "day": tr("ngày"),
        "time": tr("giờ"),
        "place": tr("địa điểm"),
        "name": tr("tên"),
    }
    return known.get(column, tr("mục khác"))


def value_words(column: str, value: Any) -> str:
    """A value as the screens show it."""
    if value is None:
        return tr("để trống")
    if column == "status" and value in STATUSES:
        return phrases.status(STATUSES[value])
    if column == "gender":
        return tr("Nữ") if value == "female" else tr("Nam")
    return str(value)
