"""Where the window stood: put there again, unless that screen is gone."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

SETTING = "window_place"
MAXIMIZED = "max"
IN_VIEW = (200, 100)
"""So much of the window, width and height in pixels, must lie on one screen that is there."""


def words(window: QWidget) -> str:
    """“x y width height” of the window as it is when not maximised, and “max” where it is."""
    place = window.normalGeometry() if window.isMaximized() else window.geometry()
    numbers = (place.x(), place.y(), place.width(), place.height())
    said = " ".join(str(number) for number in numbers)
    return f"{said} {MAXIMIZED}" if window.isMaximized() else said


def put(window: QWidget, kept: str) -> bool:
    """Put the window where it stood; False where nothing usable was kept: then it is maximised.

    The sizes are put within the screen that is there now: a projector may have been larger.
    """
    *numbers, last = kept.split() if kept else ("",)
    maximized = last == MAXIMIZED
    place = _rect(numbers if maximized else [*numbers, last])
    if place is None:
        return False
    screens = [screen.availableGeometry() for screen in QGuiApplication.screens()]
    shown = within(place, screens)
    if shown is None:
        return False
    window.setGeometry(shown)
    if maximized:
        window.showMaximized()
    else:
        window.showNormal()
    return True


def within(place: QRect, screens: Sequence[QRect]) -> QRect | None:
    """The same place on a screen that shows enough of it, cut to that screen; None: no such."""
    for screen in screens:
        seen = screen.intersected(place)
        if seen.width() >= IN_VIEW[0] and seen.height() >= IN_VIEW[1]:
            size = place.size().boundedTo(screen.size())
            left = max(screen.left(), min(place.left(), screen.right() - size.width() + 1))
            top = max(screen.top(), min(place.top(), screen.bottom() - size.height() + 1))
            return QRect(left, top, size.width(), size.height())
    return None


def _rect(words_: Sequence[str]) -> QRect | None:
    if len(words_) != 4 or not all(_is_number(word) for word in words_):
        return None
    return QRect(*(int(word) for word in words_))


def _is_number(word: str) -> bool:
    bare = word.removeprefix("-")
    return bare.isascii() and bare.isdecimal() and len(bare) < 6
