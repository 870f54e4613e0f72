"""A list to choose one value from, and the rule that a rolling wheel never changes a field.

Someone who scrolls a form must not set another village on the way down, so a wheel over a field
moves the page and not the value.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPaintEvent, QWheelEvent
from PySide6.QtWidgets import (
    QComboBox,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionComboBox,
    QStylePainter,
)

from desktop.widgets import theme

Value = TypeVar("Value")

AROUND_VALUE = 24
"""Left and right of a value in the list that drops down; of the 100 %."""


class Choice(QComboBox, Generic[Value]):
    """One of several values, each with its word.

    Signals:
        chosen(object): the value a person chose; not sent by ``choose``.
    """

    chosen = Signal(object)

    def __init__(self, choices: Sequence[tuple[Value, str]], *, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(8)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMaxVisibleItems(14)
        self._values: list[Value] = []
        self.set_choices(choices)
        self.activated.connect(lambda index: self.chosen.emit(self._values[index]))

    @property
    def values(self) -> tuple[Value, ...]:
        """What there is to choose from."""
        return tuple(self._values)

    @property
    def value(self) -> Value | None:
        index = self.currentIndex()
        return self._values[index] if 0 <= index < len(self._values) else None

    def choose(self, value: Value) -> None:
        """Show ``value`` as chosen without telling anybody."""
        if value in self._values:
            self.setCurrentIndex(self._values.index(value))

    def set_choices(self, choices: Sequence[tuple[Value, str]]) -> None:
        """Other values; what was chosen stays so if it is among them."""
        before = self.value
        self.clear()
        self._values = [value for value, _ in choices]
        self.addItems([word for _, word in choices])
        if before is not None:
            self.choose(before)

    def showPopup(self) -> None:
        self.widen_list()
        super().showPopup()

    def widen_list(self) -> None:
        """Show the values whole, though the field may be too narrow for them, in lines that can be
        hit: the delegate that Qt gives asks no style sheet."""
        if not isinstance(self.itemDelegate(), QStyledItemDelegate):
            self.setItemDelegate(QStyledItemDelegate(self))
        view = self.view()
        view.setAccessibleName(self.accessibleName())
        words = (self.itemText(at) for at in range(self.count()))
        wide = max(map(view.fontMetrics().horizontalAdvance, words), default=0)
        view.setMinimumWidth(wide + theme.px(AROUND_VALUE))

    def paintEvent(self, event: QPaintEvent) -> None:
        # Qt cuts a long word off in the middle of a letter.
        painter, option = QStylePainter(self), QStyleOptionComboBox()
        self.initStyleOption(option)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        option.currentText = self.shown_text()  # type: ignore[attr-defined] # not in the stubs
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)

    def shown_text(self) -> str:
        """What is chosen, as much of it as there is room for."""
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        room = self.style().subControlRect(
            QStyle.ComplexControl.CC_ComboBox,
            option,
            QStyle.SubControl.SC_ComboBoxEditField,
            self,
        )
        return self.fontMetrics().elidedText(
            self.currentText(), Qt.TextElideMode.ElideRight, room.width()
        )

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class Suggesting(QComboBox):
    """A line to type into, with words known before to take instead (villages)."""

    def __init__(self, words: Sequence[str], *, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(theme.px(120))
        self.set_words(words)

    @property
    def text(self) -> str:
        return self.currentText()

    def set_text(self, text: str) -> None:
        self.setEditText(text)

    def set_words(self, words: Sequence[str]) -> None:
        """Other words to suggest; what is typed stays."""
        typed = self.currentText()
        self.clear()
        self.addItems(list(words))
        self.setEditText(typed)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()
