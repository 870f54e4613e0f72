"""The sidebar: the woven band, whose book this is, and the rooms."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QButtonGroup, QLabel, QStyle, QVBoxLayout, QWidget

from desktop.screens.navigation import Entry
from desktop.widgets import theme
from desktop.widgets.nav import NavButton, WovenBand
from desktop.wording import tr

WIDTH = 220
SCROLLS_ABOVE = 125
"""Percent of text: up to here every room fits without scrolling."""


class Sidebar(QWidget):
    """Lists the rooms; at large text it is narrow, with a word under each icon.

    Signals:
        asked(str): the id of the room a person wants.
    """

    asked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._buttons: dict[str, NavButton] = {}
        self._group = QButtonGroup(self)
        self._narrow = False
        self._icons = False
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, theme.px(8))
        column.setSpacing(0)
        column.addWidget(WovenBand())
        self._brand = QLabel(tr("Sổ Làng"))
        self._names = QLabel()
        self._names.setWordWrap(True)
        self._head = QWidget()
        self._head.setObjectName("clear")
        head = QVBoxLayout(self._head)
        head.setContentsMargins(theme.px(20), theme.px(10), theme.px(16), theme.px(12))
        head.setSpacing(theme.px(2))
        head.addWidget(self._brand)
        head.addWidget(self._names)
        column.addWidget(self._head)
        self._rooms = QVBoxLayout()
        self._rooms.setSpacing(0)
        if theme.look().percent > SCROLLS_ABOVE:
            column.addWidget(self._scrolling(), 1)
        else:
            column.addLayout(self._rooms)
            column.addStretch(1)
        self.dress()

    def _scrolling(self) -> QWidget:
        """At the largest sizes the rooms are taller than the users' screen."""
        from PySide6.QtCore import Qt
        from PySide6.QtWidgets import QScrollArea

        inside = QWidget()
        inside.setObjectName("clear")
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(self._rooms)
        column.addStretch(1)
        area = QScrollArea()
        area.setObjectName("clear")
        area.viewport().setObjectName("clear")
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inside)
        return area

    def dress(self) -> None:
        """Take the colours and sizes of the present look."""
        # By hand and not by the style sheet, which comes after the first paint.
        self._brand.setFont(theme.font(theme.Type.TITLE))
        for text, role in ((self._brand, "sidebar_text"), (self._names, "sidebar_quiet")):
            palette = text.palette()
            palette.setColor(QPalette.ColorRole.WindowText, theme.colour(role))
            text.setPalette(palette)
        self.set_narrow(self._narrow)

    def show_book(self, lines: Sequence[str]) -> None:
        """Whose book: “Nhà văn hóa làng Suối Trong”, “xã Núi Xanh”."""
        from PySide6.QtCore import Qt

        self._names.setTextFormat(Qt.TextFormat.PlainText)
        self._names.setText("\n".join(line for line in lines if line))

    @property
    def book_lines(self) -> list[str]:
        return self._names.text().split("\n")

    def show_entries(self, entries: Sequence[Entry]) -> None:
        for button in self._buttons.values():
            self._group.removeButton(button)
            self._rooms.removeWidget(button)
            button.deleteLater()
        self._buttons = {}
        for number, entry in enumerate((e for e in entries if e.under is None), start=1):
            tip = f"{entry.title} (Ctrl+{number})"
            button = NavButton(entry.icon, entry.title, entry.short, tip)
            button.clicked.connect(lambda _=False, wanted=entry.id: self.asked.emit(wanted))
            self._buttons[entry.id] = button
            self._group.addButton(button)
            self._rooms.addWidget(button)
        if self._icons:
            self.show_icons()
        self.set_narrow(self._narrow)

    def show_icons(self) -> None:
        self._icons = True
        for button in self._buttons.values():
            button.show_icon()

    def show_here(self, room: str) -> None:
        if room in self._buttons:
            self._buttons[room].setChecked(True)

    def show_badge(self, room: str, text: str) -> None:
        """A word beside a room, e.g. “7 ngày” beside Gửi xã; empty takes it away."""
        if room in self._buttons:
            self._buttons[room].set_badge(text)

    def set_narrow(self, narrow: bool) -> None:
        self._narrow = narrow
        self._head.setVisible(not narrow)
        for button in self._buttons.values():
            button.set_narrow(narrow)
        needed = max((b.narrow_width() for b in self._buttons.values()), default=theme.px(72))
        if narrow and theme.look().percent > SCROLLS_ABOVE:
            needed += self.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent)
        self.setFixedWidth(needed if narrow else theme.px(WIDTH))

    def paintEvent(self, event: QPaintEvent) -> None:
        theme.fill(QPainter(self), self.rect(), theme.colour("sidebar"))
