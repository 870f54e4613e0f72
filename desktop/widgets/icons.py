"""Lucide icons in the colour of the text they stand beside.

The SVG files draw with ``currentColor``; QtSvg does not know that word, so the colour is put into
the text of the file. QtSvg is loaded with the first icon asked for, which is after the first paint.
"""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap

from desktop.widgets import theme
from resources import path

SIDE = 20


def icon(name: str, role: str = "ink", disabled_role: str = "quiet", *, gap: int = 0) -> QIcon:
    """The icon ``name`` in the colour of a role, ready for a button of the present size.

    ``gap``: empty pixels at its right, since Qt leaves only 4 between icon and words.
    """
    colours = (theme.colour(role).name(), theme.colour(disabled_role).name())
    return _made(name, colours, theme.px(SIDE), gap)


@lru_cache(maxsize=256)
def _made(name: str, colours: tuple[str, str], side: int, gap: int) -> QIcon:
    made = QIcon()
    for ratio in (1, 2):
        for mode, colour in zip((QIcon.Mode.Normal, QIcon.Mode.Disabled), colours, strict=True):
            made.addPixmap(_with_gap(name, colour, side, ratio, gap), mode)
    return made


def _with_gap(name: str, colour: str, side: int, ratio: int, gap: int) -> QPixmap:
    canvas = QPixmap((side + gap) * ratio, side * ratio)
    canvas.fill(Qt.GlobalColor.transparent)
    painter = QPainter(canvas)
    painter.drawPixmap(0, 0, _drawn(name, colour, side * ratio, 1.0))
    painter.end()
    canvas.setDevicePixelRatio(ratio)
    return canvas


def pixmap(name: str, role: str, pixels: int, ratio: float = 1.0) -> QPixmap:
    """The icon as a square picture of ``pixels`` a side, for a screen of that pixel ratio."""
    return _drawn(name, theme.colour(role).name(), pixels, ratio)


def paint(painter: QPainter, where: QRectF, name: str, role: str) -> None:
    """Draw the icon into a square, sharp on any screen."""
    ratio = painter.device().devicePixelRatio()
    picture = pixmap(name, role, round(where.width() * ratio), ratio)
    painter.drawPixmap(where.topLeft(), picture)


@lru_cache(maxsize=256)
def _drawn(name: str, colour: str, pixels: int, ratio: float) -> QPixmap:
    from PySide6.QtSvg import QSvgRenderer

    text = path(f"icons/{name}.svg").read_text(encoding="utf-8").replace("currentColor", colour)
    picture = QPixmap(pixels, pixels)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    QSvgRenderer(QByteArray(text.encode())).render(painter, QRectF(0, 0, pixels, pixels))
    painter.end()
    picture.setDevicePixelRatio(ratio)
    return picture
