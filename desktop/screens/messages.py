"""Shows what ``notify`` says: a bar at the foot, and a question as a dialog."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.widgets import theme
from desktop.widgets.message_bar import MessageBar
from desktop.widgets.text import Text
from desktop.widgets.tokens import Tone
from desktop.wording import tr

if TYPE_CHECKING:
    from desktop.notify import Message, Question

TONES = {"done": Tone.GOOD, "note": Tone.INFO, "refused": Tone.WARN, "fault": Tone.BAD}
"""By the level of a message."""


class Messages(QWidget):
    """The place of messages in the window.

    Signals:
        undo_asked(): “Hoàn tác” was pressed in the bar.
    """

    undo_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("clear")
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(24), 0, theme.px(24), theme.px(10))
        self.bar = MessageBar(tr("Hoàn tác"), tr("Chép lỗi"), tr("Ẩn"))
        self._details = ""
        column.addWidget(self.bar)
        self.bar.undo_asked.connect(self.undo_asked)
        self.bar.copy_asked.connect(lambda: QGuiApplication.clipboard().setText(self._details))
        self.bar.hidden.connect(self.hide)
        self.hide()

    def show_message(self, message: Message) -> None:
        self._details = f"{message.text}\n{message.details}"
        self.show()
        self.bar.tell(
            message.text,
            TONES[message.level],
            undoable=message.undoable,
            copyable=bool(message.details),
        )

    def show_question(self, question: Question) -> None:
        from desktop.widgets.dialog import Dialog

        dialog = Dialog(self.window(), question.title, question.yes, question.no, danger=True)
        dialog.body.addWidget(Text(question.text, wrap=True))
        dialog.accepted.connect(lambda: question.on_yes())
        dialog.open()
