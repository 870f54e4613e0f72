"""The roll's keyboard: a real text field, so that every Vietnamese keyboard program works in it.

Letters always search. A digit marks only while the field is empty: with text in it, digits are
tone marks of VNI and belong to the name being typed. Enter takes the name and empties the field,
so the next digit marks. Backspace only ever takes letters away; keyboard programs send it while
they compose. Space marks present and goes on where the field is empty, else it is a space.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QInputMethodEvent, QKeyEvent

from desktop.widgets.fields import SearchField

DIGITS = "0123456789"
_STEPS = {
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_PageUp: -8,
    Qt.Key.Key_PageDown: 8,
}


class RollSearch(SearchField):
    """The field at the head of the roll.

    Signals:
        digit(int): a digit was pressed while nothing is being typed.
        space(): so was the space bar.
        stepped(int): up or down by so many rows.
    """

    digit = Signal(int)
    space = Signal()
    stepped = Signal(int)

    def __init__(self, hint: str, name: str) -> None:
        super().__init__(hint, name=name, wait_ms=0)
        self._composing = False

    @property
    def idle(self) -> bool:
        """Nothing typed and nothing being composed."""
        return not self.text() and not self._composing

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(Qt.Key(event.key()))
        if step is not None and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.stepped.emit(step)
        elif self.idle and event.text() and event.text() in DIGITS:
            self.digit.emit(int(event.text()))
        elif self.idle and event.key() == Qt.Key.Key_Space:
            self.space.emit()
        else:
            super().keyPressEvent(event)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Input methods commit text without key presses; a lone digit or space marks as well."""
        committed = event.commitString()
        if self.idle and not event.preeditString() and len(committed) == 1:
            if committed in DIGITS:
                self.digit.emit(int(committed))
                return
            if committed == " ":
                self.space.emit()
                return
        super().inputMethodEvent(event)
        self._composing = bool(event.preeditString())
