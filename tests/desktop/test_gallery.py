"""Every picture of the gallery can be drawn, at both sizes, and nothing on it is cut."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget

from desktop.screens.main_window import MainWindow
from desktop.widgets import theme
from desktop.widgets.buttons import Button, Kind
from tests.gallery.drawing import PERCENTS, draw
from tests.gallery.every import PICTURES
from tests.gallery.picture import Picture
from tests.gallery.stage import SIZE, Stage


def shown(picture: Picture, percent: int, app: QApplication) -> tuple[Stage, QWidget]:
    """The stage of a picture and what is to be looked at: the window, or a dialog."""
    theme.apply(app, theme.Look(percent=percent))
    stage = Stage(picture.book)
    page = picture.draw(stage) or stage.window
    page.show()
    for _ in range(3):
        app.processEvents()
        app.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return stage, page


def visible(page: QWidget, kind: type[QWidget]) -> list[QWidget]:
    return [child for child in page.findChildren(kind) if child.isVisible()]


def cut(page: QWidget) -> list[str]:
    """Words that have less room than they need."""
    buttons = [
        (child, child.text())
        for child in visible(page, Button)
        if isinstance(child, QAbstractButton)
    ]
    labels = [
        (child, child.text())
        for child in visible(page, QLabel)
        if isinstance(child, QLabel) and not child.wordWrap()
    ]
    return [
        f"{text}: {widget.width()} of {widget.sizeHint().width()}"
        for widget, text in (*buttons, *labels)
        if text and widget.width() < widget.sizeHint().width()
    ]


def cut_through(page: QWidget) -> list[str]:
    """Texts of several lines that have less height than they need at their width."""
    return [
        f"{child.text()}: {child.height()} of {child.heightForWidth(child.width())} high"
        for child in visible(page, QLabel)
        if isinstance(child, QLabel) and child.wordWrap() and child.text()
        if child.height() < child.heightForWidth(child.width())
    ]


def settled(page: QWidget, app: QApplication) -> list[str]:
    """What is cut through when everything found its place: layouts ask each other in turns."""
    for _ in range(TURNS):
        if not cut_through(page):
            break
        app.processEvents()
    return cut_through(page)


LARGEST, TURNS = 200, 30


def drawn_at(picture: Picture) -> tuple[int, ...]:
    """Full lists are measured at the size where room is scarcest and that must still fit."""
    return (150,) if picture.name.endswith("-full") else (*PERCENTS, LARGEST)


@pytest.mark.parametrize(
    ("picture", "percent"),
    [
        pytest.param(picture, percent, id=f"{picture.name}-{percent}")
        for picture in PICTURES
        for percent in drawn_at(picture)
    ],
)
def test_nothing_is_cut_and_one_button_is_filled(
    picture: Picture, percent: int, qapp: QApplication
) -> None:
    stage, page = shown(picture, percent, qapp)
    filled = [
        child.text()
        for child in visible(page, Button)
        if isinstance(child, Button) and child.kind is Kind.PRIMARY
    ]
    squeezed = cut(page) + settled(page, qapp)
    least = page.minimumSizeHint()
    page.close()
    stage.close(qapp)
    assert squeezed == []
    if isinstance(page, MainWindow):
        # Whatever is taller scrolls: the window itself still fits what is left of the screen.
        assert (least.width() <= SIZE[0], least.height() <= SIZE[1]) == (True, True)
    assert len(filled) <= 1


def test_a_picture_is_drawn_into_its_file(qapp: QApplication, tmp_path: Path) -> None:
    file = draw(qapp, PICTURES[0], 100, tmp_path)
    assert file.read_bytes()[:8] == b"\x89PNG\r\n\x1a\n"


def test_every_picture_has_its_own_name() -> None:
    names = [picture.name for picture in PICTURES]
    assert len(set(names)) == len(names)
