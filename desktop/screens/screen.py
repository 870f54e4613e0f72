"""The frame of every screen: title, a line below it, actions at the right, a body."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from db.domain.changes import Changes, Subject
from desktop.screens.desk import Desk
from desktop.widgets import theme
from desktop.widgets.flow import Flow
from desktop.widgets.scrolled import Scrolled
from desktop.widgets.text import Kind, Text

if TYPE_CHECKING:
    from db.domain.tables import Table


@dataclass(frozen=True)
class TableShown:
    """What is listed: ``name`` of the file to be, and how the table is made from the book."""

    name: str
    make: Callable[[Any], Table]


SCROLLS_ABOVE, LEAST_FILLED = 150, 340
"""Above this size of text a body that fills the page is at least so high, and scrolls with it."""

WIDEST = 16_777_215
"""Qt's word for “as wide as you like” (QWIDGETSIZE_MAX)."""


class Screen(QWidget):
    """One room of the window.

    A subclass names in ``subjects`` what it shows, fills ``body`` in ``__init__``, asks the book in
    ``refresh`` and takes the facts of ``desk.go(...)`` in ``opened``.

    Attributes:
        subjects: what it shows of the book; a change of one of them makes it ask again.
        desk: what it has in reach. body: the column below the heading.
        fills: the body takes exactly the height there is (it has a list of its own that scrolls);
            otherwise the whole body scrolls.
    """

    subjects: frozenset[Subject] = frozenset()
    fills = False

    def __init__(self, desk: Desk, title: str, subtitle: str = "") -> None:
        super().__init__()
        self.setObjectName("screen")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.desk = desk
        self._title = Text(title, Kind.TITLE, wrap=True)
        self._subtitle = Text(subtitle, Kind.SUBTITLE, wrap=True)
        self._actions = Flow()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(theme.px(24), theme.px(14), theme.px(24), theme.px(14))
        outer.setSpacing(theme.px(12))
        self._top = QHBoxLayout()
        self._top.setSpacing(theme.px(12))
        names = QVBoxLayout()
        names.setSpacing(theme.px(2))
        names.addWidget(self._title)
        names.addWidget(self._subtitle)
        self._top.addLayout(names, 1)
        self._top.addWidget(self._actions, 0, Qt.AlignmentFlag.AlignVCenter)
        outer.addLayout(self._top)
        inside = Scrolled()
        self.body = QVBoxLayout(inside)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(theme.px(12))
        if self.fills and theme.look().percent > SCROLLS_ABOVE:
            inside.setMinimumHeight(theme.px(LEAST_FILLED))
            outer.addWidget(_scrolling(inside), 1)
        else:
            outer.addWidget(inside if self.fills else _scrolling(inside), 1)
        self.set_heading(title, subtitle)

    @property
    def title(self) -> str:
        return self._title.text()

    def set_heading(self, title: str, subtitle: str = "") -> None:
        self._title.setText(title)
        self._subtitle.setText(subtitle)
        self._subtitle.setVisible(bool(subtitle))
        self._place_actions()

    def set_actions(self, widgets: Iterable[QWidget]) -> None:
        """What stands at the right of the heading; one of them may be the filled button."""
        for widget in widgets:
            self._actions.add(widget)
        self._place_actions()

    def opened(self, **facts: object) -> None:
        """It is shown now, with these facts; the window calls ``refresh`` next."""

    def refresh(self, changes: Changes | None = None) -> None:
        """Ask the book again. None: everything (first time, or shown after long)."""

    def concerned(self, changes: Changes) -> bool:
        """Whether a change touches what is shown here."""
        return bool(changes.subjects & self.subjects)

    def start_search(self) -> bool:
        """Ctrl+F: put the keyboard into the search field; False where there is none."""
        from desktop.screens.listing import listing_near

        listing = listing_near(self)
        if listing is None or not listing.search.isVisible():
            return False
        listing.search.setFocus()
        listing.search.selectAll()
        return True

    def print_shown(self) -> bool:
        """Ctrl+P: print what is shown, the list where it is one; False where there is nothing to
        print."""
        from desktop.screens.list_paper import show_paper

        table = self.table_shown()
        if table is not None:
            show_paper(self, self.desk, table)
        return table is not None

    def open_look(self) -> bool:
        """Ctrl+L: the ways to look at the list that is shown; False where there is none."""
        from desktop.screens.listing import listing_near

        listing = listing_near(self)
        if listing is not None:
            listing.show_look()
        return listing is not None

    def table_shown(self) -> TableShown | None:
        """“Xuất danh sách”: the list that is shown, as a table; None where there is none."""
        from desktop.screens.listing import listing_near

        listing = listing_near(self)
        return listing.table_shown() if listing is not None else None

    def add_new(self) -> bool:
        """Ctrl+N: begin a new one of what is listed here; False where that means nothing."""
        return False

    def mark_all(self) -> bool:
        """Ctrl+T: all present; False where there is no roll."""
        return False

    def _place_actions(self) -> None:
        wide = self._actions.sizeHint().width()
        title = self._title.fontMetrics().horizontalAdvance(self._title.text())
        beside = wide + min(title, theme.px(420)) + theme.px(60) <= self.width()
        self._top.setDirection(
            QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        )
        self._actions.setMinimumWidth(wide if beside else 0)
        self._actions.setMaximumWidth(wide if beside else WIDEST)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._place_actions()
        super().resizeEvent(event)


def _scrolling(inside: QWidget) -> QScrollArea:
    area = QScrollArea()
    area.setObjectName("clear")
    area.setWidgetResizable(True)
    area.setFrameShape(QScrollArea.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(inside)
    area.viewport().setObjectName("clear")
    return area
