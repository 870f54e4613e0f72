"""The window never waits for the disk or for paper: the engine and the papers assert it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from db.engine import Book
from desktop.actions import guides, people
from desktop.printing import rendering
from desktop.tasks import Job, Lane, Outcome, WorkerTasks
from tests import builders

WAIT_MS = 10_000


@pytest.fixture
def tasks(qapp: QApplication) -> Iterator[WorkerTasks]:
    made = WorkerTasks()
    yield made
    made.close()


def outcome(tasks: WorkerTasks, qtbot: QtBot, work: Callable[[], Any], lane: Lane) -> Outcome:
    """What becomes of the work where it belongs."""
    answered: list[Outcome] = []
    tasks.run(Job(work, answered.append), lane)
    qtbot.waitUntil(lambda: bool(answered), timeout=WAIT_MS)
    return answered[0]


def test_the_book_is_not_read_on_the_thread_of_the_window(
    book: Book, tasks: WorkerTasks, qtbot: QtBot
) -> None:
    with pytest.raises(AssertionError, match="thread of the window"):
        people.listing(book)
    assert outcome(tasks, qtbot, lambda: people.listing(book), Lane.BOOK).value == ()


def test_nor_written(book: Book, tasks: WorkerTasks, qtbot: QtBot) -> None:
    with pytest.raises(AssertionError, match="thread of the window"):
        builders.club(book)
    made = outcome(tasks, qtbot, lambda: builders.club(book), Lane.BOOK)
    assert made.error is None


def test_nor_is_paper_drawn_or_rendered_there(tasks: WorkerTasks, qtbot: QtBot) -> None:
    with pytest.raises(AssertionError, match="thread of the window"):
        guides.draw()
    pdf = outcome(tasks, qtbot, guides.draw, Lane.POOL).value
    with pytest.raises(AssertionError, match="thread of the window"):
        rendering.sizes_of(pdf)
    assert outcome(tasks, qtbot, lambda: rendering.sizes_of(pdf), Lane.POOL).value


def test_without_a_window_every_thread_may_work(book: Book, qapp: QApplication) -> None:
    WorkerTasks().close()
    assert people.listing(book) == ()
