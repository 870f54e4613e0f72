"""A picture that comes with the program: read when it is shown, let go with what shows it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QLabel

from desktop.widgets import theme
from resources import path


class ShippedPicture(QLabel):
    """``name`` in ``resources``; ``wide`` of the 100 % design; ``spoken`` is read aloud."""

    def __init__(self, name: str, *, wide: int, spoken: str) -> None:
        super().__init__()
        self.setAccessibleName(spoken)
        self.setToolTip(spoken)
        whole = QPixmap(str(path(name)))
        smooth = Qt.TransformationMode.SmoothTransformation
        self.setPixmap(whole.scaledToWidth(theme.px(wide), smooth))
        self.setFixedSize(self.pixmap().size())
