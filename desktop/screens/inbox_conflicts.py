"""“Hai nơi ghi khác nhau”: what two sides wrote at once, side by side, one choice each."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from db.domain.attendance import Status
from db.domain.conflicts import ConflictRow, Version
from desktop import phrases
from desktop.widgets import theme
from desktop.widgets.buttons import secondary
from desktop.widgets.card import Card
from desktop.widgets.flow import Flow
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
        while (item := self._lines.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        self.setVisible(bool(rows))
        if not rows:
            return
        self.set_title(tr("Hai nơi ghi khác nhau: {count} chỗ", count=number(len(rows))))
        row = rows[0]
        name = row.label or tr("(không có tên)")
        self._lines.addWidget(Text(f"{name}: {field_words(row.field)}", Kind.STRONG, wrap=True))
        for version in row.versions:
            self._lines.addWidget(self._version(row, version))

    def _version(self, row: ConflictRow, version: Version) -> QWidget:
        who = version.who or tr("không rõ ai ghi")
        whole = Flow(
            secondary(
                tr("Chọn “{value}”", value=value_words(row.field, version.value)),
                lambda: self._choose(row.id, version.entry),
            ),
            Text(tr("{who}, {when}", who=who, when=version.when[:16]), Kind.QUIET),
        )
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
