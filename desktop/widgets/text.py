"""Text on screen: always plain, never markup, since names of people may look like tags."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from desktop.widgets import theme
from desktop.widgets.tokens import Tone


class Kind(StrEnum):
    """What a text is; its size, weight and colour stand in the style sheet."""

    TITLE = "title"
    SUBTITLE = "subtitle"
    HEADING = "heading"
    STRONG = "strong"
    BODY = "body"
    QUIET = "quiet"
    FIGURE = "figure"
    ERROR = "error"
    CODE = "code"


class Text(QLabel):
    """A plain text. ``wrap`` lets it take several lines; ``select`` lets it be copied."""

    def __init__(
        self, text: str = "", kind: Kind = Kind.BODY, *, wrap: bool = False, select: bool = False
    ) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("kind", kind.value)
        self.setText(text)
        if wrap:
            self.setWordWrap(True)
            policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
            policy.setHeightForWidth(True)
            self.setSizePolicy(policy)
        if select:
            self.setTextInteractionFlags(
                Qt.TextInteractionFlag.TextSelectableByMouse
                | Qt.TextInteractionFlag.TextSelectableByKeyboard
            )


class Chip(QLabel):
    """A short state on a tinted ground: “✓ Có mặt 24/26”. The words say it, the colour repeats."""

    def __init__(self, text: str = "", tone: Tone = Tone.NEUTRAL) -> None:
        super().__init__(text)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._tone = tone
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @property
    def tone(self) -> Tone:
        return self._tone

    def say(self, text: str, tone: Tone) -> None:
        """Change word and tone."""
        self._tone = tone
        self.setText(text)
        self.update()

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(theme.font(theme.Type.STRONG))
        width = metrics.horizontalAdvance(self.text()) + theme.px(22)
        return QSize(width, metrics.height() + theme.px(4))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_chip(painter, QRectF(self.rect()), self.text(), self._tone)


def paint_chip(painter: QPainter, where: QRectF, text: str, tone: Tone) -> None:
    """A chip for those who paint rows themselves."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(theme.colour(f"{tone.value}_tint"))
    ground = theme.rim(painter, where)
    painter.drawRoundedRect(ground, ground.height() / 2, ground.height() / 2)
    painter.setFont(theme.font(theme.Type.STRONG))
    painter.setPen(theme.colour("ink" if tone is Tone.NEUTRAL else f"{tone.value}_text"))
    painter.drawText(where, int(Qt.AlignmentFlag.AlignCenter), text)


class Key(QLabel):
    """A key cap in a hint: “Ctrl Z”."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setObjectName("key")
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Maximum)


def restyle(widget: QWidget) -> None:
    """Make the style sheet look again at a widget whose property changed."""
    widget.style().unpolish(widget)
    widget.style().polish(widget)
    widget.update()
