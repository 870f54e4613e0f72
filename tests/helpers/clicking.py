"""Finding what a person would press, by its words."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QDialog, QLabel, QWidget

Shown = TypeVar("Shown", bound=QDialog)


def press(inside: QWidget, words: str) -> None:
    """Click the one visible button whose words begin so."""
    __tracebackhide__ = True
    _settle()
    found = [
        button
        for button in inside.findChildren(QAbstractButton)
        if button.isVisible() and button.text().startswith(words)
    ]
    assert len(found) == 1, [button.text() for button in found]
    QTest.mouseClick(found[0], Qt.MouseButton.LeftButton)


def dialog_in(inside: QWidget, kind: type[Shown]) -> Shown:
    """The one open dialog of that kind."""
    __tracebackhide__ = True
    found = [dialog for dialog in inside.findChildren(kind) if dialog.isVisible()]
    assert len(found) == 1
    return found[0]


def texts(inside: QWidget) -> list[str]:
    """Every visible text, in the order the widgets were made."""
    _settle()
    labels = inside.findChildren(QLabel)
    return [label.text() for label in labels if label.isVisible() and label.text()]


def _settle() -> None:
    """Qt shows widgets that were just put into a layout with the next events."""
    QCoreApplication.processEvents()
