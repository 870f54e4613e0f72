"""What stands above the table on the later pages of a paper that is read back: which paper this is
and of which house, between the upper corner marks. A page that lies alone is known by it."""

from __future__ import annotations

from db.domain.sheet_places import MARK, SIZES
from db.domain.sheets import Paper
from desktop.documents.fonts import BOLD, ITALIC
from desktop.documents.ink import MM, Ink
from desktop.documents.text import LEADING, fit

LEGIBLE = 8.0
"""Points that a photocopy of a photocopy still shows."""

CLEAR = 3.0
"""White kept beside a corner mark, in mm; a mark needs at least 2."""


def draw(ink: Ink, paper: Paper, title: str, below: str, big: float) -> None:
    """The title and what stands below it, each in up to two lines.

    Args:
        paper: as it is drawn on. big: points of the title where there is room.
    """
    size = SIZES[paper]
    left, right = size.left + MARK + CLEAR, size.right - MARK - CLEAR
    room = (right - left) * MM
    first = fit(title, BOLD, big, room, 20, 9)
    second = fit(below, ITALIC, big - 1, room, 2 * LEGIBLE * LEADING, LEGIBLE)
    # Four lines are as much as stands above the table: closer, and from higher up.
    full = len(first.lines) + len(second.lines) > 3
    y = size.top + (2.6 if full else 4.6 if len(first.lines) == 1 else 3.4)
    for font, fitted, step in ((BOLD, first, 3.6 if full else 4.0), (ITALIC, second, 3.1)):
        ink.set_font(font, fitted.size)
        for line in fitted.lines:
            ink.centre((left + right) / 2, y, line)
            y += step
        y += 0.3 if full else 1.6
