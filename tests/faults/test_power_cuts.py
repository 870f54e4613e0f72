"""Power cuts: nothing that was told is lost, nothing is torn, every book opens without questions.

Each scenario is recorded once; cuts are tried at every point in two models of a drive.
"""

from __future__ import annotations

import pytest

from tests.faults.jobs import Jobs
from tests.faults.scenarios import SCENARIOS
from tests.faults.weakening import WEAKENINGS

DIFFERENT_DISKS = 2000


@pytest.mark.parametrize("power_cuts", SCENARIOS)
def test_a_power_cut_loses_and_tears_nothing(jobs: Jobs, power_cuts: str) -> None:
    found = jobs.result("power_cuts", power_cuts)
    assert found["problems"] == []
    assert found["disks"] > 20


def test_two_thousand_different_disks_are_tried(jobs: Jobs) -> None:
    disks = {name: jobs.result("power_cuts", name)["disks"] for name in SCENARIOS}
    assert sum(disks.values()) >= DIFFERENT_DISKS, disks


@pytest.mark.parametrize("weakened", WEAKENINGS)
def test_a_sync_that_is_missing_is_noticed(jobs: Jobs, weakened: str) -> None:
    found = jobs.result("weakened", weakened)
    assert found["noticed"] > 0, found
