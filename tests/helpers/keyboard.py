"""Typing as people in Vietnam do: letters QTest has no key for, replaced while they compose.

``QTest.keyClicks`` aborts on a letter outside ASCII, so such a letter is sent as the key event that
the keyboard program sends.
"""

from __future__ import annotations

import unicodedata

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


TONES = {
    "s": "\u0301",
    "f": "\u0300",
    "r": "\u0309",
    "x": "\u0303",
    "j": "\u0323",
    "1": "\u0301",
    "2": "\u0300",
    "3": "\u0309",
    "4": "\u0303",
    "5": "\u0323",
}
"""The combining mark that a key sets on the vowel before it, in Telex and in VNI."""

TELEX = {"aa": "â", "ee": "ê", "oo": "ô", "dd": "đ", "aw": "ă", "ow": "ơ", "uw": "ư"}
VNI = {"a6": "â", "e6": "ê", "o6": "ô", "d9": "đ", "a8": "ă", "o7": "ơ", "u7": "ư"}
VOWELS = "aeiouyâêôăơư"


def composed(typed: str, *, vni: bool = False) -> str:
    """What a Vietnamese keyboard program makes of keys, letter by letter; small or capital.

    As Unikey without its spelling check: a key that changes letters before it in the same word does
    so, else it stays a letter.
    """
    made: list[str] = []
    for key in typed:
        if not _changed(made, key, vni=vni):
            made.append(key)
    return unicodedata.normalize("NFC", "".join(made))


def _changed(made: list[str], key: str, *, vni: bool) -> bool:
    low = key.lower()
    if made and made[-1][0].lower() + low in (VNI if vni else TELEX) and len(made[-1]) == 1:
        shape = (VNI if vni else TELEX)[made[-1].lower() + low]
        made[-1] = shape.upper() if made[-1].isupper() else shape
        return True
    if low == "w" and not vni:
        made.append("Ư" if key.isupper() else "ư")
        return True
    if low not in TONES or low.isdigit() is not vni:
        return False
    for at in range(len(made) - 1, -1, -1):
        letter = made[at][0].lower()
        if not letter.isalpha():
            return False
        if letter in VOWELS and len(made[at]) == 1:
            made[at] += TONES[low]
            return True
    return False
