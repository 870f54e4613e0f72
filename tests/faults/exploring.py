"""Record a scenario once, cut the power everywhere, and judge every different drive once.

As a process: ``python -m tests.faults.exploring SCENARIO NAMES`` prints what it found as JSON.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from tests.faults import next_release
from tests.faults.judging import judge
from tests.faults.scenarios import SCENARIOS, Scenario
from tests.tools import drive, recording
from tests.tools.disk import Disk, Image, Names, snapshot
from tests.tools.recording import Record

SEED = 20261122
SAMPLES_VARIABLE = "SOLANG_POWER_CUTS"
"""Multiplies the cuts at each point, for a long night."""


@dataclass(frozen=True)
class Recorded:
    """A run: what lay on the drive before it, and everything it did to it."""

    root: Path
    before: Mapping[str, bytes | None]
    records: Sequence[Record]


@dataclass
class Explored:
    """``cuts`` tried, the digests of the different drives among them, and what was wrong."""

    points: int = 0
    cuts: int = 0
    disks: set[bytes] = field(default_factory=set)
    problems: list[str] = field(default_factory=list)


def record(name: str, folder: Path) -> Recorded:
    """Prepare and run a scenario on a watched drive."""
    root, log = folder / "drive", folder / "log"
    SCENARIOS[name].prepare(root)
    before = snapshot(root)
    subprocess.run(
        [sys.executable, "-m", "tests.faults.scenarios", name, str(root)],
        cwd=drive.PROJECT,
        env=drive.surroundings(root, log),
        check=True,
    )
    return Recorded(root, before, recording.read(log))


def cuts(
    recorded: Recorded, names: Names, samples: int, points: range | None = None
) -> Iterator[tuple[str, Image, Disk]]:
    """Drives as power cuts leave them: (point and seed, the drive, what was told by then)."""
    disk = Disk(recorded.root, recorded.before, names)
    for point in range(len(recorded.records) + 1):
        if points is None or point in points:
            for sample in range(samples):
                seed = (SEED * 1_000_003 + point) * 1009 + sample
                yield f"point {point}, seed {seed}", disk.after_cut(seed), disk
        if point < len(recorded.records):
            disk.play(recorded.records[point])


def explore(
    recorded: Recorded,
    scenario: Scenario,
    names: Names,
    folder: Path,
    samples: int,
    points: range | None = None,
    most: int = 5,
) -> Explored:
    """Judge each different drive; the same drive again only where more had been told.

    Args:
        samples: cuts at each point. points: all of them unless said. most: problems, then it ends.
    """
    found = Explored(len(recorded.records) + 1)
    judged: set[tuple[bytes, int]] = set()
    for where, image, disk in cuts(recorded, names, samples, points):
        found.cuts += 1
        found.disks.add(image.digest)
        if (image.digest, len(disk.marks)) in judged:
            continue
        judged.add((image.digest, len(disk.marks)))
        problem = _after(image, disk, scenario, folder / "after")
        if problem:
            found.problems.append(f"{names}, {where}: {problem}")
            if len(found.problems) == most:
                break
    return found


def _after(image: Image, disk: Disk, scenario: Scenario, root: Path) -> str | None:
    shutil.rmtree(root, ignore_errors=True)
    image.put(root)
    try:
        return judge(root, scenario, disk.marks, disk.whole)
    except Exception as error:
        # Whatever it is, it is what the user would meet on the morning after.
        return f"{type(error).__name__}: {error}"


def main(name: str, names: str) -> None:
    scenario = SCENARIOS[name]
    samples = scenario.samples * int(os.environ.get(SAMPLES_VARIABLE, "1"))
    with drive.scratch() as folder:
        recorded = record(name, folder)
        if scenario.newer:
            next_release.install(folder / "judging-release")
        found = explore(recorded, scenario, Names(names), folder, samples)
        kept = _keep(name, names, folder, recorded) if found.problems else ""
    report = {
        "seed": SEED,
        "points": found.points,
        "cuts": found.cuts,
        "disks": [one.hex() for one in sorted(found.disks)],
        "problems": [*found.problems, *([f"recording: {kept}"] if kept else [])],
    }
    sys.stdout.write(json.dumps(report))


def _keep(name: str, names: str, folder: Path, recorded: Recorded) -> str:
    """A failure is played again from the same recording: keep it, and what lay there before."""
    kept = drive.BUILD / "power-cuts" / f"{name}-{names}"
    shutil.rmtree(kept, ignore_errors=True)
    Image(recorded.before, b"").put(kept / "before")
    shutil.copy(folder / "log", kept)
    return str(kept)


if __name__ == "__main__":
    main(*sys.argv[1:])
