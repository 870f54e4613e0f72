"""One picture as a PNG, at one size of text and in one theme."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from desktop.widgets import theme
from desktop.widgets.tokens import Theme
from tests.gallery.picture import Picture
from tests.gallery.stage import Stage

PERCENTS = (100, 150)


def draw(
    app: QApplication, picture: Picture, percent: int, out: Path, look: Theme = Theme.LIGHT
) -> Path:
    """Draw one picture at one size of text, in one theme; gives the file."""
    theme.apply(app, theme.Look(look, percent))
    theme.load_other_fonts()
    stage = Stage(picture.book)
    other = picture.draw(stage)
    shown = other if other is not None else stage.window
    shown.show()
    app.processEvents()
    app.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    app.processEvents()
    dressed = "" if look is Theme.LIGHT else f"-{look.value}"
    file = out / f"{picture.name}{dressed}-{percent}.png"
    shown.grab().save(str(file))
    if other is not None:
        other.close()
    stage.close(app)
    return file
