"""A table over ``itemmodels.table.TableModel``: whole rows are chosen and copied."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    QTimer,
)
from PySide6.QtGui import QFontMetrics, QKeyEvent, QKeySequence, QPainter, QPalette, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from desktop.itemmodels.table import CHIP_ROLE, COLOUR_ROLE, STRONG_ROLE, TableModel
from desktop.widgets import remembered, theme
from desktop.widgets.copying import copy_rows
from desktop.widgets.row_lines import RowLines
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
        else:
            self._paint_chip(painter, option, index, Tone(tone))
        if option.state & QStyle.StateFlag.State_Selected:  # type: ignore[attr-defined] # not in the stubs
            self._paint_here(painter, option, index)

    def _paint_here(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """What the tint of a chosen row or cell cannot say alone: a bar, a frame."""
        rect: QRect = option.rect  # type: ignore[attr-defined] # not in the stubs
        if self._view.selectionBehavior() is QTableView.SelectionBehavior.SelectItems:
            painter.setPen(QPen(theme.colour("main"), 2))
            painter.drawRect(rect.adjusted(1, 1, -1, -1))
        elif index.column() == 0:
            bar = QRect(rect.topLeft(), QSize(theme.px(4), rect.height()))
            painter.fillRect(bar, theme.colour("main"))

    def _paint_chip(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index, tone: Tone
    ) -> None:
        text = str(index.data(Qt.ItemDataRole.DisplayRole) or "")
        self._paint_ground(painter, option, index)
        rect: QRect = option.rect  # type: ignore[attr-defined] # not in the stubs
        metrics = QFontMetrics(theme.font(theme.Type.STRONG))
        wide = min(metrics.horizontalAdvance(text) + theme.px(22), rect.width() - theme.px(16))
        tall = metrics.height() + theme.px(4)
        top = rect.center().y() - tall / 2
        painter.save()
        paint_chip(painter, QRectF(rect.x() + theme.px(11), top, wide, tall), text, tone)
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
        bare.text = ""  # type: ignore[attr-defined] # not in the stubs
        QApplication.style().drawControl(
            QStyle.ControlElement.CE_ItemViewItem, bare, painter, self._view
        )

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        super().initStyleOption(option, index)
        colour = theme.colour(index.data(COLOUR_ROLE) or "ink")
        palette: QPalette = option.palette  # type: ignore[attr-defined] # not in the stubs
        palette.setColor(QPalette.ColorRole.Text, colour)
        palette.setColor(QPalette.ColorRole.HighlightedText, colour)
        option.palette = palette  # type: ignore[attr-defined] # not in the stubs
        if index.data(STRONG_ROLE):
            option.font = theme.font(theme.Type.STRONG)  # type: ignore[attr-defined] # not in the stubs


class ColumnMemory(QObject):
    """Widths that were pulled, columns that were hidden and the column that was sorted by, kept
    for the next start.

    A width that nobody pulled follows its texts.
    """

    def __init__(self, table: QTableView, *, sortable: bool) -> None:
        super().__init__(table)
        self._table, self._head = table, table.horizontalHeader()
        self._widths = f"widths/{table.accessibleName()}"
        self._sorted = f"sort/{table.accessibleName()}"
        self._hidden = f"hidden/{table.accessibleName()}"
        self._order = (-1, False)
        self._head.viewport().installEventFilter(self)
        if sortable:
            self._head.setSectionsClickable(True)
            self._head.sectionClicked.connect(self.sort_by)
        self._recall(sortable=sortable)

    @property
    def order(self) -> tuple[int, bool]:
        """The column that is sorted by and whether downwards; -1: as the list was given."""
        return self._order

    def sort_by(self, column: int) -> None:
        """Sort by a column, then the other way round, then as the list was given."""
        # Qt has turned its own arrow already: what is shown tells nothing.
        before, down = self._order
        if before == column and down:
            column, down = -1, False
        else:
            down = before == column
        self.set_order(column, down)

    def set_order(self, column: int, down: bool) -> None:
        """Sort by this column and remember it."""
        self._show_order(column, down)
        remembered.keep(self._sorted, f"{column} {int(down)}" if column >= 0 else "")

    def hide(self, columns: Collection[int]) -> None:
        """Hide these, show the others, and remember it."""
        for column in range(self._head.count()):
            self._table.setColumnHidden(column, column in columns)
        remembered.keep(self._hidden, " ".join(map(str, sorted(columns))) or "-1")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.MouseButtonPress:
            for column in range(self._head.count()):
                if self._head.sectionResizeMode(column) is QHeaderView.ResizeMode.ResizeToContents:
                    wide = self._head.sectionSize(column)
                    self._head.setSectionResizeMode(column, QHeaderView.ResizeMode.Interactive)
                    self._head.resizeSection(column, wide)
        elif event.type() is QEvent.Type.MouseButtonRelease:
            QTimer.singleShot(0, self, self._keep_widths)
        return False

    def _keep_widths(self) -> None:
        """Those that differ from what the texts ask for; the others follow their texts again."""
        kept = []
        for column in range(self._head.count()):
            if self._head.sectionResizeMode(column) is not QHeaderView.ResizeMode.Interactive:
                continue
            own = max(self._table.sizeHintForColumn(column), self._head.sectionSizeHint(column))
            wide = self._head.sectionSize(column)
            if abs(wide - own) <= 1:
                self._head.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
            else:
                kept += [column, round(wide * 100 / theme.look().percent)]
        remembered.keep(self._widths, " ".join(str(number) for number in kept))

    def _recall(self, *, sortable: bool) -> None:
        widths = remembered.numbers(self._widths)
        for column, wide in zip(widths[::2], widths[1::2], strict=False):
            if 0 <= column < self._head.count() and 20 <= wide <= 2000:
                self._head.setSectionResizeMode(column, QHeaderView.ResizeMode.Interactive)
                self._head.resizeSection(column, theme.px(wide))
        for column in remembered.numbers(self._hidden) or _hidden_at_first(self._table.model()):
            if 0 < column < self._head.count():
                self._table.setColumnHidden(column, True)
        order = remembered.numbers(self._sorted)
        if sortable and len(order) == 2 and 0 <= order[0] < self._head.count():
            self._show_order(order[0], bool(order[1]))

    def _show_order(self, column: int, down: bool) -> None:
        self._order = (column, down)
        order = Qt.SortOrder.DescendingOrder if down else Qt.SortOrder.AscendingOrder
        self._head.setSortIndicatorShown(column >= 0)
        if column >= 0:
            self._head.setSortIndicator(column, order)
        self._table.model().sort(column, order)


def _hidden_at_first(model: QAbstractItemModel) -> list[int]:
    if not isinstance(model, TableModel):
        return []
    return [at for at, column in enumerate(model.columns) if column.hidden]


WIDEST_COLUMN, WIDEST_WRAPPED = 200, 190
"""Of the 100 % design; what is longer ends in an ellipsis and stands whole in its tip."""


class Table(QTableView):
    """A quiet table: no grid, no row numbers; Tab leaves it, arrows move in it."""

    def __init__(
        self,
        model: QAbstractItemModel,
        *,
        name: str,
        stretch: int = 0,
        sortable: bool = False,
        lines: int = 1,
        widest: int | None = None,
        framed: bool = False,
    ) -> None:
        """``stretch``: the column that takes the width that is left; rows grow a second line where
        its words would be cut short. ``sortable``: a click on a column's head sorts by it, a second
        the other way round, a third as before. ``lines``: 2 where the other columns ask for that
        line, too. ``widest`` of the other columns, where the usual would leave it no room.
        ``framed``: it stands on the ground of a dialog, not in a card."""
        super().__init__()
        # Before anything asks for its style, which is worked out once.
        self.setProperty("framed", framed)
        self.setModel(model)
        self.setItemDelegate(CellDelegate(self))
        self.setAccessibleName(name)
        self.setShowGrid(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        if 0 <= stretch < model.columnCount():
            # A long text in another column must not leave the one that stretches without room.
            usual = WIDEST_COLUMN if lines == 1 else WIDEST_WRAPPED
            head.setMaximumSectionSize(theme.px(widest or usual))
            head.setSectionResizeMode(stretch, QHeaderView.ResizeMode.Stretch)
        self.columns = ColumnMemory(self, sortable=sortable)
        self.rows = RowLines(self, every=lines > 1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            copy_rows(self)
            event.accept()
        else:
            super().keyPressEvent(event)

    def choose(self, row: int) -> None:
        """Put the keyboard on a row and show it."""
        self.setCurrentIndex(self.model().index(row, 0))
