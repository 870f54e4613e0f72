"""A choice among a few words that all stay visible: period kinds, filters, sexes."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QWidget

from desktop.widgets.buttons import Button, Kind
from desktop.widgets.flow import FlowLayout

Value = TypeVar("Value")


class Segmented(QWidget, Generic[Value]):
    """Buttons of which one is chosen; arrows move the choice, as among radio buttons.

    Signals:
        chosen(object): the value a person chose; not sent by ``choose``.
    """

    chosen = Signal(object)

    def __init__(
        self, choices: Sequence[tuple[Value, str]], *, name: str, kind: Kind = Kind.CHOICE
    ) -> None:
        """``name``: what is chosen here, for those who do not see it."""
        super().__init__()
        self.setObjectName("clear")
        self.setAccessibleName(name)
        self._values: list[Value] = []
        self._group = QButtonGroup(self)
        self._row = FlowLayout(self, spacing=6)
        self._kind = kind
        self.set_choices(choices)
        self._group.idClicked.connect(lambda index: self.chosen.emit(self._values[index]))

    @property
    def values(self) -> tuple[Value, ...]:
        """What there is to choose from."""
        return tuple(self._values)

    @property
    def choices(self) -> list[tuple[Value, str]]:
        """The same with the words that they bear now."""
        return [(value, self._group.button(at).text()) for at, value in enumerate(self._values)]

    @property
    def value(self) -> Value | None:
        index = self._group.checkedId()
        return self._values[index] if index >= 0 else None

    def choose(self, value: Value | None) -> None:
        """Show ``value`` as chosen (None: nothing) without telling anybody."""
        if value is None:
            self._group.setExclusive(False)
            for button in self._group.buttons():
                button.setChecked(False)
            self._group.setExclusive(True)
        else:
            self._group.button(self._values.index(value)).setChecked(True)

    def set_choices(self, choices: Sequence[tuple[Value, str]]) -> None:
        """Other words or values; the first is chosen if what was chosen is no more."""
        before = self.value if self._values else None
        for button in self._group.buttons():
            self._group.removeButton(button)
            self._row.removeWidget(button)
            button.deleteLater()
        self._values = [value for value, _ in choices]
        for index, (_, word) in enumerate(choices):
            button = Button(word, kind=self._kind)
            button.setCheckable(True)
            self._group.addButton(button, index)
            self._row.addWidget(button)
        if self._values:
            self.choose(before if before in self._values else self._values[0])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        if step is None or not self._values:
            super().keyPressEvent(event)
            return
        index = max(0, min(len(self._values) - 1, self._group.checkedId() + step))
        button = self._group.button(index)
        button.setFocus()
        button.click()
