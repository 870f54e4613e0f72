"""Two lines for a task, two for an inspection."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect
from PySide6.QtGui import QPainter

from db.domain.plan_tasks import InspectionRow, TaskRow, TaskState
from desktop import phrases
from desktop.itemmodels.rows import ROW_ROLE
from desktop.widgets import theme
from desktop.widgets.rows import RowDelegate, draw_text
from desktop.wording import tr

Index = QModelIndex | QPersistentModelIndex


def state_word(one: TaskRow, today: str) -> str:
    """“✓ đã xong 05/11/2026”, “quá hạn 30/09/2026”, “đang làm, hạn 31/12/2026”."""
    due = phrases.short_day(one.draft.due) if one.draft.due else ""
    if one.state is TaskState.DONE:
        day = phrases.short_day(one.done_on) if one.done_on else ""
        return tr("✓ đã xong {day}", day=day).strip()
    if one.is_late(today):
        return tr("quá hạn {day}", day=due)
    word = tr("đang làm") if one.state is TaskState.DOING else tr("chưa làm")
    return tr("{state}, hạn {day}", state=word, day=due) if due else word


def spoken(one: TaskRow, today: str) -> str:
    """What a screen reader reads of a task."""
    return f"{one.draft.code}, {one.draft.body}, {one.draft.owner}, {state_word(one, today)}"


def inspected(one: InspectionRow) -> str:
    """What a screen reader reads of an inspection."""
    return f"{one.house}, {phrases.short_day(one.day)}, {wanting(one)}"


def wanting(one: InspectionRow) -> str:
    """“3 tồn tại, còn 1 chưa khắc phục”."""
    if not one.findings:
        return tr("không thấy tồn tại")
    if not one.open:
        return tr("✓ {count} tồn tại, đã khắc phục", count=len(one.findings))
    return tr("{count} tồn tại, còn {open}", count=len(one.findings), open=one.open)


class TaskDelegate(RowDelegate):
    """Code and words above; who does it and how it stands below."""

    row_height = 62

    def __init__(self, today: str) -> None:
        super().__init__()
        self._today = today

    def draw(self, painter: QPainter, where: QRect, index: Index, *, here: bool) -> None:
        one: TaskRow = index.data(ROW_ROLE)
        lower = f"{one.draft.owner} · {state_word(one, self._today)}"
        _two_lines(painter, where, f"{one.draft.code}  {one.draft.body}", lower)


class InspectionDelegate(RowDelegate):
    """House and day above; what was found below."""

    row_height = 62

    def draw(self, painter: QPainter, where: QRect, index: Index, *, here: bool) -> None:
        one: InspectionRow = index.data(ROW_ROLE)
        upper = f"{one.house} · {phrases.short_day(one.day)}"
        _two_lines(painter, where, upper, f"{one.by} · {wanting(one)}")


def _two_lines(painter: QPainter, where: QRect, upper: str, lower: str) -> None:
    half = where.height() // 2
    above = QRect(where.x(), where.y() + theme.px(6), where.width(), half - theme.px(6))
    below = QRect(where.x(), where.y() + half, where.width(), half - theme.px(6))
    draw_text(painter, above, upper, theme.Type.STRONG)
    draw_text(painter, below, lower, role="quiet")
