"""Widgets below each other, on no ground of their own."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.widgets import theme


class Below(QWidget):
    """``spacing`` in pixels of the 100 % design.

    Attributes:
        column: for what is added later.
    """

    def __init__(self, *widgets: QWidget, spacing: int = 10) -> None:
        super().__init__()
        self.setObjectName("clear")
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(theme.px(spacing))
        for widget in widgets:
            self.column.addWidget(widget)
