"""The directed scenarios hold; and after each, every book shows what the oracle says it should."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.sync import oracle, views
from tests.sync.laptops import Laptops, entries_of, quick_folder
from tests.sync.scenarios import SCENARIOS


@pytest.mark.parametrize("scenario", SCENARIOS, ids=lambda scenario: scenario.__name__)
def test_scenario(scenario: Callable[[Laptops], None]) -> None:
    with quick_folder() as folder:
        of = Laptops(folder)
        scenario(of)
        for laptop in of.all:
            assert not views.rows_not_of_the_log(laptop.book)
            assert not views.differences(laptop.book, oracle.by_set(entries_of(laptop.book)))
        of.close()


@pytest.mark.parametrize("scenario", SCENARIOS, ids=lambda scenario: scenario.__name__)
def test_with_everything_carried_all_know_what_the_writers_knew(
    scenario: Callable[[Laptops], None],
) -> None:
    with quick_folder() as folder:
        of = Laptops(folder)
        scenario(of)
        of.carry_all()
        truth = oracle.by_knowledge(of.entries, of.knew)
        for laptop in of.all:
            assert not views.differences(laptop.book, truth)
        assert len({views.print_of(laptop.book) for laptop in of.all}) == 1
        of.close()
