"""Lists that are painted row by row, over ``itemmodels.rows``.

A list of hundreds of rows stays light only if a row is paint and not widgets; that is why a row's
look is a delegate. ``RowDelegate`` gives ground, line and selection, a subclass draws the rest.
"""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from desktop.widgets import theme

Index = QModelIndex | QPersistentModelIndex


class RowDelegate(QStyledItemDelegate):
    """Ground, selection and the line below; ``draw`` paints what is on the row."""

    row_height = 44

    def draw(self, painter: QPainter, where: QRect, index: Index, *, here: bool) -> None:
        """Paint the row's content; ``here``: it is the row the keyboard is on."""
        text = str(index.data(Qt.ItemDataRole.DisplayRole) or "")
        draw_text(painter, where, text, theme.Type.BODY, "ink")

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        rect: QRect = option.rect  # type: ignore[attr-defined] # not in the stubs
        state: QStyle.StateFlag = option.state  # type: ignore[attr-defined] # not in the stubs
        here = bool(state & QStyle.StateFlag.State_Selected)
        if here:
            painter.fillRect(rect, theme.colour("here"))
            painter.fillRect(
                QRect(rect.topLeft(), QSize(theme.px(4), rect.height())), theme.colour("main")
            )
        painter.fillRect(QRect(rect.x(), rect.bottom(), rect.width(), 1), theme.colour("line"))
        pad = theme.px(16)
        self.draw(painter, rect.adjusted(pad, 0, -pad, -1), index, here=here)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(theme.px(200), theme.px(self.row_height))


class RowsView(QListView):
    """A list of painted rows; one row is chosen, arrows move it."""

    def __init__(self, model: QAbstractItemModel, delegate: RowDelegate, *, name: str) -> None:
        super().__init__()
        self.setModel(model)
        self.setItemDelegate(delegate)
        self.setAccessibleName(name)
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)

    def choose(self, row: int) -> None:
        """Put the keyboard on a row and show it."""
        self.setCurrentIndex(self.model().index(row, 0))


def draw_text(
    painter: QPainter,
    where: QRect,
    text: str,
    kind: theme.Type = theme.Type.BODY,
    role: str = "ink",
    align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
) -> int:
    """One line of text, shortened with “…” where it is too long; gives the width it took."""
    painter.setFont(theme.font(kind))
    painter.setPen(theme.colour(role))
    metrics = QFontMetrics(painter.font())
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, max(0, where.width()))
    painter.drawText(where, int(align | Qt.AlignmentFlag.AlignVCenter), shown)
    return metrics.horizontalAdvance(shown)
