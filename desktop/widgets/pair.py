"""Two fields side by side, their heads level; one below the other where there is little width."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QWidget

from desktop.widgets import theme


class Pair(QWidget):
    """``needs``: width, in pixels of the 100 % design, under which they stand in one column."""

    def __init__(self, one: QWidget, two: QWidget, *, needs: int = 360) -> None:
        super().__init__()
        self.setObjectName("clear")
        self._needs = needs
        self._box = QHBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(theme.px(12))
        for widget in (one, two):
            self._box.addWidget(widget, 1, Qt.AlignmentFlag.AlignTop)

    def resizeEvent(self, event: QResizeEvent) -> None:
        beside = self.width() >= theme.px(self._needs)
        direction = QBoxLayout.Direction
        self._box.setDirection(direction.LeftToRight if beside else direction.TopToBottom)
        super().resizeEvent(event)
