"""The places to sign below a list: titles level with each other, the hint below the tallest."""

from __future__ import annotations

from collections.abc import Sequence

from desktop.documents.fonts import BOLD, ITALIC
from desktop.documents.ink import MM, Ink
from desktop.documents.text import LEADING, Fitted, fit, name_lines, printable, width
from desktop.wording import on_paper as tr


def draw_signers(
    ink: Ink, titles: Sequence[tuple[float, str]], y: float, size: float, room: float, down: float
) -> None:
    """Each title round its middle, in mm, its first baseline at ``y``; ``down``: from the last line
    of the tallest to the hint. ``size``: points; ``room``: millimetres a title may take.

    A title that one line of nearly that size does not hold takes two: “CHỦ NHIỆM NHÀ VĂN HÓA - KHU
    THỂ THAO” would else be too small for the copy of a copy.
    """
    wide = room * MM
    fitted = [_fitted(printable(title).upper(), size, wide) for _, title in titles]
    lowest = y
    for (x, _), title in zip(titles, fitted, strict=True):
        ink.set_font(BOLD, title.size)
        step = title.size * LEADING / MM
        for place, line in enumerate(title.lines):
            ink.centre(x, y + place * step, line)
        lowest = max(lowest, y + (len(title.lines) - 1) * step)
    ink.set_font(ITALIC, size - 1)
    for x, _ in titles:
        ink.centre(x, lowest + down, tr("(Ký, ghi rõ họ tên)"))


def _fitted(title: str, size: float, wide: float) -> Fitted:
    """In one line, else in two, broken between the parts of a body's name where they fit."""
    least = size - 1
    lines = name_lines(title, BOLD, least, wide)
    if len(lines) == 2 and all(width(line, BOLD, least) <= wide for line in lines):
        return Fitted(least, lines)
    return fit(title, BOLD, size, wide, 2 * size * LEADING, least)
