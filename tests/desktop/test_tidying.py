"""When Python looks for rings of objects that nobody holds."""

from __future__ import annotations

import gc
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject

from desktop import tidying


class Ring:
    """Holds itself: only a look finds that nobody else does."""

    def __init__(self) -> None:
        self.me = self


@pytest.fixture
def window(qapp: object) -> Iterator[QObject]:
    before = tidying.wait()
    owner = QObject()
    yield owner
    tidying.give_back(before)


def _ring() -> weakref.ref[Ring]:
    return weakref.ref(Ring())


def _made_many() -> None:
    assert len([[] for _ in range(3 * tidying.LOTS[0])]) > tidying.MANY


def test_nothing_is_looked_for_while_the_program_starts(window: QObject) -> None:
    ring = _ring()
    _made_many()
    assert ring() is not None


def test_once_a_page_stands_the_young_are_looked_at_while_work_goes_on(window: QObject) -> None:
    tidying.Tidying(lambda: False, window)
    ring = _ring()
    kept: list[list[int]] = [[] for _ in range(3 * tidying.LOTS[0])]
    assert ring() is None
    assert kept


def test_everything_is_looked_at_only_while_nothing_is_asked(window: QObject) -> None:
    resting = [False]
    tidying_ = tidying.Tidying(lambda: resting[0], window)
    _made_many()
    ring = _ring()
    gc.collect(1)
    old = Ring()
    gc.collect(1)
    aged = weakref.ref(old)
    del old
    _made_many()
    assert not tidying_.look()
    assert aged() is not None
    resting[0] = True
    assert tidying_.look()
    assert aged() is None
    assert ring() is None


def test_where_little_was_made_nothing_is_looked_at(window: QObject) -> None:
    tidying_ = tidying.Tidying(lambda: True, window)
    gc.collect()
    assert not tidying_.look()


def test_after_the_window_it_is_as_before(qapp: object) -> None:
    own = gc.get_threshold()
    before = tidying.wait()
    owner = QObject()
    tidying.Tidying(lambda: True, owner)
    tidying.give_back(before)
    assert gc.isenabled()
    assert gc.get_threshold() == own
    assert gc.get_freeze_count() == 0
