"""The month as a grid of days: number, day of the moon, and a line for each meeting.

The line's mark tells the state beside its colour: ● planned, ✓ held, ✕ called off, → postponed.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from desktop.itemmodels.month import CELL_ROLE, DayCell, MonthModel
from desktop.widgets import theme
from desktop.widgets.rows import draw_text

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True)
class GridLine:
    """One meeting in its cell: a mark, a few words, the role of its colour. ``short`` stands there
    where the words have too little room."""

    mark: str
    words: str
    role: str
    short: str = ""


class DayDelegate(QStyledItemDelegate):
    """Paints one day."""

    def __init__(
        self,
        view: QTableView,
        lines: Callable[[DayCell], list[GridLine]],
        moon: Callable[[date], str],
    ) -> None:
        super().__init__(view)
        self._lines, self._moon = lines, moon

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        cell: DayCell = index.data(CELL_ROLE)
        rect: QRect = option.rect  # type: ignore[attr-defined] # not in the stubs
        state: QStyle.StateFlag = option.state  # type: ignore[attr-defined] # not in the stubs
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, rect, cell, bool(state & QStyle.StateFlag.State_Selected))
        inside = rect.adjusted(theme.px(6), theme.px(3), -theme.px(3), -theme.px(3))
        self._paint_head(painter, inside, cell)
        self._paint_lines(painter, inside, cell)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(theme.px(90), theme.px(70))

    def _paint_ground(self, painter: QPainter, rect: QRect, cell: DayCell, here: bool) -> None:
        painter.fillRect(rect, theme.colour("surface" if cell.inside else "paper"))
        painter.setPen(theme.colour("line"))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.drawLine(rect.topRight(), rect.bottomRight())
        if here:
            frame = QRectF(rect).adjusted(1.5, 1.5, -1.5, -1.5)
            painter.setBrush(theme.colour("here"))
            pen = painter.pen()
            pen.setColor(theme.colour("main"))
            pen.setWidth(2)
            painter.setPen(pen)
            painter.drawRoundedRect(frame, theme.px(6), theme.px(6))

    def _paint_head(self, painter: QPainter, where: QRect, cell: DayCell) -> None:
        tall = QFontMetrics(theme.font(theme.Type.STRONG)).height()
        line = QRect(where.x(), where.y(), where.width(), tall)
        number = str(cell.day.day)
        if cell.today:
            wide = QFontMetrics(theme.font(theme.Type.STRONG)).horizontalAdvance(number)
            pill = QRectF(line.x() - theme.px(3), line.y(), wide + theme.px(14), tall)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("attention"))
            painter.drawRoundedRect(pill, tall / 2, tall / 2)
            line = line.adjusted(theme.px(4), 0, 0, 0)
        role = "on_attention" if cell.today else "ink" if cell.inside else "quiet"
        draw_text(painter, line, number, theme.Type.STRONG, role)
        right = Qt.AlignmentFlag.AlignRight
        draw_text(painter, line, self._moon(cell.day), theme.Type.BODY, "quiet", right)

    def _paint_lines(self, painter: QPainter, where: QRect, cell: DayCell) -> None:
        metrics = QFontMetrics(theme.font())
        tall = metrics.height()
        room = max(0, (where.height() - tall - theme.px(2)) // tall)
        lines = self._lines(cell)
        shown = lines if len(lines) <= room else lines[: max(0, room - 1)]
        y = where.y() + tall + theme.px(3)
        for line in shown:
            row = QRect(where.x(), y, where.width(), tall)
            wide = draw_text(painter, row, line.mark, theme.Type.STRONG, line.role)
            text = row.adjusted(wide + theme.px(4), 0, 0, 0)
            fits = metrics.horizontalAdvance(line.words) <= text.width()
            draw_text(
                painter, text, line.words if fits else line.short or line.words, role=line.role
            )
            y += tall
        if len(shown) < len(lines) and room:
            more = f"+{len(lines) - len(shown)}"
            draw_text(painter, QRect(where.x(), y, where.width(), tall), more, role="quiet")


class MonthGrid(QTableView):
    """Arrows move by day and week; Enter or a double click opens the day.

    Signals:
        day_chosen(object): the keyboard is on this ``datetime.date`` now.
        day_taken(object): Enter or a double click on it.
    """

    day_chosen = Signal(object)
    day_taken = Signal(object)

    def __init__(
        self,
        model: MonthModel,
        lines: Callable[[DayCell], list[GridLine]],
        moon: Callable[[date], str],
        *,
        name: str,
    ) -> None:
        super().__init__()
        self._model = model
        self.setModel(model)
        self.setItemDelegate(DayDelegate(self, lines, moon))
        self.setAccessibleName(name)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(theme.px(40))
        for head in (self.horizontalHeader(), self.verticalHeader()):
            head.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
            head.setHighlightSections(False)
        self.horizontalHeader().setMinimumSectionSize(theme.px(60))
        self.horizontalHeader().setStyleSheet(
            f"QHeaderView::section {{ padding: {theme.px(6)}px 0; }}"
        )
        self.selectionModel().currentChanged.connect(lambda: self._tell())
        self.activated.connect(lambda index: self.day_taken.emit(_day(model, index)))

    @property
    def day(self) -> date | None:
        return _day(self._model, self.currentIndex())

    def choose_day(self, day: date) -> None:
        """Put the keyboard on a day of the month that is shown."""
        index = self._model.index_of(day)
        if index.isValid():
            self.setCurrentIndex(index)

    def minimumSizeHint(self) -> QSize:
        rows = max(5, self._model.rowCount())
        return QSize(theme.px(7 * 60), theme.px(36 + rows * 72))

    def _tell(self) -> None:
        if self.day is not None:
            self.day_chosen.emit(self.day)


def _day(model: MonthModel, index: Index) -> date | None:
    cell = model.cell(index)
    return cell.day if cell else None
