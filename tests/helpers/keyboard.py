"""Typing as people in Vietnam do: letters QTest has no key for, replaced while they compose.

``QTest.keyClicks`` aborts on a letter outside ASCII, so such a letter is sent as the key event that
the keyboard program sends.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget


def type_text(widget: QWidget, text: str) -> None:
    """Type letters one by one, whatever they are."""
    for letter in text:
        if letter.isascii():
            QTest.keyClicks(widget, letter)
            continue
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter)
            QCoreApplication.sendEvent(widget, event)


def replace_letters(widget: QWidget, gone: int, come: str) -> None:
    """What a keyboard program does when a key changes the letters before it."""
    for _ in range(gone):
        QTest.keyClick(widget, Qt.Key.Key_Backspace)
    type_text(widget, come)


def commit(widget: QWidget, text: str, preedit: str = "") -> None:
    """What an input method sends: text without any key."""
    event = QInputMethodEvent(preedit, [])
    event.setCommitString(text)
    QCoreApplication.sendEvent(widget, event)
