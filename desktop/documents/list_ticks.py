"""Boxes and check marks, drawn as lines: no face of ours has ☐ and ☑."""

from __future__ import annotations

from desktop.documents.ink import Ink

SIDE = 4.2
"""Side of a box in mm: clear still on the photocopy of a photocopy."""


def draw_tick(ink: Ink, x: float, y: float, ticked: bool, side: float = SIDE) -> None:
    """A box around the middle (x, y) in mm, with a check mark where ``ticked``."""
    left, top = x - side / 2, y - side / 2
    ink.box(left, top, side, side, 0.9)
    if ticked:
        ink.line(left + 0.2 * side, top + 0.52 * side, left + 0.42 * side, top + 0.78 * side, 1.6)
        ink.line(left + 0.42 * side, top + 0.78 * side, left + 0.84 * side, top + 0.2 * side, 1.6)
