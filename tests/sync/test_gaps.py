"""Any entries in any order: the machine of gaps, a fixed number of runs."""

from __future__ import annotations

from hypothesis import settings
from hypothesis.stateful import run_state_machine_as_test

from tests.sync.machine_of_gaps import MachineOfGaps

RUNS = settings(max_examples=40, stateful_step_count=14, print_blob=True)


def test_every_book_shows_what_its_entries_say_at_every_moment() -> None:
    run_state_machine_as_test(MachineOfGaps, settings=RUNS)
