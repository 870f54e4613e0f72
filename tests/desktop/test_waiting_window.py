"""The window never waits for the disk or for paper: the engine and the papers assert it."""

from __future__ import annotations

import inspect
import pkgutil
from collections.abc import Callable, Iterator
from importlib import import_module
from types import ModuleType
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from db import files
from db.engine import Book
from db.rosters.reading import read_roster
from desktop import apart, documents
from desktop.actions import guides, people
from desktop.printing import rendering
from desktop.scanning.evidence import evidence
from desktop.scanning.reading import read_file, read_picture
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


def works_of(room: ModuleType) -> list[Callable[..., Any]]:
    """Every public function of a room's modules that gives the bytes of a file."""
    found: dict[str, Callable[..., Any]] = {}
    for module in pkgutil.iter_modules(room.__path__):
        inside = import_module(f"{room.__name__}.{module.name}")
        for name, work in inspect.getmembers(inside, inspect.isfunction):
            gives = str(work.__annotations__.get("return", ""))
            if not name.startswith("_") and work.__module__ == inside.__name__ and gives in GIVES:
                found[f"{module.name}.{name}"] = work
    return [found[name] for name in sorted(found)]


GIVES = ("bytes", "tuple[bytes, tuple[SheetLayout, ...]]", "DrawnReport", "Form", "list[ReadPage]")
PARTS = ("codes", "fonts", "text", "form_package")
"""Modules that only turn bytes over for those who draw; as ``form_of`` does for ``read``."""
DRAWING = [
    work
    for work in works_of(documents)
    if work.__module__.split(".")[-1] not in PARTS and work.__name__ != "form_of"
]
READING = [read_file, read_picture, evidence, read_roster]
FILES = [files.write_new, files.replace, files.read_limited, apart.run]


@pytest.mark.parametrize(
    "work", [*DRAWING, *READING, *FILES], ids=lambda work: f"{work.__module__}.{work.__name__}"
)
def test_no_file_picture_or_paper_is_at_work_there(
    work: Callable[..., Any], tasks: WorkerTasks
) -> None:
    nothing = [None] * len(inspect.signature(work).parameters)
    with pytest.raises(AssertionError, match="thread of the window"):
        work(*nothing)


def test_every_kind_of_paper_is_among_them() -> None:
    names = {f"{work.__module__.split('.')[-1]}.{work.__name__}" for work in DRAWING}
    assert {
        "tables.write",
        "report_excel.write",
        "report_word.write",
        "person_papers.draw",
    } <= names
    assert {"form_filling.fill", "photos.fit_for_paper", "sign_in_sheet.draw_many"} <= names
    assert len(names) > 20
