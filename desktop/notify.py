"""The one door to the user: everything said goes through here, and tests listen here.

Nobody else shows a message. A refusal is worded by ``desktop.wording``; what was done is said in a
bar that offers to take it back; a question is asked only where an act cannot be taken back, or
where what was shown as saved would leave the figures.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QObject, Signal

from db.domain.errors import AppError
from desktop.wording import word

log = logging.getLogger(__name__)


class Level(StrEnum):
    """How much a message matters."""

    DONE = "done"
    NOTE = "note"
    REFUSED = "refused"
    FAULT = "fault"


@dataclass(frozen=True)
class Message:
    """One thing said. ``undoable``: the bar offers “Hoàn tác”. ``details`` is for a technician."""

    level: Level
    text: str
    undoable: bool = False
    details: str = ""


@dataclass(frozen=True)
class Question:
    """A confirmation: title is the question with object and count, buttons are verbs.

    ``no`` is the safe answer and the default; ``on_yes`` runs only on a clear yes.
    """

    title: str
    text: str
    yes: str
    no: str
    on_yes: Callable[[], object]


class Notify(QObject):
    """Says things to whoever listens.

    Signals:
        said(Message): show it. Messages before any window exists are kept for the first listener.
        asked(Question): ask it.
    """

    said = Signal(object)
    asked = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._waiting: list[Message] | None = []

    def done(self, text: str, *, undoable: bool = True) -> None:
        """An act was saved: names the object, e.g. “Đã xóa CLB Cồng chiêng (32 thành viên)”."""
        self._say(Message(Level.DONE, text, undoable))

    def note(self, text: str) -> None:
        """Something to know; nothing was changed."""
        self._say(Message(Level.NOTE, text))

    def refused(self, error: AppError) -> None:
        """The world did not let us; the sentence stands in ``desktop.error_words``."""
        log.info("refused: %s", error.code)
        self._say(Message(Level.REFUSED, word(error)))

    def fault(self, text: str, details: str) -> None:
        """Our own bug; ``details`` hold no data of the book."""
        self._say(Message(Level.FAULT, text, details=details))

    def ask(self, question: Question) -> None:
        self.asked.emit(question)

    def listen(self) -> None:
        """A window is there and listens: say what was kept."""
        waiting, self._waiting = self._waiting or [], None
        for message in waiting:
            self.said.emit(message)

    def _say(self, message: Message) -> None:
        if self._waiting is not None:
            self._waiting.append(message)
        else:
            self.said.emit(message)
