"""Paints a line of the roll: number, name with its distinguishing word, year, four states.

Each state is a button with its letter and word; the chosen one is filled, while pending it is only
tinted and its letter is “…”. The same rectangles serve painting and clicking.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractItemModel, QEvent, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QMouseEvent, QPainter, QPainterPath
from PySide6.QtWidgets import QStyleOptionViewItem

from db.domain.attendance import Status
from desktop.itemmodels.roll import RollLine
from desktop.itemmodels.rows import ROW_ROLE
from desktop.widgets import theme
from desktop.widgets.rows import Index, RowDelegate, draw_text

ROW_HEIGHT = 41
FILLS = {
    Status.PRESENT: ("good", "on_good", "good_tint", "good_text"),
    Status.LATE: ("attention", "on_attention", "warn_tint", "warn_text"),
    Status.EXCUSED: ("main", "on_main", "info_tint", "info_text"),
    Status.ABSENT: ("bad", "on_bad", "bad_tint", "bad_text"),
}


@dataclass(frozen=True)
class StateWord:
    """How a state is called on its button: letter and word."""

    status: Status
    letter: str
    word: str


@dataclass(frozen=True)
class RollColumns:
    """Where the columns of a line stand, as x and width; years are left out where it is narrow."""

    number: tuple[int, int]
    name: tuple[int, int]
    year: tuple[int, int]
    states: tuple[int, int]
    with_words: bool


class RollDelegate(RowDelegate):
    """``clicked`` is called with the row and the state a person clicked."""

    row_height = ROW_HEIGHT

    def __init__(
        self,
        words: Sequence[StateWord],
        born: Callable[[RollLine], str],
        elsewhere: Callable[[RollLine], str],
        clicked: Callable[[int, Status], None],
    ) -> None:
        super().__init__()
        self._words = tuple(words)
        self._born = born
        self._elsewhere = elsewhere
        self._clicked = clicked

    def columns(self, left: int, width: int) -> RollColumns:
        """Columns of a line (or of its head) that begins at ``left``."""
        wide = sum(self._widths(with_words=True))
        year_width = theme.px(110)
        number_width = theme.px(44)
        room = width - wide - number_width
        with_words = room >= theme.px(200)
        if not with_words:
            wide = sum(self._widths(with_words=False))
            room = width - wide - number_width
        if room < theme.px(200) + year_width:
            year_width = 0
        states_left = left + width - wide
        year_left = states_left - year_width - (theme.px(12) if year_width else 0)
        name_left = left + number_width
        return RollColumns(
            number=(left, number_width),
            name=(name_left, year_left - name_left - theme.px(12)),
            year=(year_left, year_width),
            states=(states_left, wide),
            with_words=with_words,
        )

    def draw(self, painter: QPainter, where: QRect, index: Index, *, here: bool) -> None:
        line: RollLine = index.data(ROW_ROLE)
        columns = self.columns(where.x(), where.width())

        def cell(place: tuple[int, int]) -> QRect:
            return QRect(place[0], where.y(), place[1], where.height())

        draw_text(painter, cell(columns.number), str(line.number), role="quiet")
        self._draw_name(painter, cell(columns.name), line)
        if columns.year[1]:
            draw_text(painter, cell(columns.year), self._born(line), role="quiet")
        self._draw_states(painter, cell(columns.states), line, columns.with_words)

    def _draw_name(self, painter: QPainter, where: QRect, line: RollLine) -> None:
        taken = draw_text(painter, where, line.name, theme.Type.STRONG)
        beside = [line.row.distinction or ""]
        if not line.row.member and line.row.village:
            beside.append(line.row.village)
        if line.wanted_reason:
            beside.append(f"({line.wanted_reason})")
        beside.append(self._elsewhere(line))
        text = "  ".join(part for part in beside if part)
        room = where.adjusted(taken + theme.px(8), 0, 0, 0)
        if text and room.width() > theme.px(24):
            draw_text(painter, room, text, role="quiet")

    def _draw_states(
        self, painter: QPainter, where: QRect, line: RollLine, with_words: bool
    ) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = QRectF(self._states_rect(where)).adjusted(0.5, 0.5, -0.5, -0.5)
        outline = QPainterPath()
        outline.addRoundedRect(frame, 8, 8)
        painter.setFont(theme.font(theme.Type.STRONG))
        x = float(frame.x())
        for word, width in zip(self._words, self._widths(with_words=with_words), strict=True):
            part = QRectF(x, frame.y(), width, frame.height())
            self._draw_state(painter, part, outline, word, line, with_words)
            x += width
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(theme.colour("edge"))
        painter.drawPath(outline)
        x = float(frame.x())
        for width in self._widths(with_words=with_words)[:-1]:
            x += width
            painter.drawLine(QPointF(x, frame.top()), QPointF(x, frame.bottom()))

    def _draw_state(
        self,
        painter: QPainter,
        part: QRectF,
        outline: QPainterPath,
        word: StateWord,
        line: RollLine,
        with_words: bool,
    ) -> None:
        chosen = line.wanted is word.status
        ground, ink = QColor(theme.colour("surface")), theme.colour("ink")
        letter = word.letter
        if chosen:
            strong, on_strong, tint, on_tint = FILLS[word.status]
            ground = theme.colour(tint if line.pending else strong)
            ink = theme.colour(on_tint if line.pending else on_strong)
            letter = "…" if line.pending else letter
        shape = QPainterPath()
        shape.addRect(part)
        painter.fillPath(shape.intersected(outline), ground)
        painter.setPen(ink)
        text = f"{letter} {word.word}" if with_words else letter
        painter.drawText(part, int(Qt.AlignmentFlag.AlignCenter), text)

    def _widths(self, *, with_words: bool) -> list[int]:
        metrics = QFontMetrics(theme.font(theme.Type.STRONG))
        pad = theme.px(20)
        texts = [f"{w.letter} {w.word}" if with_words else w.letter for w in self._words]
        return [max(theme.px(40), metrics.horizontalAdvance(text) + pad) for text in texts]

    def _states_rect(self, where: QRect) -> QRect:
        tall = theme.px(32)
        return QRect(where.x(), where.y() + (where.height() - tall) // 2, where.width() - 1, tall)

    def state_at(self, line_rect: QRect, point: QPointF) -> Status | None:
        """The state whose button is under a point of a line, None beside them."""
        pad = theme.px(16)
        columns = self.columns(line_rect.x() + pad, line_rect.width() - 2 * pad)
        x = float(columns.states[0])
        for word, width in zip(
            self._words, self._widths(with_words=columns.with_words), strict=True
        ):
            if x <= point.x() < x + width:
                return word.status
            x += width
        return None

    def editorEvent(
        self,
        event: QEvent,
        model: QAbstractItemModel,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> bool:
        if (
            event.type() is QEvent.Type.MouseButtonRelease
            and isinstance(event, QMouseEvent)
            and event.button() is Qt.MouseButton.LeftButton
        ):
            rect: QRect = option.rect  # type: ignore[attr-defined] # not in the stubs
            status = self.state_at(rect, event.position())
            if status is not None:
                self._clicked(index.row(), status)
                return True
        return super().editorEvent(event, model, option, index)
