"""Long work of the window: the index of it, the bar that shows it, and its end when asked."""

from __future__ import annotations

import ast
import inspect
import threading
from collections.abc import Callable, Iterator
from functools import partial
from importlib import import_module
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

import desktop
from db.domain import long_work
from db.domain.errors import AppError
from desktop import long_works, working
from desktop.changes_bus import ChangesBus
from desktop.operations import Operations
from desktop.screens.main_window import MainWindow
from desktop.tasks import Job, Lane, Tasks, WorkerTasks
from desktop.widgets.work_bar import WorkBar

ROOMS = ("screens", "dialogs")
WAIT_MS = 20_000
LOOK_MS = 50
PLACES = {"folder", "file", "files", "path", "paths", "out", "places"}
OWN_BAR = {"receiving.take_in": "the commune's inbox shows it among its files (test_inbox)"}
QUICK = {
    "beginning.begin": "makes one empty book",
    "beginning.look_at_invitation": "reads one small file",
    "enrolment.invite": "one small file",
    "enrolment.join": "one small file",
    "enrolment.accept": "one small file",
    "solang_files.sort_of": "reads the head of one file",
}
"""Actions that touch a file and are done in a moment whatever the book holds."""


class Queue(Tasks):
    """Work that was asked for and has not begun."""

    def __init__(self) -> None:
        self.jobs: list[Job] = []

    def run(self, job: Job, lane: Lane = Lane.BOOK) -> None:
        self.jobs.append(job)

    def in_gui(self, act: Callable[[], None]) -> None:
        act()

    def close(self) -> None:
        """Nothing runs."""


def action(name: str) -> Callable[..., object]:
    module, function = name.rsplit(".", 1)
    found: Callable[..., object] = getattr(import_module(f"desktop.actions.{module}"), function)
    return found


def asked_by_the_window() -> set[str]:
    """Every “module.function” of the actions that a screen or dialog hands to ``operations``."""
    found: set[str] = set()
    root = Path(desktop.__file__).parent
    for file in (path for room in ROOMS for path in (root / room).rglob("*.py")):
        for call in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(call, ast.Call) and call.args and _runs(call.func):
                first = call.args[0]
                if isinstance(first, ast.Attribute) and isinstance(first.value, ast.Name):
                    found.add(_at_home(f"{first.value.id}.{first.attr}"))
    return found


def _at_home(name: str) -> str:
    """The same by the module that holds it; one may offer what another holds."""
    try:
        found = action(name)
    except (ModuleNotFoundError, AttributeError):
        return name
    return f"{found.__module__.removeprefix(long_works.ACTIONS)}.{found.__name__}"


def _runs(called: ast.expr) -> bool:
    if isinstance(called, ast.Name):
        return called.id == "run"
    return isinstance(called, ast.Attribute) and called.attr in ("run", "free")


def touches_a_place(name: str) -> bool:
    try:
        parameters = inspect.signature(action(name)).parameters
    except (ModuleNotFoundError, AttributeError):
        return False  # A method of a screen, which hands on what it was given.
    return bool(PLACES & parameters.keys())


def operations(tasks: Tasks, refused: list[str] | None = None) -> Operations:
    def refuse(error: AppError) -> None:
        assert refused is not None, error
        refused.append(error.code)

    def fault(error: Exception) -> None:
        raise error

    return Operations(tasks, ChangesBus(), refuse, fault)


@pytest.fixture(autouse=True)
def short_looks(monkeypatch: pytest.MonkeyPatch) -> None:
    """What takes long here takes a tenth of a second."""
    monkeypatch.setattr(working, "SHOW_MS", LOOK_MS)


@pytest.fixture
def worker(qapp: object) -> Iterator[WorkerTasks]:
    tasks = WorkerTasks()
    yield tasks
    tasks.close()


def test_whatever_the_window_reads_from_a_drive_or_writes_to_one_is_shown_as_long_work() -> None:
    asked = {name for name in asked_by_the_window() if touches_a_place(name)}
    assert len(asked) > 15
    assert asked - long_works.index() - QUICK.keys() == OWN_BAR.keys()


