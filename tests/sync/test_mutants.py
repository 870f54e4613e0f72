"""A test of the tests: each wrong function in place of one of the design's is found out."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from db.domain.errors import AppError
from tests.sync import file_scenarios, mended_scenarios
from tests.sync.laptops import Laptops, quick_folder
from tests.sync.mutants import FILES, MERGE, Mutant
from tests.sync.post import Post, Prepared
from tests.sync.scenarios import SCENARIOS


@pytest.mark.parametrize("mutant", MERGE, ids=lambda mutant: mutant.name)
def test_a_scenario_finds_it_out(mutant: Mutant) -> None:
    assert any(fails(scenario, mutant) for scenario in SCENARIOS)


@pytest.mark.parametrize("mutant", FILES, ids=lambda mutant: mutant.name)
def test_a_scenario_of_files_finds_it_out(mutant: Mutant, pair: Prepared) -> None:
    scenarios = (*file_scenarios.SCENARIOS, *mended_scenarios.SCENARIOS)
    assert any(fails_with_files(scenario, mutant, pair) for scenario in scenarios)


def fails(scenario: Callable[[Laptops], None], mutant: Mutant) -> bool:
    """Whether the scenario does not hold with the mutant in place."""
    with quick_folder() as folder:
        of = Laptops(folder, mutant.replaced())
        try:
            scenario(of)
        except (AssertionError, AppError):
            return True
        finally:
            of.close()
    return False


def fails_with_files(scenario: Callable[[Post], None], mutant: Mutant, pair: Prepared) -> bool:
    """The same where files are written and taken in."""
    with quick_folder() as folder:
        of = Post(folder, pair, mutant.replaced())
        try:
            scenario(of)
        except (AssertionError, AppError):
            return True
        finally:
            of.close()
    return False
