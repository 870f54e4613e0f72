"""The round mark before a step: its number, filled while it is the next one, a tick when done."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.widgets import icons, theme

SIDE = 32


class StepState(Enum):
    """``NOW`` is what to do next; only colour and tick differ, so the number stays readable."""

    LATER = "later"
    NOW = "now"
    DONE = "done"


_GROUND = {StepState.LATER: "neutral_tint", StepState.NOW: "main", StepState.DONE: "good"}
_WORDS = {StepState.LATER: "ink", StepState.NOW: "on_main", StepState.DONE: "on_good"}


class StepMark(QWidget):
    """A circle with a number or a tick; what it says stands in words beside it."""

    def __init__(self, number: int) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._number = str(number)
        self._state = StepState.LATER

    @property
    def state(self) -> StepState:
        return self._state

    def show_state(self, state: StepState) -> None:
        self._state = state
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme.px(SIDE), theme.px(SIDE))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(theme.colour(_GROUND[self._state]))
        painter.drawEllipse(theme.rim(painter, QRectF(self.rect())))
        if self._state is StepState.DONE:
            side = theme.px(18)
            corner = (self.width() - side) / 2
            icons.paint(painter, QRectF(corner, corner, side, side), "check", "on_good")
            return
        painter.setFont(theme.font(theme.Type.HEADING))
        painter.setPen(theme.colour(_WORDS[self._state]))
        painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignCenter), self._number)
