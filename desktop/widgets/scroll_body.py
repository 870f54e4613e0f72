"""What may be taller than the screen: the body of a dialog, a part of a room. It scrolls, the
buttons stay."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QFrame, QScrollArea, QSizePolicy, QVBoxLayout

from desktop.widgets import theme
from desktop.widgets.scrolled import Scrolled

WIDEST = 600
LEAST_SCREEN = 670
AROUND = 165
"""What is left of the users' screen; and title, buttons and frame of the dialog, at 100 %."""

LEAST_SEEN = 160
LEAST_LIST = 90


def list_height(wanted: int, beside: int) -> int:
    """The least height of a list in a dialog: what it would like, but no more than large text
    leaves it, so that it scrolls by itself and not the dialog, too.

    Args:
        wanted, beside: the height it would like, and that of what else stands in the body, in
            pixels of the 100 % design.
    """
    left = LEAST_SCREEN - theme.px(AROUND) - theme.px(beside)
    return max(theme.px(LEAST_LIST), min(theme.px(wanted), left))


class ScrollBody(QScrollArea):
    """Takes the height of what is in it, up to what the screen can show.

    Attributes:
        column: the column for the fields.
    """

    def __init__(self, *, width: int = 0, fills: bool = False) -> None:
        """``width``: least width of the fields, of the 100 % design. ``fills``: it takes the height
        that is left, not the one it would like: the detail beside a list."""
        super().__init__()
        self._fills = fills
        if fills:
            self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
            self.setMinimumHeight(theme.px(LEAST_SEEN))
        self.setObjectName("clear")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setObjectName("clear")
        self._inside = Scrolled()
        outer = QVBoxLayout(self._inside)
        outer.setContentsMargins(theme.px(2), theme.px(2), theme.px(2), theme.px(2))
        self.column = QVBoxLayout()
        self.column.setSpacing(theme.px(10))
        outer.addLayout(self.column)
        outer.addStretch(1)
        self.setWidget(self._inside)
        self._inside.installEventFilter(self)
        self._width = width

    def sizeHint(self) -> QSize:
        # What flows is as wide as one line of it: it is given the width of a dialog and no more.
        wanted = min(self._inside.sizeHint().width(), theme.px(WIDEST))
        least = self._inside.minimumSizeHint().width()
        wide = max(wanted, least, theme.px(self._width)) + theme.px(14)
        if self._fills:
            # The least it can do with, so that a page below another counts on it.
            return QSize(wide, theme.px(LEAST_SEEN))
        across = self.viewport().width() if self.isVisible() else wide
        tall = self._inside.sizeHint().height()
        if self._inside.hasHeightForWidth():
            tall = self._inside.heightForWidth(across)
        return QSize(wide, min(tall + 2, self._most()))

    def minimumSizeHint(self) -> QSize:
        hint = self.sizeHint()
        if self._fills:
            least = max(self._inside.minimumSizeHint().width(), theme.px(self._width))
            return QSize(least + theme.px(14), hint.height())
        return QSize(hint.width(), min(hint.height(), theme.px(120)))

    def _most(self) -> int:
        screen = self.screen().availableGeometry().height()
        return max(theme.px(160), min(screen, LEAST_SCREEN) - theme.px(AROUND))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        # Qt opens a dialog at most two thirds of the screen high.
        QTimer.singleShot(0, self, self._grow)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._inside and event.type() is QEvent.Type.LayoutRequest:
            QTimer.singleShot(0, self, self._grow)
        return super().eventFilter(watched, event)

    def _grow(self) -> None:
        """What is inside became taller or lower: a dialog follows; a room keeps what it has, and
        the window of the rooms the size that a person gave it."""
        self.updateGeometry()
        window = self.window()
        if isinstance(window, QDialog) and window.isVisible():
            wide = max(window.width(), window.minimumSizeHint().width())
            window.resize(wide, window.sizeHint().height())
