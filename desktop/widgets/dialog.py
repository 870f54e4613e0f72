"""The frame of every dialog: a question as title, a body, verbs as buttons, the safe one first."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop.widgets import letters, theme
from desktop.widgets.buttons import Button, Kind
from desktop.widgets.scroll_body import ScrollBody
from desktop.widgets.text import Kind as TextKind
from desktop.widgets.text import Text

WIDTH = 480

During = Callable[[Callable[[], None]], Callable[[], bool]]
"""Does something, and gives whether what it asked for is still to be answered
(``operations.during``)."""

_at_first_show: Callable[[Dialog], object] | None = None


def at_first_show(act: Callable[[Dialog], object] | None) -> None:
    """Call ``act`` for each dialog when it is shown for the first time; None: nothing."""
    global _at_first_show
    _at_first_show = act


class Dialog(QDialog):
    """A dialog that is shown with ``open()``, never with ``exec()``: the loop stays one.

    A subclass fills ``body`` and overrides ``confirm``, which calls ``accept()`` when all is right.
    Esc and the second button leave everything as it was.

    Attributes:
        body: the column for the fields.
        yes, no: the two buttons; ``yes`` is the filled one.
        scrolls: a body taller than the screen scrolls and the buttons stay. Only a dialog whose
            body scrolls by itself says no.
        drafted: what is typed here outlives the dialog (``dialogs.drafting``); False where neither
            the title nor the values it opens with tell which record it is about.
        draft_key: id of that record, set by who opens the dialog; makes it drafted too.
    """

    scrolls = True
    drafted = True
    draft_key = ""

    def __init__(
        self, parent: QWidget | None, title: str, yes: str, no: str, *, danger: bool = False
    ) -> None:
        super().__init__(parent)
        self._was_shown = False
        self._during: During | None = None
        self._sent: Callable[[], bool] | None = None
        # On the object itself, so that whatever a subclass connects to it waits too.
        self.confirm = self._once(self.confirm)  # type: ignore[method-assign]
        self.setWindowTitle(title)
        self.setModal(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(theme.px(20), theme.px(16), theme.px(20), theme.px(16))
        outer.setSpacing(theme.px(12))
        self._title = Text(title, TextKind.TITLE, wrap=True)
        outer.addWidget(self._title)
        if self.scrolls:
            scroll = ScrollBody(width=WIDTH - 40)
            self.body = scroll.column
            outer.addWidget(scroll, 1)
        else:
            self.body = QVBoxLayout()
            self.body.setSpacing(theme.px(10))
            outer.addLayout(self.body, 1)
        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(theme.px(8))
        self.yes = Button(yes, self.confirm, kind=Kind.DANGER if danger else Kind.PRIMARY)
        self.no = Button(no, self.reject)
        self.buttons.addStretch(1)
        self.buttons.addWidget(self.no)
        self.buttons.addWidget(self.yes)
        outer.addLayout(self.buttons)
        self._filled = self.yes
        safe = self.no if danger else self.yes
        safe.setDefault(True)
        self.setMinimumWidth(theme.px(WIDTH))
        # The window's own key does not reach into a dialog that stands before it.
        QShortcut(QKeySequence(letters.KEY), self, lambda: letters.offer(self))

    def answers_come(self, during: During) -> None:
        """Pressing twice saves once: while what ``confirm`` asked for is not answered, it is not
        asked again."""
        self._during = during

    def _once(self, confirm: Callable[[], None]) -> Callable[[], None]:
        def pressed() -> None:
            if self._sent is not None and self._sent():
                return
            if self._during is None:
                confirm()
            else:
                self._sent = self._during(confirm)

        return pressed

    def set_title(self, title: str) -> None:
        """Ask something else: the form was opened for another purpose."""
        self.setWindowTitle(title)
        self._title.setText(title)

    def next_is(self, button: Button) -> None:
        """Fill this button instead and let Enter press it: the step that comes next."""
        self._filled.set_kind(Kind.SECONDARY)
        button.set_kind(Kind.PRIMARY)
        button.setDefault(True)
        self._filled = button

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._was_shown:
            self._was_shown = True
            QTimer.singleShot(0, self, self._show_beginnings)
            if _at_first_show is not None:
                _at_first_show(self)

    def _show_beginnings(self) -> None:
        """Of a text too long for its line the beginning is seen: names all end differently."""
        for line in self.findChildren(QLineEdit):
            long = len(line.text())
            if line.hasSelectedText():
                line.setSelection(long, -long)
            elif not line.hasFocus():
                line.setCursorPosition(0)

    def given_up(self) -> None:
        """A draft was given up: nothing typed is to be remembered beside the fields."""

    def confirm(self) -> None:
        """The filled button: take what was given."""
        self.accept()