@pytest.mark.parametrize("name", sorted(long_works.index()))
def test_every_long_work_is_shown_once_it_takes_long(name: str, qtbot: QtBot) -> None:
    queue = Queue()
    ours = operations(queue)
    ours.run(partial(action(name)))
    assert ours.works.shown is None
    qtbot.waitUntil(lambda: ours.works.shown is not None, timeout=WAIT_MS)
    shown = ours.works.shown
    assert shown is not None
    assert shown.title == long_works.title(action(name))
    ours.works.stop()
    assert shown.watch.asked.is_set()
    with pytest.raises(AppError, match="stopped"):
        queue.jobs[0].work()


def test_what_nobody_wants_any_more_is_shown_no_longer(qtbot: QtBot) -> None:
    queue = Queue()
    ours = operations(queue)
    ours.run(action("reports.report"), latest="report")
    ours.run(action("reports.report"), latest="report")
    assert [job.wanted() for job in queue.jobs] == [False, True]
    qtbot.waitUntil(lambda: ours.works.shown is not None, timeout=WAIT_MS)
    assert len(ours.works._works) == 1  # noqa: SLF001 - only one of them is shown at a time


def test_a_quick_action_is_never_shown() -> None:
    assert long_works.title(action("people.add")) is None
    assert long_works.title(lambda book: None) is None


def test_the_bar_counts_and_its_button_ends_the_work(worker: WorkerTasks, qtbot: QtBot) -> None:
    refused: list[str] = []
    ours = operations(worker, refused)
    window = MainWindow()
    qtbot.addWidget(window)
    window.resize(1366, 670)
    window.show()
    window.follow(ours.works)
    goes_on, ended = threading.Event(), threading.Event()

    def endless(book: object) -> None:
        try:
            while True:
                long_work.step(12, 60)
                goes_on.wait(0.01)
        finally:
            ended.set()

    ours.run(endless, shown_as="Đang nhập danh sách vào sổ")
    qtbot.waitUntil(lambda: _bar(window) is not None, timeout=WAIT_MS)
    bar = _bar(window)
    assert bar is not None
    qtbot.waitUntil(lambda: bar.count.text() == "12/60")
    assert bar.isVisible()
    assert bar.words.text() == "Đang nhập danh sách vào sổ"
    assert (bar.bar.value(), bar.bar.maximum()) == (12, 60)
    bar.stop.click()
    qtbot.waitUntil(lambda: refused == ["stopped"])
    assert ended.is_set()
    assert not bar.isVisible()


def test_quick_work_shows_no_bar(worker: WorkerTasks, qtbot: QtBot) -> None:
    ours = operations(worker)
    window = MainWindow()
    qtbot.addWidget(window)
    window.follow(ours.works)
    done: list[object] = []
    ours.run(lambda _: 7, shown_as="Đang lưu tệp", on_done=done.append)
    qtbot.waitUntil(lambda: done == [7])
    qtbot.wait(4 * LOOK_MS)
    assert _bar(window) is None


def _bar(window: MainWindow) -> WorkBar | None:
    return window.findChild(WorkBar)


def test_what_only_reads_is_not_waited_for_when_the_window_closes(worker: WorkerTasks) -> None:
    """Thirty photos take half a minute; a file that is being written is finished all the same."""
    ours = operations(worker)
    ends: list[str] = []
    begun = threading.Barrier(3)

    def goes_on(name: str, steps: int) -> None:
        begun.wait(WAIT_MS / 1000)
        try:
            for at in range(steps):
                long_work.step(at, steps)
                threading.Event().wait(0.01)
            ends.append(f"{name} done")
        except AppError as error:
            ends.append(f"{name} {error.code}")

    ours.free(goes_on, "reading", 10_000, shown_as="Đang đọc", ends_with_window=True)
    ours.run(lambda _: goes_on("writing", 50), shown_as="Đang lưu")
    begun.wait(WAIT_MS / 1000)
    ours.close()
    assert sorted(ends) == ["reading stopped", "writing done"]
