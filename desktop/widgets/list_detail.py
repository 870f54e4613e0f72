"""A list and what is chosen in it: side by side, or one below the other where it is narrow.

Side by side both take the height there is and the list scrolls by itself; one below the other the
whole scrolls, so that nothing is cut at large text. The height is reckoned here, since a scroll
area would give a list the height it would like to have instead of the one it can do with.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from desktop.widgets import theme
from desktop.widgets.flow import Columns

PEEK = 60
"""Of what stands below a list so much is seen: the gap and its heading."""

TALLEST = 16_777_215
"""Qt's word for “as tall as you like” (QWIDGETSIZE_MAX)."""


class ListDetail(QScrollArea):
    """``left`` is the list, ``right`` what is chosen."""

    def __init__(
        self,
        left: QWidget,
        right: QWidget,
        *,
        shares: tuple[int, int] = (11, 9),
        needs: int = 880,
        least: int = 230,
    ) -> None:
        """``needs``: width of the 100 % design under which they stand one below the other;
        ``least``: height of the list then; 0 for what is no list and needs its own height: beside
        the other it scrolls by itself where there is too little."""
        super().__init__()
        self.setObjectName("clear")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setObjectName("clear")
        self._left, self._right = left, right
        self._needs, self._least = needs, least
        self._alone = None if least else _scrolling(left)
        self._columns = Columns(self._alone or left, right, shares=shares, needs=needs)
        self._columns.installEventFilter(self)
        self.setWidget(self._columns)

    @property
    def stacked(self) -> bool:
        return self.viewport().width() < theme.px(self._needs)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        screen = self.parentWidget()
        while screen is not None and screen.objectName() != "screen":
            screen = screen.parentWidget()
        if screen is not None:
            self._columns.let_pull(type(screen).__name__)

    def show_detail(self) -> None:
        """Bring what is chosen into view."""
        if self.stacked:
            self.ensureWidgetVisible(self._right, 0, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._columns and event.type() is QEvent.Type.LayoutRequest:
            QTimer.singleShot(0, self, self._fit)
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        """Give both columns the width there is and the height they need."""
        wide, tall = self.viewport().width(), self.viewport().height()
        column = self._alone or self._left
        if self.stacked:
            below = self._right.isVisibleTo(self._columns)
            right = theme.px(16) + _needed(self._right, wide) if below else 0
            peek = theme.px(PEEK) if self._least else right
            # Exactly so high: a list asks for more, and takes it from the words below it.
            # A long page below leaves it all but its own beginning: two rows are no list.
            column.setFixedHeight(max(self._least_of_left(wide), tall - min(right, peek)))
            needed = column.maximumHeight() + right
        else:
            column.setMinimumHeight(0)
            column.setMaximumHeight(TALLEST)
            left = 0 if self._alone else self._left.minimumSizeHint().height()
            needed = max(left, _needed(self._right, self._right.width()))
        if self._alone is not None:
            bar = 0 if self.stacked else self._alone.verticalScrollBar().sizeHint().width()
            self._alone.setMinimumWidth(self._left.minimumSizeHint().width() + bar)
            self._alone.setVerticalScrollBarPolicy(
                Qt.ScrollBarPolicy.ScrollBarAlwaysOff
                if self.stacked
                else Qt.ScrollBarPolicy.ScrollBarAsNeeded
            )
        self._columns.resize(wide, max(tall, needed))

    def _least_of_left(self, wide: int) -> int:
        """Its height where it stands above the other."""
        if self._least:
            return max(theme.px(self._least), self._left.minimumSizeHint().height())
        return _needed(self._left, wide)


def _scrolling(inside: QWidget) -> QScrollArea:
    area = QScrollArea()
    area.setObjectName("clear")
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.viewport().setObjectName("clear")
    area.setWidgetResizable(True)
    area.setWidget(inside)
    # Qt fills what it scrolls: a card's round corners would show it.
    inside.setAutoFillBackground(False)
    return area


def _needed(widget: QWidget, width: int) -> int:
    layout = widget.layout()
    flows = layout is not None and layout.hasHeightForWidth()
    tall = layout.totalHeightForWidth(width) if layout and flows else 0
    return max(tall or widget.minimumSizeHint().height(), widget.minimumHeight())
