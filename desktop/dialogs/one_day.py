"""Asks for one day: when a group ended, when somebody left it."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop import phrases
from desktop.widgets.day_field import DayField
from desktop.widgets.dialog import Dialog
from desktop.widgets.fields import Field
from desktop.widgets.text import Kind, Text
from desktop.wording import tr


class OneDayDialog(Dialog):
    """Signals:
    chosen(str): the day, YYYY-MM-DD.
    """

    chosen = Signal(str)

    def __init__(
        self, parent: QWidget, title: str, label: str, yes: str, explain: str, today: date
    ) -> None:
        super().__init__(parent, title, yes, tr("Thôi"))
        self.day = DayField(
            today,
            name=label,
            describe=lambda day: f"{phrases.weekday(day)} · {phrases.moon_day(day)}",
        )
        self.body.addWidget(Field(label, self.day))
        self.body.addWidget(Text(explain, Kind.QUIET, wrap=True))

    def confirm(self) -> None:
        self.chosen.emit(self.day.day.isoformat())
        self.accept()
