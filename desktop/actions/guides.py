"""Guides for the wall as paper; they belong to the program and need no book."""

from __future__ import annotations

from desktop import apart
from desktop.actions.drawing import draw_guides
from desktop.guides import for_the_wall


def draw(guide_id: str | None = None) -> bytes:
    """The guide with this id on one page, or all for the wall, as a PDF."""
    chosen = [guide for guide in for_the_wall() if guide_id in (None, guide.id)]
    return apart.run(draw_guides, chosen)
