"""The only way from a screen to the book."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from db.domain.changes import Changes, Subject
from db.domain.errors import AppError
from desktop.changes_bus import ChangesBus
from desktop.operations import Operations
from desktop.tasks import InlineTasks, Job, Lane
from tests.desktop.conftest import NotifySpy, raise_fault

PEOPLE = Changes(frozenset({Subject.PEOPLE}), changed=1)


class LateTasks(InlineTasks):
    """Keeps jobs until they are asked for, as a busy thread would."""

    def __init__(self) -> None:
        super().__init__()
        self.jobs: list[Job] = []

    def run(self, job: Job, lane: Lane = Lane.BOOK) -> None:
        self.jobs.append(job)

    def work_off(self) -> None:
        jobs, self.jobs = self.jobs, []
        for job in jobs:
            super().run(job)


@pytest.fixture
def told(bus: ChangesBus) -> list[tuple[Changes, object]]:
    heard: list[tuple[Changes, object]] = []
    bus.changed.connect(lambda changes, by: heard.append((changes, by)))
    return heard


def test_the_action_gets_the_open_book(operations: Operations) -> None:
    seen: list[object] = []
    operations.open(lambda: "the book", lambda _: None, lambda: None)
    operations.run(lambda book, word: (book, word), "word", on_done=seen.append)
    assert seen == [("the book", "word")]


def test_what_an_act_changed_is_told_with_who_asked(
    operations: Operations, told: list[tuple[Changes, object]]
) -> None:
    operations.run(lambda _: PEOPLE, by="the screen")
    assert told == [(PEOPLE, "the screen")]


def test_an_act_that_changed_nothing_is_not_told(
    operations: Operations, told: list[tuple[Changes, object]]
) -> None:
    operations.run(lambda _: Changes(unchanged=3))
    assert told == []


def test_a_refusal_is_worded_once(operations: Operations, notify_spy: NotifySpy) -> None:
    def refuse(_: object) -> Changes:
        raise AppError("nothing_to_undo")

    operations.run(refuse)
    assert [message.level for message in notify_spy.messages] == ["refused"]


def test_a_screen_may_take_the_refusal_itself(
    operations: Operations, notify_spy: NotifySpy
) -> None:
    def refuse(_: object) -> Changes:
        raise AppError("nothing_to_undo")

    taken: list[str] = []
    operations.run(refuse, on_refused=lambda error: taken.append(error.code))
    assert (taken, notify_spy.messages) == (["nothing_to_undo"], [])


def test_our_own_fault_goes_to_the_fault_report(bus: ChangesBus) -> None:
    faults: list[Exception] = []
    operations = Operations(InlineTasks(), bus, raise_fault, faults.append)
    operations.run(lambda _: 1 // 0)
    assert [type(fault) for fault in faults] == [ZeroDivisionError]


def test_of_questions_of_one_kind_only_the_newest_is_answered(bus: ChangesBus) -> None:
    tasks = LateTasks()
    operations = Operations(tasks, bus, raise_fault, raise_fault)
    asked: list[str] = []
    answers: list[str] = []

    def ask(_: object, typed: str) -> str:
        asked.append(typed)
        return typed

    for typed in ("d", "di", "din", "dinh"):
        operations.run(ask, typed, on_done=answers.append, latest="search")
    tasks.work_off()
    assert (asked, answers) == (["dinh"], ["dinh"])


def test_questions_of_different_kinds_do_not_void_each_other(bus: ChangesBus) -> None:
    tasks = LateTasks()
    operations = Operations(tasks, bus, raise_fault, raise_fault)
    answers: list[int] = []
    operations.run(lambda _: 1, on_done=answers.append, latest="one")
    operations.run(lambda _: 2, on_done=answers.append, latest="two")
    tasks.work_off()
    assert answers == [1, 2]


def test_what_needs_no_book_goes_to_the_pool(bus: ChangesBus) -> None:
    lanes: list[Lane] = []

    class Watching(InlineTasks):
        def run(self, job: Job, lane: Lane = Lane.BOOK) -> None:
            lanes.append(lane)

    Operations(Watching(), bus, raise_fault, raise_fault).free(lambda: None)
    assert lanes == [Lane.POOL]


def test_progress_reaches_the_screen(operations: Operations) -> None:
    steps: list[tuple[int, int]] = []

    def long(_: object, progress: Callable[[int, int], None]) -> None:
        progress(1, 2)
        progress(2, 2)

    show = operations.progress(lambda done, of: steps.append((done, of)))
    operations.run(long, progress=show)
    assert steps == [(1, 2), (2, 2)]


def test_closing_closes_the_book(operations: Operations) -> None:
    closed: list[object] = []
    operations.open(lambda: "the book", closed.append, lambda: None)
    operations.close()
    assert closed == ["the book"]


def test_it_is_idle_when_all_that_is_wanted_was_answered(
    bus: ChangesBus, notify_spy: NotifySpy
) -> None:
    tasks = LateTasks()
    operations = Operations(tasks, bus, lambda _: None, raise_fault)
    assert operations.idle
    seen: list[str] = []
    for typed in ("a", "ab"):
        operations.run(lambda _, text: text, typed, on_done=seen.append, latest="search")
    assert not operations.idle
    tasks.work_off()
    assert (seen, operations.idle) == (["ab"], True)


def test_what_an_answer_asks_for_belongs_to_what_was_asked(bus: ChangesBus) -> None:
    tasks = LateTasks()
    operations = Operations(tasks, bus, raise_fault, raise_fault)

    def asked() -> None:
        operations.run(lambda _: 1, on_done=lambda _: operations.run(lambda _: 2))

    waits = operations.during(asked)
    operations.run(lambda _: "something else")
    tasks.work_off()
    assert waits()
    tasks.work_off()
    assert not waits()
