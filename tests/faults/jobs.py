"""The long trials, each a process of its own, two at a time; a test asks for what one found."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from collections.abc import Iterable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any

from tests.faults.exploring import SEED
from tests.tools import drive
from tests.tools.disk import Names

AT_ONCE = 2
KILL_STRIDE = 3
Report = dict[str, Any]


def power_cuts(scenario: str) -> Report:
    """Both models of names: points, cuts, different disks, problems."""
    found: Report = {"points": 0, "cuts": 0, "problems": []}
    disks: set[str] = set()
    for names in Names:
        report = _run("tests.faults.exploring", scenario, names)
        found["points"] = report["points"]
        found["cuts"] += report["cuts"]
        found["problems"] += report["problems"]
        disks |= set(report["disks"])
    return {**found, "disks": len(disks), "seed": SEED}


def misbehaving(operation: str) -> Report:
    """A drive that refuses, or ends the program, at every call of one operation."""
    return _run_watched("tests.faults.misbehaving", operation)


def kills(scenario: str) -> Report:
    """A scenario ended at every third call of the drive."""
    return _run_watched("tests.faults.killing", scenario, after=(str(KILL_STRIDE),))


def weakened(name: str) -> Report:
    """A recording in which one sync is missing."""
    return _run("tests.faults.weakening", name)


MISBEHAVING = misbehaving.__name__
KINDS = {job.__name__: job for job in (power_cuts, misbehaving, kills, weakened)}


class Jobs:
    """What was asked for is begun in the order of the tests; ``result`` waits for one."""

    def __init__(self, wanted: Iterable[tuple[str, str]]) -> None:
        self._pool = ThreadPoolExecutor(AT_ONCE)
        self._begun: dict[tuple[str, str], Future[Report]] = {}
        self.took: dict[tuple[str, str], float] = {}
        for kind, name in wanted:
            self._begin(kind, name)

    def result(self, kind: str, name: str) -> Report:
        return self._begin(kind, name).result()

    def done(self) -> dict[tuple[str, str], Report]:
        """All that came to their end."""
        return {
            key: job.result()
            for key, job in self._begun.items()
            if job.done() and not job.cancelled() and job.exception() is None
        }

    def close(self) -> None:
        self._pool.shutdown(cancel_futures=True)

    def _begin(self, kind: str, name: str) -> Future[Report]:
        if (kind, name) not in self._begun:
            self._begun[kind, name] = self._pool.submit(self._timed, kind, name)
        return self._begun[kind, name]

    def _timed(self, kind: str, name: str) -> Report:
        begun = time.monotonic()
        report = KINDS[kind](name)
        self.took[kind, name] = time.monotonic() - begun
        return report


def _run(module: str, *arguments: str, **surroundings: Any) -> Report:
    done = subprocess.run(
        [sys.executable, "-m", module, *arguments],
        cwd=drive.PROJECT,
        capture_output=True,
        check=False,
        **surroundings,
    )
    if done.returncode:
        raise AssertionError(done.stderr.decode(errors="replace")[-3000:])
    report: Report = json.loads(done.stdout)
    return report


def _run_watched(module: str, name: str, after: tuple[str, ...] = ()) -> Report:
    with drive.scratch() as folder:
        root = folder / "drive"
        return _run(module, name, str(root), *after, env=drive.surroundings(root))
