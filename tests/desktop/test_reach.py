"""Everything a person can press or fill has a name for those who do not see it, and room to hit."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDialog,
    QLineEdit,
    QMainWindow,
    QWidget,
)

from desktop.widgets import theme
from tests.gallery.every import PICTURES
from tests.gallery.picture import Picture
from tests.gallery.stage import Stage

LEAST = 32
"""Pixels of the 100 % design, in the shorter direction (design, Type)."""

CONTROLS = (QAbstractButton, QLineEdit, QComboBox, QAbstractSpinBox, QAbstractItemView)


def controls(page: QWidget) -> list[QWidget]:
    """What can be reached by Tab or pressed; parts of a control count with their whole."""
    return [
        child
        for child in page.findChildren(QWidget)
        if isinstance(child, CONTROLS) and child.isVisible() and not _is_part(child)
    ]


def _is_part(child: QWidget) -> bool:
    parent = child.parentWidget()
    return (
        isinstance(parent, QComboBox | QAbstractSpinBox)
        or child.objectName().startswith("qt_")
        or child.focusPolicy() is Qt.FocusPolicy.NoFocus
    )


def name_of(control: QWidget) -> str:
    spoken = control.accessibleName()
    if not spoken and isinstance(control, QAbstractButton):
        spoken = control.text()
    return spoken.strip()


def spoken(control: QWidget) -> bool:
    """A screen reader says what it is and what it is called."""
    found = QAccessible.queryAccessibleInterface(control)
    nothing = (QAccessible.Role.NoRole, QAccessible.Role.Client)
    return found.role() not in nothing and bool(found.text(QAccessible.Text.Name))


def in_tab_order(page: QWidget) -> list[QWidget]:
    """What the Tab key visits, from the page on and round again."""
    chain: list[QWidget] = []
    following = page.nextInFocusChain()
    while following is not None and following is not page:
        if following.focusPolicy() & Qt.FocusPolicy.TabFocus:
            chain.append(following)
        following = following.nextInFocusChain()
    return chain


@pytest.fixture
def strays(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Whatever is told to show itself while it has no place yet and is no window."""
    seen: list[str] = []
    really = QWidget.setVisible

    def show(widget: QWidget, visible: bool) -> None:
        if visible and widget.isWindow() and not isinstance(widget, QDialog | QMainWindow):
            seen.append(f"{type(widget).__name__} {widget.objectName()}")
        really(widget, visible)

    monkeypatch.setattr(QWidget, "setVisible", show)
    monkeypatch.setattr(QWidget, "show", lambda widget: show(widget, True))
    return seen


@pytest.mark.parametrize("picture", PICTURES, ids=lambda picture: str(picture.name))
def test_every_control_has_a_name_and_room_to_hit(
    picture: Picture, qapp: QApplication, strays: list[str]
) -> None:
    """And nothing flashes up: a widget shown before it has its place is a window for a moment and
    takes the keyboard."""
    theme.apply(qapp, theme.Look())
    stage = Stage(picture.book)
    page = picture.draw(stage) or stage.window
    page.show()
    for _ in range(3):
        qapp.processEvents()
        qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    found = controls(page)
    unspoken = [name_of(one) for one in found if not spoken(one)]
    chain = in_tab_order(page)
    unreached = [name_of(one) for one in found if one not in chain]
    nameless = [f"{type(one).__name__} {one.objectName()}" for one in found if not name_of(one)]
    small = [
        f"{name_of(one)}: {one.width()} x {one.height()}"
        for one in found
        if min(one.width(), one.height()) < LEAST and not isinstance(one, QAbstractItemView)
    ]
    page.close()
    stage.close(qapp)
    assert nameless == []
    assert small == []
    assert unspoken == []
    assert unreached == []
    assert strays == []


def test_a_widget_that_flashes_up_would_be_seen(qapp: QApplication, strays: list[str]) -> None:
    stray = QLineEdit()
    stray.setVisible(True)
    stray.close()
    assert strays == ["QLineEdit "]
