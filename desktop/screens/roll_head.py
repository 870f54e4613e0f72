"""The head of the roll: the search stands over the names, as a column's head would."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.widgets import theme
from desktop.widgets.buttons import link
from desktop.widgets.roll_delegate import RollDelegate
from desktop.widgets.roll_search import RollSearch
from desktop.widgets.rows import draw_text
from desktop.wording import tr


class RollHead(QWidget):
    """Heads over the delegate's columns, with ``search`` and the link “Chưa điểm danh (20)”."""

    def __init__(
        self, delegate: RollDelegate, only_unmarked: Callable[[], None], *, inset: int
    ) -> None:
        """``inset``: what the scroll bar takes of the rows' width."""
        super().__init__()
        self._inset = inset
        self.setObjectName("clear")
        self._delegate = delegate
        self.search = RollSearch(tr("Họ và tên: gõ để tìm"), tr("Tìm tên trong danh sách"))
        self.search.setParent(self)
        self.unmarked = link("", only_unmarked)
        self.unmarked.setParent(self)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_unmarked(self, count: int, *, filtered: bool) -> None:
        """How many are open; the link shows only them, or everybody again."""
        if filtered:
            self.unmarked.setText(tr("Xem tất cả"))
        else:
            self.unmarked.setText(tr("Chưa điểm danh ({count})", count=count))
        self.unmarked.setVisible(filtered or count > 0)
        self._place()

    def sizeHint(self) -> QSize:
        return QSize(theme.px(600), self.search.sizeHint().height() + theme.px(12))

    def _inner(self) -> tuple[int, int]:
        pad = theme.px(16)
        return pad, self.width() - 2 * pad - self._inset

    def _place(self) -> None:
        columns = self._delegate.columns(*self._inner())
        tall = self.search.sizeHint().height()
        top = (self.height() - tall) // 2
        left = columns.name[0] - theme.px(10)
        width = min(columns.name[1], theme.px(420))
        self.search.setGeometry(left, top, width, tall)
        hint = self.unmarked.sizeHint()
        right = columns.states[0] + columns.states[1]
        self.unmarked.setGeometry(
            right - hint.width(), (self.height() - hint.height()) // 2, hint.width(), hint.height()
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        columns = self._delegate.columns(*self._inner())

        def cell(place: tuple[int, int]) -> QRect:
            return QRect(place[0], 0, place[1], self.height())

        strong = theme.Type.STRONG
        draw_text(painter, cell(columns.number), tr("STT"), strong, "quiet")
        if columns.year[1]:
            draw_text(painter, cell(columns.year), tr("Năm sinh"), strong, "quiet")
        if columns.states[1] > self.unmarked.width() + theme.px(110) or self.unmarked.isHidden():
            draw_text(painter, cell(columns.states), tr("Điểm danh"), strong, "quiet")
        painter.setPen(Qt.PenStyle.NoPen)
        painter.fillRect(QRect(0, self.height() - 1, self.width(), 1), theme.colour("line"))
