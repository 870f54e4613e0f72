"""The head of a sheet cut out of its straight picture: which house, which group, which day."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPixmap

from db.domain.sheet_places import SIZES
from db.domain.sheets import Paper

DOTS = 4.0
"""Pixels a millimetre of the page's picture (``desktop.scanning.cuts``)."""

BELOW = 12.0
"""Millimetres above the table where hour and day were written."""


def head_of(jpeg: bytes, above: float, wide: int, paper: Paper | None = None) -> QPixmap:
    """As wide as ``wide``; empty where the picture cannot be shown.

    Args:
        above: where it begins, in millimetres above the table. paper: None: as the picture is.
    """
    whole = QPixmap()
    if not whole.loadFromData(jpeg):
        return whole
    size = SIZES[paper or _paper_of(whole)]
    cut = whole.copy(
        QRect(
            round((size.left - 2) * DOTS), round((size.first_head - above) * DOTS),
            round((size.right - size.left + 4) * DOTS), round((above - BELOW) * DOTS),
        )
    )  # fmt: skip
    return cut.scaledToWidth(wide, Qt.TransformationMode.SmoothTransformation)


def _paper_of(whole: QPixmap) -> Paper:
    """By its width and height, which differ for all four."""
    wide, high = whole.width() / DOTS, whole.height() / DOTS
    return min(SIZES, key=lambda one: abs(SIZES[one].width - wide) + abs(SIZES[one].height - high))
