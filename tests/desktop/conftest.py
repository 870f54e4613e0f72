"""What tests of the window share: the one look, a desk over inline tasks, a spy at the one door."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from db.domain.books import BookInfo
from db.domain.changes import Changes
from db.domain.houses import BookKind, HouseKind
from db.engine import Book
from desktop.actions import books
from desktop.changes_bus import ChangesBus
from desktop.notify import Level, Message, Notify, Question
from desktop.operations import Operations
from desktop.screens.desk import Desk
from desktop.screens.screen import Screen
from desktop.settings import Settings
from desktop.tasks import InlineTasks
from desktop.widgets import theme

NOW = datetime(2026, 11, 22, 8, 42)  # noqa: DTZ001 - the laptop's own wall clock, as the app reads it


@dataclass
class NotifySpy:
    """Everything said to the user; ``only`` is the one message there may be."""

    messages: list[Message] = field(default_factory=list)
    questions: list[Question] = field(default_factory=list)

    def only(self, level: Level) -> str:
        __tracebackhide__ = True
        assert len(self.messages) == 1, self.messages
        assert self.messages[0].level is level
        return self.messages[0].text


@dataclass
class Walk:
    """Where ``desk.go`` was asked to go."""

    steps: list[tuple[str, dict[str, Any]]] = field(default_factory=list)

    def __call__(self, screen: str, **facts: object) -> None:
        self.steps.append((screen, facts))


@pytest.fixture(autouse=True)
def look(qapp: QApplication) -> Iterator[None]:
    """Every test starts at 100 % in the light theme, without the windows of the test before.

    Without an event loop nothing that was told to delete itself does, and a new style sheet would
    be put on all of them.
    """
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    if not qapp.styleSheet() or theme.look() != theme.Look():
        theme.apply(qapp, theme.Look())
    theme.load_other_fonts()
    yield


@pytest.fixture
def notify() -> Notify:
    made = Notify()
    made.listen()
    return made


@pytest.fixture
def notify_spy(notify: Notify) -> NotifySpy:
    spy = NotifySpy()
    notify.said.connect(spy.messages.append)
    notify.asked.connect(spy.questions.append)
    return spy


@pytest.fixture
def walk() -> Walk:
    return Walk()


def refresh_by(bus: ChangesBus, screen: Screen) -> None:
    """Let a screen follow what is saved, as the window lets the one that is shown."""

    def follow(changes: Changes, by: object) -> None:
        if by is not screen and screen.concerned(changes):
            screen.refresh(changes)

    bus.changed.connect(follow)


@pytest.fixture
def bus() -> ChangesBus:
    return ChangesBus()


def raise_fault(error: Exception) -> None:
    """In tests our own bugs are not worded but raised."""
    raise error


@pytest.fixture
def operations(bus: ChangesBus, notify: Notify) -> Operations:
    return Operations(InlineTasks(), bus, notify.refused, raise_fault)


HOUSE = BookInfo(
    book_kind=BookKind.HOUSE,
    id="0192f0c1-0000-7000-8000-000000000001",
    name="Nhà văn hóa làng Suối Trong",
    kind=HouseKind.VILLAGE_HOUSE,
    commune="Núi Xanh",
    province="Gia Lai",
    joined=True,
    actor="Lan",
)


@pytest.fixture
def desk(operations: Operations, notify: Notify, walk: Walk) -> Desk:
    """A desk without a book: for screens that are given their values by the test."""
    return Desk(HOUSE, operations, notify, walk, lambda: None, Settings(None), lambda: NOW)


@pytest.fixture
def book_desk(book: Book, desk: Desk) -> Desk:
    """The same desk over the real, empty book of a house."""
    desk.operations.open(lambda: book, lambda _: None, lambda: None)
    return replace(desk, book=books.about(book))
