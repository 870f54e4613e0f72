"""Days of the week on which something comes back: seven buttons, each on or off."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop import phrases
from desktop.widgets.buttons import Button, Kind
from desktop.widgets.flow import FlowLayout
from desktop.wording import tr


class Weekdays(QWidget):
    """Monday is 0.

    Signals:
        changed(): a person turned a day on or off.
    """

    changed = Signal()

    def __init__(self, *, name: str) -> None:
        super().__init__()
        self.setObjectName("clear")
        self.setAccessibleName(name)
        row = FlowLayout(self, spacing=4)
        words = (tr("T2"), tr("T3"), tr("T4"), tr("T5"), tr("T6"), tr("T7"), tr("CN"))
        self.buttons: list[Button] = []
        for number, word in enumerate(words):
            button = Button(word, kind=Kind.CHOICE, tip=phrases.weekday_name(number))
            button.setCheckable(True)
            button.setAccessibleName(phrases.weekday_name(number))
            button.clicked.connect(lambda _: self.changed.emit())
            self.buttons.append(button)
            row.addWidget(button)

    @property
    def days(self) -> list[int]:
        return [number for number, button in enumerate(self.buttons) if button.isChecked()]

    def choose(self, days: Iterable[int]) -> None:
        """Show these as chosen without telling anybody."""
        wanted = set(days)
        for number, button in enumerate(self.buttons):
            button.setChecked(number in wanted)
