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
        ``least``: height of the list then; 0 for what is no list and needs its own height."""
        super().__init__()
        self.setObjectName("clear")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setObjectName("clear")
        self._left, self._right = left, right
        self._needs, self._least = needs, least
        self._columns = Columns(left, right, shares=shares, needs=needs)
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
        if not self.stacked:
            self._left.setMinimumHeight(0)
        elif self._least:
            least = max(theme.px(self._least), self._left.minimumSizeHint().height())
            self._left.setMinimumHeight(least)
        else:
            self._left.setMinimumHeight(0)
            self._left.setMinimumHeight(_needed(self._left, wide))
        if self.stacked:
            right = _needed(self._right, wide) if self._right.isVisibleTo(self._columns) else 0
            needed = self._left.minimumHeight() + theme.px(16) + right
        else:
            left = self._left.minimumSizeHint().height()
            needed = max(left, _needed(self._right, self._right.width()))
        self._columns.resize(wide, max(tall, needed))


def _needed(widget: QWidget, width: int) -> int:
    layout = widget.layout()
    flows = layout is not None and layout.hasHeightForWidth()
    tall = layout.totalHeightForWidth(width) if layout and flows else 0
    return max(tall or widget.minimumSizeHint().height(), widget.minimumHeight())
