"""A page without rooms around it: the first start, the recovery code, a book that does not open."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop.widgets import theme
from desktop.widgets.card import Card
from desktop.widgets.nav import WovenBand
from desktop.widgets.scrolled import Scrolled
from desktop.widgets.text import Kind, Text

WIDTH = 620


class LonePage(QWidget):
    """The woven band, a title, a sentence, and one card in the middle.

    Attributes:
        card: where a subclass puts its fields.
    """

    def __init__(self, title: str, sentence: str = "") -> None:
        super().__init__()
        self.setObjectName("screen")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(WovenBand())
        area = QScrollArea()
        area.setObjectName("clear")
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        outer.addWidget(area, 1)
        inside = Scrolled()
        area.setWidget(inside)
        row = QHBoxLayout(inside)
        row.setContentsMargins(theme.px(24), theme.px(24), theme.px(24), theme.px(24))
        column = QVBoxLayout()
        column.setSpacing(theme.px(12))
        row.addStretch(1)
        row.addLayout(column, 100)
        row.addStretch(1)
        column.addStretch(1)
        self.title = Text(title, Kind.TITLE, wrap=True)
        self.sentence = Text(sentence, Kind.QUIET, wrap=True)
        if not sentence:
            self.sentence.hide()
        self.card = Card()
        for widget in (self.title, self.sentence, self.card):
            column.addWidget(widget)
        column.addStretch(2)
        self.fit()

    def fit(self) -> None:
        """The width of a page for the present size of text."""
        for widget in (self.title, self.sentence, self.card):
            widget.setMaximumWidth(theme.px(WIDTH))
