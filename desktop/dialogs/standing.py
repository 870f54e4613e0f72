"""Moved away, or died: since which day. Past figures keep the person, new sheets do not."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from db.domain.people import Standing
from desktop import phrases
from desktop.widgets.day_field import DayField
from desktop.widgets.dialog import Dialog
from desktop.widgets.fields import Field
from desktop.widgets.text import Kind, Text
from desktop.wording import tr


class StandingDialog(Dialog):
    """Signals:
    chosen(str): the day, YYYY-MM-DD.
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget, name: str, standing: Standing, today: date) -> None:
        moved = standing is Standing.MOVED
        title = tr("{name} chuyển đi", name=name) if moved else tr("{name} đã mất", name=name)
        super().__init__(parent, title, tr("Ghi vào sổ"), tr("Thôi"))
        self.day = DayField(today, name=tr("Từ ngày"), describe=phrases.moon_day)
        self.body.addWidget(Field(tr("Từ ngày"), self.day))
        self.body.addWidget(
            Text(
                tr("Từ ngày đó không còn trong danh sách. Số liệu các buổi trước vẫn giữ nguyên."),
                Kind.QUIET,
                wrap=True,
            )
        )

    def confirm(self) -> None:
        self.chosen.emit(self.day.day.isoformat())
        self.accept()
