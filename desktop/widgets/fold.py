"""What is seldom needed stays folded: a line that opens, with the rest beneath it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.widgets import theme
from desktop.widgets.buttons import Button, Kind


class Fold(QWidget):
    """A heading that opens and closes what is beneath.

    Attributes:
        body: the column that is folded.

    Signals:
        opened(bool): it was opened (True) or closed.
    """

    opened = Signal(bool)

    def __init__(self, title: str, *, is_open: bool = False) -> None:
        super().__init__()
        self.setObjectName("clear")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(6))
        self.button = Button(title, kind=Kind.LINK, icon="chevron-right")
        self.button.setCheckable(True)
        self._inside = QWidget()
        self._inside.setObjectName("clear")
        self.body = QVBoxLayout(self._inside)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(theme.px(10))
        column.addWidget(self.button)
        column.addWidget(self._inside)
        self.button.toggled.connect(self._show)
        self._inside.hide()
        self.button.setChecked(is_open)

    @property
    def is_open(self) -> bool:
        return self.button.isChecked()

    def set_open(self, is_open: bool) -> None:
        self.button.setChecked(is_open)

    def _show(self, is_open: bool) -> None:
        self._inside.setVisible(is_open)
        self.button.set_icon_name("chevron-down" if is_open else "chevron-right")
        self.opened.emit(is_open)
