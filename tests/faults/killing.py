"""A day's work that is ended at every few calls of the drive; what was told must be there.

A process of its own, on a watched drive: ``python -m tests.faults.killing SCENARIO ROOT STRIDE``.
"""

from __future__ import annotations

import json
import os
import shutil
import sys
from pathlib import Path

from tests.faults.judging import judge
from tests.faults.scenarios import SCENARIOS, Scenario
from tests.tools.drive import Drive, Mode

KEPT = 5


def killed_at(
    scenario: Scenario, root: Path, drive: Drive, at: int, mode: Mode
) -> list[str] | None:
    """What the process had told when it was ended; None where it came to its end first."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reading)
        _work(scenario, root, drive, at, mode, writing)
    os.close(writing)
    with os.fdopen(reading, encoding="utf-8") as heard:
        told = heard.read().splitlines()
    _, status = os.waitpid(child, 0)
    if os.WIFSIGNALED(status):
        return told
    assert status == 0, "the day failed without a fault"
    return None


def _work(scenario: Scenario, root: Path, drive: Drive, at: int, mode: Mode, writing: int) -> None:
    def tell(*words: object) -> None:
        os.write(writing, json.dumps(words).encode() + b"\n")

    code = 1
    try:
        drive.arm(at, 0, mode)
        scenario.run(root, tell)
        code = 0
    finally:
        os._exit(code)


def main(name: str, folder: str, stride: str) -> None:
    scenario, root, drive = SCENARIOS[name], Path(folder), Drive()
    template = root.with_name("template")
    scenario.prepare(template)
    kills, problems = 0, list[str]()
    at = 1
    while len(problems) < KEPT:
        shutil.rmtree(root, ignore_errors=True)
        shutil.copytree(template, root)
        mode = Mode.KILL if at % 2 else Mode.KILL_HALF_WRITTEN
        told = killed_at(scenario, root, drive, at, mode)
        if told is None:
            break
        kills += 1
        if problem := judge(root, scenario, told):
            problems.append(f"call {at}, {mode.name}: {problem}")
        at += int(stride)
    sys.stdout.write(json.dumps({"kills": kills, "calls": at, "problems": problems}))


if __name__ == "__main__":
    main(*sys.argv[1:])
