"""What a scroll area shows: as tall as it is at the width that it has, and no taller."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget


class Scrolled(QWidget):
    """The widget inside a scroll area whose texts and buttons go onto further lines.

    Qt gives it at least the height that it would need at its narrowest, so that a page that fits
    would scroll, over nothing.
    """

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("clear")

    def minimumSizeHint(self) -> QSize:
        hint = super().minimumSizeHint()
        layout = self.layout()
        return QSize(hint.width(), 0) if layout and layout.hasHeightForWidth() else hint
