"""One step of several that follow one another."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.widgets import theme
from desktop.widgets.step_mark import StepMark, StepState
from desktop.widgets.text import Kind, Text


class Step(QWidget):
    """A number that becomes a tick, a heading, and a line below it.

    Attributes:
        words: the column of heading and line; what belongs to the step is put below them.
    """

    def __init__(self, number: int, heading: str, below: str = "") -> None:
        super().__init__()
        self.setObjectName("clear")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(14))
        self.mark = StepMark(number)
        self.heading = Text(heading, Kind.STRONG, wrap=True)
        self.below = Text(below, Kind.QUIET, wrap=True)
        self.words = QVBoxLayout()
        self.words.setSpacing(theme.px(2))
        self.words.addWidget(self.heading)
        self.words.addWidget(self.below)
        row.addWidget(self.mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(self.words, 1)

    def say(self, below: str, state: StepState) -> None:
        self.below.setText(below)
        self.mark.show_state(state)
