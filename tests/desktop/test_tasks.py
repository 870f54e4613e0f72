"""Where work runs, with the real threads."""

from __future__ import annotations

import sys
import threading
from collections.abc import Iterator
from functools import partial

import pytest
from pytestqt.qtbot import QtBot

from desktop.tasks import TURN_S, InlineTasks, Job, Lane, Outcome, WorkerTasks


@pytest.fixture
def worker(qapp: object) -> Iterator[WorkerTasks]:
    tasks = WorkerTasks()
    yield tasks
    tasks.close()


def test_work_on_the_book_runs_in_one_other_thread_and_answers_in_the_gui_thread(
    worker: WorkerTasks, qtbot: QtBot
) -> None:
    ran: list[int] = []
    answered: list[int] = []
    for _ in range(3):
        job = Job(
            lambda: ran.append(threading.get_ident()),
            lambda _: answered.append(threading.get_ident()),
        )
        worker.run(job)
    qtbot.waitUntil(lambda: len(answered) == 3)
    assert len(set(ran)) == 1
    assert set(ran) != set(answered) == {threading.get_ident()}


def test_jobs_on_the_book_keep_their_order(worker: WorkerTasks, qtbot: QtBot) -> None:
    done: list[object] = []
    for number in range(20):
        worker.run(Job(partial(int, number), lambda outcome: done.append(outcome.value)))
    qtbot.waitUntil(lambda: len(done) == 20)
    assert done == list(range(20))


def test_drawing_does_not_wait_for_the_book(worker: WorkerTasks, qtbot: QtBot) -> None:
    gate = threading.Event()
    done: list[str] = []
    worker.run(Job(gate.wait, lambda _: done.append("book")))
    worker.run(Job(lambda: None, lambda _: done.append("drawing")), Lane.POOL)
    qtbot.waitUntil(lambda: done == ["drawing"])
    gate.set()
    qtbot.waitUntil(lambda: done == ["drawing", "book"])


@pytest.mark.parametrize("lane", list(Lane))
def test_an_exception_becomes_the_outcome(worker: WorkerTasks, qtbot: QtBot, lane: Lane) -> None:
    outcomes: list[Outcome] = []
    worker.run(Job(lambda: 1 // 0, outcomes.append), lane)
    qtbot.waitUntil(lambda: bool(outcomes))
    assert isinstance(outcomes[0].error, ZeroDivisionError)


def test_a_job_nobody_wants_any_more_is_not_run(worker: WorkerTasks, qtbot: QtBot) -> None:
    ran: list[str] = []
    finished: list[Outcome] = []
    worker.run(Job(lambda: ran.append("unwanted"), finished.append, wanted=lambda: False))
    worker.run(Job(lambda: ran.append("wanted"), finished.append))
    qtbot.waitUntil(lambda: len(finished) == 1)
    assert ran == ["wanted"]


def test_closing_finishes_what_was_asked_and_delivers_nothing(qapp: object) -> None:
    tasks = WorkerTasks()
    saved: list[int] = []
    told: list[Outcome] = []
    for number in range(50):
        tasks.run(Job(partial(saved.append, number), told.append))
    tasks.close()
    assert saved == list(range(50))
    assert told == []


def test_after_closing_nothing_runs(qapp: object) -> None:
    tasks = WorkerTasks()
    tasks.close()
    ran: list[str] = []
    tasks.run(Job(lambda: ran.append("late"), lambda _: None))
    assert ran == []


def test_any_thread_may_act_in_the_gui_thread(worker: WorkerTasks, qtbot: QtBot) -> None:
    where: list[int] = []
    other = threading.Thread(
        target=worker.in_gui, args=(lambda: where.append(threading.get_ident()),)
    )
    other.start()
    other.join()
    qtbot.waitUntil(lambda: bool(where))
    assert where == [threading.get_ident()]


def test_inline_tasks_answer_at_once() -> None:
    outcomes: list[Outcome] = []
    InlineTasks().run(Job(lambda: 7, outcomes.append))
    assert outcomes == [Outcome(7)]


def test_a_counting_thread_gives_the_window_its_turn_soon_and_afterwards_as_before(
    qapp: object,
) -> None:
    before = sys.getswitchinterval()
    tasks = WorkerTasks()
    assert sys.getswitchinterval() == pytest.approx(TURN_S)
    tasks.close()
    assert sys.getswitchinterval() == pytest.approx(before)
