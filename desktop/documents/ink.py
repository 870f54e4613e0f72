"""Strings, lines and boxes on a canvas, in millimetres from the top left of the paper.

All strings of a page go into one text object: ReportLab's ``drawString`` opens and closes one for
every string, which costs more than the string itself.
"""

from __future__ import annotations

from typing import Any

from desktop.documents.text import shape, width

MM = 72 / 25.4


class Ink:
    """Writes on one page or one form of a canvas; ``close`` puts the strings down."""

    def __init__(self, canvas: Any, height: float) -> None:
        self._canvas = canvas
        self._height = height
        self._text = canvas.beginText()
        self._font = ("", 0.0)

    def set_font(self, font: str, size: float) -> None:
        """Face and size (points) of the strings that follow."""
        if self._font != (font, size):
            self._font = (font, size)
            self._text.setFont(font, size)

    def left(self, x: float, y: float, text: str) -> None:
        """The string with its baseline beginning at (x, y)."""
        self._put(x * MM, y, text)

    def centre(self, x: float, y: float, text: str) -> None:
        self._put(x * MM - width(text, *self._font) / 2, y, text)

    def right(self, x: float, y: float, text: str) -> None:
        self._put(x * MM - width(text, *self._font), y, text)

    def _put(self, x_points: float, y: float, text: str) -> None:
        self._text.setTextOrigin(x_points, (self._height - y) * MM)
        self._text.textLine(shape(text, self._font[0]))

    def line(self, x1: float, y1: float, x2: float, y2: float, thickness: float = 0.5) -> None:
        """A straight rule; thickness in points."""
        self._canvas.setLineWidth(thickness)
        self._canvas.line(x1 * MM, (self._height - y1) * MM, x2 * MM, (self._height - y2) * MM)

    def leader(self, x1: float, x2: float, y: float) -> None:
        """A dotted line to write on by hand, at the baseline y."""
        self._canvas.saveState()
        self._canvas.setDash(0.1, 2.2)
        self._canvas.setLineCap(1)
        self.line(x1, y, x2, y, 0.8)
        self._canvas.restoreState()

    def box(self, x: float, y: float, w: float, h: float, thickness: float = 0.5) -> None:
        self._canvas.setLineWidth(thickness)
        self._canvas.rect(x * MM, (self._height - y - h) * MM, w * MM, h * MM)

    def width(self, text: str) -> float:
        """Width in millimetres in the present face and size."""
        return width(text, *self._font) / MM

    def close(self) -> None:
        self._canvas.drawText(self._text)
