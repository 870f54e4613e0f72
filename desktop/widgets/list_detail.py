"""A list and what is chosen in it: side by side, or one below the other where it is narrow.

Side by side both take the height there is and the list scrolls by itself; one below the other the
whole scrolls, so that nothing is cut at large text.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from desktop.widgets import theme
from desktop.widgets.flow import Columns


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
        ``least``: height of the list then."""
        super().__init__()
        self.setObjectName("clear")
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setObjectName("clear")
        self._left, self._right = left, right
        self._needs, self._least = needs, least
        self._columns = Columns(left, right, shares=shares, needs=needs)
        self.setWidget(self._columns)

    @property
    def stacked(self) -> bool:
        return self.viewport().width() < theme.px(self._needs)

    def show_detail(self) -> None:
        """Bring what is chosen into view."""
        if self.stacked:
            self.ensureWidgetVisible(self._right, 0, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._left.setMinimumHeight(theme.px(self._least) if self.stacked else 0)
        super().resizeEvent(event)
