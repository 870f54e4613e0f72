"""A guide on one A4 page, large enough to be read on the wall from where people stand."""

from __future__ import annotations

from collections.abc import Sequence
from io import BytesIO
from pathlib import Path
from typing import Any

from db.domain.threads import aside
from desktop.documents import fonts
from desktop.documents.ink import MM, Ink
from desktop.documents.page import open_canvas
from desktop.documents.text import balanced, wrap
from desktop.guides import Guide
from desktop.wording import on_paper as tr
from resources import path

PAPER = (210.0, 297.0)
MARGIN = 20.0
TITLE_SIZE = 38.0
STEP_SIZE = 25.0
NOTE_SIZE = 20.0
FOOT_SIZE = 11.0
FOOT_ROOM = 20.0
LEAST_PICTURE = 105.0
"""Millimetres below which nothing of a screen is made out from where people stand."""

LINE = 1.22
"""From line to line, in sizes."""

_NUMBER_RADIUS = 7.5
_STEP_INDENT = 21.0
_BETWEEN_STEPS = 9.0


@aside
def draw(guides: Sequence[Guide], invariant: bool = False) -> bytes:
    """One page a guide, as PDF bytes; ``invariant``: equal guides are equal bytes."""
    out = BytesIO()
    canvas = open_canvas(out, tr("Hướng dẫn dùng Sổ Làng"), invariant)
    for guide in guides:
        _page(canvas, guide)
        canvas.showPage()
    canvas.save()
    return out.getvalue()


def _page(canvas: Any, guide: Guide) -> None:
    canvas.setPageSize((PAPER[0] * MM, PAPER[1] * MM))
    ink = Ink(canvas, PAPER[1])
    y = _title(ink, guide.title, MARGIN + 10)
    for number, step in enumerate(guide.steps, start=1):
        y = _step(canvas, ink, number, step, y)
    y = _note(ink, guide.good_to_know, y + 6)
    if guide.pictured:
        _picture(canvas, path(f"help/{guide.id}.webp"), y)
    ink.set_font(fonts.REGULAR, FOOT_SIZE)
    ink.centre(PAPER[0] / 2, PAPER[1] - 12, tr("Sổ Làng · bấm F1 trên máy để xem lại trang này"))
    ink.close()


def _height(size: float) -> float:
    return size * LINE / MM


def _title(ink: Ink, title: str, y: float) -> float:
    """The title centred with a rule below; gives where the steps begin."""
    ink.set_font(fonts.BOLD, TITLE_SIZE)
    for line in balanced(title, fonts.BOLD, TITLE_SIZE, (PAPER[0] - 2 * MARGIN) * MM):
        ink.centre(PAPER[0] / 2, y, line)
        y += _height(TITLE_SIZE)
    rule = y - _height(TITLE_SIZE) + 6
    ink.line(PAPER[0] / 2 - 30, rule, PAPER[0] / 2 + 30, rule, 1.5)
    return rule + 20


def _step(canvas: Any, ink: Ink, number: int, step: str, y: float) -> float:
    """A numbered step with its first baseline at ``y``; gives the baseline of the next one."""
    middle = y - STEP_SIZE / MM * 0.33
    canvas.setLineWidth(1.2)
    canvas.circle((MARGIN + _NUMBER_RADIUS) * MM, (PAPER[1] - middle) * MM, _NUMBER_RADIUS * MM)
    ink.set_font(fonts.BOLD, STEP_SIZE)
    ink.centre(MARGIN + _NUMBER_RADIUS, y, str(number))
    ink.set_font(fonts.REGULAR, STEP_SIZE)
    room = (PAPER[0] - 2 * MARGIN - _STEP_INDENT) * MM
    lines = wrap(step, fonts.REGULAR, STEP_SIZE, room)
    for at, line in enumerate(lines):
        ink.left(MARGIN + _STEP_INDENT, y + at * _height(STEP_SIZE), line)
    # A step of one line is as high as its circle.
    return y + max(len(lines) * _height(STEP_SIZE), 2 * _NUMBER_RADIUS) + _BETWEEN_STEPS


def _picture(canvas: Any, file: Path, y: float) -> None:
    """The screen as it looks, below the words and as wide as they, where the page has the room."""
    from PIL import Image
    from reportlab.lib.utils import ImageReader

    with Image.open(file) as opened:
        whole = opened.convert("RGB")
    room = PAPER[1] - FOOT_ROOM - y
    wide = min(PAPER[0] - 2 * MARGIN, room * whole.width / whole.height)
    if wide < LEAST_PICTURE:
        return
    tall = wide * whole.height / whole.width
    left, bottom = (PAPER[0] - wide) / 2, PAPER[1] - y - tall
    box = (left * MM, bottom * MM, wide * MM, tall * MM)
    canvas.drawImage(ImageReader(whole), *box)
    canvas.setLineWidth(0.5)
    canvas.rect(*box)


def _note(ink: Ink, note: str, y: float) -> float:
    """Gives the height below which nothing stands."""
    ink.line(MARGIN, y - 10, PAPER[0] - MARGIN, y - 10, 0.6)
    ink.set_font(fonts.ITALIC, NOTE_SIZE)
    for line in wrap(note, fonts.ITALIC, NOTE_SIZE, (PAPER[0] - 2 * MARGIN) * MM):
        ink.left(MARGIN, y + 2, line)
        y += _height(NOTE_SIZE)
    return y
