"""Visits month by month as bars that a photocopier keeps apart: this year black, last year hatched,
what was told and has no book yet white in a frame on top of this year's bar.

Numbers stand on the bars: nobody has to guess from a scale.
"""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum
from io import BytesIO
from typing import Any

import pypdfium2
from reportlab.lib.colors import black, white
from reportlab.platypus import Flowable

from db.domain.numerals import grouped
from db.domain.reports import MonthVisits
from db.domain.threads import aside
from desktop.documents.fonts import BOLD, REGULAR
from desktop.documents.ink import MM
from desktop.documents.page import open_canvas
from desktop.documents.text import width
from desktop.wording import on_paper as tr

WIDTH, HEIGHT = 165.0, 85.0
_FOOT, _HEAD = 8.0, 14.0
_SIZE = 8.0
_HATCH = 2.2
"""Points between the lines of a hatched bar."""


class Look(Enum):
    """How a bar is filled."""

    BLACK = "black"
    HATCHED = "hatched"
    FRAMED = "framed"


class MonthChart(Flowable):  # type: ignore[misc]  # ReportLab has no types
    """The bars as one block of a report, as wide as its text."""

    def __init__(self, months: Sequence[MonthVisits], year: int) -> None:
        super().__init__()
        self.months, self.year = tuple(months), year
        self.width, self.height = WIDTH * MM, HEIGHT * MM

    def wrap(self, *_: float) -> tuple[float, float]:
        return self.width, self.height

    def draw(self) -> None:
        draw_chart(self.canv, self.months, self.year)


def draw_chart(canvas: Any, months: Sequence[MonthVisits], year: int) -> None:
    """The chart with its foot at the origin."""
    most = max((max(one.now + one.told, one.before or 0) for one in months), default=0) or 1
    room = (HEIGHT - _FOOT - _HEAD) * MM
    step = WIDTH * MM / max(1, len(months))
    bar = step * 0.36
    canvas.setStrokeColor(black)
    canvas.setLineWidth(0.8)
    canvas.line(0, _FOOT * MM, WIDTH * MM, _FOOT * MM)
    for place, one in enumerate(months):
        x = place * step + step * 0.12
        if one.before is not None:
            _bar(canvas, (x, bar), room * one.before / most, Look.HATCHED)
            _number(canvas, (x, bar), room * one.before / most, one.before, REGULAR)
        own, whole = room * one.now / most, room * (one.now + one.told) / most
        _bar(canvas, (x + bar, bar), whole, Look.FRAMED)
        _bar(canvas, (x + bar, bar), own, Look.BLACK)
        _number(canvas, (x + bar, bar), whole, one.now + one.told, BOLD)
        canvas.setFont(REGULAR, _SIZE + 1)
        canvas.drawCentredString(x + bar, (_FOOT - 4.5) * MM, tr("T{n}", n=one.month))
    told = [(Look.BLACK, tr("Năm {year}", year=str(year)))]
    if any(one.before is not None for one in months):
        told.append((Look.HATCHED, tr("Năm {year}", year=str(year - 1))))
    if any(one.told for one in months):
        told.append((Look.FRAMED, tr("Số báo nhanh (chưa có sổ)")))
    _legend(canvas, told)


def _bar(canvas: Any, place: tuple[float, float], high: float, look: Look) -> None:
    if high:
        _box(canvas, (place[0], _FOOT * MM), (place[1], high), look)


def _box(canvas: Any, at: tuple[float, float], size: tuple[float, float], look: Look) -> None:
    canvas.setLineWidth(0.9 if look is Look.FRAMED else 0.6)
    canvas.setFillColor(black if look is Look.BLACK else white)
    canvas.rect(*at, *size, stroke=1, fill=1)
    if look is Look.HATCHED:
        _hatch(canvas, *at, *size)
    canvas.setFillColor(black)


def _number(canvas: Any, place: tuple[float, float], high: float, value: int, face: str) -> None:
    if not value:
        return
    x, wide = place
    canvas.setFont(face, _SIZE)
    canvas.saveState()
    canvas.translate(x + wide / 2 + 2.6, _FOOT * MM + high + 2)
    canvas.rotate(90)
    canvas.drawString(0, 0, grouped(value))
    canvas.restoreState()


def _hatch(canvas: Any, x: float, y: float, wide: float, high: float) -> None:
    """Diagonal lines inside a box."""
    canvas.setLineWidth(0.35)
    at = _HATCH
    while at < wide + high:
        x1, y1 = (x + at, y) if at <= wide else (x + wide, y + at - wide)
        x2, y2 = (x, y + at) if at <= high else (x + at - high, y + high)
        canvas.line(x1, y1, x2, y2)
        at += _HATCH


def _legend(canvas: Any, told: Sequence[tuple[Look, str]]) -> None:
    y, x = (HEIGHT - 4) * MM, 0.0
    canvas.setFont(REGULAR, _SIZE + 2)
    for look, words in told:
        _box(canvas, (x, y), (10, 7), look)
        canvas.drawString(x + 14, y, words)
        x += 14 + width(words, REGULAR, _SIZE + 2) + 16


@aside
def picture(months: Sequence[MonthVisits], year: int) -> bytes:
    """The same chart as a JPEG, for a Word file."""
    out = BytesIO()
    canvas = open_canvas(out, "", True)
    canvas.setPageSize((WIDTH * MM, HEIGHT * MM))
    draw_chart(canvas, months, year)
    canvas.showPage()
    canvas.save()
    document = pypdfium2.PdfDocument(out.getvalue())
    image = document[0].render(scale=200 / 72).to_pil().convert("L")
    document.close()
    jpeg = BytesIO()
    image.save(jpeg, "JPEG", quality=90)
    return jpeg.getvalue()
