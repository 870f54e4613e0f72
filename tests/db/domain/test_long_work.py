"""How far long work is, and where it may be stopped."""

from __future__ import annotations

import threading

import pytest

from db.domain import long_work
from db.domain.errors import AppError
from db.domain.long_work import Watch

NAMES = ("Đinh Thị Bĕch", "Rơ Châm H'Uyên", "Siu Hmrơ̆")


def test_where_nobody_watches_everything_goes_through() -> None:
    long_work.step(1, 2)
    assert list(long_work.counted(NAMES)) == list(NAMES)
    assert long_work.current() is None


def test_every_thing_is_a_step_and_so_is_the_end() -> None:
    told: list[tuple[int, int]] = []
    with long_work.watched(Watch(lambda *step: told.append(step))):
        assert list(long_work.counted(NAMES)) == list(NAMES)
    assert told == [(0, 3), (1, 3), (2, 3), (3, 3)]


def test_what_is_stopped_ends_at_its_next_step() -> None:
    watch, done = Watch(), []
    with long_work.watched(watch), pytest.raises(AppError) as refused:
        for name in long_work.counted(NAMES):
            done.append(name)
            watch.stop()
    assert (refused.value.code, done) == ("stopped", [NAMES[0]])


def test_what_belongs_together_is_not_cut_in_two() -> None:
    watch = Watch()
    watch.stop()
    with long_work.watched(watch):
        with long_work.finishing(), long_work.finishing():
            assert list(long_work.counted(NAMES)) == list(NAMES)
        with pytest.raises(AppError):
            long_work.step(0, 0)


def test_one_watch_sees_its_own_thread_only() -> None:
    seen: list[object] = []
    with long_work.watched(Watch()):
        other = threading.Thread(target=lambda: seen.append(long_work.current()))
        other.start()
        other.join()
    assert seen == [None]


def test_whoever_waits_in_another_process_is_told_of_the_stop() -> None:
    told: list[str] = []
    Watch(at_stop=lambda: told.append("end it")).stop()
    assert told == ["end it"]
