"""A table over ``itemmodels.table.TableModel``: whole rows are chosen and copied."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractItemModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QFontMetrics, QKeyEvent, QKeySequence, QPainter, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from desktop.itemmodels.table import CHIP_ROLE, COLOUR_ROLE, STRONG_ROLE
from desktop.widgets import theme
from desktop.widgets.copying import copy_rows
from desktop.widgets.text import paint_chip
from desktop.widgets.tokens import Tone

Index = QModelIndex | QPersistentModelIndex


class CellDelegate(QStyledItemDelegate):
    """Puts the colour role, weight or chip that the model names on a cell."""

    def __init__(self, view: QTableView) -> None:
        super().__init__(view)
        self._view = view

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        tone = index.data(CHIP_ROLE)
        if tone is None:
            super().paint(painter, option, index)
            return
        text = str(index.data(Qt.ItemDataRole.DisplayRole) or "")
        self._paint_ground(painter, option, index)
        rect: QRect = option.rect  # type: ignore[attr-defined]
        metrics = QFontMetrics(theme.font(theme.Type.STRONG))
        wide = min(metrics.horizontalAdvance(text) + theme.px(22), rect.width() - theme.px(16))
        tall = metrics.height() + theme.px(4)
        top = rect.center().y() - tall / 2
        painter.save()
        paint_chip(painter, QRectF(rect.x() + theme.px(11), top, wide, tall), text, Tone(tone))
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        hint = super().sizeHint(option, index)
        if index.data(CHIP_ROLE) is None:
            return hint
        return hint.expandedTo(QSize(hint.width() + theme.px(30), hint.height()))

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """The cell as its neighbours are, without its text."""
        bare = QStyleOptionViewItem(option)
        self.initStyleOption(bare, index)
        bare.text = ""  # type: ignore[attr-defined]
        QApplication.style().drawControl(
            QStyle.ControlElement.CE_ItemViewItem, bare, painter, self._view
        )

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        super().initStyleOption(option, index)
        colour = theme.colour(index.data(COLOUR_ROLE) or "ink")
        palette: QPalette = option.palette  # type: ignore[attr-defined]
        palette.setColor(QPalette.ColorRole.Text, colour)
        palette.setColor(QPalette.ColorRole.HighlightedText, colour)
        option.palette = palette  # type: ignore[attr-defined]
        if index.data(STRONG_ROLE):
            option.font = theme.font(theme.Type.STRONG)  # type: ignore[attr-defined]


class Table(QTableView):
    """A quiet table: no grid, no row numbers; Tab leaves it, arrows move in it."""

    def __init__(self, model: QAbstractItemModel, *, name: str, stretch: int = 0) -> None:
        """``stretch``: the column that takes the width that is left."""
        super().__init__()
        self.setModel(model)
        self.setItemDelegate(CellDelegate(self))
        self.setAccessibleName(name)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(theme.px(38))
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        if 0 <= stretch < model.columnCount():
            head.setSectionResizeMode(stretch, QHeaderView.ResizeMode.Stretch)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            copy_rows(self)
            event.accept()
        else:
            super().keyPressEvent(event)

    def choose(self, row: int) -> None:
        """Put the keyboard on a row and show it."""
        self.setCurrentIndex(self.model().index(row, 0))
