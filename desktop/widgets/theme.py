"""How the window looks now: theme and size of text, as palette, font and style sheet.

The look is one for the whole process, as ``QApplication.font`` is; that is why it is kept here and
not handed through every widget. Everything that paints by hand asks ``tokens()``, ``px()`` and
``font()`` at paint time, so a change of theme or size needs no second code path.
"""

from __future__ import annotations

import re
from enum import Enum
from typing import NamedTuple

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPainter, QPalette
from PySide6.QtWidgets import QApplication

from desktop.widgets.tokens import THEMES, Theme, Tokens
from resources import path

BASE_PT = 11.0
SMALLEST, LARGEST = 100, 200
FAMILY = "Noto Sans"
FIRST_WEIGHTS, OTHER_WEIGHTS = ("Regular", "SemiBold"), ("Bold",)


class Type(Enum):
    """Sizes of type: (times the base, weight). Nothing is smaller than the base."""

    BODY = (1.0, QFont.Weight.Normal)
    STRONG = (1.0, QFont.Weight.DemiBold)
    HEADING = (1.0, QFont.Weight.Bold)
    FIGURE = (1.4, QFont.Weight.Bold)
    TITLE = (1.5, QFont.Weight.Bold)


class Look(NamedTuple):
    """``percent`` is the size of text, 100 to 200."""

    theme: Theme = Theme.LIGHT
    percent: int = 100


_look = Look()
_loaded: set[str] = set()


def look() -> Look:
    """Theme and size of text that are worn now."""
    return _look


def tokens() -> Tokens:
    """Colours of the theme that is worn now."""
    return THEMES[_look.theme]


def colour(role: str) -> QColor:
    """The colour of a role of ``Tokens`` in the present theme."""
    return QColor(getattr(tokens(), role))


def fill(painter: QPainter, where: QRect | QRectF, colour: QColor) -> None:
    """Fill a rectangle without the namespace ``Qt``: for what is in the first paint.

    ``fillRect``, ``setPen`` and ``setBrush`` have siblings that take enums of ``Qt``; to tell them
    apart PySide6 builds all hundred of them, which costs a sixth of a bare window's start. So a
    brush is taken from a palette, and what is drawn there has the pen of the widget's palette.
    """
    palette = QPalette()
    palette.setColor(QPalette.ColorRole.Base, colour)
    painter.setBackground(palette.base())
    painter.eraseRect(where)


def rim(painter: QPainter, where: QRectF) -> QRectF:
    """Take the pen that goes round a tint; gives ``where`` drawn in by the half of its width."""
    painter.setPen(colour("rim"))
    return where.adjusted(0.5, 0.5, -0.5, -0.5) if colour("rim").alpha() else where


def px(length: float) -> int:
    """A length of the 100 % design in pixels at the present size of text."""
    return round(length * _look.percent / 100)


def font(kind: Type = Type.BODY) -> QFont:
    """A font of the one family at the present size."""
    times, weight = kind.value
    made = QFont(FAMILY)
    made.setPointSizeF(BASE_PT * times * _look.percent / 100)
    made.setWeight(weight)
    return made


def apply(app: QApplication, wanted: Look) -> None:
    """Put a look on the whole program; windows that are open follow."""
    look = Look(wanted.theme, max(SMALLEST, min(LARGEST, wanted.percent)))
    if look != _look or not app.styleSheet():
        apply_plain(app, look)
        app.setStyleSheet(style_sheet())


def apply_plain(app: QApplication, wanted: Look) -> None:
    """Colours and type without the style sheet: enough for the first paint, and much sooner."""
    global _look
    _look = wanted
    _load_fonts(*FIRST_WEIGHTS)
    app.setFont(font())
    app.setPalette(_palette())


def style_sheet() -> str:
    """``resources/style/window.qss`` with colours, lengths and sizes of the present look."""
    text = path("style/window.qss").read_text(encoding="utf-8")
    words: dict[str, str] = tokens()._asdict()
    words["pt_title"] = f"{BASE_PT * Type.TITLE.value[0] * _look.percent / 100:.1f}pt"
    words["pt_figure"] = f"{BASE_PT * Type.FIGURE.value[0] * _look.percent / 100:.1f}pt"
    shade = "light" if _look.theme is Theme.DARK else "dark"
    words["arrow_down"] = path(f"style/chevron-{shade}.svg").as_posix()
    words["tick"] = path(f"style/tick-{'dark' if shade == 'light' else 'light'}.svg").as_posix()
    words["menu_tick"] = path(f"style/tick-{shade}.svg").as_posix()
    words["arrow_right"] = path(f"style/chevron-right-{shade}.svg").as_posix()
    text = re.sub(r"\$\{p(\d+)\}", lambda found: f"{px(int(found[1]))}px", text)
    return re.sub(r"\$(\w+)", lambda found: words[found[1]], text)


def load_other_fonts() -> None:
    """The weights that the first paint can do without; each costs it some milliseconds."""
    _load_fonts(*OTHER_WEIGHTS)


def _load_fonts(*weights: str) -> None:
    for weight in weights:
        if weight not in _loaded:
            QFontDatabase.addApplicationFont(str(path(f"fonts/NotoSans-{weight}.ttf")))
            _loaded.add(weight)


def _palette() -> QPalette:
    palette = QPalette()
    role = QPalette.ColorRole
    for where, name in (
        (role.Window, "paper"),
        (role.WindowText, "ink"),
        (role.Base, "surface"),
        (role.AlternateBase, "paper"),
        (role.Text, "ink"),
        (role.Button, "surface"),
        (role.ButtonText, "ink"),
        (role.Highlight, "main"),
        (role.HighlightedText, "on_main"),
        (role.PlaceholderText, "quiet"),
        (role.ToolTipBase, "ink"),
        (role.ToolTipText, "paper"),
        (role.Link, "main"),
    ):
        palette.setColor(where, colour(name))
    for where in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, where, colour("quiet"))
    return palette
