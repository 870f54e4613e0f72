"""The list of targets: its code and words, and below them how far it is."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect
from PySide6.QtGui import QPainter

from db.domain.targets import Progress
from desktop import target_words
from desktop.itemmodels.rows import ROW_ROLE
from desktop.widgets import theme
from desktop.widgets.rows import RowDelegate, draw_text

Index = QModelIndex | QPersistentModelIndex


def spoken(one: Progress) -> str:
    """What a screen reader reads of a row."""
    draft = one.target.draft
    return f"{draft.code}, {draft.body}, {target_words.measured(one)}"


class TargetDelegate(RowDelegate):
    """Two lines."""

    row_height = 62

    def draw(self, painter: QPainter, where: QRect, index: Index, *, here: bool) -> None:
        one: Progress = index.data(ROW_ROLE)
        half = where.height() // 2
        upper = QRect(where.x(), where.y() + theme.px(6), where.width(), half - theme.px(6))
        lower = QRect(where.x(), where.y() + half, where.width(), half - theme.px(6))
        draft = one.target.draft
        draw_text(painter, upper, f"{draft.code}  {draft.body}", theme.Type.STRONG)
        draw_text(painter, lower, target_words.measured(one), role="quiet")
