"""What was just said, or chosen, is seen: everything it stands in scrolls to it."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QTimer
from PySide6.QtWidgets import QScrollArea, QWidget

from desktop.widgets import theme

AROUND = 8
"""Left free above and below, in pixels of the 100 % design."""


def bring_into_view(widget: QWidget, part: QRect | None = None) -> None:
    """Scroll so that ``widget``, or this part of it, is seen whole, once it has its place.

    Qt follows the keyboard only where Tab moved it; a field that is refused, or a note that shows
    itself, may be out of sight at large text.
    """
    QTimer.singleShot(0, widget, lambda: _scroll(widget, part or widget.rect()))


def _scroll(widget: QWidget, part: QRect) -> None:
    around = widget.parentWidget()
    while around is not None:
        if isinstance(around, QScrollArea):
            _show(around, widget, part)
        around = around.parentWidget()


def _show(area: QScrollArea, widget: QWidget, part: QRect) -> None:
    """The lower end first, then the upper: of what is too tall the beginning is seen."""
    inside = area.widget()
    margin = theme.px(AROUND)
    for end in (part.bottomLeft(), part.topLeft()):
        at: QPoint = widget.mapTo(inside, end)
        area.ensureVisible(at.x(), at.y(), 0, margin)
