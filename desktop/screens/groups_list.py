"""The list of groups: name, kind and members, and the next meeting at the right."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF
from PySide6.QtGui import QFontMetrics, QPainter

from db.domain.groups import GroupRow
from desktop import phrases
from desktop.dialogs import group_words
from desktop.itemmodels.rows import ROW_ROLE
from desktop.widgets import theme
from desktop.widgets.rows import RowDelegate, draw_text
from desktop.widgets.text import paint_chip
from desktop.widgets.tokens import Tone
from desktop.wording import tr

Index = QModelIndex | QPersistentModelIndex


def spoken(group: GroupRow) -> str:
    """What a screen reader reads of a row."""
    return ", ".join(part for part in (group.name, group_words.under_name(group)) if part)


def next_words(group: GroupRow) -> tuple[str, Tone] | None:
    """“buổi tới 22/11”, “đã kết thúc”; None where nothing is planned."""
    if group.ended_on:
        return tr("đã kết thúc"), Tone.NEUTRAL
    if group.next_meeting:
        return tr("buổi tới {day}", day=phrases.short_day(group.next_meeting)), Tone.INFO
    return tr("chưa xếp buổi"), Tone.WARN


class GroupDelegate(RowDelegate):
    """Two lines at the left, a chip at the right."""

    row_height = 62

    def draw(self, painter: QPainter, where: QRect, index: Index, *, here: bool) -> None:
        group = index.data(ROW_ROLE)
        room = where.width() - self._draw_chip(painter, where, group)
        half = where.height() // 2
        upper = QRect(where.x(), where.y() + theme.px(6), room, half - theme.px(6))
        lower = QRect(where.x(), where.y() + half, room, half - theme.px(6))
        draw_text(painter, upper, group.name, theme.Type.STRONG)
        draw_text(painter, lower, group_words.under_name(group), role="quiet")

    def _draw_chip(self, painter: QPainter, where: QRect, group: GroupRow) -> int:
        """Gives the width that the chip takes, with its gap."""
        said = next_words(group)
        if said is None:
            return 0
        metrics = QFontMetrics(theme.font(theme.Type.STRONG))
        wide = metrics.horizontalAdvance(said[0]) + theme.px(22)
        tall = metrics.height() + theme.px(4)
        top = where.center().y() - tall / 2
        paint_chip(painter, QRectF(where.right() - wide, top, wide, tall), *said)
        return wide + theme.px(12)
