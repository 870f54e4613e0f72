"""A column that is filled anew: what stood in it is gone at once."""

from __future__ import annotations

from PySide6.QtWidgets import QLayout


def clear_away(layout: QLayout) -> None:
    """Take every widget out of a layout; hidden now, as Qt deletes them only later."""
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()
