"""Buttons: one filled (the next thing to do), the others outlined, links, and quiet icons.

``primary`` and its siblings exist so that a screen reads as a list of what can be done:
``secondary(tr("In danh sách ký"), self.print_sheet, icon="printer")``.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import StrEnum

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QPushButton, QSizePolicy

from desktop.widgets import icons, theme
from desktop.widgets.text import restyle


class Kind(StrEnum):
    """How a button looks; at most one ``PRIMARY`` stands on a screen."""

    PRIMARY = "primary"
    SECONDARY = "secondary"
    DANGER = "danger"
    LINK = "link"
    QUIET = "quiet"
    CHOICE = "choice"
    PILL = "pill"


_ICON_ROLES = {Kind.PRIMARY: "on_main", Kind.LINK: "main", Kind.DANGER: "bad_text"}


class Button(QPushButton):
    """A button whose icon follows the colour of its words and the size of text."""

    def __init__(
        self,
        text: str,
        act: Callable[[], object] | None = None,
        *,
        kind: Kind = Kind.SECONDARY,
        icon: str | None = None,
        tip: str = "",
    ) -> None:
        super().__init__(text)
        self._kind = kind
        self._icon_name = icon
        self.setProperty("kind", kind.value)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAutoDefault(False)
        if tip:
            self.setToolTip(tip)
        if act is not None:
            self.clicked.connect(lambda: act())
        self._draw_icon()

    @property
    def kind(self) -> Kind:
        return self._kind

    def set_kind(self, kind: Kind) -> None:
        """Make it the filled one, or an ordinary one again."""
        if kind is not self._kind:
            self._kind = kind
            self.setProperty("kind", kind.value)
            restyle(self)
            self._draw_icon()

    def set_icon_name(self, name: str | None) -> None:
        self._icon_name = name
        self._draw_icon()

    def _draw_icon(self) -> None:
        if self._icon_name is not None:
            gap = theme.px(5) if self.text() else 0
            role = _ICON_ROLES.get(self._kind, "ink")
            self.setIcon(icons.icon(self._icon_name, role, gap=gap))
            self.setIconSize(QSize(theme.px(icons.SIDE) + gap, theme.px(icons.SIDE)))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.PaletteChange):
            self._draw_icon()


def primary(text: str, act: Callable[[], object], *, icon: str | None = None) -> Button:
    """The one filled button of a screen: the next thing to do."""
    return Button(text, act, kind=Kind.PRIMARY, icon=icon)


def secondary(
    text: str, act: Callable[[], object], *, icon: str | None = None, tip: str = ""
) -> Button:
    """A button with a frame."""
    return Button(text, act, icon=icon, tip=tip)


def link(text: str, act: Callable[[], object], *, icon: str | None = None) -> Button:
    """A button that is only its words."""
    return Button(text, act, kind=Kind.LINK, icon=icon)


def quiet(icon: str, name: str, act: Callable[[], object]) -> Button:
    """An icon alone; ``name`` is what it is called for those who do not see it, and its tip."""
    made = Button("", act, kind=Kind.QUIET, icon=icon, tip=name)
    made.setAccessibleName(name)
    return made


Choices = Sequence[tuple[str, Callable[[], object]] | None]
"""Lines of a menu; None is a line between."""


def menu_button(button: Button, choices: Choices | Callable[[], Choices]) -> Button:
    """Hang a menu on a button. Where ``choices`` is a function it is asked when the menu opens."""
    menu = QMenu(button)
    if callable(choices):
        ask = choices
        menu.aboutToShow.connect(lambda: _fill(menu, ask()))
    else:
        _fill(menu, choices)
    button.setMenu(menu)
    return button


def _fill(menu: QMenu, choices: Choices) -> None:
    menu.clear()
    for choice in choices:
        if choice is None:
            menu.addSeparator()
        else:
            add_choice(menu, *choice)


def add_choice(menu: QMenu, text: str, act: Callable[[], object]) -> QAction:
    """One line of a menu; ``act`` takes nothing."""
    action = QAction(text, menu)
    action.triggered.connect(lambda: act())
    menu.addAction(action)
    return action
