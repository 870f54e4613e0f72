"""Scenarios and machines over sealed files; each machine runs a fixed number of times."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import settings
from hypothesis.stateful import run_state_machine_as_test

from tests.sync import file_scenarios, knowledge, mended_scenarios, views
from tests.sync.laptops import quick_folder
from tests.sync.machine_of_files import MachineOfFiles
from tests.sync.machines import Clocks, Copies, Delivery, Removing, SamePersons
from tests.sync.post import Post, Prepared
from tests.sync.versions import Versions

SCENARIOS = (*file_scenarios.SCENARIOS, *mended_scenarios.SCENARIOS)

RUNS = {
    Delivery: settings(max_examples=20, stateful_step_count=12, print_blob=True),
    Clocks: settings(max_examples=15, stateful_step_count=8, print_blob=True),
    Copies: settings(max_examples=18, stateful_step_count=12, print_blob=True),
    Removing: settings(max_examples=14, stateful_step_count=12, print_blob=True),
    SamePersons: settings(max_examples=14, stateful_step_count=12, print_blob=True),
    Versions: settings(max_examples=12, stateful_step_count=10, print_blob=True),
}


@pytest.mark.parametrize("scenario", SCENARIOS, ids=lambda scenario: scenario.__name__)
def test_scenario(scenario: Callable[[Post], None], pair: Prepared) -> None:
    with quick_folder() as folder:
        of = Post(folder, pair)
        scenario(of)
        for site in of.sites:
            assert not views.rows_not_of_the_log(site.book)
            assert not knowledge.not_proven(site.book)
        of.close()


@pytest.mark.parametrize("machine", RUNS, ids=lambda machine: machine.__name__)
def test_machine(machine: type[MachineOfFiles], pair: Prepared) -> None:
    """The invariants of the machine are asserted after each of its steps."""
    of_pair = type(machine.__name__, (machine,), {"of": pair})
    run_state_machine_as_test(of_pair, settings=RUNS[machine])
