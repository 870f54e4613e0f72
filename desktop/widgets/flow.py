"""Layouts that let nothing be cut: buttons flow onto a next line, columns go below each other."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLayout, QLayoutItem, QWidget

from desktop.widgets import remembered, theme
from desktop.widgets.clearing import clear_away

LEAST_SHARE = 25
"""Percent of the width that each of two halves keeps, however it is pulled."""


class FlowLayout(QLayout):
    """Widgets side by side at their own size; what does not fit begins the next line."""

    def __init__(
        self, parent: QWidget | None = None, *, spacing: int = 8, top: bool = False
    ) -> None:
        """``top``: items of one line stand on their upper edges, not on their middles."""
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._top = top
        self._gap = spacing
        self.setContentsMargins(0, 0, 0, 0)

    def _arrange(self, width: int, at: QPoint | None) -> int:
        """The height that the items need in ``width``; they are put there if ``at`` is given."""
        gap = theme.px(self._gap)
        y = 0
        for line in self._lines(width, gap):
            tall = max((size.height() for _, size in line), default=0)
            x = 0
            for item, size in line:
                if at is not None:
                    down = 0 if self._top else (tall - size.height()) // 2
                    item.setGeometry(QRect(QPoint(at.x() + x, at.y() + y + down), size))
                x += size.width() + gap
            y += tall + gap
        return max(0, y - gap)

    def _lines(self, width: int, gap: int) -> list[list[tuple[QLayoutItem, QSize]]]:
        lines: list[list[tuple[QLayoutItem, QSize]]] = [[]]
        used = 0
        for item in self._items:
            if item.isEmpty():
                continue
            wide = min(item.sizeHint().width(), width)
            tall = item.sizeHint().height()
            if item.hasHeightForWidth():
                tall = max(tall, item.heightForWidth(wide))
            if lines[-1] and used + wide > width:
                lines.append([])
                used = 0
            lines[-1].append((item, QSize(wide, tall)))
            used += wide + gap
        return lines

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:  # type: ignore[override] # None ends it
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._arrange(width, None)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        tall = self._arrange(rect.width(), rect.topLeft())
        # QBoxLayout asks heightForWidth, but only of a widget whose minimum says so. Here and not
        # in an event: one of the widgets may have come, gone or changed its words.
        around = self.parentWidget().contentsMargins()
        self.parentWidget().setMinimumHeight(tall + around.top() + around.bottom())

    def sizeHint(self) -> QSize:
        gap = theme.px(self._gap)
        sizes = [item.sizeHint() for item in self._items if not item.isEmpty()]
        width = sum(size.width() for size in sizes) + gap * max(0, len(sizes) - 1)
        return QSize(width, max((size.height() for size in sizes), default=0))

    def minimumSize(self) -> QSize:
        sizes = [item.minimumSize() for item in self._items if not item.isEmpty()]
        return QSize(
            max((size.width() for size in sizes), default=0),
            max((size.height() for size in sizes), default=0),
        )


class Flow(QWidget):
    """A row of widgets that flows onto further lines."""

    def __init__(self, *widgets: QWidget, spacing: int = 8, top: bool = False) -> None:
        super().__init__()
        self.setObjectName("clear")
        self._layout = FlowLayout(self, spacing=spacing, top=top)
        for widget in widgets:
            self._layout.addWidget(widget)

    def add(self, widget: QWidget) -> None:
        self._layout.addWidget(widget)

    def clear(self) -> None:
        """Take all of them away."""
        clear_away(self._layout)


class Columns(QWidget):
    """Two columns; the right one goes below the left where there is too little width for both."""

    def __init__(
        self, left: QWidget, right: QWidget, *, shares: tuple[int, int] = (5, 3), needs: int = 900
    ) -> None:
        """``needs``: width, in pixels of the 100 % design, under which they stand in one column."""
        super().__init__()
        self.setObjectName("clear")
        self._needs = needs
        self._shares = shares
        self._pullable = ""
        self._box = QHBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(theme.px(16))
        self._box.addWidget(left, shares[0])
        self._box.addWidget(right, shares[1])

    @property
    def stacked(self) -> bool:
        return self._box.direction() is QBoxLayout.Direction.TopToBottom

    def resizeEvent(self, event: QResizeEvent) -> None:
        wanted = (
            QBoxLayout.Direction.LeftToRight
            if self.width() >= theme.px(self._needs)
            else QBoxLayout.Direction.TopToBottom
        )
        if self._box.direction() is not wanted:
            self._box.setDirection(wanted)
        super().resizeEvent(event)
        self._place_grip()

    def let_pull(self, name: str) -> None:
        """The strip between the halves can be pulled; ``name``: under which it is remembered."""
        if self._pullable:
            return
        from desktop.widgets.grip import Grip

        self._pullable = f"halves/{name}"
        self._grip = Grip(self)
        self._grip.pulled.connect(self._pull)
        self._grip.left.connect(self._keep_shares)
        self._grip.moved.connect(self._place_grip)
        kept = remembered.numbers(self._pullable)
        if len(kept) == 1 and LEAST_SHARE <= kept[0] <= 100 - LEAST_SHARE:
            self._share(kept[0])
        self._place_grip()

    def _pull(self, left: int) -> None:
        if self.width() > 0:
            percent = round(100 * left / self.width())
            self._share(max(LEAST_SHARE, min(100 - LEAST_SHARE, percent)))
            self._box.activate()
            self._place_grip()

    def _share(self, percent: int) -> None:
        self._shares = (percent, 100 - percent)
        self._box.setStretch(0, percent)
        self._box.setStretch(1, 100 - percent)

    def _keep_shares(self) -> None:
        remembered.keep(self._pullable, str(self._shares[0]))

    def _place_grip(self) -> None:
        if not self._pullable:
            return
        first = self._box.itemAt(0).geometry()
        both = all(self._box.itemAt(at).widget().isVisibleTo(self) for at in (0, 1))
        self._grip.setVisible(both and not self.stacked)
        self._grip.setGeometry(first.right() + 1, 0, self._box.spacing(), self.height())
        self._grip.raise_()
