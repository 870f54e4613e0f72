"""Rows as tall as their words: one line where they fit, two where a name would be cut short."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from desktop.itemmodels.table import CHIP_ROLE, STRONG_ROLE
from desktop.widgets import theme

LOOKED_AT = 1000
"""Rows that are measured; of a longer list the others stand in one line, and whole in the tip."""

AROUND_CELL, AROUND_ROW, LINE = 28, 16, 22
"""Left and right of a cell's text, above and below a row's, and one line of it; of the 100 %."""


class RowLines(QObject):
    """Looks again whenever rows or widths change.

    ``every``: each column may ask for the second line; otherwise only the one that stretches, where
    it is the strong one: what a row is known by.
    """

    def __init__(self, table: QTableView, *, every: bool) -> None:
        super().__init__(table)
        self._table, self._every = table, every
        self._wide: dict[int, list[int]] = {}
        self._given: tuple[bool, frozenset[int]] | None = None
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self.fit)
        model = table.model()
        for changed in (
            *(model.modelReset, model.layoutChanged, model.dataChanged),
            *(model.rowsInserted, model.rowsRemoved),
        ):
            changed.connect(self._look_again)
        table.horizontalHeader().sectionResized.connect(self._soon.start)
        table.installEventFilter(self)
        self._give(all_tall=False, tall=frozenset())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Show:
            self._look_again()
        return False

    def fit(self) -> None:
        """Give the rows the lines that they need."""
        if not self._table.isVisible():
            return
        tall: set[int] = set()
        for column in self._columns():
            room = self._table.columnWidth(column) - theme.px(AROUND_CELL)
            if column not in self._wide:
                self._wide[column] = self._measured(column)
            tall.update(row for row, words in enumerate(self._wide[column]) if words > room)
        most = len(tall) * 2 > self._table.model().rowCount()
        given = (most, frozenset() if most else frozenset(tall))
        if given != self._given:
            self._give(all_tall=given[0], tall=given[1])

    def _look_again(self) -> None:
        self._wide.clear()
        self._given = None
        self._soon.start()

    def _columns(self) -> list[int]:
        head = self._table.horizontalHeader()
        seen = [at for at in range(head.count()) if not head.isSectionHidden(at)]
        if self._every:
            return seen
        stretches = QHeaderView.ResizeMode.Stretch
        model = self._table.model()
        return [
            at
            for at in seen
            if head.sectionResizeMode(at) is stretches and model.index(0, at).data(STRONG_ROLE)
        ]

    def _measured(self, column: int) -> list[int]:
        """Pixels that the words of each row take; a chip never takes a second line."""
        model = self._table.model()
        plain, strong = (
            QFontMetrics(theme.font(kind)) for kind in (theme.Type.BODY, theme.Type.STRONG)
        )
        wide = []
        for row in range(min(model.rowCount(), LOOKED_AT)):
            index = model.index(row, column)
            words = str(index.data(Qt.ItemDataRole.DisplayRole) or "")
            metrics = strong if index.data(STRONG_ROLE) else plain
            chip = index.data(CHIP_ROLE) is not None
            wide.append(0 if chip else metrics.horizontalAdvance(words))
        return wide

    def _give(self, *, all_tall: bool, tall: frozenset[int]) -> None:
        """All rows one height, and these another."""
        self._given = (all_tall, tall)
        low, high = (theme.px(AROUND_ROW + LINE * lines) for lines in (1, 2))
        self._table.setWordWrap(all_tall or bool(tall))
        head = self._table.verticalHeader()
        # Qt gives it to every row, whatever they had.
        head.setDefaultSectionSize(high if all_tall else low)
        for row in tall:
            head.resizeSection(row, high)
        here = self._table.currentIndex()
        if here.isValid():
            self._table.doItemsLayout()
            if not self._table.viewport().rect().contains(self._table.visualRect(here)):
                # What comes after it is as good to see as what went before.
                self._table.scrollTo(here, QAbstractItemView.ScrollHint.PositionAtCenter)
