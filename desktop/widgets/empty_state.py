"""An empty place teaches: one sentence, one main button, at most one link."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from desktop.widgets import icons, theme
from desktop.widgets.text import Kind, Text

LEAST = 100


class EmptyState(QWidget):
    """``sentence`` says what would be here; ``ways`` are the button and the link that lead on."""

    def __init__(self, sentence: str, *ways: QWidget, icon: str = "", heading: str = "") -> None:
        super().__init__()
        self.setObjectName("clear")
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(24), theme.px(24), theme.px(24), theme.px(24))
        column.setSpacing(theme.px(12))
        # Where it is as narrow as a page can be, its sentence would ask for a whole page.
        self.setMinimumHeight(theme.px(LEAST))
        column.addStretch(1)
        if icon:
            picture = QLabel()
            picture.setPixmap(icons.pixmap(icon, "quiet", theme.px(40)))
            column.addWidget(picture, 0, Qt.AlignmentFlag.AlignHCenter)
        for text, kind in ((heading, Kind.HEADING), (sentence, Kind.QUIET)):
            if text:
                label = Text(text, kind, wrap=True)
                label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
                column.addWidget(label)
        for way in ways:
            column.addWidget(way, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            # A stack of pages gives it what is left, which may cut its words through.
            needed = self._column.heightForWidth(self.width())
            self.setMinimumHeight(max(theme.px(LEAST), needed))
        return done
