"""A table over ``itemmodels.table.TableModel``: whole rows are chosen, heads sort."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from desktop.itemmodels.table import COLOUR_ROLE, STRONG_ROLE
from desktop.widgets import theme

Index = QModelIndex | QPersistentModelIndex


class CellDelegate(QStyledItemDelegate):
    """Puts the colour role and weight that the model names on a cell."""

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
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
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

    def choose(self, row: int) -> None:
        """Put the keyboard on a row and show it."""
        self.setCurrentIndex(self.model().index(row, 0))
