"""A white card with a heading, and the thin rule and tinted note that stand inside one."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop.widgets import theme
from desktop.widgets.text import Kind, Text
from desktop.widgets.tokens import Tone


class Card(QFrame):
    """A card. Put widgets into ``body``; ``aside`` stands at the right end of the heading.

    Attributes:
        body: the column inside. ``flush`` cards have no inner margin (lists, tables).
        heading: the text of the heading, empty and hidden where no title was given.
    """

    def __init__(
        self, title: str = "", aside: QWidget | None = None, *, flush: bool = False
    ) -> None:
        super().__init__()
        self.setObjectName("card")
        outer = QVBoxLayout(self)
        margin = 1 if flush else theme.px(16)
        outer.setContentsMargins(margin, 1 if flush else theme.px(12), margin, margin)
        outer.setSpacing(theme.px(8))
        self.heading = Text(title, Kind.HEADING)
        if not title:
            self.heading.hide()
        self._top = QHBoxLayout()
        self._top.setSpacing(theme.px(8))
        if flush:
            self._top.setContentsMargins(theme.px(16), theme.px(10), theme.px(12), 0)
        self._top.addWidget(self.heading, 1)
        if aside is not None:
            self._top.addWidget(aside)
        if title or aside is not None:
            outer.addLayout(self._top)
        self.body = QVBoxLayout()
        self.body.setSpacing(0 if flush else theme.px(8))
        outer.addLayout(self.body, 1)

    def set_title(self, title: str) -> None:
        self.heading.setText(title)
        self.heading.setVisible(bool(title))


class Rule(QFrame):
    """A thin decorative line."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("rule")
        self.setFixedHeight(1)


class Note(QFrame):
    """A sentence on a tint, with widgets at its right: “Xã đã sửa 2 tên trong sổ. Xem”."""

    def __init__(self, text: str, tone: Tone = Tone.INFO) -> None:
        super().__init__()
        self.setProperty("note", tone.value)
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(theme.px(12), theme.px(8), theme.px(12), theme.px(8))
        self.row.setSpacing(theme.px(8))
        self.text = Text(text, wrap=True)
        self.row.addWidget(self.text, 1)
