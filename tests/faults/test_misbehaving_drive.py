"""Full, protected and broken drives, and a program that is killed: at every call of an operation.

A refusal is told with a code that has a sentence, leaves the book as it was and usable in the same
window; after a kill the book is as before or as after, and doing it again works.
"""

from __future__ import annotations

import random
import subprocess
import sys
from pathlib import Path

import pytest

from tests.faults.jobs import Jobs
from tests.faults.judging import judge
from tests.faults.operations import OPERATIONS
from tests.faults.scenarios import SCENARIOS
from tests.tools.drive import PROJECT


@pytest.mark.parametrize("misbehaving", OPERATIONS)
def test_a_drive_that_refuses_or_ends_it_harms_nothing(jobs: Jobs, misbehaving: str) -> None:
    found = jobs.result("misbehaving", misbehaving)
    assert found["problems"] == []
    assert found["points"] > 0 and found["kills"] > 0


@pytest.mark.parametrize("kills", ["day", "hand_in", "reply"])
def test_what_was_told_before_a_kill_is_there(jobs: Jobs, kills: str) -> None:
    found = jobs.result("kills", kills)
    assert found["problems"] == []
    assert found["kills"] > 20


@pytest.mark.parametrize("seed", range(6))
def test_what_was_told_before_a_kill_from_outside_is_there(tmp_path: Path, seed: int) -> None:
    scenario, root = SCENARIOS["day"], tmp_path / "drive"
    scenario.prepare(root)
    command = [sys.executable, "-m", "tests.faults.scenarios", "day", str(root), "aloud"]
    with subprocess.Popen(command, cwd=PROJECT, stdout=subprocess.PIPE, text=True) as working:
        assert working.stdout is not None
        told = [working.stdout.readline() for _ in range(random.Random(seed).randint(1, 10))]
        working.kill()
        told += working.stdout.readlines()
    assert judge(root, scenario, [line for line in told if line.endswith("\n")]) is None
