"""The two columns above a paper (ô 1 and 2 of the decree): who gives it, and the national title."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.documents import decree
from desktop.documents.fonts import BOLD, REGULAR
from desktop.documents.ink import MM, Ink
from desktop.documents.text import LEADING, Fitted, fit, name_lines, printable, width

_APART = 8.0
"""Millimetres more between the two columns before a name is rather set in two lines."""


@dataclass(frozen=True)
class Band:
    """Where the titles stand, in mm; ``scale`` 1 is the decree's own sizes, for A4. ``lines``: how
    many a name may take before it is set smaller."""

    left: float
    right: float
    top: float
    scale: float = 1.0
    lines: int = 3


def draw_titles(ink: Ink, commune: str, house: str, band: Band) -> float:
    """National title at the right, commune and house at the left, each with its rule.

    Without a house the commune itself gives the paper. Gives where the rule of the house stands, in
    mm: the lower of the two.
    """
    nation = decree.NATION_SIZE * band.scale
    nation_width = width(decree.NATION, BOLD, nation) / MM
    centre = band.right - nation_width / 2
    lead = 5.3 * band.scale
    y = band.top + 4.0 * band.scale
    ink.set_font(BOLD, nation)
    ink.centre(centre, y, decree.NATION)
    ink.set_font(BOLD, decree.MOTTO_SIZE * band.scale)
    ink.centre(centre, y + lead, decree.MOTTO)
    half = ink.width(decree.MOTTO) / 2
    ink.line(centre - half, y + 1.35 * lead, centre + half, y + 1.35 * lead, 0.6)
    return _draw_issuer(ink, commune, house, band, band.right - nation_width - 3.0)


def _draw_issuer(ink: Ink, commune: str, house: str, band: Band, right: float) -> float:
    centre, room = (band.left + right) / 2, (right - band.left) * MM
    lead = 5.3 * band.scale
    y = band.top + 4.0 * band.scale
    size = decree.ISSUER_SIZE * band.scale
    body = decree.body_name(printable(commune))
    two_lines = 2 * size * LEADING
    above = fit(body, REGULAR, size, room, two_lines, 0.85 * size) if house else Fitted(size, ())
    most = band.lines - max(0, len(above.lines) - 1)
    name = _issuer(printable(house).upper() if house else body, size, room, most)
    ink.set_font(REGULAR, above.size)
    for line in above.lines:
        ink.centre(centre, y, line)
        y += lead
    # Of a name set smaller more lines stand where fewer would: its lines are closer, so that they
    # end above what follows.
    close = lead * name.size / size
    ink.set_font(BOLD, name.size)
    for line in name.lines:
        ink.centre(centre, y, line)
        y += close
    half = max(ink.width(line) for line in name.lines) * decree.RULE_PART / 2
    rule = y - close + 0.35 * lead
    ink.line(centre - half, rule, centre + half, rule, 0.6)
    return rule


def _issuer(name: str, size: float, room: float, lines_at_most: int) -> Fitted:
    """As few lines as it takes, broken between the parts of the name if that fits."""
    for wide, most in ((room - _APART * MM, 2), (room, 2), (room, lines_at_most)):
        lines = name_lines(name, BOLD, size, wide)
        if len(lines) <= most and all(width(line, BOLD, size) <= wide for line in lines):
            return Fitted(size, lines)
    return fit(name, BOLD, size, room, lines_at_most * size * LEADING)
